import {
	cancelFanout,
	dispatchMessages,
	fireDueTimers,
	setConsent,
	startFanout,
	untilSettled,
	updateCaregiver,
} from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

/** Starts without sending: the texts wait in the outbox. */
async function queued(world: World, size = 3) {
	const people = await crowd(world, size);
	const shift = await world.shift();
	await world.write((tx) =>
		startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
	);
	return { people, shift, ana: people[0] as (typeof people)[number] };
}

function statuses(world: World) {
	return world
		.messages()
		.filter(({ kind }) => kind === "offer")
		.map(({ status, because }) => `${status} ${because}`);
}

test("offers that wait when the shift is filled are never sent, however many", async () => {
	const world = createWorld();
	const { ana, shift } = await queued(world, 400);
	await claim(world, shift, ana);
	await world.settle();
	expect(world.carrier.texts.map(({ body }) => body)).toEqual([expect.stringMatching(/It's yours/)]);
	expect(new Set(statuses(world))).toEqual(new Set(["obsolete no_longer_open"]));
	const leased = world.messages().filter(({ kind, attempts }) => kind === "offer" && attempts > 0);
	expect(leased).toEqual([]);
});

test("an answer that could not leave for an hour is not sent any more", async () => {
	const world = createWorld();
	const ana = await world.person();
	world.carrier.failFor(ana.phone, { outcome: { kind: "not_processed", because: "429", retryAfterMs: 50 * 60_000 } });
	await ana.reply("HELP ME");
	await ana.reply("when is the next shift?");
	expect(world.messages().length).toBeGreaterThan(0);
	await world.pass(60 * 60_000);
	world.carrier.failFor(ana.phone, null);
	await world.pass(60 * 60_000);
	expect(world.carrier.texts).toEqual([]);
	expect(world.messages().every(({ because }) => because === "expired")).toBe(true);
});

test("what waits behind hundreds of obsolete messages leaves in the same step", async () => {
	const world = createWorld();
	const { shift } = await queued(world, 400);
	await world.write((tx) => cancelFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now() }));
	const open = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.write((tx) =>
		startFanout(tx, { shiftId: open, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
	);
	await dispatchMessages(world.deps);
	await untilSettled(world.deps);
	expect(world.carrier.texts).toHaveLength(250);
	expect(world.carrier.texts.every(({ body }) => /Jul 9/.test(body))).toBe(true);
});

test("closing a fanout changes no waiting row: one row is flipped", async () => {
	const world = createWorld();
	const { shift } = await queued(world, 50);
	const before = world.messages();
	await world.write((tx) =>
		tx.$client.prepare("UPDATE fanouts SET status = 'cancelled', closed_at = 1 WHERE shift_id = ?").run(shift),
	);
	expect(world.messages()).toEqual(before);
	await world.settle();
	expect(world.carrier.requests).toEqual([]);
});

test("offers that wait when the shift is cancelled, or is over, are never sent", async () => {
	const cancelled = createWorld();
	const first = await queued(cancelled);
	await cancelled.cancel(first.shift);
	expect(cancelled.carrier.requests).toEqual([]);

	const late = createWorld();
	await queued(late);
	late.clock.set(Date.parse("2025-07-02T16:00:00Z"));
	await late.settle();
	expect(late.carrier.requests).toEqual([]);
	expect(late.messages().map(({ status }) => status)).toEqual(["obsolete", "obsolete", "obsolete"]);
});

test("who opts out or leaves between queueing and sending gets nothing, and who changes phone gets it there", async () => {
	const world = createWorld();
	const { people } = await queued(world, 4);
	const [ana, ben, cleo, dora] = people;
	const { scope } = world;
	await world.write((tx) => {
		setConsent(tx, { caregiverId: ana?.id ?? "", optedOut: true, scope, now: world.clock.now() });
		updateCaregiver(tx, { id: ben?.id ?? "", change: { active: false }, scope, now: world.clock.now() });
		// As for a text that is leased when the record is corrected: `updateCaregiver` readdresses what still waits.
		tx.$client.prepare("UPDATE caregivers SET phone = '+15550109999' WHERE id = ?").run(cleo?.id);
	});
	await world.settle();
	expect(world.carrier.texts.map(({ to }) => to)).toEqual([dora?.phone, "+15550109999"]);
	expect(statuses(world).slice(0, 3)).toEqual(["obsolete opted_out", "obsolete no_longer_employed", "accepted null"]);
});

test("a claim between lease and request stops the texts that were leased already", async () => {
	const world = createWorld({ limits: { concurrency: 5 } });
	const { ana, shift } = await queued(world, 20);
	const release = world.carrier.hold();
	const dispatching = dispatchMessages(world.deps);
	while (world.carrier.requests.length < 5) await new Promise((resolve) => setImmediate(resolve));
	expect(world.messages().filter(({ status }) => status === "sending")).toHaveLength(20);
	await claim(world, shift, ana);
	release();
	await dispatching;
	await untilSettled(world.deps);
	const offersSent = world.carrier.texts.filter(({ body }) => /Reply YES/.test(body));
	expect(offersSent).toHaveLength(5);
	expect(statuses(world).filter((status) => status === "obsolete no_longer_open")).toHaveLength(15);
});

test("whose offer was leased and then stopped does not hear that something they never heard of is filled", async () => {
	const world = createWorld({ limits: { concurrency: 3 } });
	const { people, ana, shift } = await queued(world, 10);
	const release = world.carrier.hold();
	const dispatching = dispatchMessages(world.deps);
	while (world.carrier.requests.length < 3) await new Promise((resolve) => setImmediate(resolve));
	await claim(world, shift, people[9] ?? ana);
	await fireDueTimers(world.deps);
	expect(world.messages().filter(({ kind }) => kind === "filled")).toHaveLength(9);
	release();
	await dispatching;
	await world.settle();
	const told = world.carrier.texts.filter(({ body }) => /is filled/.test(body));
	expect(told.map(({ to }) => to)).toEqual(people.slice(0, 3).map(({ phone }) => phone));
});

test("a filled notice that waits when the shift is given back is not sent", async () => {
	const world = createWorld({ limits: { concurrency: 1 } });
	const people = await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	world.carrier.failFor(people[1]?.phone ?? "", {
		outcome: { kind: "not_processed", because: "429", retryAfterMs: 60_000 },
	});
	if (people[0]) await claim(world, shift, people[0]);
	await world.settle();
	world.carrier.failFor(people[1]?.phone ?? "", null);
	await world.release(shift);
	await world.pass(5 * 60_000);
	const toBen = world.carrier.texts.filter(({ to }) => to === people[1]?.phone).map(({ body }) => body);
	expect(toBen).toEqual([expect.stringMatching(/Reply YES/), expect.stringMatching(/Reply YES/)]);
});

test("a confirmation that waits when the shift is taken from the winner is not sent", async () => {
	const world = createWorld();
	const { ana, shift } = await queued(world);
	await world.settle();
	await claim(world, shift, ana);
	await world.release(shift);
	expect(world.carrier.texts.filter(({ body }) => /It's yours/.test(body))).toEqual([]);
});
