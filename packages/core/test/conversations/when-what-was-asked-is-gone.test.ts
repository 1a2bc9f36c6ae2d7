import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder, lastTextTo, minute, onCallAbout, severalOpen, statusOf } from "../several-open.ts";
import { claim, rows } from "../support.ts";

describe("“Take Wednesday?” of a shift that is filled meanwhile", () => {
	test.each(["can I take friday", "ok friday", "👍 friday", "friday", "berkeley", "viernes"])(
		"%j takes no other without a yes",
		async (words) => {
			const { world, ana, ben, a, b } = await severalOpen(2);
			await ana.reply("ok wednesday");
			await claim(world, a, ben);
			await world.pass(2 * minute);
			await ana.reply(words);
			expect(holder(world, b)).toBeNull();
		},
	);
});

test("a YES to a list of what was declined before takes nothing that the list does not name", async () => {
	const { world, ana } = await severalOpen(2);
	await ana.reply("neither");
	await ana.reply("YES");
	expect(lastTextTo(world, ana)).toMatch(/Which one\? 1\) Wed.* 2\) Fri/);
	const sunday = await world.shift({ start: "2025-07-06T08:00:00Z" });
	await world.start(sunday);
	await world.pass(minute);
	await ana.reply("YES");
	expect(holder(world, sunday)).toBeNull();
});

test("a NO when an offer has come since our question refuses neither on a guess", async () => {
	const world = createWorld();
	const ana = await world.person();
	const wednesday = await world.shift({ start: "2025-07-02T08:00:00Z" });
	await world.start(wednesday);
	await world.pass(minute);
	await ana.reply("ok");
	await world.pass(5 * minute);
	const friday = await world.shift({ start: "2025-07-04T08:00:00Z" });
	await world.start(friday);
	await world.pass(minute);
	await ana.reply("NO");
	expect([wednesday, friday].map((shift) => statusOf(world, shift, ana))).not.toContain("declined");
});

test("a holder who cannot make it is put before a person, whatever comes of our question", async () => {
	const { world, ana } = await severalOpen(3);
	await ana.reply("yes wednesday");
	await world.pass(20 * minute);
	await ana.reply("I can't make it");
	await ana.reply("no");
	const aboutPeople = "SELECT understood FROM attention_items WHERE closed_at IS NULL AND caregiver_id IS NOT NULL";
	expect(rows(world.db, aboutPeople)).toEqual([{ understood: "cannot come, and does not say to which shift" }]);
});

test("a yes that names what was declined is asked about that, also when another is gone", async () => {
	const { world, ana, ben, a, b, c } = await severalOpen(3);
	await ana.reply("not friday");
	await claim(world, c, ben);
	await world.pass(12_000);
	await ana.reply("yes friday");
	expect(lastTextTo(world, ana)).toMatch(/Take CNA Fri/);
	await ana.reply("YES");
	expect([holder(world, a), holder(world, b)]).toEqual([null, ana.id]);
});

describe("the numbers of a list, when a shift is given back,", () => {
	test("name the shift that it told", async () => {
		const { world, ana } = await severalOpen(2);
		await ana.reply("YES");
		await ana.reply("both");
		await world.pass(2 * 60 * minute);
		await ana.reply("I can't do 2 anymore");
		expect(lastTextTo(world, ana)).toMatch(/Give back CNA Fri/);
	});

	test("of an open one give nothing back", async () => {
		const { world, ana, a } = await severalOpen(2);
		await ana.reply("YES");
		await ana.reply("1");
		await world.pass(20 * minute);
		await ana.reply("DROP");
		await ana.reply("yes 2");
		expect(holder(world, a)).toBe(ana.id);
	});
});

test("key 1 after key 2 on the same call takes the shift of the call", async () => {
	const { world, ana, a } = await severalOpen(2);
	await world.pass(9 * minute);
	await ana.reply("2", onCallAbout(world, a));
	await ana.reply("1", onCallAbout(world, a));
	expect(holder(world, a)).toBe(ana.id);
});
