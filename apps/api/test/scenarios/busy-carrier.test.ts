import { expect, test } from "vitest";
import { hours, minutes, seconds } from "./support/durations.ts";
import { escalateAfterMs, startScenario } from "./support/scenario.ts";

test("a carrier that says how long it is busy is not asked again before", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const began = world.now();
	world.carrier.addFaults({
		match: { verb: "messages.create", nth: 1 },
		effect: { kind: "refuse", status: 429, retryAfter: 20 },
	});

	await world.open(await world.shift());
	await world.pass(seconds(20) - 1);
	await ana.expectNothing();
	await world.pass(1);
	await ana.expectText(/Reply YES/);
	expect(world.attempts("messages.create").map(({ at }) => at - began)).toEqual([0, seconds(20)]);
});

test("those whom a busy carrier sends away come back spread over time, and each is texted once", async () => {
	const world = await startScenario();
	const people = await world.crowd(20);
	const shift = await world.shift();
	const began = world.now();
	world.carrier.addFaults({ match: { verb: "messages.create", times: 20 }, effect: { kind: "refuse", status: 429 } });

	await world.open(shift);
	expect(world.attempts("messages.create")).toHaveLength(20);
	await world.pass(seconds(1));
	for (const person of people) await person.expectText(/Reply YES/);
	const again = world.attempts("messages.create").slice(20);
	expect(again).toHaveLength(20);
	expect(again.every(({ at }) => at > began && at <= began + seconds(1))).toBe(true);
	expect(new Set(again.map(({ at }) => at)).size).toBeGreaterThan(15);
	expect(await world.timeline(shift)).not.toMatch(/unsure/);
});

test("a carrier that stays busy is asked more and more rarely, and no more once the shift is over", async () => {
	const world = await startScenario();
	await world.person();
	const shift = await world.shift({ start: "2025-07-01T12:30:00Z", hours: 0.5 });
	world.carrier.addFaults({ match: { verb: "any" }, effect: { kind: "refuse", status: 429 } });

	await world.open(shift);
	await world.pass(hours(2));
	const asked = world.attempts("messages.create").map(({ at }) => at);
	const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
	expect(Math.max(...waits)).toBeLessThanOrEqual(seconds(60));
	expect(asked.length).toBeGreaterThan(50);
	expect(asked.length).toBeLessThan(200);
	expect(asked.at(-1)).toBeLessThan(Date.parse("2025-07-01T13:00:00Z"));
	expect(await world.fanout(shift)).toMatchObject({ status: "expired" });
	expect(await world.api.system.status.query()).toMatchObject({ outboxDepth: 0, inDoubt: 0 });
});

test("a busy carrier does not make anybody be called twice", async () => {
	const world = await startScenario();
	const ana = await world.person();
	world.carrier.addFaults({
		match: { verb: "calls.create", times: 3 },
		effect: { kind: "refuse", status: 429, retryAfter: 2 },
	});

	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	await ana.expectNothing();
	await world.pass(seconds(20));
	await ana.expectCall();
	await ana.press("2");
	await ana.expectHeard(/All right, not this one/);
	await world.pass(minutes(30));
	expect(world.attempts("calls.create").filter(({ status }) => status === 201)).toHaveLength(1);
});

test("a full queue at the carrier is waited for like a busy carrier", async () => {
	const world = await startScenario();
	const ana = await world.person();
	world.carrier.addFaults({
		match: { verb: "messages.create", times: 2 },
		effect: { kind: "refuse", status: 400, code: 21611 },
	});

	await world.open(await world.shift());
	await ana.expectNothing();
	await world.pass(seconds(10));
	await ana.expectText(/Reply YES/);
	expect(world.attempts("messages.create")).toHaveLength(3);
});

test("an outage of minutes loses nothing and doubts nothing", async () => {
	const world = await startScenario();
	const people = await world.crowd(5);
	const shift = await world.shift();
	await world.carrier.outage({ forMs: minutes(5) });

	await world.open(shift);
	await world.pass(minutes(5) - 1);
	for (const person of people) await person.expectNothing();
	await world.pass(minutes(1) + 1);
	for (const person of people) await person.expectText(/Reply YES/);
	expect(await world.timeline(shift)).not.toMatch(/unsure/);
	expect(world.attempts("messages.create")).toHaveLength(5);
});
