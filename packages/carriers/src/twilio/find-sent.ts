import type { FindOutcome, FoundSend, SentQuery } from "@coverline/core";
import { field, get, type TwilioApi } from "./api.ts";
import { readCode, readObject } from "./carrier-error.ts";
import { clockOffset } from "./clock-offset.ts";
import type { HttpExchange } from "./http-client.ts";
import { readStatus } from "./read-status.ts";

const pageSize = 100;
/** Two thousand entries where the order tells nothing: more than one person gets from one number in a year. */
const maxPages = 20;

/** The carrier's dates have whole seconds: what was created at 12:00:00.9 is listed as 12:00:00. */
const dateResolutionMs = 1_000;

/** A trial account's texts are listed with this before our words. */
const trialPrefix = "Sent from your Twilio trial account - ";

/**
 * What the carrier's own list says it took from `from` to `to`: evidence for a send in doubt.
 *
 * Filtered by To and From only: DateSent would hide a text that has not left yet (its date_sent is
 * null). What counts is what was created since `createdAfterAt`, which is by our clock: the carrier's is told by the
 * Date of its answer, and the caller has allowed for some difference beside. Page by page to the end, since the carrier
 * documents no order; a full page that is newest first and older throughout is taken for the end, as years may follow.
 * "Nothing" is said only after looking at everything that could be it; whenever that was not possible the answer is
 * `unavailable`, with what was found until then. Never rejects.
 */
export async function findSent(api: TwilioApi, query: SentQuery): Promise<FindOutcome> {
	const deadlineAt = api.now() + api.timeoutMs;
	const sent: FoundSend[] = [];
	const asked = new Set<string>();
	let earliestAt: number | undefined;
	let url: string | null = firstPage(api, query);
	while (url !== null) {
		if (asked.size === maxPages) return { ...unavailable("the list is too long"), sent: oldestFirst(sent) };
		if (asked.has(url)) return { ...unavailable("the list goes round in a circle"), sent: oldestFirst(sent) };
		asked.add(url);
		const sentAt = api.now();
		const exchange = await get(api, url, deadlineAt);
		earliestAt ??= query.createdAfterAt + offsetOf(exchange, { sentAt, receivedAt: api.now() });
		const list = readPage(exchange, { api, query, earliestAt });
		if (list.kind === "unavailable") return { ...list, sent: oldestFirst(sent) };
		sent.push(...list.matching);
		url = list.onlyOlderFollows ? null : list.nextUrl;
	}
	return { kind: "found", sent: oldestFirst(sent) };
}

function oldestFirst(sent: readonly FoundSend[]): readonly FoundSend[] {
	return [...sent].sort((a, b) => a.createdAt - b.createdAt);
}

function offsetOf(exchange: HttpExchange, times: { sentAt: number; receivedAt: number }): number {
	return exchange.kind === "answer" ? clockOffset(exchange.headers["date"], times) : 0;
}

function unavailable(because: string): { kind: "unavailable"; because: string } {
	return { kind: "unavailable", because };
}

function firstPage(api: TwilioApi, query: SentQuery): string {
	const filter = [field("To", query.to), field("From", query.from), field("PageSize", pageSize)].join("&");
	return `${api.accountUrl}/${query.channel === "sms" ? "Messages" : "Calls"}.json?${filter}`;
}

interface Page {
	kind: "page";
	matching: readonly FoundSend[];
	/** True when nothing that could be ours can stand on the pages after it. */
	onlyOlderFollows: boolean;
	nextUrl: string | null;
}

function readPage(
	exchange: HttpExchange,
	{ api, query, earliestAt: exactlyAt }: { api: TwilioApi; query: SentQuery; earliestAt: number },
): Page | { kind: "unavailable"; because: string } {
	if (exchange.kind !== "answer") return unavailable(exchange.because);
	if (exchange.status !== 200) return unavailable(`the carrier answered HTTP ${exchange.status}`);
	const list = readObject(exchange.body);
	const items = list?.[query.channel === "sms" ? "messages" : "calls"];
	if (!Array.isArray(items)) return unavailable("the carrier's list could not be read");

	const earliestAt = Math.floor(exactlyAt / dateResolutionMs) * dateResolutionMs;
	const matching: FoundSend[] = [];
	const created: number[] = [];
	for (const item of items) {
		const createdAt = Date.parse(String(item?.date_created));
		if (Number.isNaN(createdAt)) return unavailable("the carrier's list has an entry without a date");
		created.push(createdAt);
		if (createdAt < earliestAt || !isOurs(item, query)) continue;
		const send = readSend(item, {
			createdAt,
			channel: query.channel,
			sid: query.channel === "sms" ? api.dialect.messageSid : api.dialect.callSid,
		});
		if (send === null) return unavailable("the carrier's list has an entry that could not be read");
		matching.push(send);
	}
	const onlyOlderFollows = isFull(created) && isNewestFirst(created) && created.every((at) => at < earliestAt);
	const next = list?.next_page_uri ?? "";
	if (next === "") return { kind: "page", matching, onlyOlderFollows, nextUrl: null };
	const nextUrl = typeof next === "string" ? resolveOnCarrier(next, api.origin) : null;
	if (nextUrl === null) return unavailable("the carrier's list goes on somewhere else");
	return { kind: "page", matching, onlyOlderFollows, nextUrl };
}

/** A page that is shorter than asked for, and goes on, may leave out anything. */
function isFull(created: readonly number[]): boolean {
	return created.length >= pageSize;
}

/** Of one instant alone, no order can be told. */
function isNewestFirst(created: readonly number[]): boolean {
	const [first = 0] = created;
	return created.every((at, index) => at <= (created[index - 1] ?? at)) && (created.at(-1) ?? first) < first;
}

/** Compared here too: a list that ignores a filter must not make another person's text ours. */
function isOurs(item: Record<string, unknown>, query: SentQuery): boolean {
	if (item.to !== query.to || item.from !== query.from) return false;
	if (query.channel === "voice" || query.body === null) return true;
	return item.body === query.body || item.body === trialPrefix + query.body;
}

function readSend(
	item: Record<string, unknown>,
	{ createdAt, channel, sid }: { createdAt: number; channel: SentQuery["channel"]; sid: RegExp },
): FoundSend | null {
	const { sid: carrierId, status: word, from } = item;
	if (typeof carrierId !== "string" || !sid.test(carrierId) || typeof word !== "string") return null;
	const status = readStatus(channel, { word, code: readCode(item.error_code), from: String(from) });
	return { carrierId, createdAt, status };
}

/** The next page's address is given relative; our credentials go nowhere else. */
function resolveOnCarrier(uri: string, origin: string): string | null {
	const url = URL.parse(uri, origin);
	return url !== null && url.origin === origin ? url.href : null;
}
