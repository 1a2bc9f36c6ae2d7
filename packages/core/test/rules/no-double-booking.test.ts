import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

test("who holds a shift cannot take another at the same time, and it stays open for others", async () => {
	const world = createWorld();
	const ana = await world.person();
	const ben = await world.person();
	const first = await world.shift({ start: "2025-07-02T08:00:00Z" });
	const second = await world.shift({ start: "2025-07-02T15:00:00Z" });
	await world.start(first);
	await world.start(second);
	await claim(world, first, ana);
	expect(await claim(world, second, ana)).toMatchObject({ kind: "not_claimed", because: "overlap" });
	expect(await claim(world, second, ben)).toMatchObject({ kind: "claimed" });
});

test("two YES of one person to two overlapping shifts at the same instant book one of them", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shifts = [await world.shift(), await world.shift({ start: "2025-07-02T12:00:00Z" }), await world.shift()];
	for (const shift of shifts) await world.start(shift);
	const outcomes = await Promise.all(shifts.map((shift) => claim(world, shift, ana)));
	expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["claimed", "not_claimed", "not_claimed"]);
});

test("shifts back to back can both be taken", async () => {
	const world = createWorld();
	const ana = await world.person();
	const morning = await world.shift({ start: "2025-07-02T08:00:00Z", hours: 8 });
	const evening = await world.shift({ start: "2025-07-02T16:00:00Z", hours: 4 });
	await world.start(morning);
	await world.start(evening);
	expect(await claim(world, morning, ana)).toMatchObject({ kind: "claimed" });
	expect(await claim(world, evening, ana)).toMatchObject({ kind: "claimed" });
});

test("a shift within a shift, and one around it, overlap", async () => {
	const world = createWorld();
	const ana = await world.person();
	const held = await world.shift({ start: "2025-07-02T08:00:00Z", hours: 8 });
	const within = await world.shift({ start: "2025-07-02T10:00:00Z", hours: 1 });
	const around = await world.shift({ start: "2025-07-02T06:00:00Z", hours: 12 });
	for (const shift of [held, within, around]) await world.start(shift);
	await claim(world, held, ana);
	for (const shift of [within, around]) {
		expect(await claim(world, shift, ana)).toMatchObject({ because: "overlap" });
	}
});

test("who holds a shift at that time is not asked; who gave it back is", async () => {
	const world = createWorld();
	const ana = await world.person();
	const ben = await world.person();
	const held = await world.shift();
	await world.start(held);
	await claim(world, held, ana);
	const other = await world.shift({ start: "2025-07-02T12:00:00Z" });
	await world.start(other);
	expect(world.fanout(other).offers.map(({ caregiverId }) => caregiverId)).toEqual([ben.id]);
	await world.cancel(other);
	await world.release(held);
	await world.start(other);
	expect(world.fanout(other).offers.map(({ caregiverId }) => caregiverId)).toEqual([ana.id, ben.id]);
});

test("who has taken another shift at that time meanwhile is not called for this one", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const first = await world.shift();
	const second = await world.shift({ start: "2025-07-02T12:00:00Z" });
	await world.start(first);
	await world.start(second);
	if (ana && ben) await claim(world, second, ana);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([ben?.phone]);
	expect(world.messages().find(({ because }) => because === "not_free")).toMatchObject({
		caregiverId: ana?.id,
		status: "obsolete",
	});
});
