/** What one benchmark found. */
export interface Finding {
	title: string;
	/** What was measured and how, in a few sentences. */
	how: string;
	/** Medians of what was measured. */
	measured: Measured[];
	checks: Check[];
}

export interface Measured {
	what: string;
	value: number;
	unit: string;
}

/** A number that must not be below or above its target. */
export interface Check {
	what: string;
	value: number;
	unit: string;
	target: { kind: "at_least" | "at_most"; value: number };
}

/** So small that it only shows that everything runs, small enough to try in a minute, or of the sizes that the targets name. */
export type Size = "smoke" | "quick" | "full";

export function isMet({ value, target }: Check): boolean {
	return target.kind === "at_least" ? value >= target.value : value <= target.value;
}
