import type { FindOutcome, SentQuery } from "@coverline/core";
import { expect, test } from "vitest";
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

test("it turns pages while they are recent, and stops at old ones", async () => {
	const { carrier, stub } = await carrierAgainst((request, response, raw) => {
		const page = Number(request.query.get("Page") ?? 0);
		const messages =
			page < 2 ? [listed(9 - page, { body: "other" }), listed(8 - page * 2)] : [listed(-90), listed(-91)];
		const next_page_uri = `/2010-04-01/Accounts/AC123/Messages.json?To=x&Page=${page + 1}&PageToken=PA1`;
		json(200, { messages, next_page_uri })(request, response, raw);
	});
	expect(sids(await carrier.findSent(query))).toEqual([sidOf(6), sidOf(8)]);
	expect(stub.requests.map((request) => request.query.get("Page"))).toEqual([null, "1", "2"]);
});

test("a list without end says nothing, unless it was found on the way", async () => {
	const endless = (messages: unknown[]) =>
		json(200, { messages, next_page_uri: "/2010-04-01/Accounts/AC123/Messages.json?Page=1" });
	const other = await carrierAgainst(endless([listed(1, { body: "other" })]));
	expect((await other.carrier.findSent(query)).kind).toBe("unavailable");
	expect(other.stub.requests).toHaveLength(5);
	const ours = await carrierAgainst(endless([listed(1)]));
	expect((await ours.carrier.findSent(query)).kind).toBe("found");
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
