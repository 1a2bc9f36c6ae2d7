import { emptyResponse, readStatus } from "@coverline/carriers/twilio";
import { receiveStatus, senderOfMessage } from "@coverline/core";
import type { Context } from "hono";
import type { AppContext } from "../app-context.ts";
import { firstOf } from "./carrier-id.ts";
import { messageOfCallback } from "./message-token.ts";
import { signedForm } from "./signed-form.ts";
import { xml } from "./xml.ts";

const fieldsOf = {
	sms: { id: ["MessageSid", "SmsSid"], status: ["MessageStatus", "SmsStatus"] },
	voice: { id: ["CallSid"], status: ["CallStatus"] },
} as const;

/** What became of a text or call of ours. The URL names the message; its token says that we made the URL. */
export async function messageStatus(c: Context, context: AppContext, channel: "sms" | "voice"): Promise<Response> {
	const form = await signedForm(c, context);
	if (form instanceof Response) return form;
	const carrierId = firstOf(form, ...fieldsOf[channel].id);
	const word = firstOf(form, ...fieldsOf[channel].status);
	if (!carrierId || !word || (channel === "voice" && c.req.query("m") === undefined)) return xml(c, emptyResponse);
	const messageId = messageOfCallback(c, context);
	if (messageId === null) return c.text("This address was not made here.", 403);
	const code = Number(form.get("ErrorCode")) || null;
	const from = senderOfMessage(context.deps.db, messageId) ?? form.get("From") ?? "";
	const status = readStatus(channel, { word, code, from });
	if (status === null) {
		context.log.warn({ word, channel }, "the carrier used a status word that is not known");
		return xml(c, emptyResponse);
	}
	const { deps } = context;
	await receiveStatus(deps, { ...status, messageId, carrierId, evidence: "callback", now: deps.clock.now() });
	return xml(c, emptyResponse);
}
