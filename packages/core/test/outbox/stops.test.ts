import { outboxStatus, receiveStatus } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

const unauthorized = {
	outcome: { kind: "refused", code: 20003, class: "authentication", because: "bad credentials" },
} as const;
const notOurs = {
	outcome: { kind: "refused", code: 21606, class: "configuration", because: "not our number" },
} as const;
const regionOff = {
	outcome: { kind: "refused", code: 21408, class: "configuration", because: "region not enabled" },
} as const;

function alarms(world: World) {
	return world.reports.map(({ kind }) => kind).filter((kind) => kind.startsWith("sending_"));
}

function failAll(
	world: World,
	people: readonly { phone: string }[],
	failure: Parameters<World["carrier"]["failFor"]>[1],
) {
	for (const { phone } of people) world.carrier.failFor(phone, failure);
}

function stopped(world: World) {
	return outboxStatus(world.db, { traffic: world.deps.traffic, scope: world.scope, now: world.clock.now() }).stopped;
}

test("wrong credentials stop everything with one alarm, are probed, and nothing is lost when they are mended", async () => {
	const world = createWorld();
	const people = await crowd(world, 100);
	failAll(world, people, unauthorized);
	const shift = await world.shift();
	await world.start(shift);
	expect(alarms(world)).toEqual(["sending_stopped"]);
	expect(stopped(world)).toMatchObject([{ from: "*", cause: "authentication", code: 20003 }]);
	const atOnce = world.carrier.requests.length;
	await world.pass(60_000);
	expect(world.carrier.requests.length - atOnce).toBe(12);
	expect(alarms(world)).toEqual(["sending_stopped"]);

	failAll(world, people, null);
	await world.pass(5_000);
	expect(alarms(world)).toEqual(["sending_stopped", "sending_resumed"]);
	expect(new Set(world.carrier.texts.map(({ to }) => to)).size).toBe(100);
	expect(world.carrier.texts).toHaveLength(100);
	expect(stopped(world)).toEqual([]);
});

