import { amount, type Check, either, fields, listOf, nothing, oneOf, text } from "./check.ts";

const timings = fields(
	{},
	{
		sentAfterMs: amount,
		deliveredAfterMs: amount,
		dialAfterMs: amount,
		ringAfterMs: amount,
		detectMs: amount,
		wordMs: amount,
		secondMs: amount,
	},
);

/** Settings to change, as settings.ts describes them. */
export const checkChanges: Check = fields(
	{},
	{
		smsUrl: either(nothing, text),
		voiceUrl: either(nothing, text),
		numbers: either(nothing, listOf(text)),
		tollFreeNumbers: listOf(text),
		optOut: oneOf("standard", "advanced", "off"),
		signingToken: either(nothing, text),
		dialect: oneOf("twilio", "signalwire"),
		signAs: either(nothing, text),
		fetchAs: either(nothing, text),
		segmentsPerSecond: either(nothing, amount),
		callsPerSecond: either(nothing, amount),
		timings: either(oneOf("fast", "lifelike"), timings),
	},
);
