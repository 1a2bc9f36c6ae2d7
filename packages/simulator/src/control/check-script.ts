import { amount, type Check, count, either, fields, flag, listOf, oneOf, pattern, share, text } from "./check.ts";

const textReply = fields({ reply: text }, { after: amount, matching: pattern, always: flag });

const step = either(
	fields({ hangUp: oneOf(true) }, { after: amount }),
	fields({ say: text }, { confidence: share, after: amount }),
	fields({ press: text }, { after: amount }),
);

const answeredBy = oneOf(
	"human",
	"machine_start",
	"machine_end_beep",
	"machine_end_silence",
	"machine_end_other",
	"fax",
	"unknown",
);

const answeredCall = fields(
	{ answer: oneOf(true, "voicemail") },
	{ after: amount, press: text, say: text, confidence: share, steps: listOf(step), answeredBy },
);

const onCallWord = oneOf("no-answer", "busy", "failed", "answer", "voicemail");
const deliveryWord = oneOf("delivered", "sent", "queued");

/** A phone's script, as phone-script.ts describes it. */
export const checkScript: Check = fields(
	{},
	{
		onText: listOf(textReply),
		onCall: wordOr(onCallWord, answeredCall),
		delivery: wordOr(deliveryWord, fields({ fail: count }, { as: oneOf("undelivered", "failed") })),
		landline: flag,
		optedOut: flag,
	},
);

/** A word, or an object: whichever it looks like is the one that it is judged as. */
function wordOr(word: Check, object: Check): Check {
	return (value, place) => (typeof value === "object" ? object : word)(value, place);
}
