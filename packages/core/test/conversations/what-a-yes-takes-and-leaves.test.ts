import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder, lastTextTo, minute, onCallAbout, ourNumber, severalOpen, statusOf } from "../several-open.ts";
import { claim } from "../support.ts";

describe("a YES to what we have asked about takes no other", () => {
	test.each([1000, 30_000, 61_000, 10 * minute])(
		"“Take Wednesday?”, which is filled %d ms before the YES",
		async (ago) => {
			const { world, ana, ben, a, b } = await severalOpen(2);
			await ana.reply("ok wednesday");
			expect(lastTextTo(world, ana)).toMatch(/Take CNA Wed/);
			await claim(world, a, ben);
			await world.pass(ago);
			await ana.reply("YES");
			expect(holder(world, b)).toBeNull();
		},
	);

	test.each(["how much does it pay?", "hm"])("“To take Friday reply YES”, after %j", async (words) => {
		const { world, ana, a, b } = await severalOpen(2);
		await ana.reply("no friday");
		await ana.reply("actually yes friday");
		await ana.reply(words);
		expect(lastTextTo(world, ana)).toMatch(/To take CNA Fri.* reply YES/);
		await ana.reply("YES");
		expect([holder(world, a), holder(world, b)]).toEqual([null, ana.id]);
	});

	test("“To take Friday reply YES” is a question that a YES answers, though another shift is hers", async () => {
		const { world, ana, b } = await severalOpen(2);
		await ana.reply("yes wednesday");
		await world.pass(5000);
		await ana.reply("thank you!");
		expect(lastTextTo(world, ana)).toMatch(/It's yours/);
		await ana.reply("hm?");
		expect(lastTextTo(world, ana)).toMatch(/To take CNA Fri.* reply YES/);
		await ana.reply("YES");
		expect(holder(world, b)).toBe(ana.id);
	});
});

describe("“Which one?” after a no", () => {
	test.each([
		["no", "1"],
		["not available", "1 and 2"],
		["no", "all"],
		["can't", "wednesday"],
	])("%j, then %j takes nothing", async (first, second) => {
		const { world, ana, a, b } = await severalOpen(2);
		await ana.reply(first);
		expect(lastTextTo(world, ana)).toMatch(/Which one/);
		await ana.reply(second);
		expect([holder(world, a), holder(world, b)]).toEqual([null, null]);
	});

	test("no once more means none of them", async () => {
		const { world, ana, a, b } = await severalOpen(2);
		await ana.reply("no");
		await ana.reply("no");
		expect([a, b].map((shift) => statusOf(world, shift, ana))).toEqual(["declined", "declined"]);
	});

	test("of somebody who holds a shift and cannot make it takes no other", async () => {
		const { world, ana, b, c } = await severalOpen(3);
		await ana.reply("yes wednesday");
		await world.pass(20 * minute);
		await ana.reply("I can't make it");
		await ana.reply("2");
		expect([holder(world, b), holder(world, c)]).toEqual([null, null]);
	});
});

describe("numbers that no list has told", () => {
	test.each([
		["no to 1", "yes 1"],
		["no to the first one", "yes the first one"],
	])("%j, then %j does not take the second", async (first, second) => {
		const { world, ana, b } = await severalOpen(2);
		await ana.reply(first);
		await ana.reply(second);
		expect(holder(world, b)).toBeNull();
	});

	test("“yes 1” does not take the second when the first was filled minutes ago", async () => {
		const { world, ana, ben, a, b } = await severalOpen(2);
		await claim(world, a, ben);
		await world.pass(5 * minute);
		await ana.reply("yes 1");
		expect(holder(world, b)).toBeNull();
	});

	test("of three, “no to 1” and “yes 2” do not take the third", async () => {
		const { world, ana, c } = await severalOpen(3);
		await ana.reply("no to 1");
		await ana.reply("yes 2");
		expect(holder(world, c)).toBeNull();
	});

	test("a list that was told before lists were kept keeps its numbers", async () => {
		const { world, ana, ben, a, b, c } = await severalOpen(3);
		await ana.reply("YES");
		world.db.$client.exec("UPDATE questions SET listed = NULL, listed_at = NULL");
		await claim(world, a, ben);
		await world.pass(3 * minute);
		await ana.reply("2");
		expect([holder(world, b), holder(world, c)]).toEqual([ana.id, null]);
	});
});

test("a number that a list has told is no hour", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shifts: string[] = [];
	for (const start of ["2025-07-02T11:00:00Z", "2025-07-04T13:00:00Z"]) {
		shifts.push(await world.shift({ start }));
		await world.start(shifts.at(-1) as string);
		await world.pass(1000);
	}
	await ana.reply("YES");
	await ana.reply("no to 1");
	await ana.reply("yes 1");
	expect(holder(world, shifts[1] as string)).toBeNull();
});

