import type { Carrier } from "../carrier/carrier.ts";
import { type ApiAnswer, refused } from "./api-answer.ts";
import { type ApiRequest, fieldOf } from "./api-request.ts";
import { dateFilter } from "./date-filter.ts";
import { listPage } from "./list-page.ts";
import { messageJson } from "./message-json.ts";

/** GET Messages.json: newest first, filtered by To, From and DateSent; there is no filter on body or status. */
export function listMessages(carrier: Carrier, { fields, path }: ApiRequest): ApiAnswer {
	const sent = dateFilter(fields, "DateSent");
	if (!sent) return refused(400, 20001, "DateSent is not a date: YYYY-MM-DD is expected.");
	const rows = carrier.messages.between({
		from: fieldOf(fields, "From") ?? undefined,
		to: fieldOf(fields, "To") ?? undefined,
	});
	const now = carrier.scheduler.now();
	const page = listPage(rows, { fields, path, now, fits: (message) => sent(message.sentAt) });
	const messages = page.rows.map((message) => messageJson(carrier, message));
	return { status: 200, body: JSON.stringify({ ...page.frame, messages }) };
}
