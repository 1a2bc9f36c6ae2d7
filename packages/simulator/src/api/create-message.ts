import { readWebhookUrl } from "../callbacks/webhook-url.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { dialects } from "../carrier/dialect.ts";
import { queueFor } from "../carrier/queue-for.ts";
import { effectOfKind } from "../faults/effect-of-kind.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import { deliverMessage, type MessageFate } from "../messages/deliver-message.ts";
import { logMessage } from "../messages/log-message.ts";
import { segmentsOf } from "../messages/segments-of.ts";
import { isTollFree } from "../phones/is-toll-free.ts";
import { isNumber } from "../phones/read-number.ts";
import { scriptOf } from "../phones/script-of.ts";
import { type ApiAnswer, found, refused } from "./api-answer.ts";
import { type ApiRequest, fieldOf } from "./api-request.ts";
import { messageJson } from "./message-json.ts";

/** Longest body that Twilio takes, in characters. */
const mostCharacters = 1600;
/** A sender's queue holds ten hours of segments. */
const longestQueueMs = 36_000_000;

/** POST Messages.json: accepts a text and sends it on its way, or refuses it with Twilio's code. */
export function createMessage(carrier: Carrier, { fields, effects }: ApiRequest): ApiAnswer {
	const { longestValidityS } = dialects[carrier.settings.dialect];
	const to = fieldOf(fields, "To");
	const service = fieldOf(fields, "MessagingServiceSid");
	const from = fieldOf(fields, "From") ?? (service && (carrier.settings.numbers?.[0] ?? null));
	const body = fieldOf(fields, "Body");
	const statusCallback = fieldOf(fields, "StatusCallback");
	const validityS = Number(fieldOf(fields, "ValidityPeriod") ?? longestValidityS);

	if (!to) return refused(400, 21604, "A 'To' phone number is required.");
	if (!isNumber(to)) return refused(400, 21211, `The 'To' number ${to} is not a valid phone number.`);
	if (!from) return refused(400, 21603, "A 'From' phone number is required.");
	if (!isNumber(from)) return refused(400, 21212, `The 'From' number ${from} is not a valid phone number.`);
	if (!isOurs(carrier, from)) {
		return refused(
			400,
			21606,
			`The 'From' phone number ${from} is not a valid, message-capable number of this account.`,
		);
	}
	if (!body && !fieldOf(fields, "MediaUrl") && !fieldOf(fields, "ContentSid")) {
		return refused(400, 21602, "Message body is required.");
	}
	const text = body ?? "";
	if (text.length > mostCharacters) {
		return refused(400, 21617, "The concatenated message body exceeds the 1600 character limit.");
	}
	if (statusCallback && !readWebhookUrl(statusCallback)) {
		return refused(400, 21609, `The 'StatusCallback' URL ${statusCallback} is not a valid URL.`);
	}
	if (!Number.isInteger(validityS) || validityS < 1 || validityS > longestValidityS) {
		return refused(400, 20001, `ValidityPeriod must be between 1 and ${longestValidityS} seconds.`);
	}
	if (to === from) return refused(400, 21266, "'To' and 'From' number cannot be the same.");
	const phone = carrier.phones.phone(to);
	const script = scriptOf(carrier, phone);
	if (script.landline) return refused(400, 21614, `'To' number ${to} is not a valid mobile number.`);
	if (script.optedOut || (phone.stopped.has(from) && !isTollFree(carrier, from))) {
		return refused(400, 21610, "Attempt to send to unsubscribed recipient.");
	}

	const rate = carrier.settings.segmentsPerSecond;
	const waitMs = queueFor(carrier, from, rate && (segmentsOf(text) * 1000) / rate);
	if (waitMs > longestQueueMs) return refused(400, 21611, "The 'From' number has exceeded its queue of messages.");

	const message = logMessage(carrier, {
		direction: "outbound-api",
		from,
		to,
		body: text,
		status: service ? "accepted" : "queued",
		messagingServiceSid: service,
		statusCallback,
		listLagMs: effectOfKind(effects, "list-lag")?.ms,
	});
	deliverMessage(carrier, message, { fate: fateUnder(effects), waitMs, validityMs: validityS * 1000 });
	return found(messageJson(carrier, message), 201);
}

const isOurs = ({ settings }: Carrier, number: string) =>
	settings.numbers === null || settings.numbers.includes(number);

function fateUnder(effects: readonly FaultEffect[]): MessageFate {
	if (effects.length === 0) return {};
	const failure = effectOfKind(effects, "fail-later");
	const stuck = effectOfKind(effects, "stick");
	return {
		...(failure && { failure: { code: failure.code, as: failure.as ?? "undelivered" } }),
		...(stuck && { stuckAt: stuck.at }),
	};
}
