import { classifyFailure, emptyResponse, isTollFree, progressOf } from "@coverline/carriers/twilio";
import { receiveStatus } from "@coverline/core";
import type { Context } from "hono";
import type { AppContext } from "../app-context.ts";
import { messageOfCallback } from "./message-token.ts";
import { signedForm } from "./signed-form.ts";
import { xml } from "./xml.ts";

const fieldsOf = {
	sms: { id: "MessageSid", status: "MessageStatus" },
	voice: { id: "CallSid", status: "CallStatus" },
} as const;

/** What became of a text or call of ours. The URL names the message; its token says that we made the URL. */
export async function messageStatus(c: Context, context: AppContext, channel: "sms" | "voice"): Promise<Response> {
	const form = await signedForm(c, context);
	if (form instanceof Response) return form;
	const carrierId = form.get(fieldsOf[channel].id);
	const word = form.get(fieldsOf[channel].status);
	if (!carrierId || !word || (channel === "voice" && c.req.query("m") === undefined)) return xml(c, emptyResponse);
	const messageId = messageOfCallback(c, context);
	if (messageId === null) return c.text("This address was not made here.", 403);
	const progress = progressOf(channel, word);
	if (progress === null) {
		context.log.warn({ word, channel }, "the carrier used a status word that is not known");
		return xml(c, emptyResponse);
	}
	const code = Number(form.get("ErrorCode")) || null;
	const failed = progress.meaning === "failed" && channel === "sms";
	const { deps } = context;
	const tollFree = isTollFree(form.get("From") ?? "");
	await receiveStatus(deps, {
		messageId,
		carrierId,
		progress: word,
		rank: progress.rank,
		meaning: progress.meaning,
		failure: failed ? { class: classifyFailure(code, { tollFree }).class, code } : null,
		now: deps.clock.now(),
	});
	return xml(c, emptyResponse);
}
