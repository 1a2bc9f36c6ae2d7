import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { AnsweredCall, OnCall } from "../phones/phone-script.ts";
import { scriptOf } from "../phones/script-of.ts";
import { answerCall } from "./answer-call.ts";
import type { Call, CallStatus } from "./call.ts";
import { endCall } from "./end-call.ts";
import { reportCall } from "./report-call.ts";

/** A call reaches a phone: it rings until its script, somebody's hand or the caller's patience decides. */
export function ringPhone(carrier: Carrier, call: Call): void {
	const phone = carrier.phones.phone(call.phone);
	phone.calls.push(call);
	const { onCall = "no-answer" } = scriptOf(carrier, phone);
	if (onCall === "failed") {
		endCall(carrier, call, "failed");
		return;
	}
	call.status = "ringing";
	call.updatedAt = carrier.scheduler.now();
	reportCall(carrier, call, "ringing");
	for (const tell of phone.waiters) tell();
	if (onCall === "busy") {
		endCall(carrier, call, "busy");
		return;
	}
	const answered = answeredCall(onCall);
	if (answered) later(carrier, answered.after ?? 0, () => void answerCall(carrier, call, answered));
	const patienceMs = call.request.timeoutS * carrier.settings.timings.secondMs;
	later(carrier, patienceMs, () => giveUp(carrier, call, "no-answer"));
}

function answeredCall(onCall: OnCall): AnsweredCall | null {
	if (typeof onCall === "object") return onCall;
	if (onCall === "answer") return { answer: true };
	return onCall === "voicemail" ? { answer: "voicemail" } : null;
}

function giveUp(carrier: Carrier, call: Call, status: CallStatus): void {
	if (call.status === "ringing") endCall(carrier, call, status);
}
