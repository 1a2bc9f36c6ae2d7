import { describe, expect, test } from "vitest";
import { holder, lastTextTo, minute, onCallAbout, severalOpen } from "../several-open.ts";
import { claim } from "../support.ts";

describe("what was declined comes back as the only offer", () => {
	test("Friday declined, Wednesday filled a minute ago: YES does not take Friday", async () => {
		const { world, ana, ben, a, b } = await severalOpen(2);
		await ana.reply("not friday");
		await claim(world, a, ben);
		await world.pass(61_000);
		await ana.reply("YES");
		expect(holder(world, b)).toBeNull();
	});
	test("after our own question about Wednesday", async () => {
		const { world, ana, ben, a, b } = await severalOpen(2);
		await ana.reply("not friday");
		await ana.reply("how much does it pay?"); // To take CNA Wed … reply YES
		await claim(world, a, ben);
		await world.pass(61_000);
		await ana.reply("YES");
		expect(holder(world, b)).toBeNull();
	});
	test("'Give back Wed?', key 2 on a call about Friday, 'YES': gives back, or asks; never takes Friday", async () => {
		const { world, ana, b } = await severalOpen(2);
		await world.pass(8 * minute);
		await ana.reply("yes wednesday");
		await world.pass(minute);
		await ana.reply("DROP");
		await ana.reply("2", onCallAbout(world, b));
		await ana.reply("YES");
		expect(holder(world, b)).toBeNull();
	});
	test("a key on a call ends no question that was asked by text: 'Give back Wed?' is answered by the YES", async () => {
		const { world, ana, a, b } = await severalOpen(2);
		await world.pass(8 * minute);
		await ana.reply("yes wednesday");
		await world.pass(minute);
		await ana.reply("DROP");
		await ana.reply("2", onCallAbout(world, b));
		await ana.reply("YES");
		expect(holder(world, a)).toBeNull();
	});
	test("a changed mind is heard: 'not friday', 'actually I'll take friday'", async () => {
		const { world, ana } = await severalOpen(2);
		await ana.reply("not friday");
		await ana.reply("actually I'll take friday");
		expect(lastTextTo(world, ana)).toMatch(/Fri/);
	});
	test("Friday declined, Wednesday theirs: 'Yes I'll be there' takes nothing", async () => {
		const { world, ana, b } = await severalOpen(2);
		await ana.reply("not friday");
		await ana.reply("YES");
		await world.pass(20 * minute);
		await ana.reply("Yes I'll be there");
		expect(holder(world, b)).toBeNull();
	});
});
