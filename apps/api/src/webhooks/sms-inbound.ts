import { emptyResponse } from "@coverline/carriers/twilio";
import { receiveReply } from "@coverline/core";
import type { Context } from "hono";
import type { AppContext } from "../app-context.ts";
import { maskPhone } from "../host/log.ts";
import { readAgain } from "../second-reading.ts";
import { firstOf, idOfUnnamed } from "./carrier-id.ts";
import { numbersIn } from "./numbers-in.ts";
import { signedForm } from "./signed-form.ts";
import { xml } from "./xml.ts";

/** A text has come in. What we have to say to it goes through the outbox, never in this answer. */
export async function smsInbound(c: Context, context: AppContext): Promise<Response> {
	const form = await signedForm(c, context);
	if (form instanceof Response) return form;
	const { deps, config, log, metrics } = context;
	const now = deps.clock.now();
	const { from, to } = numbersIn(form);
	const text = form.get("Body") ?? "";
	if (from === null) {
		log.warn("a text came in without a sender: nobody can be told by it");
		return xml(c, emptyResponse);
	}
	const named = firstOf(form, "MessageSid", "SmsSid", "SmsMessageSid");
	if (named === null) log.warn({ from: maskPhone(from) }, "a text came in without the carrier's id of it");
	const carrierId = named ?? idOfUnnamed([from, to, text], now);
	const received = await deps.write((tx) =>
		receiveReply(tx, {
			carrierId,
			channel: "sms",
			from,
			to,
			text,
			organizationId: null,
			optOutType: optOutTypeOf(form.get("OptOutType")),
			secondReading: context.secondReader !== null,
			unbegun: deps.traffic.line.unbegun,
			now,
			escalateAfterMs: config.escalateAfterMs,
		}),
	);
	const { kind, outcome } = received;
	if (received.kind === "received" && received.unclear !== null) readAgain(context, received.unclear);
	metrics.replies.inc({ outcome: kind === "repeated" ? "repeated" : outcome.kind });
	// Somebody whose number is wrong in the records would otherwise answer and answer, and nobody knew.
	if (kind === "received" && outcome.kind === "unknown_sender")
		log.info({ carrierId, from: maskPhone(from) }, "a text came in from a number that nobody who works here has");
	log.debug({ carrierId, from: maskPhone(from), outcome: outcome.kind, kind }, "a text came in");
	return xml(c, emptyResponse);
}

function optOutTypeOf(value: string | null): "STOP" | "START" | "HELP" | null {
	return value === "STOP" || value === "START" || value === "HELP" ? value : null;
}
