import { postForm } from "../callbacks/post-form.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { AnsweredBy, AnsweredCall } from "../phones/phone-script.ts";
import type { Call } from "./call.ts";
import { callFields } from "./call-fields.ts";
import { endCall } from "./end-call.ts";
import { openLine } from "./line.ts";
import { reportCall } from "./report-call.ts";
import { runCall } from "./run-call.ts";
import { takeNextStep } from "./take-next-step.ts";
import { waitOnLine } from "./wait-on-line.ts";

/** Somebody, or a machine, answers the ringing call: its TwiML runs until one side hangs up. */
export async function answerCall(carrier: Carrier, call: Call, answered: AnsweredCall): Promise<void> {
	if (call.status !== "ringing") return;
	const now = carrier.scheduler.now();
	call.status = "in-progress";
	call.startedAt = now;
	call.updatedAt = now;
	call.line = openLine(stepsOf(answered));
	reportCall(carrier, call, "answered");
	takeNextStep(carrier, call);
	await detectMachine(carrier, call, answered);
	await runCall(carrier, call);
	endCall(carrier, call, "completed");
}

function stepsOf({ press, say, confidence, steps = [] }: AnsweredCall): AnsweredCall["steps"] & object {
	if (press !== undefined) return [{ press }, ...steps];
	if (say !== undefined) return [{ say, ...(confidence !== undefined && { confidence }) }, ...steps];
	return steps;
}

/** Without AsyncAmd the service is asked for words only when the detection is over. */
async function detectMachine(carrier: Carrier, call: Call, answered: AnsweredCall): Promise<void> {
	const { machineDetection, asyncAmd } = call.request;
	if (machineDetection === null || !call.line) return;
	const machine: AnsweredBy = machineDetection === "Enable" ? "machine_start" : "machine_end_beep";
	const verdict = answered.answeredBy ?? (answered.answer === "voicemail" ? machine : "human");
	const { detectMs } = carrier.settings.timings;
	if (!asyncAmd) {
		await waitOnLine(carrier, call.line, detectMs);
		call.answeredBy = verdict;
	} else later(carrier, detectMs, () => reportVerdict(carrier, call, verdict));
}

function reportVerdict(carrier: Carrier, call: Call, verdict: AnsweredBy): void {
	call.answeredBy = verdict;
	const { asyncAmdStatusCallback } = call.request;
	if (asyncAmdStatusCallback === null) return;
	void postForm(carrier, {
		verb: "callback.call",
		about: call.sid,
		url: asyncAmdStatusCallback,
		status: "amd",
		fields: {
			...callFields(carrier, call),
			MachineDetectionDuration: String(carrier.settings.timings.detectMs),
		},
	});
}
