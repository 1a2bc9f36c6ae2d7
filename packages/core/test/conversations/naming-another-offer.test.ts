import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { lastTextTo, minute, severalOpen } from "../several-open.ts";
import { claim } from "../support.ts";

describe("answered about another shift than they named", () => {
	test.each(["Wed", "Fri"])("both filled: a yes to %s hears of it", async (day) => {
		const { world, ana, ben, a, b } = await severalOpen(2);
		for (const shift of [a, b]) await claim(world, shift, ben);
		await world.pass(2 * minute);
		await ana.reply(`yes ${day}`);
		expect(lastTextTo(world, ana)).toContain(day);
	});
	test("both of two that overlap: they hear about the second", async () => {
		const world = createWorld();
		const ana = await world.person();
		for (const hour of ["08", "12"]) {
			await world.start(await world.shift({ start: `2025-07-02T${hour}:00:00Z` }));
			await world.pass(1000);
		}
		const before = world.carrier.texts.length;
		await ana.reply("both");
		expect(world.carrier.texts.length - before).toBe(2);
	});
	test.each(["yes friday", "friday instead", "no, friday"])("'Take Wed?' %j is not lost", async (words) => {
		const { world, ana } = await severalOpen(2);
		await ana.reply("ok wednesday");
		await ana.reply(words);
		expect(lastTextTo(world, ana)).toMatch(/Fri/);
	});
});
