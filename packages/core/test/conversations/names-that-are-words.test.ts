import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder, severalOpen } from "../several-open.ts";

describe("places whose names are words of an answer", () => {
	test.each([
		["Will Rogers Park", "I will take it"],
		["Great Falls", "great, I'll take it"],
		["Good Samaritan", "yes sounds good"],
		["Thank You Lane", "yes thank you"],
		["Day Street", "yes I can work that day"],
		["Yes House", "yes I can"],
	])("%s: %j to two offers says not which", async (place, words) => {
		const { world, ana, a } = await severalOpen(2, [place, "Berkeley"]);
		await ana.reply(words);
		expect(holder(world, a)).toBeNull();
	});
	test("Yes House: a bare YES after 'Which one?'", async () => {
		const { world, ana, a } = await severalOpen(2, ["Yes House", "Berkeley"]);
		await ana.reply("how much is the pay?");
		await ana.reply("YES");
		expect(holder(world, a)).toBeNull();
	});
});

describe("shifts over midnight", () => {
	test.each(["yes sat to sun", "sat-sun"])("%j is the one from Saturday to Sunday", async (words) => {
		const world = createWorld();
		const ana = await world.person();
		const shifts: string[] = [];
		for (const day of ["05", "06"]) {
			const shift = await world.shift({ start: `2025-07-${day}T23:00:00Z` });
			shifts.push(shift);
			await world.start(shift);
			await world.pass(1000);
		}
		await ana.reply("YES");
		await ana.reply(words);
		expect(holder(world, shifts[1] as string)).toBeNull();
	});
});
