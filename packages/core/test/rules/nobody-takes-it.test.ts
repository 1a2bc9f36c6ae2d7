import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, needsYou, offeredToTwo } from "../support.ts";

const unfilled = "nobody has taken it so far";

test("when the calls have had as long as the texts, the agency is told that the shift is open still, and once", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await world.pass(escalateAfterMs);
	for (const phone of [ana, ben]) await phone.expectCall();
	await world.pass(escalateAfterMs - 1000);
	expect(needsYou(world)).toEqual([]);
	await world.pass(1000);
	expect(needsYou(world)).toMatchObject([{ understood: unfilled, shiftId: shift, caregiverId: null, words: "" }]);
	await world.pass(4 * escalateAfterMs);
	expect(needsYou(world)).toHaveLength(1);
	expect(world.events("attention.raised")).toMatchObject([{ shiftId: shift, actor: "coverline" }]);
});

test("a yes afterwards takes it, and settles that", async () => {
	const { world, ana, shift } = await offeredToTwo();
	await world.pass(2 * escalateAfterMs);
	expect(needsYou(world)).toHaveLength(1);
	await ana.reply("YES");
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
	expect(needsYou(world)).toEqual([]);
});

test("a carrier that cannot call makes no difference", async () => {
	const { world } = await offeredToTwo();
	Object.assign(world.carrier, { capabilities: { ...world.carrier.capabilities, voice: false } });
	await world.pass(2 * escalateAfterMs);
	expect(needsYou(world)).toMatchObject([{ understood: unfilled }]);
});

test.each(["filled", "called off"])("nothing is said of a shift that is %s by then", async (how) => {
	const { world, ana, shift } = await offeredToTwo();
	await world.pass(escalateAfterMs);
	if (how === "filled") await ana.reply("YES");
	else await world.cancel(shift);
	await world.pass(2 * escalateAfterMs);
	expect(needsYou(world)).toEqual([]);
	expect(count(world.db, "attention_items")).toBe(0);
});

test("that all have said no is not told a second time in other words", async () => {
	const { world, ana, ben } = await offeredToTwo();
	await world.pass(escalateAfterMs);
	for (const phone of [ana, ben]) await phone.reply("NO");
	await world.pass(2 * escalateAfterMs);
	expect(needsYou(world).map(({ understood }) => understood)).toEqual(["everybody who was asked has said no"]);
});

test("the shift may be over before that", async () => {
	const world = createWorld({ at: "2025-07-01T09:00:00Z" });
	await world.person();
	const shift = await world.shift({ start: "2025-07-01T08:50:00Z", hours: 0.4 });
	await world.start(shift);
	await world.pass(4 * escalateAfterMs);
	expect(needsYou(world)).toEqual([]);
});
