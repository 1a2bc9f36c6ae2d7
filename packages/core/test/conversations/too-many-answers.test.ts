import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder } from "../several-open.ts";
import { rows } from "../support.ts";

describe("the tenth answer in ten minutes is the last, and what is not sent counts as asked", () => {
	async function afterTen() {
		const world = createWorld();
		const ana = await world.person();
		await world.person();
		const shifts: string[] = [];
		for (const day of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) {
			const shift = await world.shift({ start: `2025-07-${String(day).padStart(2, "0")}T08:00:00Z` });
			shifts.push(shift);
			await world.start(shift);
			await world.pass(1000);
		}
		for (const day of [
			"the 2nd",
			"the 3rd",
			"the 4th",
			"the 5th",
			"the 6th",
			"the 7th",
			"the 8th",
			"the 9th",
			"the 10th",
			"the 11th",
		]) {
			await ana.reply(`no ${day}`);
			await world.pass(5000);
		}
		return { world, ana, last: shifts[11] as string };
	}
	test("a YES waits for a person", async () => {
		const { world, ana } = await afterTen();
		await ana.reply("YES");
		expect(rows(world.db, "SELECT id FROM attention_items WHERE closed_at IS NULL")).toHaveLength(1);
	});
	test("'2' is not an answer to a list that was never sent", async () => {
		const { world, ana, last } = await afterTen();
		await ana.reply("YES");
		await ana.reply("2");
		expect(holder(world, last)).toBeNull();
	});
	test("a YES gives nothing back that it was not asked about", async () => {
		const { world, ana, last } = await afterTen();
		await ana.reply("yes the 13th");
		await ana.reply("DROP");
		await ana.reply("YES");
		expect(holder(world, last)).toBe(ana.id);
	});
});
