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
	expect(kindOf("yes this is Maria")).toBe("unclear");
});

describe("how a letter ends", () => {
	test.each(["YES\n\nRegards,\nEmmanuel Adeyemi, RN BSN", "Yes I can\nAtentamente,\nLic. Rosa Ibarra de la O"])(
		"%j is a yes",
		(text) => expect(kindOf(text)).toBe("accept"),
	);
	test("what it does not end is read", () => {
		expect(kindOf("Regards to your mom, but I can't")).toBe("decline");
		expect(kindOf("Yes\nbest wishes are not enough, no")).not.toBe("accept");
	});
});
