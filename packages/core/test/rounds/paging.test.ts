import { dispatchMessages, fireDueTimers, startFanout, untilSettled } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, count, crowd } from "../support.ts";

const many = 1_200;

function startRaw(world: World, shiftId: string, wait = escalateAfterMs) {
	return world.write((tx) =>
		startFanout(tx, { shiftId, scope: world.scope, now: world.clock.now(), escalateAfterMs: wait }),
	);
}

test("a fan-out to 1,200 people is answered after its first page and reaches everybody once", async () => {
	const world = createWorld();
	await crowd(world, many);
	const shift = await world.shift();
	expect(await startRaw(world, shift)).toMatchObject({ kind: "started", contacted: 250, complete: false });
	await world.settle();
	expect(new Set(world.carrier.texts.map(({ to }) => to)).size).toBe(many);
	expect(world.carrier.texts).toHaveLength(many);
	expect(world.fanout(shift).rounds[0]).toMatchObject({ contacted: many, completedAt: world.clock.now() });
	expect(count(world.db, "texts")).toBe(1);
	await world.pass(escalateAfterMs + 1_000);
	expect(world.carrier.calls).toHaveLength(many);
	expect(world.events("round.completed")).toHaveLength(2);
});

test("a page that comes after the claim contacts nobody", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, many);
	const shift = await world.shift();
	await startRaw(world, shift);
	if (ana) await claim(world, shift, ana);
	await world.settle();
	expect(world.fanout(shift).offers).toHaveLength(250);
	expect(world.carrier.texts.filter(({ body }) => /Reply YES/.test(body))).toEqual([]);
	expect(world.events("round.completed")).toEqual([]);
});

test("claims between the pages of another shift's fan-out win, and the fan-out comes to its end", async () => {
	const world = createWorld();
	const people = await crowd(world, many);
	const small = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.start(small);
	const big = await world.shift();
	await startRaw(world, big);
	const outcomes: string[] = [];
	for (const person of people.slice(0, 40)) {
		const [outcome] = await Promise.all([
			claim(world, small, person),
			fireDueTimers(world.deps),
			dispatchMessages(world.deps),
		]);
		outcomes.push(outcome.kind);
	}
	await untilSettled(world.deps);
	await world.settle();
	expect(outcomes.filter((kind) => kind === "claimed")).toHaveLength(1);
	expect(world.fanout(big).offers).toHaveLength(many);
	expect(world.fanout(big).rounds[0]?.completedAt).not.toBeNull();
});

test("a page interrupted by a crash goes on where it was", async () => {
	const world = createWorld();
	await crowd(world, 600);
	const shift = await world.shift();
	await startRaw(world, shift);
	const restarted = createWorld({ db: world.db });
	await restarted.settle();
	expect(restarted.carrier.texts).toHaveLength(600);
});

test("calls that begin while the texts are still being written reach also those who come last", async () => {
	const world = createWorld();
	await crowd(world, 700);
	const shift = await world.shift();
	await startRaw(world, shift, 0);
	world.db.$client.exec("UPDATE timers SET due_at = due_at + 1000 WHERE kind = 'continue_round' AND round = 1");
	await world.pass(3_000);
	expect(world.fanout(shift).offers).toHaveLength(700);
	expect(new Set(world.carrier.calls.map(({ to }) => to)).size).toBe(700);
	expect(world.fanout(shift).rounds.every(({ completedAt }) => completedAt !== null)).toBe(true);
});

test("everybody of a large crowd who was reached hears that it is filled, in pages", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 600);
	const shift = await world.shift();
	await world.start(shift);
	if (ana) await claim(world, shift, ana);
	await world.settle();
	const notices = world.carrier.texts.filter(({ body }) => /is filled/.test(body));
	expect(new Set(notices.map(({ to }) => to)).size).toBe(599);
	expect(notices).toHaveLength(599);
	expect(notices.map(({ to }) => to)).not.toContain(ana?.phone);
});
