import { emptyResponse, hangup, redirect, twiml } from "@coverline/carriers/twilio";
import {
	type CallScript,
	callOnOffer,
	findFanout,
	type PhraseKey,
	type ReplyOutcome,
	receiveReply,
	sayPlainly,
} from "@coverline/core";
import type { Context } from "hono";
import type { AppContext } from "../app-context.ts";
import { idOfUnnamed } from "./carrier-id.ts";
import { messageOfCallback } from "./message-token.ts";
import { numbersIn } from "./numbers-in.ts";
import { signedForm } from "./signed-form.ts";
import { callerOf, keysOnly, listen, speaker } from "./voice.ts";
import { xml } from "./xml.ts";

/** Speech that the carrier is less sure of than this is not trusted: we ask for a key. */
const leastConfidence = 0.6;
/** On one call we ask at most so often. */
const mostAsks = 6;

/** A key was pressed or something was said. The caller hears the outcome before hanging up. */
export async function voiceAnswer(c: Context, context: AppContext): Promise<Response> {
	const form = await signedForm(c, context);
	if (form instanceof Response) return form;
	const { deps, config, metrics } = context;
	const now = deps.clock.now();
	const ofMessage = c.req.query("m") !== undefined;
	const messageId = ofMessage ? messageOfCallback(c, context) : null;
	if (ofMessage && messageId === null) return c.text("This address was not made here.", 403);
	const script = messageId === null ? callerOf(context, { form, now }) : callOnOffer(deps.db, { messageId, now });
	const fanoutId = messageId === null ? (c.req.query("f") ?? null) : (script?.fanoutId ?? null);
	if (script === null || fanoutId === null) return xml(c, emptyResponse);

	const step = Number(c.req.query("step") ?? 0);
	const heard = heardIn(form, { speechToo: c.req.query("keys") === undefined });
	const asking = {
		context,
		script,
		query: messageId === null ? `f=${encodeURIComponent(fanoutId)}` : queryOfMessage(c),
		step: step + 1,
	};
	if (heard === null) return xml(c, askAgain(asking));
	const numbers = numbersIn(form);
	const from = ofMessage ? (script.phone ?? "") : (numbers.from ?? "");
	const { outcome } = await deps.write((tx) =>
		receiveReply(tx, {
			carrierId: `${callIn(form, { messageId, from, heard, now })}:${fanoutId}:${step}`,
			channel: "voice",
			from,
			to: ofMessage ? numbers.from : numbers.to,
			text: heard,
			// The next open offer may by now be another agency's; the answer belongs to the one that was heard.
			organizationId: findFanout(tx, fanoutId)?.organizationId ?? script.organizationId,
			fanoutId,
			unbegun: deps.traffic.line.unbegun,
			now,
			escalateAfterMs: config.escalateAfterMs,
		}),
	);
	metrics.replies.inc({ outcome: outcome.kind });
	const spoken = spokenFor(outcome, heard);
	if (spoken === null) return xml(c, askAgain(asking));
	const { verb, language } = speaker(context, script.language);
	const another = !ofMessage && outcome.kind === "declined";
	return xml(
		c,
		twiml(
			verb(sayPlainly(spoken, language, script.organizationName)),
			another ? redirect(`${context.publicUrl()}/webhooks/twilio/voice`) : hangup(),
		),
	);
}

/** What tells one call from another. A carrier that does not name it has told the message of ours that it is, or who calls. */
function callIn(
	form: URLSearchParams,
	{ messageId, from, heard, now }: { messageId: string | null; from: string; heard: string; now: number },
): string {
	return form.get("CallSid") || messageId || idOfUnnamed([from, form.get("To"), heard], now);
}

/** The key as a digit, or the words if they were understood well enough; null: ask for a key. */
function heardIn(form: URLSearchParams, { speechToo }: { speechToo: boolean }): string | null {
	const digits = form.get("Digits");
	if (digits) return digits === "9" ? "STOP" : digits === "1" || digits === "2" ? digits : null;
	if (!speechToo) return null;
	const speech = form.get("SpeechResult")?.trim();
	return speech && Number(form.get("Confidence") ?? 0) >= leastConfidence ? speech : null;
}

function askAgain({
	context,
	script,
	query,
	step,
}: {
	context: AppContext;
	script: CallScript;
	query: string;
	step: number;
}): string {
	const { verb, language } = speaker(context, script.language);
	const goodbye = [verb(sayPlainly("call_goodbye", language, script.organizationName)), hangup()];
	if (step >= mostAsks) return twiml(...goodbye);
	const prompts = (["call_use_keys", "call_keys"] as const).map((key) =>
		verb(sayPlainly(key, language, script.organizationName)),
	);
	return twiml(listen(context, { language: script.language, query, step, prompts }), ...goodbye);
}

/** What the caller hears; null: nothing was decided, ask again. */
function spokenFor(outcome: ReplyOutcome, heard: string): PhraseKey | null {
	switch (outcome.kind) {
		case "unknown_sender":
			return "handed_over";
		case "handed_over":
			return heard === "1" ? "handed_over" : null;
		case "claimed":
		case "already_yours":
			return "call_claimed";
		case "taken":
			return "call_taken";
		case "nothing_open":
			return "call_closed";
		case "overlap":
			return "call_overlap";
		case "declined":
			return "call_declined";
		case "opted_out":
			return "call_opted_out";
		default:
			return null;
	}
}

function queryOfMessage(c: Context): string {
	const named = `m=${encodeURIComponent(c.req.query("m") ?? "")}&t=${encodeURIComponent(c.req.query("t") ?? "")}`;
	return c.req.query("keys") === undefined ? named : `${named}&${keysOnly}`;
}
