import { expect, test } from "vitest";
import { hours, minutes, seconds } from "./support/durations.ts";
import { escalateAfterMs, type Scenario, startScenario } from "./support/scenario.ts";
import type { ScenarioPhone } from "./support/scenario-phone.ts";

async function progressOf(world: Scenario, { id }: ScenarioPhone) {
	const { items } = await world.api.messages.list.query({ caregiverId: id });
	return items.map(({ kind, status, progress }) => `${kind} ${status} ${progress}`);
}

test("callbacks that are late, doubled or out of order end in the same state as those that are not", async () => {
	const world = await startScenario();
	const orderly = await world.person({ name: "Orla" });
	const doubled = await world.person({ name: "Dora" });
	const reordered = await world.person({ name: "Rosa" });
	const late = await world.person({ name: "Lata" });
	const shift = await world.shift();
	world.carrier.addFaults(
		{ match: { verb: "callback", to: doubled.number }, effect: { kind: "duplicate", copies: 3, everyMs: seconds(7) } },
		{ match: { verb: "callback", to: reordered.number, status: "sent" }, effect: { kind: "reorder" } },
		{ match: { verb: "callback", to: late.number, status: "sent" }, effect: { kind: "delay", ms: minutes(5) } },
	);

	await world.open(shift);
	await world.pass(minutes(6));
	for (const person of [orderly, doubled, reordered, late]) {
		await person.expectText(/Reply YES/);
		expect(await progressOf(world, person)).toEqual(["offer accepted delivered"]);
		expect((await world.timeline(shift)).split(`${person.name}'s phone has the text`)).toHaveLength(2);
	}
	expect(world.carrier.journal({ kind: "callback" })).toHaveLength(2 + 6 + 2 + 2);
});

test("a forged callback is refused, counted, and leaves no trace", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	world.carrier.addFaults({ match: { verb: "callback", status: "delivered" }, effect: { kind: "forge" } });
	world.carrier.addFaults({ match: { verb: "callback", status: "sent" }, effect: { kind: "unsigned" } });

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	expect(world.carrier.journal({ kind: "callback" }).map(({ status }) => status)).toEqual([403, 403]);
	expect(await progressOf(world, ana)).toEqual(["offer accepted queued"]);
	expect(await world.timeline(shift)).not.toMatch(/has the text/);
	const { body } = await world.request("/metrics");
	expect(body["text"]).toMatch(/coverline_webhooks_refused_total\{route="\/webhooks\/twilio\/sms-status"\} 2/);
});

test("a forged report that every text is lost stops nothing and calls nobody", async () => {
	const world = await startScenario();
	const ana = await world.person();
	world.carrier.addFaults(
		{ match: { verb: "messages.create", to: ana.number }, effect: { kind: "fail-later", code: 30034 } },
		{ match: { verb: "callback", to: ana.number }, effect: { kind: "forge" } },
	);

	await world.open(await world.shift());
	await world.pass(minutes(5));
	await ana.expectNothing();
	expect(await world.api.system.status.query()).toMatchObject({ stopped: [] });
});

test("a yes that comes before the callbacks of what it answers wins, and they change nothing afterwards", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	world.carrier.addFaults({ match: { verb: "callback" }, effect: { kind: "delay", ms: minutes(1) } });

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await ana.text("YES");
	await ana.expectText(/It's yours/);
	await world.pass(minutes(2));
	expect(await world.fanout(shift)).toMatchObject({ status: "claimed", claimedBy: ana.id });
	expect(await progressOf(world, ana)).toEqual(["offer accepted delivered", "claimed accepted delivered"]);
});

test("a yes that comes while the carrier still owes the answer to the text wins", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	world.carrier.addFaults(
		{ match: { verb: "messages.create", nth: 1 }, effect: { kind: "delay", ms: seconds(8) } },
		{ match: { verb: "callback" }, effect: { kind: "delay", ms: minutes(1) } },
	);

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	expect(await world.api.system.status.query()).toMatchObject({ sending: 1 });
	await ana.text("YES");
	await ana.expectText(/It's yours/);
	await world.pass(minutes(30));
	expect(await world.fanout(shift)).toMatchObject({ status: "claimed", claimedBy: ana.id });
});

test("that a call was not answered, told an hour late when the shift is filled, leads to no second call", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const ben = await world.person();
	world.carrier.addFaults({
		match: { verb: "callback", to: ana.number, status: "no-answer" },
		effect: { kind: "delay", ms: hours(1) },
	});

	await world.open(await world.shift());
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	await ben.expectCall();
	await world.pass(seconds(30));
	await ben.text("YES");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await world.pass(hours(1) + minutes(10));
});
