import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering } from "./labelled-replies.ts";

const holding = answering([], { hasClaimed: true });
const holdingAndOffered = answering(undefined, { hasClaimed: true });
const confirming = answering([], { hasClaimed: true, pending: "confirm_cancel" });

describe("somebody who holds a shift", () => {
	test.each([
		"I can't make it",
		"calling out sick",
		"cancel my shift",
		"something came up I can't come in",
		"please take me off tomorrow's shift",
		"ya no puedo ir",
		"drop",
		"out",
	])("gives it back with “%s”", (text) => {
		expect(interpretReply(text, holding)).toEqual({ kind: "give_back" });
	});

	test.each([
		"running 10 min late",
		"I don't feel good",
		"what if I can't make it",
		"yes",
		"no",
		"ok",
		"what's the address",
		"I might not make it",
	])("keeps it with “%s”", (text) => {
		expect(interpretReply(text, holding).kind).toBe("unclear");
	});

	test("is opted out, not released, by the carrier's own word", () => {
		expect(interpretReply("cancel", holding)).toEqual({ kind: "opt_out", wording: "keyword" });
	});

	test("says neither of the two shifts when another is on offer", () => {
		expect(interpretReply("I can't make it", holdingAndOffered).kind).toBe("unclear");
		expect(interpretReply("I can't make it anymore", holdingAndOffered)).toEqual({ kind: "give_back" });
		expect(interpretReply("no thanks", holdingAndOffered).kind).toBe("decline");
		expect(interpretReply("yes I'll take that one too", holdingAndOffered).kind).toBe("accept");
	});

	test.each(["yes", "y", "yep drop me", "si", "ok", "I can't make it"])(
		"who is asked for confirmation confirms with “%s”",
		(text) => {
			expect(interpretReply(text, confirming)).toEqual({ kind: "give_back" });
		},
	);

	test.each(["no", "no keep it", "keep it", "No I'll work it", "never mind", "what?", "yes keep me on"])(
		"who is asked for confirmation keeps it with “%s”",
		(text) => {
			expect(interpretReply(text, confirming).kind).toBe("unclear");
		},
	);
});

describe("somebody who holds none", () => {
	test("cannot give one back", () => {
		expect(interpretReply("cancel my shift", answering()).kind).toBe("unclear");
		expect(interpretReply("no longer available", answering()).kind).toBe("decline");
	});

	test("still says yes after the offer has closed", () => {
		expect(interpretReply("yes I'll take it", answering([]))).toEqual({ kind: "accept", offers: null, declined: [] });
	});
});
