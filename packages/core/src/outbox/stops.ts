import type { Lane } from "./lease-messages.ts";
import type { Traffic } from "./traffic.ts";

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

/** The stop that concerns every number. */
export const everySender = "*";

/** The stop of a number's texts alone: its calls go on. */
export function textsOf(fromNumber: string): string {
	return `${fromNumber} (texts)`;
}

/** The number that a stop is about. */
export function numberOfStop(key: string): string {
	return key.replace(/ \(texts\)$/, "");
}

/** The stops that concern what a number sends over a channel. */
function stopKeys({ fromNumber, channel }: Way): string[] {
	return channel === "sms" ? [everySender, fromNumber, textsOf(fromNumber)] : [everySender, fromNumber];
}

/** What a message goes over. */
export type Way = Pick<Lane, "fromNumber" | "channel">;

/** The stop that holds longest of those in a message's way, if there is one. */
export function stopOf(traffic: Traffic, way: Way): Stop | undefined {
	const stops = stopKeys(way).flatMap((key) => traffic.stops.get(key) ?? []);
	return stops.sort((a, b) => b.probeAt - a.probeAt)[0];
}

export type Passage = "open" | "probe" | "closed";

/** Whether a number may send; `probe` lets a single message through, to see whether the cause is mended. */
export function passage(traffic: Traffic, way: Way, now: number): Passage {
	const stop = stopOf(traffic, way);
	if (stop === undefined) return "open";
	return stop.probeAt <= now ? "probe" : "closed";
}

export interface NewStop {
	key: string;
	cause: Stop["cause"];
	code: number | null;
	because: string;
	byReceipt?: boolean;
	now: number;
}

/** Stops sending; true when it was not stopped before, which is worth an alarm. */
export function stopSending(traffic: Traffic, { key, cause, code, because, byReceipt = false, now }: NewStop): boolean {
	const known = traffic.stops.get(key);
	const probeAt = now + pauseOf({ byReceipt });
	traffic.stops.set(key, { cause, code, because, byReceipt, since: known?.since ?? now, probeAt });
	return known === undefined;
}

/**
 * A message went through: whatever stopped its number is mended, unless the attempt had begun before
 * the stop. True when something was stopped.
 */
export function resumeSending(
	traffic: Traffic,
	{ way, startedAt, now }: { way: Way; startedAt: number; now: number },
): boolean {
	traffic.lastSuccessAt.set(way.fromNumber, now);
	return liftStop(traffic, { way, startedAt, receipt: false });
}

/** What an attempt begun after the stop has shown to be in order is no longer stopped. True when something was. */
export function liftStop(
	traffic: Traffic,
	{ way, startedAt, receipt }: { way: Way; startedAt: number; receipt: boolean },
): boolean {
	const mended = stopKeys(way).filter((key) => {
		const stop = traffic.stops.get(key);
		return stop !== undefined && startedAt > stop.since && (receipt || !stop.byReceipt);
	});
	for (const key of mended) traffic.stops.delete(key);
	return mended.length > 0;
}

/** While one probe is out, no second one follows it. */
export function holdProbe(traffic: Traffic, way: Way, now: number): void {
	for (const key of stopKeys(way)) {
		const stop = traffic.stops.get(key);
		if (stop !== undefined) stop.probeAt = now + pauseOf(stop);
	}
}

/** Nothing was there to probe with: the next lane may. */
export function returnProbe(traffic: Traffic, way: Way, now: number): void {
	for (const key of stopKeys(way)) {
		const stop = traffic.stops.get(key);
		if (stop !== undefined) stop.probeAt = now;
	}
}

function pauseOf({ byReceipt }: Pick<Stop, "byReceipt">): number {
	return byReceipt ? probeByReceiptEveryMs : probeEveryMs;
}
