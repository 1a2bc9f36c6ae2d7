import { expect, test } from "vitest";
import { lastTextTo, minute, severalOpen } from "../several-open.ts";
import { rows } from "../support.ts";

test("a yes of whoever gave the shift back is put before a person, and nobody says that it is gone", async () => {
	const { world, ana } = await severalOpen(1);
	await ana.reply("YES");
	await world.pass(minute);
	await ana.reply("DROP");
	await ana.reply("YES");
	await world.pass(minute);
	await ana.reply("YES");
	expect(lastTextTo(world, ana)).toMatch(/will read this/);
	expect(rows(world.db, "SELECT understood FROM attention_items WHERE understood LIKE 'wants%'")).toHaveLength(1);
});

test("a YES after one unclear answer to several offers is asked which one, and its number takes it", async () => {
	const { world, ana, b } = await severalOpen(2);
	await ana.reply("how much is it?");
	await ana.reply("YES");
	expect(lastTextTo(world, ana)).toMatch(/Which one/);
	await ana.reply("2");
	expect(world.fanout(b).claimedBy).toBe(ana.id);
});
