import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { withinOneEdit } from "../../src/replies/reading/edit-distance.ts";
import { mendSpelling } from "../../src/replies/reading/mend-spelling.ts";
import { knowledge, lexicon } from "../../src/replies/vocabulary/index.ts";
import { answering } from "./labelled-replies.ts";

describe("the vocabulary", () => {
	test("spells no near miss of a negation as something positive", () => {
		const negations = ["cant", "dont", "wont", "cannot", "isnt"];
		const wrong = [...lexicon.spellings].filter(
			([wrong, right]) =>
				wrong.length > 3 &&
				!right.includes("not") &&
				negations.some(
					(negation) => isSwapOf(wrong, negation) || (wrong.length > negation.length && withinOneEdit(wrong, negation)),
				),
		);
		expect(wrong).toEqual([]);
	});

	test.each([
		["yesss", ["yes"]],
		["shfit", ["shift"]],
		["avalable", ["available"]],
		["icant", ["i", "cant"]],
	])("mends %s", (written, meant) => {
		const mended = mendSpelling(written, knowledge.spellingIndex) ?? [];
		const spell = (words: readonly string[]) => words.flatMap((word) => lexicon.spellings.get(word) ?? [word]);
		expect(spell(lexicon.spellings.get(written) ?? mended)).toEqual(spell(meant));
	});

	test.each(["shirt", "cake", "cable", "yesterday", "want to swim", "stable"])(
		"does not mend a word that is right: I can take it %s",
		(word) => {
			expect(interpretReply(`yes ${word}`, answering()).kind).not.toBe("accept");
		},
	);

	test.each([
		"cnat do it",
		"cany do it",
		"ican't do it",
		"dnot want it",
		"wnot be there",
		"unvailable",
		"caint do it",
		"i cna't",
	])("a misspelt refusal is never an acceptance: %s", (text) => {
		expect(["decline", "unclear"]).toContain(interpretReply(text, answering()).kind);
	});
});

describe("what is wanted at large, or done by somebody else, claims nothing", () => {
	test.each([
		"I want shifts",
		"I need the schedule",
		"I got an offer",
		"give me work",
		"I'll bring it",
		"I will be fine",
		"pick me up at the bus stop",
		"I'm in Oakland",
		"brother can do it",
		"voy a viajar",
		"me voy",
	])("%s", (text) => {
		expect(interpretReply(text, answering()).kind).not.toBe("accept");
	});
});

function isSwapOf(a: string, b: string): boolean {
	return a !== b && a.length === b.length && [...a].sort().join("") === [...b].sort().join("");
}
