import type { CallView } from "../simulator.ts";
import type { Call } from "./call.ts";

/** A call as the control routes show it. */
export function callView(call: Call): CallView {
	return {
		sid: call.sid,
		direction: call.direction,
		from: call.from,
		to: call.to,
		status: call.status,
		answeredBy: call.answeredBy,
		listening: call.line?.gather?.complete === false,
		transcript: [...call.transcript],
		createdAt: call.createdAt,
	};
}
