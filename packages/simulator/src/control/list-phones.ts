import type { PhoneView } from "../simulator.ts";

const usualLimit = 100;

/** The phones in brief, in the order in which they came up; `after` is the last number already seen. */
export function listPhones(phones: PhoneView[], query: URLSearchParams) {
	const after = query.get("after");
	const start = after === null ? 0 : phones.findIndex((phone) => phone.number === `+${after.replace(/\D/g, "")}`) + 1;
	const items = phones.slice(start, start + (Number(query.get("limit")) || usualLimit));
	return {
		total: phones.length,
		items: items.map(({ number, inbox, calls, stopped }) => ({
			number,
			texts: inbox.length,
			lastText: inbox.at(-1)?.text ?? null,
			calls: calls.length,
			lastCall: calls.at(-1)?.status ?? null,
			stopped: stopped.length > 0,
		})),
	};
}
