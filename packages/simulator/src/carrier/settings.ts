import type { Dialect } from "./dialect.ts";

/** What can be changed while the carrier runs. */
export type Settings = {
	/** Where texts to our numbers are brought. Null: nowhere; they only appear in the log. */
	smsUrl: string | null;
	/** What answers calls to our numbers. */
	voiceUrl: string | null;
	/** The numbers that the account owns. Null: every number is ours. */
	numbers: readonly string[] | null;
	/** Those of our numbers that follow the toll-free rules: STOP works at the network, YES does not undo it. */
	tollFreeNumbers: readonly string[];
	/** `advanced` adds OptOutType to the webhook; `off` leaves STOP and START to the service. */
	optOut: "standard" | "advanced" | "off";
	/** The token that signs, where it is not the account's: during a rotation the old one signs for a while. */
	signingToken: string | null;
	/** Whose version of the API is spoken. */
	dialect: Dialect;
	/** Base URL that signatures are made for, where the service is reached under another one. */
	signAs: string | null;
	/** Base URL that replaces the origin of every webhook URL, as a proxy in front of the service would. */
	fetchAs: string | null;
	/** Segments a second that one of our numbers sends; null: no limit. */
	segmentsPerSecond: number | null;
	/** Calls a second that the account starts; null: no limit. */
	callsPerSecond: number | null;
	timings: Timings;
};

/** How fast the carrier and the people are. Scripted `after` times and webhook time limits are not touched by it. */
export type Timings = {
	/** From accepted to sent. */
	sentAfterMs: number;
	/** From sent to delivered. */
	deliveredAfterMs: number;
	/** From accepted to dialled. */
	dialAfterMs: number;
	/** From dialled to ringing. */
	ringAfterMs: number;
	/** How long machine detection takes; unless it is asynchronous, the call is silent meanwhile. */
	detectMs: number;
	/** How long a word of Say takes. */
	wordMs: number;
	/** How long a second of ringing, Pause or Gather lasts; less than 1000 makes the telephone world run faster. */
	secondMs: number;
};

/** For tests: a moment for every step, speech takes no time. */
export const fastTimings: Timings = {
	sentAfterMs: 5,
	deliveredAfterMs: 5,
	dialAfterMs: 5,
	ringAfterMs: 5,
	detectMs: 0,
	wordMs: 0,
	secondMs: 1000,
};

/** For people who try the service by hand. */
export const lifelikeTimings: Timings = {
	sentAfterMs: 300,
	deliveredAfterMs: 700,
	dialAfterMs: 300,
	ringAfterMs: 700,
	detectMs: 1000,
	wordMs: 330,
	secondMs: 1000,
};

export const defaultSettings: Settings = {
	smsUrl: null,
	voiceUrl: null,
	numbers: null,
	tollFreeNumbers: [],
	optOut: "standard",
	signingToken: null,
	dialect: "twilio",
	signAs: null,
	fetchAs: null,
	segmentsPerSecond: null,
	callsPerSecond: null,
	timings: fastTimings,
};