test("key 2 on a call about a shift that is gone declines no other", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const a = await world.shift({ start: "2025-07-02T08:00:00Z" });
	const b = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
	await world.start(a);
	await world.pass(8 * minute);
	await world.start(b);
	await world.pass(2 * minute + 1000);
	const call = onCallAbout(world, a);
	await ben.reply("yes wednesday");
	await ana.reply("2", call);
	expect(statusOf(world, b, ana)).toBe("texted");
});

describe("a call that nobody has picked up", () => {
	test.each(["YES", "yes wednesday"])("stands in no way of %j to what we asked", async (words) => {
		const world = createWorld();
		const ana = await world.person();
		const shift = await world.shift();
		await world.start(shift);
		await world.pass(9 * minute);
		await ana.reply("ok");
		await world.pass(2 * minute);
		await ana.reply(words);
		expect(holder(world, shift)).toBe(ana.id);
	});

	test("leaves “Give it back?” to be answered", async () => {
		const { world, ana, a, b } = await severalOpen(2);
		await ana.reply("yes wednesday");
		await world.pass(8 * minute);
		await ana.reply("DROP");
		await world.pass(2 * minute);
		await ana.reply("YES");
		expect([holder(world, a), holder(world, b)]).toEqual([null, null]);
	});
});

test.each([
	["no", "yes"],
	["yes", "yes wednesday"],
])("%j and %j over one number of two get no false answer", async (first, second) => {
	const world = createWorld({ senders: [ourNumber, "+15550101"] });
	const ana = await world.person();
	for (const [day, place] of [
		["02", "Oakland"],
		["04", "Berkeley"],
	] as const) {
		await world.start(await world.shift({ start: `2025-07-${day}T08:00:00Z`, place }));
		await world.pass(minute);
	}
	const to = world.carrier.texts.filter((text) => text.to === ana.phone).at(-1)?.from as string;
	await ana.reply(first, { to });
	await world.pass(minute);
	await ana.reply(second, { to });
	expect(lastTextTo(world, ana)).not.toMatch(/no longer open|already yours/);
});

test("a refusal said twice offers nothing again", async () => {
	const { world, ana } = await severalOpen(2);
	await ana.reply("not friday");
	await ana.reply("not friday");
	expect(lastTextTo(world, ana)).toMatch(/noted/);
});

test("“1” said twice hears that it is theirs", async () => {
	const { world, ana } = await severalOpen(2);
	await ana.reply("YES");
	await ana.reply("1");
	await world.pass(5000);
	await ana.reply("1");
	expect(lastTextTo(world, ana)).toMatch(/already yours|yours: CNA Wed/);
});

test("a question that could not be sent any more leaves none before it standing", async () => {
	const { world, ana, a, b } = await severalOpen(2);
	for (let nth = 0; nth < 5; nth += 1) for (const words of ["ok wed", "ok fri"]) await ana.reply(words);
	await ana.reply("ok wed");
	await ana.reply("YES");
	expect([holder(world, a), holder(world, b)]).toEqual([null, null]);
});

test("“tomorrow” after midnight may be the day that has begun", async () => {
	const { world, ana, b } = await severalOpen(2);
	const midnight = Date.parse("2025-07-03T00:05:00Z");
	await world.pass(midnight - world.clock.now());
	await world.start(await world.shift({ start: "2025-07-03T16:00:00Z" }));
	await world.pass(minute);
	await ana.reply("yes tomorrow");
	expect(holder(world, b)).toBeNull();
});
