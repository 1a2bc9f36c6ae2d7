import { updateCaregiver } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, needsYou } from "../support.ts";

/** Ana holds the shift, and what she wrote about it waits to be read. */
async function holderWhoAsked() {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await claim(world, shift, ana);
	await ana.reply("what is the code of the door");
	expect(needsYou(world)).toMatchObject([{ understood: "question" }]);
	return { world, ana, shift };
}

test("that a holder opted out shows beside what they had asked", async () => {
	const { world, ana, shift } = await holderWhoAsked();
	await ana.reply("STOP");
	expect(needsYou(world)).toMatchObject([
		{ understood: "question", words: "what is the code of the door" },
		{ understood: "opted out while holding a shift", words: "STOP", shiftId: shift, holdsShift: true },
	]);
	expect(world.events("attention.raised")).toMatchObject([
		{ detail: { understood: "question" } },
		{ shiftId: shift, detail: { understood: "opted out while holding a shift" } },
	]);
});

test("that a holder works here no more shows beside all that came before", async () => {
	const { world, ana } = await holderWhoAsked();
	await ana.reply("STOP");
	for (const active of [false, true, false])
		await world.write((tx) =>
			updateCaregiver(tx, { id: ana.id, change: { active }, scope: world.scope, now: world.clock.now() }),
		);
	expect(needsYou(world).map(({ understood, words }) => [understood, words])).toEqual([
		["question", "what is the code of the door"],
		["opted out while holding a shift", "STOP"],
		["works here no more and holds a shift", ""],
	]);
});

test("that a shift was given back and nobody is left to ask shows beside what they had asked", async () => {
	const { world, ana } = await holderWhoAsked();
	await ana.reply("DROP");
	await ana.reply("yes");
	expect(needsYou(world).map(({ understood }) => understood)).toEqual([
		"question",
		"gave the shift back; there is nobody else to ask",
	]);
});

test("that we have the wrong person shows beside what was not clear", async () => {
	const world = createWorld();
	const ana = await world.person();
	await world.start(await world.shift());
	for (const text of ["maybe", "maybe if I find a sitter", "you have the wrong number"]) await ana.reply(text);
	expect(needsYou(world).map(({ understood }) => understood)).toEqual(["condition", "wrong_number"]);
});

test("words that are not clear stay together, and whatever does not fit any more is not lost", async () => {
	const { world, ana } = await holderWhoAsked();
	await ana.reply("and what is the pay?");
	expect(needsYou(world)).toMatchObject([{ words: "what is the code of the door\nand what is the pay?" }]);
	const long = (letter: string) => `is this ${letter.repeat(1_200)}?`;
	for (const letter of ["q", "z"]) await ana.reply(long(letter));
	expect(needsYou(world)).toMatchObject([
		{ words: `what is the code of the door\nand what is the pay?\n${long("q")}` },
		{ words: long("z") },
	]);
});

test("that somebody wants a shift that was given back shows beside what they had asked", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const shift = await world.shift();
	await world.start(shift);
	for (const words of ["how much is it", "is it far", "NO"]) await ben.reply(words);
	for (const words of ["YES", "DROP", "yes"]) await ana.reply(words);
	await ben.reply("actually yes I can");
	expect(needsYou(world).map(({ understood }) => understood)).toEqual([
		"question",
		"gave the shift back; there is nobody else to ask",
		"wants a shift that was given back",
	]);
});
