import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering, berkeleyOffer, oaklandOffer } from "./labelled-replies.ts";

// Tuesday in Oakland is offer 1, Wednesday in Berkeley offer 2.
const two = answering([oaklandOffer, berkeleyOffer]);
const asked = { ...two, pending: "which_offer" } as const;
const takenOf = (text: string, context: typeof two) => {
	const decision = interpretReply(text, context);
	return decision.kind === "accept" ? decision.offers : null;
};

describe("what is said against one offer", () => {
	test.each([
		"I work wednesday but I'll take tuesday",
		"busy wed but I can do tuesday",
		"I'm out of town wednesday but I can do tuesday",
		"sick wednesday but I'll take tuesday",
		"no sitter wed but ill do tues",
		"Berkeley is too far but I'll take Oakland",
		"I don't drive to berkeley but I'll take oakland",
		"I'm working 2 but I'll take 1",
		"trabajo el miercoles pero puedo el martes",
		"yes oakland, I'm in berkeley now",
		"I can work oakland but berkeley is too far",
		"I can do tuesday but wednesday is too late for me",
	])("“%s” takes Tuesday alone", (text) => {
		expect(takenOf(text, two)).toEqual([1]);
	});

	test.each([
		"I'd love wednesday but I'll take tuesday",
		"thanks for wednesday, I'll take tuesday too",
		"see you wednesday, and I'll take tuesday",
		"yes tuesday, I'm off wednesday",
		"all but wednesday put me down",
		"#1 no 2",
		"i'm off tuesday wednesday is good",
		"i'm off the second one and 1 works",
		"tues not wed yes",
		"yes me 2",
		"I'll take 1 shift",
		"ill be there in 2",
	])("“%s” does not say which", (text) => {
		expect(takenOf(text, two)).toBeNull();
	});
});

describe("one taken and one left in a breath, after “Which one?”,", () => {
	test.each([
		"wednesday, not tuesday",
		"wed not tues",
		"berkeley not oakland",
		"not tuesday but wednesday",
		"1 no, 2 ok",
		"no to tues, wed ok",
		"not available 1 but 2 ok",
		"tuesday no, wednesday ok",
		"skip tuesday, wednesday ok",
		"#1 no #2 yes",
		"sorry, 2 not 1",
		"wednesday please, skip tuesday",
	])("“%s” takes Wednesday and leaves Tuesday", (text) => {
		expect(interpretReply(text, asked)).toEqual({ kind: "accept", offers: [2], declined: [1] });
	});

	test.each([
		"wednesday please, I can't tuesday",
		"tuesday doesn't work, wednesday does",
		"skip tuesday take wednesday",
		"just wednesday, can't the other",
		"nothing but wednesday",
		"the second, no the first",
		"wednesday, no tuesday",
		"oakland is too far but berkeley is fine by me, I think",
		"tuesday but not the other",
	])("“%s” refuses nothing that may be wanted", (text) => {
		const decision = interpretReply(text, asked);
		expect(decision.kind === "decline" ? decision.offers : "no refusal").not.toContain(2);
	});

	test.each(["can't do tues or wed", "no to both", "not tuesday or wednesday", "I work tuesday and wednesday"])(
		"“%s” refuses both",
		(text) => {
			expect(interpretReply(text, asked)).toEqual({ kind: "decline", offers: [1, 2] });
		},
	);
});

const named = [
	["1", "the first one", "friday", "hayward", "the 7am one"],
	["2", "the second one", "saturday", "oakland", "the 3pm one"],
	["3", "the third one", "sunday", "berkeley", "the 11pm one"],
];
const open = answering(
	[
		{ ...oaklandOffer, n: 1, day: "Fri", date: "Jul 5", start: "7:00 AM", end: "3:00 PM", place: "Hayward" },
		{ ...oaklandOffer, n: 2, day: "Sat", date: "Jul 6", start: "3:00 PM", end: "11:00 PM", place: "Oakland" },
		{ ...oaklandOffer, n: 3, day: "Sun", date: "Jul 7", start: "11:00 PM", end: "7:00 AM", place: "Berkeley" },
	],
	{ pending: "which_offer" },
);
const takes = [
	"yes S",
	"I'll take S",
	"S yes",
	"S please",
	"S works",
	"I can do S",
	"yes to S",
	"put me down for S",
	"S ok",
	"take S",
];
const leaves = [
	["no S", "not S", "S no", "can't do S", "no to S", "I can't S", "S doesn't work", "pass on S", "skip S"],
	["not available S", "S i work", "busy S", "i'm off S", "without S", "instead of S", "but S i can't", "except S"],
	["not sure about S", "maybe S", "S if it's still open", "depends on S", "S let me check", "unless S", "what about S"],
].flat();
const joined = [" ", ", ", ". ", " but ", " and ", "\n"];

test("whatever is said against one offer beside a yes to another, it is not taken", () => {
	const wrong: string[] = [];
	let nth = 0;
	for (const yes of takes) {
		for (const no of leaves) {
			for (const between of joined) {
				for (const isReversed of [false, true]) {
					nth += 1;
					const [taken, left] = [nth % 3, (nth + 1 + (nth % 2)) % 3];
					const name = (offer: number, kind: number) => named[offer]?.[kind % 5] ?? "";
					const parts = [yes.replace("S", name(taken, nth)), no.replace("S", name(left, nth >> 2))];
					const text = (isReversed ? parts.toReversed() : parts).join(between);
					const offers = takenOf(text, open);
					if (offers?.some((number) => number !== taken + 1)) wrong.push(`${text} → ${offers}`);
				}
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(nth).toBeGreaterThan(2_500);
});
