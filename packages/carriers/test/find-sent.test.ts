import type { FindOutcome, SentQuery } from "@coverline/core";
import { describe, expect, test } from "vitest";
import { carrierAgainst, nowAt, text } from "./fixture.ts";
import { type Answer, aMessageSid, json } from "./stub-carrier.ts";

const query: SentQuery = { channel: "sms", to: text.to, from: text.from, body: text.body, createdAfterAt: nowAt };

const rfc2822 = (at: number) => new Date(at).toUTCString().replace("GMT", "+0000");

/** As the carrier lists a text, `seconds` after the attempt. */
function listed(seconds: number, over: Record<string, unknown> = {}) {
	const date_created = rfc2822(nowAt + seconds * 1000);
	return {
		sid: sidOf(seconds),
		to: text.to,
		from: text.from,
		body: text.body,
		status: "sent",
		error_code: null,
		date_created,
		date_sent: null,
		...over,
	};
}

function sidOf(seconds: number): string {
	return aMessageSid.slice(0, 28) + String(seconds + 100_000).padStart(6, "0");
}

const list = (...messages: unknown[]): Answer => json(200, { messages, next_page_uri: null });

function sids(outcome: FindOutcome): readonly string[] | string {
	return outcome.kind === "found" ? outcome.sent.map((send) => send.carrierId) : outcome.kind;
}

test("the list is asked by number and sender alone, so that texts not yet sent are on it", async () => {
	const { carrier, stub } = await carrierAgainst(list(listed(1, { error_code: 30003, status: "undelivered" })));
	expect(await carrier.findSent(query)).toEqual({
		kind: "found",
		sent: [
			{
				carrierId: sidOf(1),
				createdAt: nowAt + 1000,
				status: {
					progress: "undelivered",
					rank: 52,
					meaning: "failed",
					failure: { class: "temporary", scope: "message", code: 30003 },
				},
			},
		],
	});
	expect(stub.requests[0]?.path).toBe("/2010-04-01/Accounts/AC123/Messages.json");
	expect([...(stub.requests[0]?.query ?? [])]).toEqual([
		["To", text.to],
		["From", text.from],
		["PageSize", "100"],
	]);
});

test("an empty list is evidence that nothing was taken", async () => {
	const { carrier } = await carrierAgainst(list());
	expect(await carrier.findSent(query)).toEqual({ kind: "found", sent: [] });
});

test("only the same words count, and only between the same two numbers", async () => {
	const { carrier } = await carrierAgainst(
		list(
			listed(6, { body: `${text.body} ` }),
			listed(5, { body: text.body.toLowerCase() }),
			listed(4, { to: "+15550100124" }),
			listed(3, { from: "+15550100998" }),
			listed(2, { body: null }),
			listed(1),
		),
	);
	expect(sids(await carrier.findSent(query))).toEqual([sidOf(1)]);
});

test("a trial account's texts are known by the words after its own", async () => {
	const { carrier } = await carrierAgainst(
		list(listed(1, { body: `Sent from your Twilio trial account - ${text.body}` })),
	);
	expect(sids(await carrier.findSent(query))).toEqual([sidOf(1)]);
});

test("what was created before is not ours; the carrier's dates have whole seconds", async () => {
	const { carrier } = await carrierAgainst(list(listed(2), listed(0), listed(-1), listed(-3600)));
	const found = await carrier.findSent({ ...query, createdAfterAt: nowAt + 999 });
	expect(sids(found)).toEqual([sidOf(0), sidOf(2)]);
});

const attemptedAt = nowAt - 20_000;

test.each<[string, number]>([
	["ten seconds behind", -10],
	["an hour behind", -3600],
	["ten seconds ahead", 10],
	["in step", 0],
])(
	"the carrier's clock is read off its answer when it is %s: what it took before is not ours, what it took since is",
	async (_title, ahead) => {
		const clock = { date: new Date(nowAt + ahead * 1000).toUTCString() };
		const messages = [listed(ahead - 19), listed(ahead - 23)];
		const { carrier } = await carrierAgainst(json(200, { messages, next_page_uri: null }, clock));
		const found = await carrier.findSent({ ...query, createdAfterAt: attemptedAt });
		expect(sids(found)).toEqual([sidOf(ahead - 19)]);
	},
);

