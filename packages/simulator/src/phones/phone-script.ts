/** What a phone does by itself. Every field is optional; a phone's own script goes before the default script. */
export type PhoneScript = {
	/** Answers to texts. A text uses up the first entry that fits it, unless that entry says `always`. */
	onText?: TextReply[];
	/** What happens when it rings. Default: nobody answers. */
	onCall?: OnCall;
	/** What becomes of a text sent to it. Default: it is delivered. */
	delivery?: Delivery;
	/** A landline cannot be texted: 21614. */
	landline?: boolean;
	/** Has sent STOP to every number: 21610. */
	optedOut?: boolean;
};

export type TextReply = {
	reply: string;
	/** Milliseconds between the text's arrival and the answer. */
	after?: number;
	/** A regular expression, any case: only texts that match are answered by this entry. */
	matching?: string;
	/** Answers every text that fits instead of one. */
	always?: boolean;
};

export type OnCall = "no-answer" | "busy" | "failed" | "answer" | "voicemail" | AnsweredCall;

export type AnsweredCall = {
	answer: true | "voicemail";
	/** Milliseconds of ringing. */
	after?: number;
	/** Pressed as soon as the call listens; the same as one step in `steps`. */
	press?: string;
	/** Said as soon as the call listens. */
	say?: string;
	/** 0 to 1, what the carrier's recogniser thinks of `say`. Default 0.9. */
	confidence?: number;
	/** One step for each time the call listens, in order. A hang-up counts from the answer or the step before it. */
	steps?: CallStep[];
	/** What machine detection reports, where the call asked for it. */
	answeredBy?: AnsweredBy;
};

/** `after` is in milliseconds from the moment that the call listens. */
export type CallStep =
	| { press: string; after?: number }
	| { say: string; confidence?: number; after?: number }
	| { hangUp: true; after?: number };

export type AnsweredBy =
	| "human"
	| "machine_start"
	| "machine_end_beep"
	| "machine_end_silence"
	| "machine_end_other"
	| "fax"
	| "unknown";

/** `queued` and `sent` stay there for good (with `sent` the phone has the text but no receipt comes). */
export type Delivery = "delivered" | "sent" | "queued" | FailedDelivery;

export type FailedDelivery = { fail: number; as?: "undelivered" | "failed" };
