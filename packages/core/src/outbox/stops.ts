import type { Lane } from "./lease-messages.ts";

/** While sending is stopped, one message is tried this often to see whether the cause is mended. */
const probeEveryMs = 5_000;
/** The same where only a receipt can tell: each try may cost a text, so they are few. */
const probeByReceiptEveryMs = 60_000;

/** Why nothing is sent (over one number, or at all), in the words of `system.status`. */
export interface Stop {
	cause: "authentication" | "configuration";
	code: number | null;
	because: string;
	since: number;
	/** When one message may be tried again. */
	probeAt: number;
	/** The carrier accepts texts and loses them (an unregistered number): only a receipt shows that it is mended. */
	byReceipt: boolean;
}

/** What does not send now, and what did last. */
export interface Stops {
	readonly stops: Map<string, Stop>;
	/** When the last attempt that succeeded was begun, per number and channel: tells a bad set-up from a bad recipient. */
	readonly lastSuccessAt: Map<string, number>;
}

/** The stop that concerns every number. */
export const everySender = "*";

/** What a message goes over. */
export type Way = Pick<Lane, "fromNumber" | "channel">;

/** The stop of a number's texts alone, or of its calls: a number may be set up for the ones and not for the others. */
export function stopOfWay({ fromNumber, channel }: Way): string {
	return `${fromNumber} (${channel === "sms" ? "texts" : "calls"})`;
}

/** The number that a stop is about, and the channel; null: all of them. */
export function wayOfStop(key: string): { from: string; channel: Way["channel"] | null } {
	const [, from = key, channel] = /^(.*) \((texts|calls)\)$/.exec(key) ?? [];
	return { from, channel: channel === "texts" ? "sms" : channel === "calls" ? "voice" : null };
}

/** The stops that concern what a number sends over a channel. */
function stopKeys(way: Way): string[] {
	return [everySender, stopOfWay(way)];
}

/** The stop that holds longest of those in a message's way, if there is one. */
export function stopOf(known: Stops, way: Way): Stop | undefined {
	const stops = stopKeys(way).flatMap((key) => known.stops.get(key) ?? []);
	return stops.sort((a, b) => b.probeAt - a.probeAt)[0];
}

export type Passage = "open" | "probe" | "closed";

/** Whether a number may send; `probe` lets a single message through, to see whether the cause is mended. */
export function passage(known: Stops, way: Way, now: number): Passage {
	for (const key of stopKeys(way)) keepWithin(known.stops.get(key), now);
	const stop = stopOf(known, way);
	if (stop === undefined) return "open";
	return stop.probeAt <= now ? "probe" : "closed";
}

/** The clock may have been set back: a stop is not older than now, and its next probe no further off than ever. */
function keepWithin(stop: Stop | undefined, now: number): void {
	if (stop === undefined) return;
	stop.since = Math.min(stop.since, now);
	stop.probeAt = Math.min(stop.probeAt, now + pauseOf(stop));
}

export interface NewStop {
	key: string;
	cause: Stop["cause"];
	code: number | null;
	because: string;
	byReceipt?: boolean;
	now: number;
}

/**
 * Stops sending; true when it was not stopped before, which is worth an alarm. What only a receipt can
 * resume stays so, whatever else comes to it.
 */
export function stopSending(known: Stops, { key, cause, code, because, now, ...stop }: NewStop): boolean {
	const before = known.stops.get(key);
	const byReceipt = (stop.byReceipt ?? false) || (before?.byReceipt ?? false);
	const probeAt = now + pauseOf({ byReceipt });
	known.stops.set(key, { cause, code, because, byReceipt, since: before?.since ?? now, probeAt });
	return before === undefined;
}

/**
 * A message went through: whatever stopped its number is mended, unless the attempt had begun before
 * the stop. True when something was stopped.
 */
export function resumeSending(known: Stops, { way, startedAt }: { way: Way; startedAt: number }): boolean {
	known.lastSuccessAt.set(stopOfWay(way), startedAt);
	return liftStop(known, { way, startedAt, receipt: false });
}

/** What an attempt begun after the stop has shown to be in order is no longer stopped. True when something was. */
export function liftStop(
	known: Stops,
	{ way, startedAt, receipt }: { way: Way; startedAt: number; receipt: boolean },
): boolean {
	const mended = stopKeys(way).filter((key) => {
		const stop = known.stops.get(key);
		return stop !== undefined && startedAt > stop.since && (receipt || !stop.byReceipt);
	});
	for (const key of mended) known.stops.delete(key);
	return mended.length > 0;
}

/** While one probe is out, no second one follows it. */
export function holdProbe(known: Stops, way: Way, now: number): void {
	for (const key of stopKeys(way)) {
		const stop = known.stops.get(key);
		if (stop !== undefined) stop.probeAt = now + pauseOf(stop);
	}
}

/** Nothing was there to probe with: the next lane may. */
export function returnProbe(known: Stops, way: Way, now: number): void {
	for (const key of stopKeys(way)) {
		const stop = known.stops.get(key);
		if (stop !== undefined) stop.probeAt = now;
	}
}

function pauseOf({ byReceipt }: Pick<Stop, "byReceipt">): number {
	return byReceipt ? probeByReceiptEveryMs : probeEveryMs;
}
