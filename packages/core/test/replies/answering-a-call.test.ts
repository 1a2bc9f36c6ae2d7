import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering, berkeleyOffer, oaklandOffer } from "./labelled-replies.ts";

const call = answering(undefined, { channel: "voice" });

describe("on a call", () => {
	test.each([
		"1",
		"1#",
		"one",
		"yes",
		"um yes please",
		"uh yeah sure I can do that",
		"hello yes I will take the shift",
	])("“%s” takes the shift", (text) => {
		expect(interpretReply(text, call).kind).toBe("accept");
	});

	test.each(["2", "2#", "two", "no", "uh no I'm working that day", "no thank you I can't"])("“%s” does not", (text) => {
		expect(interpretReply(text, call).kind).toBe("decline");
	});

	test.each([
		"3",
		"hello",
		"who is this",
		"what did you say",
		"please leave a message after the tone",
		"yes this is Maria",
	])("“%s” says neither", (text) => {
		expect(interpretReply(text, call).kind).toBe("unclear");
	});

	test("a key does not choose among several offers", () => {
		expect(interpretReply("1", answering([oaklandOffer, berkeleyOffer], { channel: "voice" })).kind).toBe("unclear");
	});

	test("in a text the same digit means nothing", () => {
		expect(interpretReply("1", answering()).kind).toBe("unclear");
		expect(interpretReply("2", answering()).kind).toBe("unclear");
	});
});
