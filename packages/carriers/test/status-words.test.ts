import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laterProgress, progressOf, rankOf } from "../src/twilio/index.ts";

const words = {
	sms: [
		"accepted",
		"scheduled",
		"queued",
		"sending",
		"sent",
		"canceled",
		"failed",
		"undelivered",
		"partially_delivered",
		"delivered",
		"read",
	],
	voice: ["queued", "initiated", "ringing", "in-progress", "canceled", "failed", "no-answer", "busy", "completed"],
} as const;

describe.each(["sms", "voice"] as const)("%s", (channel) => {
	test("words stand in one order without ties", () => {
		const ranks = words[channel].map((word) => rankOf(channel, word));
		expect(ranks).not.toContain(null);
		expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => Number(a) - Number(b)));
	});

	test("no word that is under way stands above one that ends", () => {
		const progress = words[channel].map((word) => progressOf(channel, word));
		expect(progress.map((p) => p?.terminal)).toEqual(progress.map((p) => p?.terminal).sort());
	});

	test("any order, repetition and delay of callbacks ends in the same state", () => {
		const callbacks = fc.array(fc.constantFrom(...words[channel], "new-word", "", "toString"), { minLength: 1 });
		fc.assert(
			fc.property(callbacks, fc.func(fc.integer()), (told, order) => {
				const replay = (list: readonly string[]) =>
					list.reduce<string | null>((state, word) => laterProgress(channel, state, word), null);
				const shuffled = told.map((word, i) => ({ word, key: order(i) })).sort((a, b) => a.key - b.key);
				const again = [...shuffled.map((entry) => entry.word), ...told];
				expect(replay(again)).toBe(replay(told));
			}),
		);
	});
});

test("better evidence that the person was reached wins", () => {
	expect(laterProgress("sms", "delivered", "undelivered")).toBe("delivered");
	expect(laterProgress("sms", "failed", "delivered")).toBe("delivered");
	expect(laterProgress("sms", "delivered", "read")).toBe("read");
	expect(laterProgress("sms", "failed", "sent")).toBe("failed");
	expect(laterProgress("voice", "no-answer", "completed")).toBe("completed");
	expect(laterProgress("voice", "completed", "in-progress")).toBe("completed");
});

test.each([
	["sms", "sent", "under_way"],
	["sms", "delivered", "reached"],
	["sms", "undelivered", "failed"],
	["sms", "failed", "failed"],
	["sms", "canceled", "failed"],
	["voice", "ringing", "under_way"],
	["voice", "in-progress", "reached"],
	["voice", "completed", "ended"],
	["voice", "busy", "busy"],
	["voice", "no-answer", "no_answer"],
	["voice", "canceled", "cancelled"],
	["voice", "failed", "failed"],
] as const)("%s %s means %s", (channel, word, meaning) => {
	expect(progressOf(channel, word)?.meaning).toBe(meaning);
});

test("words of inbound texts, of the other channel and of nobody are unknown", () => {
	for (const word of ["receiving", "received", "ringing", "Delivered", "", "constructor", "__proto__"])
		expect(rankOf("sms", word)).toBeNull();
	for (const word of ["delivered", "in-progres", "answered"]) expect(rankOf("voice", word)).toBeNull();
});
