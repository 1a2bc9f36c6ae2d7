import { overrule } from "@coverline/core";
import { createWorld, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, needsYou } from "../support.ts";

const minute = 60_000;

/** Two shifts that can be opened to Ana, one after the other, and somebody else who could take them. */
async function twoShifts() {
	const world = createWorld();
	const ana = await world.person();
	await world.person();
	const monday = await world.shift({ start: "2025-07-07T15:00:00Z" });
	const tuesday = await world.shift({ start: "2025-07-08T08:00:00Z", place: "Fremont" });
	const open = async (shift: string) => {
		await world.start(shift);
		await ana.expectText(/Reply YES/);
		await world.pass(minute);
	};
	return { world, ana, monday, tuesday, open };
}

const says = (world: World, caregiverId: string, shiftId: string, text: string) =>
	world.write((tx) =>
		overrule(tx, { shiftId, caregiverId, as: { kind: "reply", text }, scope: world.scope, now: world.clock.now() }),
	);

test.each(["ok", "👍", "okay thanks"])(
	"%j to the news that another shift is not theirs takes nothing",
	async (text) => {
		const { world, ana, monday, tuesday, open } = await twoShifts();
		await open(tuesday);
		await claim(world, tuesday, ana);
		await world.settle();
		await ana.expectText(/It's yours/);
		await open(monday);
		await ana.reply("ok");
		await ana.expectText(/Take CNA Mon/);
		await world.pass(minute);
		await world.release(tuesday);
		await ana.expectText(/no longer yours/);
		await world.pass(minute);
		await ana.reply(text);
		expect(world.fanout(monday).status).toBe("pending");
	},
);

test('"ok" to the news that one shift is called off gives no other back, and a yes is asked once more', async () => {
	const { world, ana, monday, tuesday, open } = await twoShifts();
	for (const shift of [monday, tuesday]) {
		await open(shift);
		await claim(world, shift, ana);
		await world.settle();
		await ana.expectText(/It's yours/);
	}
	await ana.reply("drop monday");
	await ana.expectText(/Give .*Mon.* back/);
	await world.pass(minute);
	await world.cancel(tuesday);
	await ana.expectText(/called off/);
	await world.pass(minute);
	await ana.reply("ok");
	expect(world.fanout(monday).claimedBy).toBe(ana.id);
	await ana.expectText(/Give .*Mon.* back/);
	await ana.reply("yes");
	expect(world.fanout(monday).claimedBy).toBeNull();
});

test("help in between takes the question away from an ok, and leaves a YES a YES", async () => {
	const { world, ana, tuesday, open } = await twoShifts();
	await open(tuesday);
	await ana.reply("ok");
	await ana.expectText(/Take CNA Tue/);
	await world.pass(minute);
	await ana.reply("HELP");
	await ana.expectText(/Questions/);
	await world.pass(minute);
	await ana.reply("ok");
	expect(world.fanout(tuesday).status).toBe("pending");
	await ana.expectText(/Take CNA Tue/);
	await ana.reply("HELP");
	await world.pass(minute);
	await ana.reply("YES");
	expect(world.fanout(tuesday).claimedBy).toBe(ana.id);
});

test("a yes to what the office has asked in its own words takes nothing before it is confirmed", async () => {
	const { world, ana, tuesday, open } = await twoShifts();
	await open(tuesday);
	for (let asked = 0; asked < 2; asked += 1) await ana.reply("what is the pay?");
	expect(needsYou(world)).toHaveLength(1);
	await says(world, ana.id, tuesday, "It pays 22 an hour. Are you still living in Oakland?");
	await world.pass(minute);
	await ana.reply("yes");
	expect(world.fanout(tuesday).status).toBe("pending");
	await ana.reply("yes");
	expect(world.fanout(tuesday).claimedBy).toBe(ana.id);
});

test("an offer that comes after the office's words is taken by a yes", async () => {
	const { world, ana, monday, tuesday, open } = await twoShifts();
	await open(tuesday);
	await says(world, ana.id, tuesday, "Can you do Tuesday after all?");
	await world.pass(minute);
	await ana.reply("no");
	await says(world, ana.id, tuesday, "All right.");
	await world.pass(minute);
	await world.start(monday);
	await world.pass(minute);
	await ana.reply("yes");
	expect(world.fanout(monday).claimedBy).toBe(ana.id);
});
