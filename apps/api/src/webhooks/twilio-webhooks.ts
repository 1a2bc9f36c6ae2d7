import type { Hono } from "hono";
import type { AppContext } from "../app-context.ts";
import { smsInbound } from "./sms-inbound.ts";
import { messageStatus } from "./status.ts";
import { voice } from "./voice.ts";
import { voiceAnswer } from "./voice-answer.ts";

/** What carriers call. */
export function twilioWebhooks(app: Hono, context: AppContext): void {
	app.post("/webhooks/twilio/sms", (c) => smsInbound(c, context));
	app.post("/webhooks/twilio/sms-status", (c) => messageStatus(c, context, "sms"));
	app.post("/webhooks/twilio/voice", (c) => voice(c, context));
	app.post("/webhooks/twilio/voice-answer", (c) => voiceAnswer(c, context));
	app.post("/webhooks/twilio/voice-status", (c) => messageStatus(c, context, "voice"));
}
