import { startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, crowd } from "../support.ts";

function startRaw(world: World, shiftId: string) {
	return world.write((tx) => startFanout(tx, { shiftId, scope: world.scope, now: world.clock.now(), escalateAfterMs }));
}

test("starting a shift again texts nobody again", async () => {
	const world = createWorld();
	await crowd(world, 3);
	const shift = await world.shift();
	const first = await world.start(shift);
	world.clock.advance(60_000);
	const second = await world.start(shift);
	expect(first).toMatchObject({ kind: "started", contacted: 3 });
	expect(second).toEqual({
		...first,
		kind: "already_started",
		status: "pending",
		complete: undefined,
		capped: undefined,
	});
	expect(world.carrier.texts).toHaveLength(3);
});

test("twenty starts at once are one start", async () => {
	const world = createWorld();
	await crowd(world, 3);
	const shift = await world.shift();
	const starts = await Promise.all(Array.from({ length: 20 }, () => startRaw(world, shift)));
	await world.settle();
	expect(starts.filter(({ kind }) => kind === "started")).toHaveLength(1);
	expect(new Set(starts.map(({ fanoutId }) => fanoutId)).size).toBe(1);
	expect(world.carrier.texts).toHaveLength(3);
	expect(count(world.db, "fanouts")).toBe(1);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls).toHaveLength(3);
});

test("starting a shift that is filled contacts nobody", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	await ana?.reply("YES");
	const sent = world.carrier.texts.length;
	expect(await world.start(shift)).toMatchObject({ kind: "already_started", status: "claimed" });
	expect(world.carrier.texts).toHaveLength(sent);
});

test("a shift that is over is refused, also when somebody held it", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await ana?.reply("YES");
	world.clock.set(Date.parse("2025-07-02T16:00:00Z"));
	await expect(world.start(shift)).rejects.toMatchObject({ code: "shift_over" });
});

test("a start that finds nobody, and one of a shift that is over, change nothing", async () => {
	const world = createWorld();
	await world.person({ role: "RN" });
	const shift = await world.shift();
	const events = world.events().length;
	await expect(world.start(shift)).rejects.toMatchObject({ code: "nobody_eligible" });
	await world.person();
	world.clock.set(Date.parse("2025-07-02T16:00:00Z"));
	await expect(world.start(shift)).rejects.toMatchObject({ code: "shift_over" });
	await expect(world.start("nothing")).rejects.toMatchObject({ code: "not_found" });
	expect(count(world.db, "fanouts")).toBe(0);
	expect(count(world.db, "timers")).toBe(0);
	expect(world.events().length).toBe(events + 1);
});
