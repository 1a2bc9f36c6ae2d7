import { createWorld } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { lastTextTo, minute, severalOpen } from "../several-open.ts";
import { claim, needsYou, rows } from "../support.ts";

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

test.each([
	["yes", "wants a shift that was called off and opened again"],
	["yes monday", "wants a shift that was called off and opened again"],
	["yes I can after all", "unexplained"],
])(
	"%j of whoever said no to one that was called off and opened again since is put before a person",
	async (text, understood) => {
		const world = createWorld();
		const [ana] = [await world.person(), await world.person()];
		const monday = await world.shift({ start: "2025-07-07T15:00:00Z" });
		await world.start(monday);
		await world.pass(minute);
		await ana.reply("no");
		await world.cancel(monday);
		await world.start(monday);
		await world.pass(minute);
		await ana.reply(text);
		expect(needsYou(world)).toMatchObject([{ caregiverId: ana.id, understood }]);
		expect(world.fanout(monday).claimedBy).toBeNull();
	},
);

describe("while another shift is open to them", () => {
	/** Ana holds Monday or has refused it, and Tuesday is open to her. */
	async function mondayAndTuesday() {
		const world = createWorld();
		const [ana, ben] = [await world.person(), await world.person()];
		const monday = await world.shift({ start: "2025-07-07T15:00:00Z" });
		const tuesday = await world.shift({ start: "2025-07-08T08:00:00Z", place: "Fremont" });
		await world.start(monday);
		await world.pass(minute);
		return { world, ana, ben, monday, tuesday };
	}
	const wanted = (world: Parameters<typeof needsYou>[0]) => needsYou(world).map(({ understood }) => understood);

	test("a yes to the one that they gave back, by its day, is put before a person", async () => {
		const { world, ana, monday, tuesday } = await mondayAndTuesday();
		await claim(world, monday, ana);
		await world.pass(minute);
		await world.start(tuesday);
		await world.pass(minute);
		for (const text of ["drop monday", "yes", "yes monday"]) await ana.reply(text);
		expect(wanted(world)).toContain("wants the shift that they gave back");
		expect(lastTextTo(world, ana)).toMatch(/will read this/);
		expect(world.fanout(tuesday).status).toBe("pending");
	});

	test("so is that of whoever had refused it, when it was given back since", async () => {
		const { world, ana, ben, monday, tuesday } = await mondayAndTuesday();
		await ana.reply("no");
		await claim(world, monday, ben);
		await world.pass(minute);
		await world.start(tuesday);
		await world.pass(minute);
		await world.release(monday);
		await world.pass(minute);
		await ana.reply("yes monday");
		expect(wanted(world)).toContain("wants a shift that was given back");
		expect(world.fanout(tuesday).status).toBe("pending");
	});

	test("a yes to one that somebody else has by now hears that, and takes nothing else", async () => {
		const { world, ana, ben, monday, tuesday } = await mondayAndTuesday();
		await ana.reply("no");
		await claim(world, monday, ben);
		await world.pass(60 * minute);
		await world.start(tuesday);
		await world.pass(minute);
		await ana.reply("yes monday");
		expect(lastTextTo(world, ana)).toMatch(/Mon.*filled/);
		expect(world.fanout(tuesday).status).toBe("pending");
	});
});