test.each(["", "soon", new Date(nowAt - 400 * 86_400_000).toUTCString()])(
	"a Date that cannot be believed (%j) changes nothing",
	async (date) => {
		const { carrier } = await carrierAgainst(
			json(200, { messages: [listed(0), listed(-23)], next_page_uri: null }, { date }),
		);
		expect(sids(await carrier.findSent({ ...query, createdAfterAt: attemptedAt }))).toEqual([sidOf(0)]);
	},
);

/** Pages in this order, each with the address of the next; what lists them answers as the carrier does. */
function pages(...contents: unknown[][]): Answer {
	return (request, response, raw) => {
		const page = Number(request.query.get("Page") ?? 0);
		const next = `${request.path}?To=x&Page=${page + 1}&PageToken=PA1`;
		const next_page_uri = page + 1 < contents.length ? next : null;
		const items = contents[page] ?? [];
		const list = request.path.endsWith("/Calls.json") ? "calls" : "messages";
		json(200, { [list]: items, next_page_uri })(request, response, raw);
	};
}

/** A page as long as asked for: a hundred texts of long ago. */
const aFullPageOf = (...seconds: number[]) =>
	Array.from({ length: 100 }, (_, index) => listed(seconds[index % seconds.length] ?? 0, { body: "other" }));
const oldNewestFirst = Array.from({ length: 100 }, (_, index) => listed(-1_000 - index, { body: "other" }));

test("it turns pages while they are recent, and stops at a full one of old ones, newest first", async () => {
	const { carrier, stub } = await carrierAgainst(
		pages(
			[listed(9, { body: "other" }), listed(8)],
			[listed(7, { body: "other" }), listed(6)],
			oldNewestFirst,
			oldNewestFirst,
		),
	);
	expect(sids(await carrier.findSent(query))).toEqual([sidOf(6), sidOf(8)]);
	expect(stub.requests.map((request) => request.query.get("Page"))).toEqual([null, "1", "2"]);
});

test("a full page of what is recent does not end the search", async () => {
	const recent = Array.from({ length: 100 }, (_, index) => listed(200 - index, { body: "other" }));
	const { carrier } = await carrierAgainst(pages(recent, [listed(1)]));
	expect(sids(await carrier.findSent(query))).toEqual([sidOf(1)]);
});

const sidOfCall = (seconds: number) => sidOf(seconds).replace("SM", "CA");

describe.each<["sms" | "voice", string]>([
	["sms", sidOf(1)],
	["voice", sidOfCall(1)],
])("%s", (channel, ours) => {
	const asked = { ...query, channel, body: channel === "sms" ? query.body : null };
	const asListed = (items: unknown[]) =>
		channel === "sms" ? items : items.map((item) => ({ ...(item as object), sid: ours }));

	test.each<[string, unknown[]]>([
		["an empty page", []],
		["a page shorter than asked for, of an old one alone", [listed(-3600)]],
		["a page shorter than asked for, of old ones, newest first", oldNewestFirst.slice(1)],
		["a full page of old ones, oldest first", [...oldNewestFirst].reverse()],
		["a full page of old ones in no order", aFullPageOf(-70, -90, -80, -100)],
		["a full page of old ones that are of one second", aFullPageOf(-90)],
	])("%s with a next one does not end the search", async (_title, first) => {
		const { carrier, stub } = await carrierAgainst(pages(asListed(first), [], asListed([listed(1)])));
		expect(sids(await carrier.findSent(asked))).toEqual([ours]);
		expect(stub.requests).toHaveLength(3);
	});

	test("pages that lead to the end with nothing on them are evidence that nothing was taken", async () => {
		const { carrier } = await carrierAgainst(pages([], asListed([listed(-3600)]), []));
		expect(await carrier.findSent(asked)).toEqual({ kind: "found", sent: [] });
	});

	test("a list that is too long to be read to its end never says that there is nothing", async () => {
		const { carrier, stub } = await carrierAgainst(pages(...Array.from({ length: 60 }, () => [])));
		expect(await carrier.findSent(asked)).toMatchObject({ kind: "unavailable", sent: [] });
		expect(stub.requests).toHaveLength(20);
	});

	test("pages that lead back to themselves end the search without evidence", async () => {
		const next_page_uri = "/2010-04-01/Accounts/AC123/Messages.json?Page=1";
		const { carrier, stub } = await carrierAgainst(json(200, { messages: [], calls: [], next_page_uri }));
		expect((await carrier.findSent(asked)).kind).toBe("unavailable");
		expect(stub.requests).toHaveLength(2);
	});
});

