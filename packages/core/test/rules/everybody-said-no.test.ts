import { startFanout, updateCaregiver } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { needsYou, offeredToTwo } from "../support.ts";

const allRefused = "everybody who was asked has said no";
const hour = 60 * 60_000;

test("when the last has said no, the agency is told at once, and once", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.reply("NO");
	expect(needsYou(world)).toEqual([]);
	await ben.reply("I work that day");
	expect(needsYou(world)).toMatchObject([{ understood: allRefused, shiftId: shift, caregiverId: null, words: "" }]);
	await ben.reply("NO");
	await world.pass(hour);
	expect(needsYou(world)).toHaveLength(1);
	expect(world.events("attention.raised")).toHaveLength(1);
	expect(world.carrier.calls).toEqual([]);
});

test("a key on a call is such a no, too", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.reply("NO");
	await world.pass(hour);
	await ben.expectCall();
	await ben.reply("2", { channel: "voice", fanoutId: world.fanout(shift).fanoutId });
	expect(needsYou(world)).toMatchObject([{ understood: allRefused }]);
});

test("a STOP of the last is such an end, too", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.reply("NO");
	await ben.reply("STOP");
	expect(needsYou(world)).toMatchObject([{ understood: allRefused, shiftId: shift }]);
});

test("that the last has left is told when the calls have had their time", async () => {
	const { world, ana, ben } = await offeredToTwo();
	await ana.reply("NO");
	const change = { active: false };
	await world.write((tx) => updateCaregiver(tx, { id: ben.id, change, scope: world.scope, now: world.clock.now() }));
	await world.pass(hour);
	expect(needsYou(world)).toMatchObject([{ understood: allRefused }]);
});

test("it is settled when the shift is over", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.reply("NO");
	await ben.reply("NO");
	await world.pass(72 * hour);
	expect(world.fanout(shift).status).toBe("expired");
	expect(needsYou(world)).toEqual([]);
});

test("whoever cannot answer any more is not waited for", async () => {
	const { world, ana, ben } = await offeredToTwo();
	const change = { active: false };
	await world.write((tx) => updateCaregiver(tx, { id: ana.id, change, scope: world.scope, now: world.clock.now() }));
	await ben.reply("NO");
	expect(needsYou(world)).toMatchObject([{ understood: allRefused }]);
});

test("whoever has opted out is not waited for", async () => {
	const { world, ana, ben } = await offeredToTwo();
	await ana.reply("STOP");
	await ben.reply("NO");
	expect(needsYou(world)).toMatchObject([{ understood: allRefused }]);
});

test("while pages of people are still to be asked, nothing is said", async () => {
	const world = createWorld();
	const people = [];
	for (let person = 0; person < 251; person += 1) people.push(await world.person());
	const shift = await world.shift();
	const { scope, clock } = world;
	await world.write((tx) => startFanout(tx, { shiftId: shift, scope, now: clock.now(), escalateAfterMs: hour }));
	await world.write(
		(tx) =>
			void tx.$client.exec(
				"UPDATE offers SET answer = 'declined', answered_at = 1 WHERE caregiver_id > (SELECT min(caregiver_id) FROM offers)",
			),
	);
	const first = world.fanout(shift).offers.find(({ status }) => status !== "declined");
	await people.find(({ id }) => id === first?.caregiverId)?.reply("NO");
	expect(needsYou(world)).toEqual([]);
});

test.each(["taken after all", "called off"])("it is settled when the shift is %s", async (how) => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.reply("NO");
	await ben.reply("NO");
	if (how === "called off") await world.cancel(shift);
	else await ben.reply("actually YES");
	await world.settle();
	expect(world.fanout(shift).claimedBy).toBe(how === "called off" ? null : ben.id);
	expect(needsYou(world)).toEqual([]);
	expect(world.events("attention.closed")).toMatchObject([{ actor: "coverline", shiftId: shift }]);
});

test("a no that comes after the shift was filled, or called off, says nothing of the kind", async () => {
	const { world, ana, ben } = await offeredToTwo();
	await ana.reply("YES");
	await ben.reply("NO");
	expect(needsYou(world)).toEqual([]);
	const other = await offeredToTwo();
	await other.world.cancel(other.shift);
	for (const phone of [other.ana, other.ben]) await phone.reply("NO");
	expect(needsYou(other.world)).toEqual([]);
});
