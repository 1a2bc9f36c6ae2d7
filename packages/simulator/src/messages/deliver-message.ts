import { reportStatus } from "../callbacks/report-status.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import { isTollFree } from "../phones/is-toll-free.ts";
import { receiveText } from "../phones/receive-text.ts";
import { scriptOf } from "../phones/script-of.ts";
import type { Message, MessageStatus } from "./message.ts";

/** What a fault rule has decided about a message before it set out. */
export type MessageFate = { failure?: { code: number; as: "undelivered" | "failed" }; stuckAt?: "queued" | "sent" };

/** Expired in the carrier's queue. */
const expired = 30036;
/** Blocked at the network: what a toll-free number gets after STOP. */
const blocked = 30004;

/** Takes an accepted message through its life: sent, then delivered, undelivered or failed. `waitMs` is spent in the queue. */
export function deliverMessage(
	carrier: Carrier,
	message: Message,
	{ fate, waitMs, validityMs }: { fate: MessageFate; waitMs: number; validityMs: number },
): void {
	const stuckAt = fate.stuckAt ?? scriptedStop(carrier, message);
	if (stuckAt === "queued") return;
	if (waitMs > validityMs) {
		later(carrier, validityMs, () => settle(carrier, message, "failed", expired));
		return;
	}
	later(carrier, waitMs + carrier.settings.timings.sentAfterMs, () => {
		const failure = fate.failure ?? ownFailure(carrier, message);
		if (failure?.as === "failed") {
			settle(carrier, message, "failed", failure.code);
			return;
		}
		message.sentAt = carrier.scheduler.now();
		settle(carrier, message, "sent", null);
		later(carrier, carrier.settings.timings.deliveredAfterMs, () => {
			if (failure) {
				settle(carrier, message, "undelivered", failure.code);
				return;
			}
			if (stuckAt !== "sent") settle(carrier, message, "delivered", null);
			receiveText(carrier, { from: message.from, to: message.to, text: message.body, messageSid: message.sid });
		});
	});
}

function scriptedStop(carrier: Carrier, { to }: Message): "queued" | "sent" | undefined {
	const { delivery } = scriptOf(carrier, carrier.phones.phone(to));
	return delivery === "queued" || delivery === "sent" ? delivery : undefined;
}

function ownFailure(carrier: Carrier, { from, to }: Message): MessageFate["failure"] {
	const phone = carrier.phones.phone(to);
	if (isTollFree(carrier, from) && phone.stopped.has(from)) return { code: blocked, as: "undelivered" };
	const { delivery } = scriptOf(carrier, phone);
	return typeof delivery === "object" ? { code: delivery.fail, as: delivery.as ?? "undelivered" } : undefined;
}

function settle(carrier: Carrier, message: Message, status: MessageStatus, errorCode: number | null): void {
	message.status = status;
	message.errorCode = errorCode;
	message.updatedAt = carrier.scheduler.now();
	if (message.statusCallback === null) return;
	reportStatus(carrier, {
		verb: "callback.message",
		about: message.sid,
		url: message.statusCallback,
		status,
		fields: {
			...(errorCode !== null && { ErrorCode: String(errorCode) }),
			SmsSid: message.sid,
			SmsStatus: status,
			MessageStatus: status,
			To: message.to,
			...(message.messagingServiceSid && { MessagingServiceSid: message.messagingServiceSid }),
			MessageSid: message.sid,
			AccountSid: carrier.accountSid,
			From: message.from,
			ApiVersion: "2010-04-01",
		},
	});
}
