/** Who speaks this API: Twilio, or SignalWire, whose "Compatibility API" is the same with the differences below. */
export type Dialect = "twilio" | "signalwire";

/** Which one lives at an address: each SignalWire space has its own host. */
export function dialectOf(apiUrl: string): Dialect {
	return new URL(apiUrl).hostname.endsWith(".signalwire.com") ? "signalwire" : "twilio";
}

export interface DialectFacts {
	/** Stands before /2010-04-01. */
	apiPath: string;
	/** What an id of theirs looks like; anything else in a 201 is not believed. */
	messageSid: RegExp;
	callSid: RegExp;
	/** Seconds that ValidityPeriod may have. */
	validity: { min: number; max: number };
	/** Error bodies carry words instead of numbers for some errors. */
	codesMayBeWords: boolean;
	/** Answers to a cancellation that mean: it is no longer queued or ringing. */
	tooLateToCancel: readonly (number | string)[];
	/** The header that signs a webhook, in lower case. */
	signatureHeader: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Twilio: its OpenAPI and error pages. SignalWire: signalwire.com/docs/compatibility-api (ids are UUIDs,
 * ValidityPeriod 1 to 172,800 s) and signalwire.com/docs/apis/error-codes (errors as words).
 */
export const dialects: Readonly<Record<Dialect, DialectFacts>> = {
	twilio: {
		apiPath: "",
		messageSid: /^(SM|MM)[0-9a-f]{32}$/i,
		callSid: /^CA[0-9a-f]{32}$/i,
		// 1 is allowed, more than 5 is advised.
		validity: { min: 5, max: 36_000 },
		codesMayBeWords: false,
		tooLateToCancel: [21220],
		signatureHeader: "x-twilio-signature",
	},
	signalwire: {
		apiPath: "/api/laml",
		messageSid: uuid,
		callSid: uuid,
		validity: { min: 1, max: 172_800 },
		codesMayBeWords: true,
		tooLateToCancel: [21220, "cannot_cancel_in_progress", "cannot_update_completed"],
		signatureHeader: "x-signalwire-signature",
	},
};
