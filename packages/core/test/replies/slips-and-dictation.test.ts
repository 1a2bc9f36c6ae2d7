import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering } from "./labelled-replies.ts";

const kindOf = (text: string) => interpretReply(text, answering()).kind;

describe("a space that came a letter too early or too late", () => {
	test.each([
		["I can tmake it", "decline"],
		["wil lbe there", "accept"],
		// "Can take" or "can't take"?
		["i ca ntake it", "unclear"],
		["i cant ake it", "decline"],
		["wil, lbe there", "unclear"],
		// A slip that is mended by itself stays where it is.
		["Ill takw it", "accept"],
	])("%j: %s", (text, kind) => expect(kindOf(text)).toBe(kind));
});

describe("what was dictated or spelt", () => {
	test.each([
		["Yes period I can work that shift exclamation point", "accept"],
		["no period", "decline"],
		["yes how much question mark", "unclear"],
		["I'm on my period yes", "unclear"],
		["Y E S", "accept"],
		["N.O.", "decline"],
		["I will be there 0800 Tuesday", "accept"],
		["I will be there 0900 Tuesday", "unclear"],
	])("%j: %s", (text, kind) => expect(kindOf(text)).toBe(kind));
});

test("who says who they are and then accepts has accepted", () => {
	expect(kindOf("yeah this is Terrence I accept")).toBe("accept");
	for (const yes of ["yes", "mhm", "ya", "uh huh", "sure"]) expect(kindOf(`${yes} this is maria`)).toBe("unclear");
});

test.each([
	"Yes\nRegards,\nMaria\nPlease stop texting me after this one",
	"I can do it\nSincerely only till 2",
	"Yes maam\nRespectfully not today",
	"Yes\nRegards,\nMaria\nPS only until 2",
])("what follows a letter's closing is read: %j takes nothing", (text) => expect(kindOf(text)).not.toBe("accept"));

test("a STOP below a closing is a STOP", () => {
	expect(kindOf("Thanks\nRegards\nSTOP")).toBe("opt_out");
});

test('"yeah hi um I\'m not" has no yes in it', () => {
	expect(kindOf("yeah hi um I'm not gonna be able to do it")).toBe("decline");
});

describe('"n" is "and", and in Portuguese and Spanish "no"', () => {
	test.each([
		["yes n thank you", "accept"],
		["yes n thank you gracias", "accept"],
		["hj n vou", "decline"],
		["eu n aceito", "decline"],
		["yo n la tomo", "decline"],
		["yo n me lo llevo", "unclear"],
	])("%j: %s", (text, kind) => expect(kindOf(text)).toBe(kind));
});

test.each([
	["okland works for me", "accept"],
	["yes, but okland is too far", "decline"],
	["I'll take the oaklnd one", "accept"],
	["I'll take the Orinda one", "unclear"],
])("a slip in the name of the place that is offered is read: %j: %s", (text, kind) => expect(kindOf(text)).toBe(kind));