test.each<[string, Answer]>([
	["goes round in a circle", json(200, { messages: [listed(1)], next_page_uri: "/2010-04-01/Accounts/AC123/M.json" })],
	[
		"breaks off",
		(request, response, raw) =>
			request.query.has("Page")
				? json(500, {})(request, response, raw)
				: pages([listed(1)], [])(request, response, raw),
	],
])("what was found before the list %s is told", async (_title, answer) => {
	const { carrier } = await carrierAgainst(answer);
	const outcome = await carrier.findSent(query);
	expect(outcome.kind).toBe("unavailable");
	expect(outcome.sent?.map((send) => send.carrierId)).toContain(sidOf(1));
});

test("calls are matched by their numbers and time alone", async () => {
	const sid = aMessageSid.replace("SM", "CA");
	const { carrier, stub } = await carrierAgainst(
		json(200, { calls: [listed(1, { sid, body: undefined, status: "no-answer" })], next_page_uri: null }),
	);
	const outcome = await carrier.findSent({ ...query, channel: "voice", body: null });
	expect(outcome).toEqual({
		kind: "found",
		sent: [
			{
				carrierId: sid,
				createdAt: nowAt + 1000,
				status: { progress: "no-answer", rank: 52, meaning: "no_answer", failure: null },
			},
		],
	});
	expect(stub.requests[0]?.path).toBe("/2010-04-01/Accounts/AC123/Calls.json");
});

test("a word that is not known is still evidence", async () => {
	const { carrier } = await carrierAgainst(list(listed(1, { status: "teleported" })));
	expect(await carrier.findSent(query)).toEqual({
		kind: "found",
		sent: [{ carrierId: sidOf(1), createdAt: nowAt + 1000, status: null }],
	});
});

test.each<[string, Answer]>([
	["an error", json(500, {})],
	["a refusal", json(401, { code: 20003 })],
	["too many requests", json(429, { code: 20429 })],
	["a redirect", json(302, {}, { location: "/elsewhere" })],
	["a page", (_request, response) => void response.writeHead(200).end("<html>")],
	["JSON without a list", json(200, { next_page_uri: null })],
	["a next page that is no address", json(200, { messages: [], next_page_uri: { page: 2 } })],
	["an entry without a date", list(listed(1, { date_created: null }))],
	["an entry that is nothing", list(null)],
	["our own text without an id", list(listed(1, { sid: "?" }))],
	[
		"a next page somewhere else",
		json(200, { messages: [listed(1, { body: "x" })], next_page_uri: "https://elsewhere.example/steal" }),
	],
	["a reset", (_request, _response, raw) => raw.socket.resetAndDestroy()],
	["half a list", (_request, response) => void response.writeHead(200).end('{"messages":[')],
])("%s is no evidence either way", async (_title, answer) => {
	const { carrier } = await carrierAgainst(answer);
	expect((await carrier.findSent(query)).kind).toBe("unavailable");
});

test("a carrier without a list is never asked", async () => {
	const { carrier, stub } = await carrierAgainst(list(listed(1)), { capabilities: { list: false } });
	expect((await carrier.findSent(query)).kind).toBe("unavailable");
	expect(stub.requests).toHaveLength(0);
});

test("SignalWire's list has its own ids, and its error codes are text", async () => {
	const sid = "b3877c40-da60-4998-90ad-b792e98472af";
	const { carrier } = await carrierAgainst(list(listed(1, { sid, status: "failed", error_code: "30003" })), {
		dialect: "signalwire",
	});
	expect(await carrier.findSent(query)).toMatchObject({
		kind: "found",
		sent: [{ carrierId: sid, status: { failure: { code: 30003 } } }],
	});
});
