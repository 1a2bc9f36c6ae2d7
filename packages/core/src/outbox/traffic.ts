import type { Lane } from "./lease-messages.ts";

/** How fast and how many at once: the sane default of each kind of sender is in organizations/sender-kinds.ts. */
export interface TrafficLimits {
	/** Requests to the carrier at once. */
	concurrency: number;
	/** Calls per second and account; Twilio queues what is above (1 by default), so a short burst does no harm. */
	callsPerSecond: number;
	callBurst: number;
}

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

/**
 * What is in flight and how fast each may go. Lives in memory: it is about pace alone, and a restart
 * may begin anew. Whatever must not be forgotten is a row.
 */
export interface Traffic {
	readonly limits: TrafficLimits;
	/** Sends that have begun and whose outcome is not yet recorded. */
	readonly inFlight: Set<Promise<void>>;
	readonly slots: Slots;
	/** The process is about to end: nothing more is begun. */
	closing: boolean;
	readonly buckets: Map<string, Bucket>;
	readonly stops: Map<string, Stop>;
	/** Segments that went over each number today, where a daily cap is counted. */
	readonly spentToday: Map<string, SpentToday>;
	/** Last success per sender: tells a bad set-up from a bad recipient. */
	readonly lastSuccessAt: Map<string, number>;
	/** In which order lanes were served: the turn of each one's last. */
	readonly servedAtTurn: Map<string, number>;
}

/** A slot is held for as long as a request is open; its outcome is recorded without one. */
export interface Slots {
	taken: number;
	/** Those who wait for one, the first first. */
	readonly waiting: ((taken: boolean) => void)[];
}

export interface SpentToday {
	/** When the carrier's day began (epoch ms). */
	since: number;
	segments: number;
}

export interface Bucket {
	tokens: number;
	at: number;
}

/** The stop that concerns every number. */
export const everySender = "*";

export function createTraffic(limits: TrafficLimits): Traffic {
	return {
		limits,
		inFlight: new Set(),
		slots: { taken: 0, waiting: [] },
		closing: false,
		buckets: new Map(),
		stops: new Map(),
		lastSuccessAt: new Map(),
		spentToday: new Map(),
		servedAtTurn: new Map(),
	};
}

/** How much may go now through a bucket, without taking it. */
export function available(
	traffic: Traffic,
	{ key, perSecond, burst, now }: Rate & { key: string; now: number },
): number {
	const bucket = traffic.buckets.get(key) ?? { tokens: burst, at: now };
	const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
	traffic.buckets.set(key, { tokens, at: now });
	return Math.max(0, Math.floor(tokens));
}

export interface Rate {
	perSecond: number;
	burst: number;
}

export function take(traffic: Traffic, key: string, amount: number): void {
	const bucket = traffic.buckets.get(key);
	if (bucket !== undefined) bucket.tokens -= amount;
	const spent = traffic.spentToday.get(key);
	if (spent !== undefined) spent.segments += amount;
}

/** When the bucket will have one again (epoch ms). */
export function refillAt(
	traffic: Traffic,
	{ key, perSecond, now }: { key: string; perSecond: number; now: number },
): number {
	const tokens = traffic.buckets.get(key)?.tokens ?? 1;
	return tokens >= 1 ? now : now + Math.ceil(((1 - tokens) / perSecond) * 1000);
}

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

/** True with a slot taken, at once when one is free; false when nothing more is to be begun. */
export async function takeSlot({ slots, limits, closing }: Traffic): Promise<boolean> {
	if (closing) return false;
	if (slots.taken >= limits.concurrency) return new Promise((resolve) => slots.waiting.push(resolve));
	slots.taken += 1;
	return true;
}

/** Hands a slot on to whoever waits for one. */
export function returnSlot({ slots }: Traffic): void {
	const next = slots.waiting.shift();
	if (next === undefined) slots.taken -= 1;
	else next(true);
}

/** Begins nothing more: what was leased and not begun is given back, what is under way ends. */
export function closeTraffic(traffic: Traffic): void {
	traffic.closing = true;
	for (const resolve of traffic.slots.waiting.splice(0)) resolve(false);
}

/** Lets a request run on its own; whoever waits for `inFlight` waits for it too. */
export function track(traffic: Traffic, running: Promise<void>, onFailure: (error: unknown) => void): void {
	const tracked = running.catch(onFailure).finally(() => traffic.inFlight.delete(tracked));
	traffic.inFlight.add(tracked);
}

/** Lanes in the order in which it is their turn. */
export function leastRecentlyServedFirst(traffic: Traffic, lanes: Lane[]): Lane[] {
	const turnOf = (lane: Lane) => traffic.servedAtTurn.get(laneKey(lane)) ?? 0;
	return lanes.sort((a, b) => turnOf(a) - turnOf(b));
}

export function markServed(traffic: Traffic, lane: Lane): void {
	const key = laneKey(lane);
	const last = Math.max(0, ...traffic.servedAtTurn.values());
	traffic.servedAtTurn.delete(key);
	traffic.servedAtTurn.set(key, last + 1);
	const oldest = traffic.servedAtTurn.size > mostTurnsKept ? traffic.servedAtTurn.keys().next().value : undefined;
	if (oldest !== undefined) traffic.servedAtTurn.delete(oldest);
}

const mostTurnsKept = 1_000;

function laneKey({ organizationId, fromNumber, channel }: Lane): string {
	return `${organizationId} ${fromNumber} ${channel}`;
}
