import type { Carrier } from "../carrier/carrier.ts";
import { type ApiAnswer, refused } from "./api-answer.ts";
import { type ApiRequest, fieldOf } from "./api-request.ts";
import { callJson } from "./call-json.ts";
import { dateFilter } from "./date-filter.ts";
import { listPage } from "./list-page.ts";

/** GET Calls.json: newest first, filtered by To, From, Status, StartTime and EndTime. */
export function listCalls(carrier: Carrier, { fields, path }: ApiRequest): ApiAnswer {
	const started = dateFilter(fields, "StartTime");
	const ended = dateFilter(fields, "EndTime");
	if (!started || !ended) return refused(400, 20001, "StartTime and EndTime take a date: YYYY-MM-DD is expected.");
	const status = fieldOf(fields, "Status");
	const rows = carrier.calls.between({
		from: fieldOf(fields, "From") ?? undefined,
		to: fieldOf(fields, "To") ?? undefined,
	});
	const page = listPage(rows, {
		fields,
		path,
		now: carrier.scheduler.now(),
		fits: (call) => (!status || call.status === status) && started(call.startedAt) && ended(call.endedAt),
	});
	return {
		status: 200,
		body: JSON.stringify({ ...page.frame, calls: page.rows.map((call) => callJson(carrier, call)) }),
	};
}
