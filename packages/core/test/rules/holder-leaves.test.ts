import { updateCaregiver } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, needsYou } from "../support.ts";

/** Somebody holds a shift, and somebody else could. */
async function held() {
	const world = createWorld();
	const ana = await world.person();
	await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await claim(world, shift, ana);
	const leave = () =>
		world.write((tx) =>
			updateCaregiver(tx, { id: ana.id, change: { active: false }, scope: world.scope, now: world.clock.now() }),
		);
	return { world, ana, shift, leave };
}

test("whoever is made inactive while holding a shift is put before a person, for each shift that is not over", async () => {
	const world = createWorld();
	const ana = await world.person();
	await world.person();
	const over = await world.shift();
	const ahead = await world.shift({ start: "2025-07-04T08:00:00Z" });
	for (const shift of [over, ahead]) {
		await world.start(shift);
		await claim(world, shift, ana);
	}
	world.clock.set(Date.parse("2025-07-03T00:00:00Z"));
	const change = (active: boolean) =>
		world.write((tx) =>
			updateCaregiver(tx, { id: ana.id, change: { active }, scope: world.scope, now: world.clock.now() }),
		);
	await change(false);
	expect(needsYou(world)).toMatchObject([{ caregiverId: ana.id, shiftId: ahead, holdsShift: true }]);
	await change(true);
	await change(false);
	expect(needsYou(world)).toHaveLength(1);
	const { refill } = await world.release(ahead);
	expect(refill).not.toBeNull();
});

test.each(["release", "cancel"] as const)(
	"what waits because of a holder who left is settled by a %s",
	async (verb) => {
		const { world, ana, shift, leave } = await held();
		await leave();
		expect(needsYou(world)).toHaveLength(1);
		await world[verb](shift);
		expect(needsYou(world)).toEqual([]);
		expect(world.events("attention.closed")).toMatchObject([
			{ caregiverId: ana.id, shiftId: shift, actor: "operator" },
		]);
	},
);

test("so is what waits because a holder has told us to stop", async () => {
	const { world, ana, shift } = await held();
	await ana.reply("STOP");
	expect(needsYou(world)).toHaveLength(1);
	await world.release(shift);
	expect(needsYou(world)).toEqual([]);
});

test("what the holder has written, and what waits about another shift of theirs, still waits", async () => {
	const { world, ana, shift, leave } = await held();
	const other = await world.shift({ start: "2025-07-04T08:00:00Z" });
	await world.start(other);
	await claim(world, other, ana);
	for (const text of ["what is the code of the door", "perhaps zorgle"]) await ana.reply(text);
	expect(needsYou(world)).toMatchObject([{ shiftId: shift }]);
	await leave();
	expect(needsYou(world).map(({ shiftId }) => shiftId)).toEqual([shift, shift, other]);
	await world.release(shift);
	expect(needsYou(world)).toMatchObject([
		{ shiftId: shift, words: "what is the code of the door\nperhaps zorgle" },
		{ shiftId: other, understood: "works here no more and holds a shift" },
	]);
});

test("whoever works here again holds what they held, and hears of it when they had not yet", async () => {
	const world = createWorld();
	const ana = await world.person();
	await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.expectText(/Reply YES/);
	world.carrier.failFor(ana.phone, { outcome: { kind: "not_processed", because: "busy", retryAfterMs: 2_000 } });
	await ana.reply("YES");
	world.carrier.failFor(ana.phone, null);
	const works = (active: boolean) =>
		world.write((tx) =>
			updateCaregiver(tx, { id: ana.id, change: { active }, scope: world.scope, now: world.clock.now() }),
		);
	await works(false);
	await world.pass(10_000);
	await ana.expectNothing();
	expect(needsYou(world)).toHaveLength(1);
	await works(true);
	await world.settle();
	await ana.expectText(/It's yours/);
	expect(needsYou(world)).toEqual([]);
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
});

test("a holder whose record is given a phone that has opted out is put before a person", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const shift = await world.shift();
	await world.start(shift);
	await claim(world, shift, ana);
	await ben.reply("STOP");
	const { scope, clock } = world;
	const change = (id: string, phone: string) =>
		world.write((tx) => updateCaregiver(tx, { id, change: { phone }, scope, now: clock.now() }));
	await change(ben.id, "+15105559998");
	await change(ana.id, ben.phone);
	expect(needsYou(world)).toMatchObject([{ caregiverId: ana.id, understood: "opted out while holding a shift" }]);
});
