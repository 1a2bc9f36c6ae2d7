import type { Clock } from "../core-deps.ts";

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
	set(at: number): void;
	advance(byMs: number): void;
}

export function manualClock(startAt: string | number): ManualClock {
	let at = typeof startAt === "number" ? startAt : Date.parse(startAt);
	return {
		now: () => at,
		set: (to) => {
			at = to;
		},
		advance: (byMs) => {
			at += byMs;
		},
	};
}
