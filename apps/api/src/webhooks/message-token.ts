import { callbackToken, verifyCallbackToken } from "@coverline/carriers/twilio";
import type { Context } from "hono";
import type { AppContext } from "../app-context.ts";

/** The message that a callback URL of ours names, or null when its token does not fit. */
export function messageOfCallback(c: Context, { home, metrics }: AppContext): string | null {
	const messageId = c.req.query("m");
	const token = c.req.query("t");
	if (messageId && token && verifyCallbackToken(home.callbackSecret, messageId, token)) return messageId;
	metrics.forgeries.inc({ route: c.req.path });
	return null;
}

/** The query that names a message in a callback URL, with the token that only we can make. */
export function callbackQuery(callbackSecret: string, messageId: string): string {
	return `m=${encodeURIComponent(messageId)}&t=${callbackToken(callbackSecret, messageId)}`;
}
