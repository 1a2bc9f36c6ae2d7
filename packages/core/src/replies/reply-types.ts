/** An open offer as its texts describe it: local wall-clock facts in the agency's time zone. */
export interface OpenOffer {
	number: number;
	/** False where no text has told the number: a number or an ordinal alone does not mean this offer. */
	numberKnown?: boolean;
	/** Of a shift that is held: the number under which our list told it. */
	toldAs?: number | null;
	/** A list has told the number: "2" then is no hour. */
	fromList?: boolean;
	role: string;
	starts: LocalTime;
	ends: LocalTime;
	place: string | null;
}

/** A wall-clock instant. `year` is absent where unknown; weekday 0 = Sunday; minuteOfDay 0..1439. */
export interface LocalTime {
	year?: number;
	month: number;
	day: number;
	weekday: number;
	minuteOfDay: number;
}

export interface ReplyContext {
	channel: "sms" | "voice";
	offers: readonly OpenOffer[];
	hasClaimed: boolean;
	/** The shifts that this person holds, numbered by start, so that giving back can name one. */
	held?: readonly OpenOffer[];
	/** Which of them "Give it back?" was asked about. */
	heldAsked?: number;
	/** The question we asked this person last. */
	pending: "which_offer" | "confirm_accept" | "confirm_cancel" | null;
	/** Agency-local now, so that "today", "tonight" and "tomorrow" can select an offer. */
	today?: LocalTime;
	/** Bodies we recently sent this person, for recognising echoes and quotes. */
	ownTexts?: readonly string[];
}

export type Language = "en" | "es" | "ht" | "tl" | "zh" | "pt";

/** Why a reply is not acted upon. */
export type UnclearBecause =
	| "empty"
	| "not_theirs"
	| "wrong_number"
	| "question"
	| "hedge"
	| "condition"
	| "counter_offer"
	| "contradiction"
	| "third_party"
	| "acknowledgement"
	| "greeting"
	| "which_offer"
	| "wrong_detail"
	| "keep"
	| "nothing_open"
	| "unexplained";

/**
 * What a reply means. Only `accept` may claim; `offers: null` says that the intent is clear and the
 * offer is not. A `weak_accept` (bare ok, a thumbs-up, "can I take it?") must be confirmed first.
 */
export type Decision =
	| { kind: "accept"; offers: readonly number[] | null; declined: readonly number[] }
	| { kind: "decline"; offers: readonly number[] | null }
	| { kind: "weak_accept"; offers: readonly number[] | null }
	/** `held`: the number of the shift that is named; null or absent: none is. */
	| { kind: "give_back"; held?: number | null }
	| { kind: "opt_out"; wording: "keyword" | "plain" }
	| { kind: "opt_in" }
	| { kind: "help" }
	| { kind: "unclear"; because: UnclearBecause };
