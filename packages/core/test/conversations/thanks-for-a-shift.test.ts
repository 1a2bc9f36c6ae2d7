import { expect, test } from "vitest";
import { filledByAna, rows } from "../support.ts";

test.each(["Thank you so much!", "ok thanks", "see you then", "Great 👍", "sounds good"])(
	"%j to “It's yours” is neither answered nor put before a person",
	async (words) => {
		const { world, ana } = await filledByAna();
		await ana.reply(words);
		await ana.reply(words);
		await ana.expectNothing();
		expect(rows(world.db, "SELECT id FROM attention_items")).toEqual([]);
	},
);

test("a question about it still is", async () => {
	const { world, ana } = await filledByAna();
	await ana.reply("what is the door code?");
	await ana.expectText(/will read this/);
	expect(rows(world.db, "SELECT id FROM attention_items")).toHaveLength(1);
});
