import { cancelFanout } from "@coverline/core";
import type { World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder, lastTextTo, minute, severalOpen, statusOf } from "../several-open.ts";
import { claim } from "../support.ts";

const callOff = async (world: World, shiftId: string) => {
	await world.write((tx) => cancelFanout(tx, { shiftId, scope: world.scope, now: world.clock.now() }));
	await world.settle();
};

describe("“Give it back?” of a shift that is called off meanwhile", () => {
	test.each([
		["YES", "yes"],
		["yes Friday", "yes"],
		["I'll take Friday", "yes"],
	])("%j is about Friday, which is open", async (words) => {
		const { world, ana, a, b } = await severalOpen(2);
		await ana.reply("yes wednesday");
		await world.pass(20 * minute);
		await ana.reply("DROP");
		await callOff(world, a);
		await world.pass(minute);
		await ana.reply(words);
		expect(lastTextTo(world, ana)).toMatch(/Fri/);
		expect(world.fanout(b).status).not.toBe("cancelled");
	});
});

test("a no to the news that a shift is called off does not ask to give it back", async () => {
	const { world, ana, a } = await severalOpen(2);
	await ana.reply("yes wednesday");
	await world.pass(minute);
	await callOff(world, a);
	await ana.reply("not Wednesday");
	expect(lastTextTo(world, ana)).not.toMatch(/Give back/);
});

describe("“Give back Wednesday?”", () => {
	test.each(["don't do it", "please don't do that", "yes wait no", "no I can still do Friday", "NO, keep Friday"])(
		"%j keeps both",
		async (words) => {
			const { world, ana, a, b } = await severalOpen(2);
			await ana.reply("both");
			await world.pass(2 * 60 * minute);
			await ana.reply("DROP");
			expect(lastTextTo(world, ana)).toMatch(/Give back CNA Wed/);
			await ana.reply(words);
			await ana.reply("yes");
			expect([holder(world, a), holder(world, b)]).toEqual([ana.id, ana.id]);
		},
	);

	test("“no, the Friday one” asks about Friday", async () => {
		const { world, ana, b } = await severalOpen(2);
		await ana.reply("both");
		await world.pass(2 * 60 * minute);
		await ana.reply("DROP");
		await ana.reply("no, the friday one");
		expect(lastTextTo(world, ana)).toMatch(/Give back CNA Fri/);
		await ana.reply("yes");
		expect(holder(world, b)).toBeNull();
	});
});

describe("a yes that names an open shift declined earlier", () => {
	test.each(["yes Wednesday", "I'll take Wednesday after all"])(
		"%j is asked about, whoever has the other",
		async (words) => {
			const { world, ana, ben, a, b } = await severalOpen(2);
			await ana.reply("not wednesday");
			await claim(world, b, ben);
			await world.pass(5 * minute);
			await ana.reply(words);
			expect(lastTextTo(world, ana)).toMatch(/CNA Wed/);
			await ana.reply("YES");
			expect(holder(world, a)).toBe(ana.id);
		},
	);
});

describe("the numbers of lists", () => {
	test("begin at 1 again when nothing of the last list is open", async () => {
		const { world, ana, ben, a, b } = await severalOpen(2);
		await ana.reply("YES");
		for (const shift of [a, b]) await claim(world, shift, ben);
		await world.pass(5 * minute);
		for (const day of ["10", "11"]) {
			await world.start(await world.shift({ start: `2025-07-${day}T08:00:00Z` }));
			await world.pass(1000);
		}
		await ana.reply("YES");
		expect(lastTextTo(world, ana)).toMatch(/1\) Thu Jul 10.* 2\) Fri Jul 11/);
	});

	test("“the 4” of a list that has both a fourth day and a number is asked about", async () => {
		const { world, ana, a, b } = await severalOpen(2);
		await ana.reply("YES");
		await ana.reply("yes the 2");
		expect([holder(world, a), holder(world, b)]).toEqual([null, null]);
		expect(statusOf(world, a, ana)).not.toBe("declined");
	});
});
