import type { Lane } from "./lease-messages.ts";
import type { Urgency } from "./slots.ts";
import type { MessageToSend } from "./stale-reason.ts";

export interface Leased {
	message: MessageToSend;
	leasedAt: number;
}

/**
 * A place in line for a slot. A text has its lease; a call is leased when it has its slot, so that a crash leaves
 * none undecided that was not begun.
 */
export type Place =
	| { kind: "text"; urgency: Urgency; leased: Leased }
	| { kind: "call"; urgency: Urgency; lane: Lane; probe: boolean };

/** What is known of the line in which messages wait for a slot. */
export interface WaitingLine {
	/** The look for more that is under way: one at a time, as each counts what is free. */
	looking: Promise<unknown>;
	/** More waited than there was room for: once some slots have come back, it is looked for. */
	moreWaits: boolean;
	/** Texts in line, by `seq`: they have their lease, and nothing of them has left. */
	readonly unbegun: Set<number>;
	/** Calls in line, by lane. */
	readonly callsInLine: Map<string, number>;
}

export function createWaitingLine(): WaitingLine {
	return { looking: Promise.resolve(), moreWaits: false, unbegun: new Set(), callsInLine: new Map() };
}
