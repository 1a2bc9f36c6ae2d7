/** Whose version of the API is spoken. SignalWire's "Compatibility API" is Twilio's with these differences. */
export type Dialect = "twilio" | "signalwire";

export type DialectFacts = {
	/** What an id looks like: a prefix and 32 hex digits, or a UUID. */
	ids: "prefixed" | "uuid";
	signatureHeader: string;
	longestValidityS: number;
	/** Twilio writes counts as strings. */
	counts: "text" | "number";
	/** The code that says that a call can no longer be cancelled. */
	tooLateToCancel: number | string;
};

export const dialects: Readonly<Record<Dialect, DialectFacts>> = {
	twilio: {
		ids: "prefixed",
		signatureHeader: "x-twilio-signature",
		longestValidityS: 36_000,
		counts: "text",
		tooLateToCancel: 21220,
	},
	signalwire: {
		ids: "uuid",
		signatureHeader: "x-signalwire-signature",
		longestValidityS: 172_800,
		counts: "number",
		tooLateToCancel: "cannot_cancel_in_progress",
	},
};
