import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { needsYou } from "../support.ts";

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
