/**
 * The port to whoever carries texts and calls. An adapter makes one attempt per call, never retries,
 * and classifies how it ended; what follows from that is decided in core.
 */
export interface Carrier {
	readonly capabilities: CarrierCapabilities;
	/** Never throws: whatever happens is one of the outcomes. Gives up after `sendTimeoutMs`. */
	sendText(text: OutgoingText): Promise<SendOutcome>;
	placeCall(call: OutgoingCall): Promise<SendOutcome>;
	/** The carrier's own record of what it accepted, as evidence for a send in doubt. */
	findSent(query: SentQuery): Promise<FindOutcome>;
	/** Ends a call that is queued or ringing. Harmless when it is neither. */
	cancelCall(carrierId: string): Promise<{ kind: "cancelled" | "too_late" | "failed" }>;
}

/** What a carrier can do; without one, the service degrades as docs/failure-modes.md says. */
export interface CarrierCapabilities {
	voice: boolean;
	machineDetection: boolean;
	/** Can list what it accepted: without it, a send in doubt is settled by callbacks alone. */
	list: boolean;
	cancelCalls: boolean;
	/** Drops a text that could not be delivered in time. */
	validityPeriod: boolean;
}

export interface OutgoingText {
	/** Our message's id: stands, with its token, in the status callback URL. */
	messageId: string;
	to: string;
	from: string;
	body: string;
	/** For how long the text is worth delivering. */
	validForMs: number;
	mayLeave: MayLeave;
}

/**
 * The one check that a STOP, a claim or a cancellation since the lease meets. An adapter asks it once, when a connection
 * stands and before the first byte is written, and sends nothing without having asked. False: nothing of it may be sent,
 * and the outcome is `not_processed`.
 */
export type MayLeave = () => boolean;

export interface OutgoingCall {
	/** Our message's id: stands, with its token, in the answer and status callback URLs. */
	messageId: string;
	to: string;
	from: string;
	mayLeave: MayLeave;
}

export type SendOutcome =
	/** The carrier has it and will try. */
	| { kind: "accepted"; carrierId: string; segments: number | null }
	/** The carrier has refused it for good; sending the same again would be refused again. */
	| ({ kind: "refused"; because: string } & Failure)
	/** The carrier certainly has not taken it (429, refused connection): safe to try again. */
	| { kind: "not_processed"; because: string; retryAfterMs: number | null }
	/** Nobody knows (timeout, reset, 5xx, unreadable answer): settle by evidence, never by a guess. */
	| { kind: "in_doubt"; because: string };

/** Why something was refused, or could not be delivered. */
export interface Failure {
	class: FailureClass;
	/** The carrier's own code; null: it gave none. */
	code: number | null;
	/** What it is about, where the adapter knows; absent: as its class says. */
	scope?: FailureScope;
}

/** What a failure is about, and so what it says of other sends. */
export type FailureScope =
	/** Every send of this account will fail alike. */
	| "account"
	/** Every send from this number. */
	| "sender"
	/** Every send to this person's number. */
	| "recipient"
	/** This one text or call. */
	| "message";

/** Whether a failure of our set-up says anything of what goes to others. */
export function concernsOthers({ scope }: Pick<Failure, "scope">): boolean {
	return scope !== "recipient" && scope !== "message";
}

/**
 * What a carrier's failure code means for us, whether it comes with the answer or later in a status
 * callback. Each adapter holds one table from its codes to these.
 */
export type FailureClass =
	/** This person has told the carrier to stop: recorded as an opt-out. */
	| "opted_out"
	/** The number is wrong: the record must be mended. */
	| "bad_number"
	/** Texts cannot reach it (landline): call instead. */
	| "not_textable"
	/** May work later. */
	| "temporary"
	/** We are too fast. */
	| "throttled"
	/** The words were taken for spam: never sent again as they are. */
	| "content_filtered"
	/** Our set-up is wrong: everything stops until it is mended. */
	| "configuration"
	/** Our credentials are wrong: everything stops until it is mended. */
	| "authentication"
	/** It was worth nothing by the time it could be delivered. */
	| "expired"
	/** Not in the table: not retried, and alarmed. */
	| "unknown";

export interface SentQuery {
	channel: "sms" | "voice";
	to: string;
	from: string;
	/** Texts: the exact body; calls are matched by time alone. */
	body: string | null;
	/**
	 * Only what was created at or after this instant (epoch ms, by our clock). The adapter allows for what the carrier
	 * tells of its own clock.
	 */
	createdAfterAt: number;
}

export type FindOutcome =
	/** All matching ones, oldest first. */
	| { kind: "found"; sent: readonly FoundSend[] }
	/** The list could not be had, or not to its end: what is on it (`sent`) is evidence, that something is not on it is none. */
	| { kind: "unavailable"; because: string; sent?: readonly FoundSend[] };

export interface FoundSend {
	carrierId: string;
	createdAt: number;
	/** How it stands, as a callback would tell; null: by a word that is not known. */
	status: CarrierStatus | null;
}

/** What the carrier says of a text or call that it has taken, in a callback or in its list. */
export interface CarrierStatus {
	/** The carrier's word ("sent", "delivered", "no-answer", …) and its rank: words only ever move up. */
	progress: string;
	rank: number;
	meaning: StatusMeaning;
	/** Where the word means failure. */
	failure: Failure | null;
}

/** What a carrier's word means for us. */
export type StatusMeaning = "under_way" | "reached" | "ended" | "failed" | "busy" | "no_answer" | "cancelled";

/** How long one attempt may take before it counts as in doubt. */
export const sendTimeoutMs = 10_000;
