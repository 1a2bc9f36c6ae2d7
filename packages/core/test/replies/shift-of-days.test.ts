import { expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering } from "./labelled-replies.ts";

/** From Monday 8 AM to Thursday 8 PM. */
const context = {
	...answering([]),
	offers: [
		{
			number: 1,
			role: "CNA",
			place: "Oakland",
			starts: { month: 1, day: 4, weekday: 1, minuteOfDay: 480 },
			ends: { month: 1, day: 7, weekday: 4, minuteOfDay: 1_200 },
		},
	],
};

test.each(["YES", "I'll take it", "yes I can do the Oakland shift"])("“%s” takes all of it", (text) => {
	expect(interpretReply(text, context).kind).toBe("accept");
});

test.each([
	"Yes I can do Monday 8am to 8pm",
	"yes Monday",
	"I can work 8 to 8",
	"yes for 12 hours",
	"I can do the 4th",
	"I'll be there at 8",
	"yes till 8pm",
])("“%s” is about a part of it, and is asked about", (text) => {
	expect(interpretReply(text, context).kind).not.toBe("accept");
});

/** The same beside a shift of eight hours on Saturday. */
const two = {
	...context,
	offers: [
		...context.offers,
		{
			number: 2,
			role: "CNA",
			place: "Berkeley",
			starts: { month: 1, day: 9, weekday: 6, minuteOfDay: 480 },
			ends: { month: 1, day: 9, weekday: 6, minuteOfDay: 960 },
		},
	],
};

test.each(["1 but only Monday", "yes to the first, Monday only", "yes Monday"])(
	"“%s” does not take days of it",
	(text) => {
		expect(interpretReply(text, two).kind).toBe("unclear");
	},
);

test.each<[string, number]>([
	["yes to 1", 1],
	["the Oakland one please", 1],
	["yes Saturday", 2],
])("“%s” takes number %i", (text, number) => {
	expect(interpretReply(text, two)).toMatchObject({ kind: "accept", offers: [number] });
});
