import type { Resource } from "../carrier/resource-log.ts";
import type { AnsweredBy } from "../phones/phone-script.ts";
import type { TranscriptLine } from "../simulator.ts";
import type { Line } from "./line.ts";

/** A call in the account's log. */
export type Call = Resource & {
	readonly direction: "outbound-api" | "inbound";
	/** The number of the phone at the other end, whichever side called. */
	readonly phone: string;
	readonly request: CallRequest;
	readonly createdAt: number;
	readonly transcript: TranscriptLine[];
	status: CallStatus;
	updatedAt: number;
	startedAt: number | null;
	endedAt: number | null;
	answeredBy: AnsweredBy | null;
	/** How many status callbacks have been made: the next SequenceNumber. */
	reported: number;
	/** Present while somebody is on the line. */
	line: Line | null;
	/** Told when the call listens or has ended, then forgotten. */
	waiters: (() => void)[];
};

export type CallStatus =
	| "queued"
	| "ringing"
	| "in-progress"
	| "completed"
	| "busy"
	| "no-answer"
	| "failed"
	| "canceled";

export type CallEvent = "initiated" | "ringing" | "answered" | "completed";

/** What the service asked for when it placed the call. */
export type CallRequest = {
	url: string | null;
	method: "GET" | "POST";
	fallbackUrl: string | null;
	twiml: string | null;
	statusCallback: string | null;
	events: ReadonlySet<CallEvent>;
	/** Carrier seconds of ringing. */
	timeoutS: number;
	machineDetection: "Enable" | "DetectMessageEnd" | null;
	asyncAmd: boolean;
	asyncAmdStatusCallback: string | null;
};

export const isOver = (call: Call) => call.endedAt !== null;
