/** One way in which the carrier misbehaves: what it applies to, and what happens then. */
export type FaultRule = { match: FaultMatch; effect: FaultEffect };

export type FaultMatch = {
	verb: FaultVerb;
	to?: string;
	from?: string;
	/** Only for callbacks: the status or call event that is being reported. */
	status?: string;
	/** Only the nth thing that matches (1 is the first). */
	nth?: number;
	/** How many times the effect happens at most. */
	times?: number;
	/** 0 to 1, drawn from the simulator's seed. */
	probability?: number;
};

/** `list`, `callback` and `webhook` stand for each of their kinds, `any` for every request to the REST API. */
export type FaultVerb =
	| "any"
	| "messages.create"
	| "messages.fetch"
	| "messages.list"
	| "calls.create"
	| "calls.fetch"
	| "calls.list"
	| "calls.update"
	| "list"
	| "callback"
	| "callback.message"
	| "callback.call"
	| "webhook"
	| "webhook.sms"
	| "webhook.voice";

export type FaultEffect = RequestEffect | FateEffect | PostEffect;

/** What happens to a request to the REST API. */
export type RequestEffect =
	/** The connection ends before anything is processed. On a callback or webhook: it is never sent. */
	| { kind: "drop" }
	/** The connection is reset, or stays silent for good; nothing is processed. */
	| { kind: "reset" | "hang" }
	/** Answered with an error, not processed. `code` defaults to Twilio's for the status; `retryAfter` is in seconds. */
	| { kind: "refuse"; status: number; code?: number; message?: string; retryAfter?: number }
	/** Processed (a message is created and delivered), and then the answer is lost or spoilt. */
	| { kind: "accept-then"; answer: SpoiltAnswer }
	/** Processed at once and answered late; with `before`, also processed late. A callback or webhook is sent late. */
	| { kind: "delay"; ms: number; before?: boolean };

export type SpoiltAnswer = "drop" | "reset" | "hang" | "500" | "503" | "garbage" | "truncated" | "empty";

/** What becomes of a message or call that was accepted. */
export type FateEffect =
	/** A text fails with this code, a call ends as failed. */
	| { kind: "fail-later"; code: number; as?: "undelivered" | "failed" }
	/** Stays in this status for good. */
	| { kind: "stick"; at: "queued" | "sent" }
	/** Absent from lists until then. */
	| { kind: "list-lag"; ms: number };

/** What happens to a callback or webhook that the carrier sends; `drop` and `delay` of above apply too. */
export type PostEffect =
	/** Sent `copies` times in all (2 by default), `everyMs` apart (0: at the same time). */
	| { kind: "duplicate"; copies?: number; everyMs?: number }
	/** Held back until the next one about the same message or call has been answered, two seconds at most. */
	| { kind: "reorder" }
	/** Sent with a signature that does not fit. */
	| { kind: "forge" }
	/** Sent without any signature. */
	| { kind: "unsigned" }
	/** Signed as if it went to this base URL. */
	| { kind: "sign-as"; url: string }
	/** Signed with the default port spelt out, or with the port left out. */
	| { kind: "sign-port"; port: "spelt-out" | "left-out" }
	/** Sent with this field added or replaced, and signed so. */
	| { kind: "field"; name: string; value: string };
