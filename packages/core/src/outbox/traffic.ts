import { type Crews, createCrews } from "./crews.ts";
import type { Pace } from "./pace.ts";
import { closeSlots, createSlots, type Slots } from "./slots.ts";
import type { Stops } from "./stops.ts";
import type { Turns } from "./turns.ts";
import { createWaitingLine, type WaitingLine } from "./waiting-line.ts";
import { createUntoldWatch, type UntoldWatch } from "./watch-untold.ts";
import { createNumberWatch, type NumberWatch } from "./without-number.ts";

/** How fast and how many at once: the sane default of each kind of sender is in organizations/sender-kinds.ts. */
export interface TrafficLimits {
	/** Requests to the carrier at once. */
	concurrency: number;
	/** Calls per second and account; Twilio queues what is above (1 by default), so a short burst does no harm. */
	callsPerSecond: number;
	callBurst: number;
}

/**
 * What is in flight and how fast each may go. Lives in memory: it is about pace alone, and a restart
 * may begin anew. Whatever must not be forgotten is a row.
 */
export interface Traffic extends Pace, Stops, Turns, Crews, NumberWatch, UntoldWatch {
	readonly limits: TrafficLimits;
	/** Sends that have begun and whose outcome is not yet recorded. */
	readonly inFlight: Set<Promise<void>>;
	readonly slots: Slots;
	readonly line: WaitingLine;
	/** The process is about to end: nothing more is begun. */
	closing: boolean;
}

export function createTraffic(limits: TrafficLimits): Traffic {
	return {
		limits,
		inFlight: new Set(),
		slots: createSlots(),
		line: createWaitingLine(),
		closing: false,
		buckets: new Map(),
		stops: new Map(),
		lastSuccessAt: new Map(),
		takenToday: new Map(),
		usedUpSince: new Map(),
		servedAtTurn: new Map(),
		...createCrews(),
		...createNumberWatch(),
		...createUntoldWatch(),
	};
}

/** Begins nothing more: what was leased and not begun is given back, what is under way ends. */
export function closeTraffic(traffic: Traffic): void {
	traffic.closing = true;
	closeSlots(traffic.slots);
}

/** Lets a request run on its own; whoever waits for `inFlight` waits for it too. */
export function track(traffic: Traffic, running: Promise<void>, onFailure: (error: unknown) => void): void {
	const tracked = running.catch(onFailure).finally(() => traffic.inFlight.delete(tracked));
	traffic.inFlight.add(tracked);
}
