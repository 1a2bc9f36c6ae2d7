import { dispatchMessages } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

test("a call that was to be cancelled and never was placed does not keep the service awake", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	world.carrier.failFor(ben?.phone ?? "", { outcome: { kind: "in_doubt", because: "timeout" } });
	await world.pass(escalateAfterMs);
	world.carrier.failFor(ben?.phone ?? "", null);
	if (ana) await claim(world, shift, ana);
	await world.pass(60_000);
	expect(world.messages().filter(({ cancelAt }) => cancelAt !== null)).toMatchObject([
		{ caregiverId: ben?.id, status: "given_up" },
	]);
	expect(await dispatchMessages(world.deps)).toEqual({ nextAt: null });
});

test("who says STOP while the phone rings is not left with a ringing phone, and the others' go on", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 2);
	await world.start(await world.shift());
	await world.pass(escalateAfterMs);
	await ana?.reply("STOP");
	await world.settle();
	expect(world.carrier.calls.filter(({ cancelled }) => cancelled).map(({ to }) => to)).toEqual([ana?.phone]);
});

test("a cancellation that fails is tried again, and one that comes too late is let be", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	const answers = (["failed", "failed", "too_late"] as const)[Symbol.iterator]();
	let asked = 0;
	world.carrier.cancelCall = async () => {
		asked += 1;
		return { kind: answers.next().value ?? "cancelled" };
	};
	if (ana) await claim(world, shift, ana);
	await world.pass(30_000);
	expect(asked).toBe(4);
	expect(world.messages().every(({ cancelAt }) => cancelAt === null)).toBe(true);
	expect(ben?.id).toBeDefined();
});
