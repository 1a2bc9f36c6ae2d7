import type { Carrier } from "./carrier.ts";

/**
 * Takes the next place in the queue of a sender number, or of the account's dialler, and returns the wait in milliseconds.
 * `takesMs` is how long this one occupies it; null where there is no limit.
 */
export function queueFor(carrier: Carrier, who: string, takesMs: number | null): number {
	if (takesMs === null) return 0;
	const now = carrier.scheduler.now();
	const freeAt = Math.max(now, carrier.busyUntil.get(who) ?? 0);
	carrier.busyUntil.set(who, freeAt + takesMs);
	return freeAt - now;
}
