import type { Resource } from "../carrier/resource-log.ts";

/** A text in the account's log. */
export type Message = Resource & {
	readonly direction: "outbound-api" | "outbound-reply" | "inbound";
	readonly body: string;
	readonly segments: number;
	readonly messagingServiceSid: string | null;
	readonly statusCallback: string | null;
	readonly createdAt: number;
	status: MessageStatus;
	updatedAt: number;
	sentAt: number | null;
	errorCode: number | null;
};

export type MessageStatus = "accepted" | "queued" | "sent" | "delivered" | "undelivered" | "failed" | "received";
