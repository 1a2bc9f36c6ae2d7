import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder, lastTextTo, minute, onCallAbout, severalOpen, statusOf } from "../several-open.ts";
import { claim } from "../support.ts";

describe("a list's numbers are forgotten by the next clear answer, and others stand in their place", () => {
	test.each([
		["no to 1", "yes 2"],
		["not wednesday", "I'll take 2"],
		["I can't do 1", "I can do 2"],
	])("%j, then %j: takes Friday, not Sunday", async (first, second) => {
		const { world, ana, b, c } = await severalOpen(3);
		await ana.reply("YES"); // Which one? 1) Wed 2) Fri 3) Sun
		await ana.reply(first);
		await ana.reply(second);
		expect([holder(world, b), holder(world, c)]).not.toEqual([null, ana.id]);
	});
	test("1 was filled, they are told so, then 'ok then yes 2'", async () => {
		const { world, ana, ben, a, b, c } = await severalOpen(3);
		await ana.reply("YES");
		await claim(world, a, ben);
		await world.pass(2 * minute);
		await ana.reply("1"); // has just been filled
		await ana.reply("ok then yes 2");
		expect([holder(world, b), holder(world, c)]).not.toEqual([null, ana.id]);
	});
	test("'no to 1', then 'sorry, yes 1' does not take 2", async () => {
		const { world, ana, b } = await severalOpen(2);
		await ana.reply("YES");
		await ana.reply("no to 1");
		await ana.reply("sorry, yes 1");
		expect(holder(world, b)).toBeNull();
	});
	test("'1', and twenty minutes later 'I'll take 2 also'", async () => {
		const { world, ana, b, c } = await severalOpen(3);
		await ana.reply("YES");
		await ana.reply("1");
		await world.pass(20 * minute);
		await ana.reply("I'll take 2 also");
		expect([holder(world, b), holder(world, c)]).not.toEqual([null, ana.id]);
	});
	test("key 2 on a call about 1, then 'I'll take 2' to the list", async () => {
		const { world, ana, a, b, c } = await severalOpen(3);
		await world.pass(9 * minute);
		await ana.reply("YES");
		await world.pass(minute);
		await ana.reply("2", onCallAbout(world, a));
		await ana.reply("I'll take 2");
		expect([holder(world, b), holder(world, c)]).not.toEqual([null, ana.id]);
	});
	test("3 is taken, 1 was filled: 'yes 1 too' does not take 2", async () => {
		const { world, ana, ben, a, b } = await severalOpen(3);
		await ana.reply("YES");
		await claim(world, a, ben);
		await world.pass(2 * minute);
		await ana.reply("3");
		await ana.reply("yes 1 too");
		expect(holder(world, b)).toBeNull();
	});
	test("'no to 1' of what is filled does not decline 2", async () => {
		const { world, ana, ben, a, b } = await severalOpen(2);
		await ana.reply("YES");
		await claim(world, a, ben);
		await world.pass(2 * minute);
		await ana.reply("1");
		await ana.reply("no to 1");
		expect(statusOf(world, b, ana)).not.toBe("declined");
	});
	test("'no to 1', then 'yes 2' of a list of two takes 2", async () => {
		const { world, ana, b } = await severalOpen(2);
		await ana.reply("YES");
		await ana.reply("no to 1");
		await ana.reply("yes 2");
		expect(holder(world, b)).toBe(ana.id);
	});
});

describe("a number that no list told", () => {
	test("'yes 1' after one unclear answer", async () => {
		const world = createWorld();
		const ana = await world.person();
		const friday = await world.shift({ start: "2025-07-04T08:00:00Z" });
		await world.start(friday);
		await ana.reply("how much does it pay?");
		await world.pass(minute);
		await world.start(await world.shift({ start: "2025-07-02T08:00:00Z" }));
		await world.pass(minute);
		await ana.reply("yes 1");
		expect(holder(world, friday)).toBeNull();
	});
});

describe("a shift that was given back and is texted again", () => {
	test.each(["1", "yes 1"])("%j, its number in the list, is not told that it is gone", async (words) => {
		const { world, ana, ben, a } = await severalOpen(2);
		await ana.reply("YES");
		await claim(world, a, ben);
		await world.pass(2 * minute);
		await world.release(a); // Ana: CNA shift Wed Jul 2 … Reply YES
		await world.pass(20_000);
		await ana.reply(words);
		expect(lastTextTo(world, ana)).not.toMatch(/no longer open/);
	});
});
