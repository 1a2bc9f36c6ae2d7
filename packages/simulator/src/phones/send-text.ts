import { postForm } from "../callbacks/post-form.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { report } from "../journal/report.ts";
import { deliverMessage } from "../messages/deliver-message.ts";
import { keywordOf } from "../messages/keyword-of.ts";
import { logMessage } from "../messages/log-message.ts";
import type { Message } from "../messages/message.ts";
import { obeyKeyword } from "../messages/obey-keyword.ts";
import { readReplies } from "../messages/read-replies.ts";
import type { SentText, WebhookView } from "../simulator.ts";
import type { Phone } from "./phone.ts";

/** What somebody types into a phone. `copies` brings the same message to the webhook several times at once. */
export type Typed = { to: string; text: string; copies?: number | undefined; messageSid?: string | undefined };

/**
 * A phone texts one of our numbers: the carrier minds its keywords and brings the text to the service. Settles when the
 * service has answered; texts in its TwiML answer have then been sent on their way to the phone.
 */
export async function sendText(carrier: Carrier, phone: Phone, typed: Typed): Promise<SentText> {
	const message = logInbound(carrier, phone, typed);
	const keyword = obeyKeyword(carrier, { phone: phone.number, ours: typed.to, text: typed.text });
	const sent = { messageSid: message.sid, to: typed.to };
	const { smsUrl, optOut } = carrier.settings;
	if (smsUrl === null) {
		report(carrier, { code: 0, about: message.sid, note: "No smsUrl is configured: the text went nowhere" });
		return { ...sent, webhooks: [] };
	}
	const fields = fieldsOf(carrier, message);
	if (optOut === "advanced" && keyword !== null) fields.OptOutType = keywordOf(typed.text) ?? keyword;
	const bring = () => postForm(carrier, { verb: "webhook.sms", about: message.sid, url: smsUrl, fields });
	const webhooks = await Promise.all(Array.from({ length: typed.copies ?? 1 }, bring));
	return { ...sent, webhooks: webhooks.map((webhook) => sendReplies(carrier, message, webhook)) };
}

function logInbound(carrier: Carrier, phone: Phone, { to, text, messageSid }: Typed): Message {
	const known = messageSid === undefined ? undefined : carrier.messages.find(messageSid);
	if (known) return known;
	return logMessage(carrier, {
		sid: messageSid,
		direction: "inbound",
		from: phone.number,
		to,
		body: text,
		status: "received",
	});
}

function fieldsOf(carrier: Carrier, message: Message): Record<string, string> {
	return {
		ToCountry: "US",
		ToState: "",
		SmsMessageSid: message.sid,
		NumMedia: "0",
		ToCity: "",
		FromZip: "",
		SmsSid: message.sid,
		FromState: "",
		SmsStatus: "received",
		FromCity: "",
		Body: message.body,
		FromCountry: "US",
		To: message.to,
		ToZip: "",
		NumSegments: String(message.segments),
		MessageSid: message.sid,
		AccountSid: carrier.accountSid,
		From: message.from,
		ApiVersion: "2010-04-01",
	};
}

function sendReplies(carrier: Carrier, { sid, from, to }: Message, webhook: WebhookView): WebhookView {
	if (webhook.error) return webhook;
	const replies = readReplies(webhook);
	if (replies.kind === "unreadable") {
		report(carrier, { code: replies.code, about: sid, note: replies.message });
		return { ...webhook, error: { code: replies.code, message: replies.message } };
	}
	if (carrier.phones.phone(from).stopped.has(to)) return webhook;
	for (const body of replies.texts) {
		const reply = logMessage(carrier, { direction: "outbound-reply", from: to, to: from, body, status: "queued" });
		deliverMessage(carrier, reply, { fate: {}, waitMs: 0, validityMs: Number.POSITIVE_INFINITY });
	}
	return webhook;
}
