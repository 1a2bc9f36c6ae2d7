import type { Carrier } from "../carrier/carrier.ts";
import { newSid } from "../carrier/new-sid.ts";
import type { Message } from "./message.ts";
import { segmentsOf } from "./segments-of.ts";

export type NewMessage = Pick<Message, "direction" | "from" | "to" | "body" | "status"> & {
	sid?: string | undefined;
	messagingServiceSid?: string | null;
	statusCallback?: string | null;
	/** How long lists leave it out. */
	listLagMs?: number | undefined;
};

/** Writes a text into the account's log. */
export function logMessage(carrier: Carrier, message: NewMessage): Message {
	const now = carrier.scheduler.now();
	const logged: Message = {
		sid: message.sid ?? newSid(carrier, "SM"),
		sequence: ++carrier.sequence,
		direction: message.direction,
		from: message.from,
		to: message.to,
		body: message.body,
		segments: segmentsOf(message.body),
		messagingServiceSid: message.messagingServiceSid ?? null,
		statusCallback: message.statusCallback ?? null,
		createdAt: now,
		updatedAt: now,
		sentAt: message.status === "received" ? now : null,
		listedAt: now + (message.listLagMs ?? 0),
		status: message.status,
		errorCode: null,
	};
	carrier.messages.add(logged);
	return logged;
}
