/** Randomness that repeats: the same seed gives the same ids and the same chances. */
export type Random = {
	/** At least 0, less than 1. */
	chance(): number;
	/** A Twilio identifier: the prefix and 32 hex digits. */
	sid(prefix: "SM" | "CA" | "RQ"): string;
	/** A UUID-shaped token. */
	token(): string;
};

/** sfc32, warmed up: small, fast and good enough to never repeat an id within a run. */
export function createRandom({ seed }: { seed: number }): Random {
	let a = seed >>> 0;
	let b = 0x9e3779b9;
	let c = 0x243f6a88;
	let counter = 1;
	const next = (): number => {
		const sum = (a + b + counter++) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return sum >>> 0;
	};
	for (let warm = 0; warm < 15; warm++) next();
	const word = () => next().toString(16).padStart(8, "0");

	return {
		chance: () => next() / 0x1_0000_0000,
		sid: (prefix) => prefix + word() + word() + word() + word(),
		token() {
			const hex = word() + word() + word() + word();
			return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
		},
	};
}