test("what was filled while nothing could be sent is not sent when it is mended", async () => {
	const world = createWorld();
	const people = await crowd(world, 300);
	failAll(world, people, unauthorized);
	const filled = await world.shift();
	const open = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.start(filled);
	await world.start(open);
	if (people[0]) await claim(world, filled, people[0]);
	await world.pass(60_000);
	failAll(world, people, null);
	await world.pass(5_000);
	const bodies = world.carrier.texts.map(({ body }) => body);
	expect(bodies.filter((body) => /Jul 2.*Reply YES/.test(body))).toEqual([]);
	expect(bodies.filter((body) => /Jul 9.*Reply YES/.test(body))).toHaveLength(300);
	expect(bodies.filter((body) => /It's yours/.test(body))).toHaveLength(1);
	expect(bodies.filter((body) => /is filled/.test(body))).toEqual([]);
});

test("a number that is not ours stops itself and no other", async () => {
	const world = createWorld({ senders: ["+15550100", "+15550101"] });
	const people = await crowd(world, 10);
	const first = await world.shift();
	await world.start(first);
	const second = await world.shift({ start: "2025-07-09T08:00:00Z" });
	const sendText = world.carrier.sendText.bind(world.carrier);
	world.carrier.sendText = async (text) => (text.from === "+15550101" ? notOurs.outcome : sendText(text));
	await world.start(second);
	expect(stopped(world)).toMatchObject([{ from: "+15550101", cause: "configuration" }]);
	if (people[0]) await claim(world, first, people[0]);
	await world.settle();
	expect(world.carrier.texts.filter(({ body }) => /is filled|It's yours/.test(body))).toHaveLength(10);
	world.carrier.sendText = sendText;
	await world.pass(5_000);
	expect(stopped(world)).toEqual([]);
	expect(world.carrier.texts.filter(({ body }) => /Jul 9/.test(body))).toHaveLength(10);
});

test("one person in a region that is not enabled does not keep a number stopped for everybody", async () => {
	const world = createWorld({ limits: { concurrency: 1 } });
	const people = await crowd(world, 20);
	world.carrier.failFor(people[0]?.phone ?? "", regionOff);
	await world.start(await world.shift());
	await world.pass(30_000);
	expect(world.carrier.texts).toHaveLength(19);
	expect(world.messages()[0]).toMatchObject({ status: "refused", errorCode: 21408 });
	expect(stopped(world)).toEqual([]);
});

test("one call to a region that is not enabled does not keep the calls behind it from ever being tried", async () => {
	const world = createWorld({ limits: { callsPerSecond: 1, callBurst: 1 } });
	const people = await crowd(world, 5);
	await world.start(await world.shift());
	world.carrier.failFor(people[0]?.phone ?? "", regionOff);
	await world.pass(escalateAfterMs + 30_000);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual(people.slice(1).map(({ phone }) => phone));
	expect(world.messages().find(({ channel }) => channel === "voice")).toMatchObject({
		status: "refused",
		errorCode: 21408,
	});
});

test("a probe is not spent on messages that are obsolete", async () => {
	const world = createWorld();
	const people = await crowd(world, 300);
	failAll(world, people, unauthorized);
	const filled = await world.shift();
	await world.start(filled);
	const open = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.start(open);
	await world.cancel(filled);
	failAll(world, people, null);
	await world.pass(5_000);
	expect(world.carrier.texts.filter(({ body }) => /Jul 9/.test(body))).toHaveLength(300);
});

test("an answer to a request from before the stop does not lift it", async () => {
	const world = createWorld();
	const people = await crowd(world, 10);
	world.carrier.failFor(people[3]?.phone ?? "", unauthorized);
	await world.start(await world.shift());
	expect(alarms(world)).toEqual(["sending_stopped"]);
	expect(stopped(world)).toHaveLength(1);
	world.carrier.failFor(people[3]?.phone ?? "", null);
	await world.pass(5_000);
	expect(alarms(world)).toEqual(["sending_stopped", "sending_resumed"]);
	expect(world.carrier.texts).toHaveLength(10);
});

test("a code that nobody knows is not retried, and is reported", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 3);
	world.carrier.failFor(ana?.phone ?? "", {
		outcome: { kind: "refused", code: 99999, class: "unknown", because: "?" },
	});
	await world.start(await world.shift());
	await world.pass(60_000);
	expect(world.carrier.requests).toHaveLength(3);
	expect(world.reports).toContainEqual(expect.objectContaining({ kind: "unknown_failure_code", code: 99999 }));
});

test("a clock that is set back neither keeps a stop from being probed nor from being lifted", async () => {
	const world = createWorld();
	const people = await crowd(world, 3);
	failAll(world, people, unauthorized);
	await world.start(await world.shift());
	failAll(world, people, null);
	world.clock.set(world.clock.now() - 60 * 60_000);
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await world.pass(6_000);
	expect(world.carrier.texts.filter(({ body }) => /Jul 9/.test(body))).toHaveLength(3);
	expect(world.carrier.texts).toHaveLength(6);
	expect(stopped(world)).toEqual([]);
});

test("a number that may not call stops its calls, not its texts, and no call is lost until that is mended", async () => {
	const world = createWorld();
	const people = await crowd(world, 3);
	await world.start(await world.shift());
	const placeCall = world.carrier.placeCall.bind(world.carrier);
	world.carrier.placeCall = async () => notOurs.outcome;
	await world.pass(escalateAfterMs);
	expect(stopped(world)).toMatchObject([{ from: "+15550100", channel: "voice", cause: "configuration" }]);
	for (let day = 10; day < 22; day += 1) {
		await world.start(await world.shift({ start: `2025-07-${day}T08:00:00Z` }));
		await world.pass(5_000);
	}
	expect(world.carrier.texts).toHaveLength(13 * people.length);
	expect(alarms(world)).toEqual(["sending_stopped"]);
	world.carrier.placeCall = placeCall;
	await world.pass(10_000);
	expect(world.carrier.calls.map(({ to }) => to).sort()).toEqual(people.map(({ phone }) => phone).sort());
	expect(stopped(world)).toEqual([]);
});

test("a number that may not text stops its texts, not its calls", async () => {
	const world = createWorld();
	await crowd(world, 3);
	world.carrier.sendText = async () => notOurs.outcome;
	await world.start(await world.shift());
	expect(stopped(world)).toMatchObject([{ from: "+15550100", channel: "sms" }]);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls).toHaveLength(3);
	expect(world.messages().filter(({ channel }) => channel === "sms")).toMatchObject(
		Array(3).fill({ status: "queued" }),
	);
});

describe.each(["recipient", "message"] as const)("a set-up error that should be about the %s alone", (scope) => {
	async function offeredToAna() {
		const world = createWorld();
		const [ana] = await crowd(world, 1);
		world.carrier.failFor(ana?.phone ?? "", { outcome: { ...regionOff.outcome, scope } });
		await world.start(await world.shift());
		expect(alarms(world)).toEqual([]);
		expect(stopped(world)).toEqual([]);
		expect(world.messages()[0]).toMatchObject({ status: "queued" });
		return world;
	}

	test("stops nobody, and is refused once others have gone the same way", async () => {
		const world = await offeredToAna();
		await crowd(world, 5, { role: "RN" });
		await world.start(await world.shift({ role: "RN", start: "2025-07-09T08:00:00Z" }));
		expect(world.carrier.texts).toHaveLength(5);
		await world.pass(2 * 60_000);
		expect(alarms(world)).toEqual([]);
		expect(world.messages()[0]).toMatchObject({ status: "refused", errorCode: 21408 });
	});

	test("is taken for everybody's when it comes back and nobody was reached: one alarm, until somebody is", async () => {
		const world = await offeredToAna();
		await world.pass(60_000);
		expect(alarms(world)).toEqual(["sending_stopped"]);
		expect(stopped(world)).toMatchObject([{ code: 21408, channel: "sms" }]);
		await crowd(world, 5, { role: "RN" });
		await world.start(await world.shift({ role: "RN", start: "2025-07-09T08:00:00Z" }));
		await world.pass(60_000);
		expect(world.carrier.texts).toHaveLength(5);
		expect(alarms(world)).toEqual(["sending_stopped", "sending_resumed"]);
		expect(stopped(world)).toEqual([]);
		expect(world.messages()[0]).toMatchObject({ status: "refused", errorCode: 21408 });
	});
});

test("what only a receipt can resume is not resumed because an answer has refused it, too", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 1);
	await world.start(await world.shift());
	const text = await ana?.expectText(/Reply YES/);
	const lost = { progress: "undelivered", rank: 52, meaning: "failed", evidence: "callback" } as const;
	const failure = { class: "configuration", scope: "sender", code: 30034 } as const;
	const { messageId, carrierId } = text ?? { messageId: "", carrierId: "" };
	await receiveStatus(world.deps, { ...lost, failure, messageId, carrierId, now: world.clock.now() });
	world.carrier.failFor(ana?.phone ?? "", notOurs);
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await world.pass(60_000);
	world.carrier.failFor(ana?.phone ?? "", null);
	await world.pass(3 * 60_000);
	expect(stopped(world)).toMatchObject([{ from: "+15550100", channel: "sms" }]);
});
