import { overrule, updateCaregiver } from "@coverline/core";
import type { World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { filledByAna, offeredToTwo } from "../support.ts";

/** The carrier has no time for this person: what is to be said now leaves after what is said next. */
const busy = { outcome: { kind: "not_processed", because: "busy", retryAfterMs: 2_000 } } as const;

test('"it is already yours" is not said to whoever has heard since that it is not', async () => {
	const { world, ana, shift } = await filledByAna();
	world.carrier.failFor(ana.phone, busy);
	await ana.reply("YES");
	world.carrier.failFor(ana.phone, null);
	await world.release(shift);
	await ana.expectText(/no longer yours/);
	await world.pass(10_000);
	await ana.expectNothing();
	expect(world.events("message.obsolete")).toMatchObject([{ detail: { kind: "answer", because: "overtaken" } }]);
});

test('"it is filled" is not said to whoever has been asked again since', async () => {
	const { world, ben, shift } = await filledByAna();
	world.carrier.failFor(ben.phone, busy);
	await ben.reply("YES");
	world.carrier.failFor(ben.phone, null);
	await world.release(shift);
	await ben.expectText(/Reply YES/);
	await world.pass(10_000);
	await ben.expectNothing();
});

test('nor "it is no longer open", when it was opened again', async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	for (const { phone } of [ana, ben]) world.carrier.failFor(phone, busy);
	await world.cancel(shift);
	for (const { phone } of [ana, ben]) world.carrier.failFor(phone, null);
	await world.start(shift);
	for (const phone of [ana, ben]) await phone.expectText(/Reply YES/);
	await world.pass(10_000);
	for (const phone of [ana, ben]) await phone.expectNothing();
});

test("nor while that they have lost it waits for the carrier itself", async () => {
	const { world, ana, shift } = await filledByAna();
	const busyFor = (retryAfterMs: number) =>
		world.carrier.failFor(ana.phone, { outcome: { ...busy.outcome, retryAfterMs } });
	busyFor(2_000);
	await ana.reply("YES");
	busyFor(10_000);
	await world.release(shift);
	world.carrier.failFor(ana.phone, null);
	await world.pass(9_000);
	await ana.expectNothing();
	await world.pass(5_000);
	await ana.expectText(/no longer yours/);
	await ana.expectNothing();
});

test("what would be overtaken is said after all when the later news comes to nothing", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	world.carrier.failFor(ben.phone, busy);
	await ben.reply("YES");
	await world.release(shift);
	const cara = await world.person();
	await world.cancel(shift);
	await world.start(shift);
	await cara.expectText(/Reply YES/);
	await cara.reply("YES");
	world.carrier.failFor(ben.phone, null);
	await world.pass(10_000);
	await ben.expectText(/has just been filled/);
	await ben.expectNothing();
	await ana.expectText(/no longer yours/);
});

test("what the office has written is said all the same", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	world.carrier.failFor(ben.phone, busy);
	const as = { kind: "reply", text: "The code of the door is 1 2 3." } as const;
	const { scope, clock } = world;
	await world.write((tx) => overrule(tx, { shiftId: shift, caregiverId: ben.id, as, scope, now: clock.now() }));
	await world.settle();
	world.carrier.failFor(ben.phone, null);
	await ana.reply("YES");
	await ben.expectText(/is filled/);
	await world.pass(10_000);
	await ben.expectText(/code of the door/);
});

/** The office takes it off whoever has it, and somebody who has come since takes it. */
async function passOn(world: World, shift: string): Promise<void> {
	const cara = await world.person();
	await world.release(shift);
	await cara.expectText(/Reply YES/);
	await cara.reply("YES");
	await cara.expectText(/It's yours/);
}

test("whoever was asked before, and whom neither that it was filled nor the new offer has reached, hears that it is filled", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	world.carrier.failFor(ben.phone, busy);
	await ana.reply("YES");
	await ana.expectText(/It's yours/);
	await passOn(world, shift);
	world.carrier.failFor(ben.phone, null);
	await world.pass(10_000);
	await ben.expectText(/is filled/);
	await ben.expectNothing();
});

test("and nobody hears it twice whom the new offer has not reached", async () => {
	const { world, ben, shift } = await filledByAna();
	world.carrier.failFor(ben.phone, busy);
	await passOn(world, shift);
	world.carrier.failFor(ben.phone, null);
	await world.pass(10_000);
	await ben.expectNothing();
});

test("whoever says YES too late hears it as long as the others hear that it is filled", async () => {
	const { world, ana, ben } = await offeredToTwo();
	world.carrier.failFor(ben.phone, busy);
	await ana.reply("YES");
	await ben.reply("YES");
	for (let minutes = 0; minutes < 120; minutes += 10) await world.pass(10 * 60_000);
	world.carrier.failFor(ben.phone, null);
	await world.pass(10 * 60_000);
	await ben.expectText(/has just been filled/);
	await ben.expectNothing();
});

test("nor whom an answer has told that the first was taken", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	world.carrier.failFor(ben.phone, busy);
	await ana.reply("YES");
	await ben.reply("YES");
	world.carrier.failFor(ben.phone, null);
	await world.pass(10_000);
	await ben.expectText(/has just been filled/);
	world.carrier.failFor(ben.phone, busy);
	await passOn(world, shift);
	world.carrier.failFor(ben.phone, null);
	await world.pass(10_000);
	await ben.expectNothing();
});

test("nor a phone that has got neither offer, since the record named another before", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	const phone = "+15105559999";
	for (const one of [ben.phone, phone]) world.carrier.failFor(one, busy);
	await ana.reply("YES");
	const { scope, clock } = world;
	await world.write((tx) => updateCaregiver(tx, { id: ben.id, change: { phone }, scope, now: clock.now() }));
	await passOn(world, shift);
	for (const one of [ben.phone, phone]) world.carrier.failFor(one, null);
	await world.pass(10_000);
	expect(world.carrier.texts.filter(({ to }) => to === phone)).toEqual([]);
});
