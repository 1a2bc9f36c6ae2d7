import type { OutgoingCall, SendOutcome } from "@coverline/core";
import { field, post, type TwilioApi } from "./api.ts";
import { classifySend } from "./classify-send.ts";

export interface CallSettings {
	statusUrl: (messageId: string) => string;
	answerUrl: (messageId: string) => string;
	ringSeconds: number;
	machineDetection: boolean;
}

/** Without it Twilio listens for up to 30 s before it asks us what to say; nobody stays on a silent line so long. */
const machineDetectionSeconds = 10;

/** Repeated, not listed with spaces (error 21626). Without them only `completed` comes. */
const statusEvents = ["initiated", "ringing", "answered", "completed"]
	.map((event) => field("StatusCallbackEvent", event))
	.join("&");

/**
 * One POST to Calls.json. Never rejects.
 *
 * Machine detection is synchronous (`Enable`, without AsyncAmd): Twilio then asks our answer URL for
 * words only after it has decided, and tells us in `AnsweredBy`. With AsyncAmd the words would already
 * be playing, so that a machine would have recorded the place before we knew. The price is a short
 * silence for a person.
 */
export async function placeCall(api: TwilioApi, call: OutgoingCall, settings: CallSettings): Promise<SendOutcome> {
	const fields = [
		field("To", call.to),
		field("From", call.from),
		field("Url", settings.answerUrl(call.messageId)),
		field("Method", "POST"),
		field("StatusCallback", settings.statusUrl(call.messageId)),
		field("StatusCallbackMethod", "POST"),
		statusEvents,
		field("Timeout", settings.ringSeconds),
	];
	if (settings.machineDetection) {
		fields.push(field("MachineDetection", "Enable"), field("MachineDetectionTimeout", machineDetectionSeconds));
	}
	const exchange = await post(api, "/Calls.json", { form: fields.join("&"), mayLeave: call.mayLeave });
	const { dialect } = api;
	return classifySend(exchange, { dialect, sid: dialect.callSid, tollFree: false, nowAt: api.now() });
}
