import { post, type TwilioApi } from "./api.ts";
import { readErrorCode, readObject } from "./carrier-error.ts";

export type CancelOutcome = { kind: "cancelled" | "too_late" | "failed" };

/**
 * Ends a call that is queued or ringing; one that was answered goes on. Asking again changes nothing,
 * so after `failed` the caller may. Never rejects.
 */
export async function cancelCall(api: TwilioApi, carrierId: string): Promise<CancelOutcome> {
	if (!api.dialect.callSid.test(carrierId)) return { kind: "failed" };
	const answer = await post(api, `/Calls/${carrierId}.json`, { form: "Status=canceled", mayLeave: null });
	if (answer.kind !== "answer") return { kind: "failed" };
	if (answer.status >= 200 && answer.status <= 299) return { kind: readProgress(answer.body) };
	const code = readErrorCode(answer.body, api.dialect);
	return { kind: code !== null && api.dialect.tooLateToCancel.includes(code) ? "too_late" : "failed" };
}

/** Twilio also answers 200 with the unchanged call when it was answered or over. */
function readProgress(body: string): CancelOutcome["kind"] {
	switch (readObject(body)?.status) {
		case "canceled":
		case "queued":
		case "initiated":
		case "ringing":
			return "cancelled";
		case "in-progress":
		case "completed":
		case "busy":
		case "no-answer":
		case "failed":
			return "too_late";
		default:
			return "failed";
	}
}
