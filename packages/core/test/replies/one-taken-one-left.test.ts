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
