import { startFanout, updateCaregiver } from "@coverline/core";
import { createWorld, escalateAfterMs, type TestPhone, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { crowd } from "../support.ts";

const giveRole = (world: World, { id }: TestPhone, role: string) =>
	world.write((tx) => updateCaregiver(tx, { id, change: { role }, scope: world.scope, now: world.clock.now() }));

const unsent = (world: World) =>
	world.messages().flatMap(({ channel, caregiverId, because }) => (because ? [[channel, caregiverId, because]] : []));

async function offeredToTwo() {
	const world = createWorld();
	const [ana, ben] = (await crowd(world, 2)) as [TestPhone, TestPhone];
	const shift = await world.shift();
	await world.start(shift);
	return { world, ana, ben, shift };
}

test("who has another role by the time of the calls is not phoned, and the timeline can say why", async () => {
	const { world, ana, ben } = await offeredToTwo();
	await giveRole(world, ana, "RN");
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([ben.phone]);
	expect(unsent(world)).toEqual([["voice", ana.id, "role_changed"]]);
	expect(world.events("message.obsolete")).toMatchObject([
		{ caregiverId: ana.id, detail: { because: "role_changed" } },
	]);
});

test("who has the role again by then is phoned", async () => {
	const { world, ana, ben } = await offeredToTwo();
	for (const role of ["RN", "CNA"]) await giveRole(world, ana, role);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([ana.phone, ben.phone]);
});

test("a text that waits for its turn is not sent to who has another role by then", async () => {
	const world = createWorld();
	const [ana, ben] = (await crowd(world, 2)) as [TestPhone, TestPhone];
	const shiftId = await world.shift();
	await world.write((tx) => startFanout(tx, { shiftId, scope: world.scope, now: world.clock.now(), escalateAfterMs }));
	await giveRole(world, ana, "RN");
	await world.settle();
	expect(world.carrier.texts.map(({ to }) => to)).toEqual([ben.phone]);
	expect(unsent(world)).toEqual([["sms", ana.id, "role_changed"]]);
});

test("a yes to what was asked before the change is a yes, and is confirmed", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.expectText(/Reply YES/);
	await ben.expectText(/Reply YES/);
	await giveRole(world, ana, "RN");
	await ana.reply("YES");
	await ana.expectText(/It's yours/);
	await ben.expectText(/is filled/);
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
	world.expectSilence();
});

test("they hear that it is filled, like everybody who was asked", async () => {
	const { world, ana, ben } = await offeredToTwo();
	await ana.expectText(/Reply YES/);
	await giveRole(world, ana, "RN");
	await ben.reply("YES");
	await ana.expectText(/is filled/);
});
