import { expect, test } from "vitest";
import { authToken } from "./service.ts";
import { accountSid, ours, startWorld } from "./world.ts";

const creating = { verb: "messages.create" } as const;

test.each(["drop", "reset"] as const)("%s: the connection ends and nothing was processed", async (kind) => {
	const { simulator, text } = await startWorld();
	simulator.addFaults({ match: { ...creating, times: 1 }, effect: { kind } });
	await expect(text()).rejects.toThrow(/fetch failed/);
	expect(simulator.messages()).toEqual([]);
	expect((await text()).status).toBe(201);
	expect(simulator.journal({ kind: "request" })).toMatchObject([
		{ status: null, faults: [kind], note: "Not processed" },
		{ status: 201 },
	]);
});

test.each(["drop", "reset"] as const)("accept-then %s: the text goes out and the answer is lost", async (answer) => {
	const { simulator, text, clock } = await startWorld();
	simulator.addFaults({ match: { ...creating, nth: 2 }, effect: { kind: "accept-then", answer } });
	expect((await text()).status).toBe(201);
	await expect(text()).rejects.toThrow(/fetch failed/);
	await clock.advance(100);
	expect(simulator.phone("+15550001").view().inbox).toHaveLength(2);
});

test("accept-then hang, and hang: the answer never comes, the message goes out or does not", async () => {
	const { simulator, clock } = await startWorld();
	simulator.addFaults(
		{ match: { ...creating, nth: 1 }, effect: { kind: "accept-then", answer: "hang" } },
		{ match: { ...creating, nth: 2 }, effect: { kind: "hang" } },
	);
	for (const rule of [0, 1]) {
		const patience = new AbortController();
		const creates = fetch(`${simulator.url}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
			method: "POST",
			headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
			body: new URLSearchParams({ To: "+15550001", From: ours, Body: "hello" }),
			signal: patience.signal,
		});
		await expect.poll(() => simulator.faults()[rule]?.applied).toBe(1);
		patience.abort();
		await expect(creates).rejects.toThrow(/abort/);
	}
	await clock.advance(100);
	expect(simulator.phone("+15550001").view().inbox).toHaveLength(1);
});

test.each([
	["500", 500, /20500/],
	["503", 503, /20503/],
	["garbage", 201, /^<html>/],
	["empty", 201, /^$/],
] as const)("accept-then %s: the message exists all the same", async (answer, status, body) => {
	const { simulator, text } = await startWorld();
	simulator.addFaults({ match: creating, effect: { kind: "accept-then", answer } });
	const spoilt = await text();
	expect(spoilt.status).toBe(status);
	expect(typeof spoilt.json === "string" ? spoilt.json : JSON.stringify(spoilt.json)).toMatch(body);
	expect(simulator.messages()).toHaveLength(1);
});

test("accept-then truncated: the answer breaks off", async () => {
	const { simulator, text } = await startWorld();
	simulator.addFaults({ match: creating, effect: { kind: "accept-then", answer: "truncated" } });
	await expect(text()).rejects.toThrow(/terminated/);
	expect(simulator.messages()).toHaveLength(1);
});

test.each([
	[{ status: 429, retryAfter: 2 }, 20429, "2"],
	[{ status: 429 }, 20429, null],
	[{ status: 500 }, 20500, null],
	[{ status: 503 }, 20503, null],
	[{ status: 401 }, 20003, null],
	[{ status: 400, code: 21612, message: "Not reachable" }, 21612, null],
])("refuse %j: not processed", async (effect, code, retryAfter) => {
	const { simulator, text } = await startWorld();
	simulator.addFaults({ match: creating, effect: { kind: "refuse", ...effect } });
	const refused = await text();
	expect(refused).toMatchObject({ status: effect.status, json: { code, status: effect.status } });
	expect(refused.headers.get("retry-after")).toBe(retryAfter);
	expect(simulator.messages()).toEqual([]);
});

test("a delay holds the answer back, or with `before` the processing too", async () => {
	const { simulator, text, clock } = await startWorld();
	simulator.addFaults({ match: { ...creating, nth: 1 }, effect: { kind: "delay", ms: 1000 } });
	simulator.addFaults({ match: { ...creating, nth: 2 }, effect: { kind: "delay", ms: 1000, before: true } });
	let answered = 0;
	for (const rule of [0, 1]) {
		const asking = text().then(() => answered++);
		await expect.poll(() => simulator.faults()[rule]?.applied).toBe(1);
		await clock.advance(999);
		expect({ answered, created: simulator.messages().length }).toEqual({ answered: rule, created: 1 });
		await clock.advance(1);
		await asking;
	}
	expect(simulator.messages()).toHaveLength(2);
});

test("a rule applies to one number only, and by chance as the seed has it", async () => {
	const { simulator, text } = await startWorld();
	simulator.addFaults({ match: { ...creating, to: "+15550002" }, effect: { kind: "refuse", status: 500 } });
	expect((await text()).status).toBe(201);
	expect((await text({ To: "+15550002" })).status).toBe(500);
	simulator.removeFaults();
	simulator.addFaults({ match: { ...creating, probability: 0.3 }, effect: { kind: "refuse", status: 503 } });
	let refused = 0;
	for (let at = 0; at < 200; at++) refused += (await text()).status === 503 ? 1 : 0;
	expect(refused).toBeGreaterThan(40);
	expect(refused).toBeLessThan(80);
	expect(simulator.faults()).toMatchObject([{ seen: 200, applied: refused }]);
});

test("several rules meet in one request: accepted, dropped, and late in the list", async () => {
	const { simulator, text, api, clock } = await startWorld();
	const [lag] = simulator.addFaults(
		{ match: creating, effect: { kind: "list-lag", ms: 5000 } },
		{ match: creating, effect: { kind: "accept-then", answer: "drop" } },
	);
	await expect(text()).rejects.toThrow();
	const listed = async () => (await api("GET", "Messages.json?To=%2B15550001")).json.messages.length;
	await clock.advance(4999);
	expect(await listed()).toBe(0);
	await clock.advance(1);
	expect(await listed()).toBe(1);
	simulator.removeFaults(lag);
	expect(simulator.faults()).toHaveLength(1);
});

test("lists can fail while everything else works, and `any` means every request", async () => {
	const { simulator, text, call, api } = await startWorld();
	simulator.addFaults({ match: { verb: "list" }, effect: { kind: "refuse", status: 500 } });
	expect([(await api("GET", "Messages.json")).status, (await api("GET", "Calls.json")).status]).toEqual([500, 500]);
	expect([(await text()).status, (await call()).status]).toEqual([201, 201]);
	simulator.addFaults({ match: { verb: "any" }, effect: { kind: "refuse", status: 401 } });
	expect([(await text()).status, (await call()).status]).toEqual([401, 401]);
});

test("an accepted text can fail later or never leave the queue, and a call can fail", async () => {
	const { simulator, text, call, clock } = await startWorld();
	simulator.addFaults(
		{ match: { ...creating, nth: 1 }, effect: { kind: "fail-later", code: 30007 } },
		{ match: { ...creating, nth: 2 }, effect: { kind: "fail-later", code: 30001, as: "failed" } },
		{ match: { ...creating, nth: 3 }, effect: { kind: "stick", at: "queued" } },
		{ match: { ...creating, nth: 4 }, effect: { kind: "stick", at: "sent" } },
		{ match: { verb: "calls.create", nth: 1 }, effect: { kind: "fail-later", code: 30008 } },
		{ match: { verb: "calls.create", nth: 2 }, effect: { kind: "stick", at: "queued" } },
	);
	for (let at = 0; at < 4; at++) await text();
	await call();
	await call();
	await clock.advance(1000);
	expect(simulator.messages().map((message) => [message.status, message.errorCode])).toEqual([
		["undelivered", 30007],
		["failed", 30001],
		["queued", null],
		["sent", null],
	]);
	expect(simulator.calls().map((one) => one.status)).toEqual(["failed", "queued"]);
});

test("during an outage connections are refused; afterwards everything is as it was", async () => {
	const { simulator, control, text, clock } = await startWorld();
	await text();
	await simulator.outage({ forMs: 1000 });
	await expect(text()).rejects.toThrow(/fetch failed/);
	await clock.advance(1000);
	await expect.poll(async () => (await text().catch(() => null))?.status).toBe(201);
	expect(simulator.messages()).toHaveLength(2);
	expect((await control("POST", "/outage", { forMs: "long" })).status).toBe(400);
});
