import type { FaultEffect, FaultVerb } from "../faults/fault-rule.ts";
import { isNumber } from "../phones/read-number.ts";
import { amount, type Check, count, fields, flag, oneOf, share, text } from "./check.ts";
import { Refusal } from "./refusal.ts";

const verbs: Record<FaultVerb, true> = {
	any: true,
	"messages.create": true,
	"messages.fetch": true,
	"messages.list": true,
	"calls.create": true,
	"calls.fetch": true,
	"calls.list": true,
	"calls.update": true,
	list: true,
	callback: true,
	"callback.message": true,
	"callback.call": true,
	webhook: true,
	"webhook.sms": true,
	"webhook.voice": true,
};

const kind = text;

const number: Check = (value, place) => {
	if (!isNumber(String(value))) throw new Refusal(400, `${place} must be a phone number such as "+15550001".`);
};

const effects: Record<FaultEffect["kind"], Check> = {
	drop: fields({ kind }),
	reset: fields({ kind }),
	hang: fields({ kind }),
	refuse: fields({ kind, status: count }, { code: count, message: text, retryAfter: amount }),
	"accept-then": fields({
		kind,
		answer: oneOf("drop", "reset", "hang", "500", "503", "garbage", "truncated", "empty"),
	}),
	delay: fields({ kind, ms: amount }, { before: flag }),
	"fail-later": fields({ kind, code: count }, { as: oneOf("undelivered", "failed") }),
	stick: fields({ kind, at: oneOf("queued", "sent") }),
	"list-lag": fields({ kind, ms: amount }),
	duplicate: fields({ kind }, { copies: count, everyMs: amount }),
	reorder: fields({ kind }),
	forge: fields({ kind }),
	unsigned: fields({ kind }),
	"sign-as": fields({ kind, url: text }),
	"sign-port": fields({ kind, port: oneOf("spelt-out", "left-out") }),
	field: fields({ kind, name: text, value: text }),
};

const checkMatch = fields(
	{ verb: oneOf(...Object.keys(verbs)) },
	{ to: number, from: number, status: text, nth: count, times: count, probability: share },
);

const checkEffect: Check = (value, place) => {
	const name = (value as { kind?: unknown } | null)?.kind;
	const check = Object.hasOwn(effects, String(name)) ? effects[name as FaultEffect["kind"]] : undefined;
	if (!check) throw new Refusal(400, `${place}.kind must be one of ${Object.keys(effects).join(", ")}.`);
	check(value, place);
};

/** A fault rule, as fault-rule.ts describes it. */
export const checkFaultRule: Check = fields({ match: checkMatch, effect: checkEffect });
