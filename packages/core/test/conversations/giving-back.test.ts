import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, needsYou } from "../support.ts";

async function claimed() {
	const world = createWorld();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const cleo = await world.person({ name: "Cleo" });
	const shift = await world.shift();
	await world.start(shift);
	for (const phone of [ana, ben, cleo]) await phone.expectText(/Reply YES/);
	await cleo.reply("NO");
	await cleo.expectText(/noted/);
	await ana.reply("YES");
	await ana.expectText(/It's yours/);
	await ben.expectText(/is filled/);
	return { world, ana, ben, cleo, shift };
}

test.each(["I can't make it anymore", "DROP", "ya no puedo ir"])(
	"%j is asked about, then the shift is filled again without them",
	async (words) => {
		const { world, ana, ben, shift } = await claimed();
		await ana.reply(words);
		await ana.expectText(/Give back CNA Wed Jul 2.*\? Reply YES to give it back, NO to keep it/);
		expect(world.fanout(shift).claimedBy).toBe(ana.id);
		await ana.reply("yes");
		await ana.expectText(/no longer yours/);
		await ben.expectText(/CNA shift Wed Jul 2.*Reply YES/);
		expect(needsYou(world)[0]?.understood).toMatch(/gave the shift back/);
		await ben.reply("yes");
		await ben.expectText(/It's yours/);
		expect(world.fanout(shift).claimedBy).toBe(ben.id);
		world.expectSilence();
	},
);

test("NO keeps the shift", async () => {
	const { world, ana, shift } = await claimed();
	await ana.reply("I can't make it anymore");
	await ana.expectText(/Give back/);
	await ana.reply("no");
	await ana.expectText(/stays yours/);
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
	world.expectSilence();
});

test("the one who gave it back cannot take it again by a late yes", async () => {
	const { world, ana, ben, shift } = await claimed();
	await ana.reply("I can't make it anymore");
	await ana.reply("yes");
	await ana.reply("YES");
	expect(world.fanout(shift).status).toBe("pending");
	expect(world.fanout(shift).offers.map(({ caregiverId }) => caregiverId)).toEqual([ben.id]);
});

test("when nobody is left to ask, the agency is told so and the shift can be started again", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.expectText(/Reply YES/);
	await ana.reply("YES");
	await ana.expectText(/It's yours/);
	await ana.reply("DROP");
	await ana.expectText(/Give back/);
	await ana.reply("yes");
	await ana.expectText(/no longer yours/);
	expect(needsYou(world)[0]?.understood).toMatch(/nobody else to ask/);
	const ben = await world.person();
	expect((await world.start(shift)).kind).toBe("started");
	await ben.expectText(/Reply YES/);
	world.expectSilence();
});

const cannotCome = "cannot come, it seems: was asked whether to give the shift back";

test("that somebody cannot come is put before the agency at once, also when they answer no more", async () => {
	const { world, ana, shift } = await claimed();
	await ana.reply("so sorry I can't make it anymore");
	expect(needsYou(world)).toMatchObject([{ understood: cannotCome, shiftId: shift, holdsShift: true }]);
	await ana.expectText(/Give back/);
	await world.pass(60_000);
	const friday = await world.shift({ start: "2025-07-04 08:00" });
	await world.start(friday);
	await ana.expectText(/Fri Jul 4/);
	await ana.reply("NO");
	await ana.expectText(/not CNA Fri Jul 4/);
	expect(needsYou(world)).toMatchObject([{ understood: cannotCome, shiftId: shift, holdsShift: true }]);
});

test.each(["no", "NO I'll be there", "keep it"])("%j settles it", async (words) => {
	const { world, ana } = await claimed();
	await ana.reply("I can't make it anymore");
	await ana.reply(words);
	expect(needsYou(world)).toEqual([]);
	expect(world.events("attention.closed")).toMatchObject([{ actor: `caregiver:${ana.id}` }]);
});

test.each([
	"no I really can't",
	"No, no puedo",
	"No lo siento",
	"not today",
	"no way",
	"put me down as unavailable",
	"No, I'll be there but only until 2",
	"no I'll be there till 2",
	"no?",
	"what?",
	"if you find somebody",
])("%j does not", async (words) => {
	const { world, ana, shift } = await claimed();
	await ana.reply("I can't make it anymore");
	await ana.reply(words);
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
	expect(needsYou(world)).toMatchObject([{ understood: cannotCome }]);
});

test.each(["release", "cancel"] as const)("a %s by the agency settles it", async (what) => {
	const { world, ana, shift } = await claimed();
	await ana.reply("I can't make it anymore");
	await world[what](shift);
	expect(needsYou(world)).toEqual([]);
});

test("somebody who has opted out is not asked, so that a later yes gives nothing back", async () => {
	const { world, ana, shift } = await claimed();
	await ana.reply("STOP");
	await ana.reply("I can't make it anymore");
	expect(needsYou(world).map(({ understood }) => understood)).toContain(cannotCome);
	await ana.reply("YES");
	await ana.expectText(/You get texts .* again/);
	await ana.reply("YES");
	await ana.expectText(/already yours/);
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
});

test.each([
	["nobody is left to ask", 1],
	["others are asked", 0],
] as const)("whoever said no and wants it after all, while %s, is put before the agency", async (_, leaves) => {
	const { world, ana, ben, cleo, shift } = await claimed();
	if (leaves) await ben.reply("NO");
	await ana.reply("I can't make it anymore");
	await ana.reply("yes");
	await cleo.reply("actually yes, I can");
	await cleo.expectText(/will read this/);
	expect(needsYou(world).at(-1)).toMatchObject({ understood: "wants a shift that was given back", shiftId: shift });
});

test("whoever wants a shift that was given back and is filled again, or called off, hears that it is gone", async () => {
	const { world, ana, ben, cleo, shift } = await claimed();
	await ana.reply("I can't make it anymore");
	await ana.reply("yes");
	await ben.expectText(/Reply YES/);
	await ben.reply("yes");
	await ana.expectText(/Give back/);
	await ana.expectText(/no longer yours/);
	await ana.reply("actually yes I can");
	await ana.expectText(/has just been filled/);
	await cleo.reply("actually yes, I can");
	await cleo.expectText(/has just been filled/);
	await world.cancel(shift);
	await cleo.reply("YES");
	await cleo.expectText(/no longer open/);
});

test("a yes later on, when they say that they come, settles it", async () => {
	const { world, ana } = await claimed();
	await ana.reply("I can't make it anymore");
	await ana.reply("what?");
	expect(needsYou(world)).toMatchObject([{ understood: cannotCome }]);
	await ana.reply("I'll be there");
	expect(needsYou(world)).toEqual([]);
});

test('"no, the friday one" settles the other', async () => {
	const world = createWorld();
	const ana = await world.person();
	const wednesday = await world.shift();
	const friday = await world.shift({ start: "2025-07-04T08:00:00Z" });
	for (const shift of [wednesday, friday]) {
		await world.start(shift);
		await claim(world, shift, ana);
	}
	await world.pass(2 * 60 * 60_000);
	await ana.reply("I can't make it anymore");
	await ana.reply("no, the friday one");
	expect(needsYou(world)).toMatchObject([{ understood: cannotCome, shiftId: friday }]);
	await ana.reply("yes");
	expect(world.fanout(wednesday).claimedBy).toBe(ana.id);
	expect(needsYou(world).map(({ shiftId }) => shiftId)).toEqual([friday]);
});
