import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder, lastTextTo, minute, ourNumber, severalOpen, statusOf } from "../several-open.ts";

describe("giving back is always asked about the earliest shift held", () => {
	async function holdingBoth() {
		const both = await severalOpen(2);
		await both.ana.reply("both");
		await both.world.pass(20 * minute);
		return both;
	}
	test.each([
		"can't make friday anymore",
		"I have to cancel Friday",
		"need to drop the friday shift",
		"can't do Berkeley anymore",
	])("%j asks about Friday", async (words) => {
		const { world, ana } = await holdingBoth();
		await ana.reply(words);
		expect(lastTextTo(world, ana)).toMatch(/Give back CNA Fri/);
	});
	test("DROP in answer to 'It's yours: Fri … Reply DROP' asks about Friday, or which", async () => {
		const { world, ana } = await severalOpen(2);
		await ana.reply("yes wednesday");
		await world.pass(20 * minute);
		await ana.reply("yes friday");
		await world.pass(20_000);
		await ana.reply("DROP");
		expect(lastTextTo(world, ana)).not.toMatch(/Give back CNA Wed/);
	});
	test("DROP over the number of Wednesday's text asks about Wednesday, though Friday was won last", async () => {
		const world = createWorld({ senders: [ourNumber, "+15550101"] });
		const ana = await world.person();
		const numbers: string[] = [];
		for (const day of ["02", "04"]) {
			await world.start(await world.shift({ start: `2025-07-${day}T08:00:00Z` }));
			numbers.push((await ana.expectText(/Reply YES/)).from);
			await world.pass(1000);
		}
		for (const number of numbers) {
			await ana.reply("YES", { to: number });
			await world.pass(1000);
		}
		await ana.reply("DROP", { to: numbers[0] as string });
		expect(lastTextTo(world, ana)).toMatch(/Give back CNA Wed/);
	});
	test("'can't do friday anymore', open, holding Wednesday, does not ask to give Wednesday back", async () => {
		const { world, ana } = await severalOpen(2);
		await ana.reply("yes wednesday");
		await world.pass(20 * minute);
		await ana.reply("I can't do friday anymore");
		expect(lastTextTo(world, ana)).not.toMatch(/Give back CNA Wed/);
	});
});

describe("a yes that names another shift gives back the one that was asked about", () => {
	test.each([
		"yes friday",
		"yes berkeley please",
		"cancel that, yes to berkeley",
		"can't make friday anymore",
		"ok friday",
	])("'Give back Wed?' %j", async (words) => {
		const { world, ana, a } = await severalOpen(2);
		await ana.reply("yes wednesday");
		await world.pass(5 * minute);
		await ana.reply("DROP");
		await ana.reply(words);
		expect(holder(world, a)).toBe(ana.id);
	});
	test("nor when the one named is held too", async () => {
		const { world, ana, a } = await severalOpen(2);
		await ana.reply("both");
		await ana.reply("DROP"); // Give back CNA Wed?
		await ana.reply("yes friday");
		expect(holder(world, a)).toBe(ana.id);
	});
});

describe("a no to what they hold", () => {
	test.each(["not wednesday", "sorry, I can't do wednesday", "no to 1"])(
		"%j is answered by a sentence about a shift",
		async (words) => {
			const { world, ana } = await severalOpen(2);
			await ana.reply("YES");
			await ana.reply("1");
			await ana.reply(words);
			expect(lastTextTo(world, ana)).not.toMatch(/noted: not {2}\./);
		},
	);
	test.each(["sorry, 2 not 1"])("right after 1: %j does not decline 2", async (words) => {
		const { world, ana, b } = await severalOpen(2);
		await ana.reply("YES");
		await ana.reply("1");
		await ana.reply(words);
		expect(statusOf(world, b, ana)).not.toBe("declined");
	});
	test.each(["can't make it tomorrow", "not coming tomorrow"])(
		"%j of tomorrow's shift does not decline Friday's",
		async (words) => {
			const { world, ana, b } = await severalOpen(2);
			await ana.reply("yes wednesday"); // tomorrow
			await world.pass(20 * minute);
			await ana.reply(words);
			expect(statusOf(world, b, ana)).not.toBe("declined");
		},
	);
});

test("words that give a shift back stand in its timeline, whatever else is open", async () => {
	const world = createWorld();
	const ana = await world.person();
	await world.person();
	const [held, open] = [await world.shift(), await world.shift({ start: "2025-07-10T08:00:00Z" })];
	await world.start(held);
	await ana.reply("YES");
	await world.pass(60_000);
	await world.start(open);
	await world.pass(60_000);
	await ana.reply("DROP");
	await ana.reply("yes");
	const told = world.events("reply.received").map(({ shiftId }) => shiftId);
	expect(told).toEqual([held, held, held]);
	expect(world.fanout(held).claimedBy).toBeNull();
});
