import type { Carrier } from "../carrier/carrier.ts";
import { dialects } from "../carrier/dialect.ts";
import { isOver } from "../voice/call.ts";
import { endCall } from "../voice/end-call.ts";
import { type ApiAnswer, found, refused } from "./api-answer.ts";
import { type ApiRequest, fieldOf } from "./api-request.ts";
import { callJson } from "./call-json.ts";
import { notFound } from "./not-found.ts";

/** POST Calls/{Sid}.json: `canceled` ends a call that nobody has answered, `completed` also a live one. */
export function updateCall(carrier: Carrier, { sid, path, fields }: ApiRequest): ApiAnswer {
	const call = carrier.calls.find(sid ?? "");
	if (!call) return notFound(path);
	const status = fieldOf(fields, "Status");
	if (status !== "canceled" && status !== "completed") {
		return refused(400, 20001, "Status must be 'canceled' or 'completed'.");
	}
	const unanswered = call.status === "queued" || call.status === "ringing";
	if (isOver(call) || (status === "canceled" && !unanswered)) {
		return refused(
			400,
			dialects[carrier.settings.dialect].tooLateToCancel,
			`Call ${call.sid} is ${call.status}. Cannot change its status to ${status}.`,
		);
	}
	endCall(carrier, call, unanswered ? "canceled" : "completed");
	return found(callJson(carrier, call));
}
