import { reportStatus } from "../callbacks/report-status.ts";
import { rfc2822 } from "../callbacks/rfc2822.ts";
import type { Carrier } from "../carrier/carrier.ts";
import type { Call, CallEvent } from "./call.ts";
import { callFields } from "./call-fields.ts";
import { callSeconds } from "./call-seconds.ts";

/** What the network says about how a call ended. */
const sipCodes: Partial<Record<Call["status"], string>> = {
	completed: "200",
	busy: "486",
	"no-answer": "487",
	canceled: "487",
	failed: "404",
};

/** Sends the status callback for an event, where the service asked for that event. */
export function reportCall(carrier: Carrier, call: Call, event: CallEvent): void {
	const { statusCallback, events } = call.request;
	if (statusCallback === null || !events.has(event)) return;
	const status = event === "initiated" ? "initiated" : call.status;
	const sip = sipCodes[call.status];
	const seconds = String(callSeconds(call, carrier.settings.timings));
	reportStatus(carrier, {
		verb: "callback.call",
		about: call.sid,
		url: statusCallback,
		status: event === "completed" ? call.status : event,
		fields: {
			...callFields(carrier, call),
			CallStatus: status,
			Timestamp: rfc2822(carrier.scheduler.now()),
			CallbackSource: "call-progress-events",
			SequenceNumber: String(call.reported++),
			...(event === "completed" && { CallDuration: seconds, Duration: String(Math.ceil(Number(seconds) / 60)) }),
			...(event === "completed" && sip && { SipResponseCode: sip }),
		},
	});
}
