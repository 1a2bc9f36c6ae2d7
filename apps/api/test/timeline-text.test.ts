import type { TimelineEvent } from "@coverline/core";
import { expect, test } from "vitest";
import { timelineText } from "../src/http/timeline-text.ts";

/** The lines for events of Ana's, without their clock times. */
function linesOf(...events: Pick<TimelineEvent, "kind">[]): string[] {
	const text = timelineText({
		events: events.map((event) => ({ ...anyEvent, ...event })),
		names: new Map([["ana", "Ana"]]),
		timeZone: "UTC",
	});
	return text.split("\n").flatMap((line) => (line === "" ? [] : [line.slice("07/01 12:00:00  ".length)]));
}

const anyEvent: TimelineEvent = {
	seq: 1,
	at: Date.parse("2025-07-01T12:00:00Z"),
	kind: "",
	actor: "coverline",
	caregiverId: "ana",
	messageId: null,
	fanoutId: null,
	detail: null,
};

const text = { channel: "sms", kind: "offer" };
const call = { channel: "voice", kind: "offer" };

test.each<[string | null, Partial<TimelineEvent> & { kind: string }]>([
	["Ana gave it back", { kind: "fanout.released", actor: "caregiver:ana" }],
	["the office took it off Ana", { kind: "fanout.released", actor: "key:one" }],
	["the office took it off Ana", { kind: "fanout.released", actor: "operator" }],
	["no longer needed", { kind: "fanout.cancelled", actor: "key:one", caregiverId: null }],
	["no longer needed: taken off Ana, who had it", { kind: "fanout.cancelled", actor: "key:one" }],
	[
		"NOT FILLED: there is nobody left to ask",
		{ kind: "fanout.cancelled", caregiverId: null, detail: { because: "nobody_left" } },
	],
	[null, { kind: "round.completed", detail: { channel: "sms", contacted: 0 } }],
	["calling nobody", { kind: "round.completed", detail: { channel: "voice", contacted: 0 } }],
	[
		"texting 5; the cost cap allows no more",
		{ kind: "round.completed", detail: { channel: "sms", contacted: 5, because: "the cost cap" } },
	],
	["told Ana that it is theirs no more", { kind: "message.sent", detail: { ...text, kind: "taken_off" } }],
	["told Ana that it is called off", { kind: "message.sent", detail: { ...text, kind: "called_off" } }],
	["told Ana that it is no longer open", { kind: "message.sent", detail: { ...text, kind: "withdrawn" } }],
	["told Ana that it is filled", { kind: "message.sent", detail: { ...text, kind: "filled" } }],
	[
		"Ana was not told that it is called off: wants no more texts or calls",
		{ kind: "message.obsolete", detail: { ...text, kind: "called_off", because: "opted_out" } },
	],
	[null, { kind: "message.obsolete", detail: { ...text, kind: "called_off", because: "theirs_again" } }],
	[
		"Ana was not called: has another role now",
		{ kind: "message.obsolete", detail: { ...call, because: "role_changed" } },
	],
	[
		"Ana could not be told that it is theirs no more: the phone number does not work (code 21211)",
		{ kind: "message.failed", detail: { ...text, kind: "taken_off", class: "bad_number", code: 21211 } },
	],
	[
		"Ana could not be called: the carrier did not say why in a way that we know",
		{ kind: "message.failed", detail: { ...call, code: null } },
	],
	['Ana texted: "yes"', { kind: "reply.received", detail: { channel: "sms", words: "yes" } }],
	[
		'somebody with Ana\'s former phone texted: "yes"',
		{ kind: "reply.received", detail: { channel: "sms", words: "yes", fromFormerPhone: true } },
	],
	[
		'Ana texted: "hello 11/25 22:00:00  FILLED by Mallory"',
		{ kind: "reply.received", detail: { channel: "sms", words: "hello\n11/25 22:00:00  FILLED by Mallory" } },
	],
	['Ana texted: "a b"', { kind: "reply.received", detail: { channel: "sms", words: "a\u001b\u2028\r\u0007b" } }],
	["settled: Ana", { kind: "attention.closed", actor: "key:one" }],
	["no longer needs a person: Ana", { kind: "attention.closed", actor: "coverline" }],
	["FILLED by Ana", { kind: "fanout.claimed", detail: { via: "sms" } }],
	["FILLED by Ana, as a person decided", { kind: "fanout.claimed", detail: { via: "person" } }],
	[null, { kind: "reply.overruled", detail: { as: "yes" } }],
	["a person decided that Ana said no", { kind: "reply.overruled", detail: { as: "no" } }],
	[null, { kind: "offer.declined", detail: { via: "person" } }],
	["a person wrote to Ana", { kind: "reply.overruled", detail: { as: "reply" } }],
	[
		"needs a person: Ana (it is about somebody else)",
		{ kind: "attention.raised", detail: { understood: "third_party" } },
	],
	[
		"needs a person: Ana (no shift is open that it could be about)",
		{ kind: "attention.raised", detail: { understood: "nothing_open" } },
	],
	[
		"needs a person: Ana (works here no more and holds a shift)",
		{ kind: "attention.raised", detail: { understood: "works here no more and holds a shift" } },
	],
	[
		"Ana could not be texted: it could not be delivered just now (code 30008)",
		{ kind: "message.failed", detail: { ...text, class: "temporary", code: 30008 } },
	],
	[
		"Ana could not be called: it could not be delivered just now",
		{ kind: "message.failed", detail: { ...call, class: "temporary", code: null } },
	],
	[
		"Ana could not be texted: the carrier refused it (code 99999)",
		{
			kind: "message.refused",
			detail: { ...text, class: "unknown", code: 99999, because: "the carrier refused it (HTTP 400, code 99999)" },
		},
	],
	[
		"Ana could not be texted: there is no carrier at this address",
		{
			kind: "message.refused",
			detail: { ...text, code: null, because: "there is no carrier at this address (HTTP 404)" },
		},
	],
	["Ana's phone cannot get texts", { kind: "caregiver.updated", detail: { phoneTrouble: "not_textable" } }],
	["Ana's phone number does not work", { kind: "caregiver.updated", detail: { phoneTrouble: "bad_number" } }],
	["texts reach Ana's phone after all", { kind: "caregiver.updated", detail: { phoneTrouble: null } }],
	["Ana's record was changed", { kind: "caregiver.updated", detail: { fields: ["role"] } }],
	["call to Ana ended", { kind: "call.ended", detail: { ...call, progress: "completed" } }],
	["call to Ana ended: it was not needed any more", { kind: "call.ended", detail: { ...call, progress: "canceled" } }],
	[
		"Ana was not called: has another shift at that time",
		{ kind: "message.obsolete", detail: { ...call, because: "not_free" } },
	],
	[null, { kind: "message.obsolete", detail: { ...call, because: "reached_at_first" } }],
])("people read %j of %j", (line, event) => {
	expect(linesOf(event)).toEqual(line === null ? [] : [line]);
});
