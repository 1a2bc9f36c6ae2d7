import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering, berkeleyOffer, type LabelledOffer, oaklandOffer } from "./labelled-replies.ts";

const hayward: LabelledOffer = {
	n: 1,
	role: "CNA",
	day: "Fri",
	date: "Jul 5",
	start: "7:00 AM",
	end: "3:00 PM",
	place: "Hayward",
};
const haywardSaturday: LabelledOffer = {
	...hayward,
	n: 2,
	day: "Sat",
	date: "Jul 6",
	start: "3:00 PM",
	end: "11:00 PM",
};
const sanLeandro: LabelledOffer = { ...hayward, n: 3, day: "Sun", date: "Jul 7", place: "San Leandro" };
const two = answering([oaklandOffer, berkeleyOffer]);
const three = answering([hayward, haywardSaturday, sanLeandro]);

describe("with two offers open", () => {
	test.each<[string, number[], number[]]>([
		["YES 2", [2], []],
		["Y2", [2], []],
		["I'll take Tuesday", [1], []],
		["yes to the Berkeley one", [2], []],
		["I can do July 3rd", [2], []],
		["7/2 works for me", [1], []],
		["I'll do the night shift", [2], []],
		["put me down for 8 to 4", [1], []],
		["both please", [1, 2], []],
		["1 yes 2 no", [1], [2]],
		["yes to Wednesday, no to Tuesday", [2], [1]],
		["I can do tuesday but not wednesday", [1], [2]],
	])("“%s” takes %j and leaves %j", (text, offers, declined) => {
		expect(interpretReply(text, two)).toEqual({ kind: "accept", offers, declined });
	});

	test.each([
		"YES 3",
		"yes to friday",
		"either one",
		"whichever",
		"Wednesday at 8am",
		"yes 2 tuesday",
		"the RN one",
		"1 or 2",
	])("“%s” takes nothing", (text) => {
		expect(interpretReply(text, two).kind).toBe("unclear");
	});

	test.each<[string, number[], number[]]>([
		["yes 2 and 3 no to 1", [2, 3], [1]],
		["yes sat and sun no fri", [2, 3], [1]],
		["fri yes and sat no", [1], [2]],
	])("of three, “%s” takes %j and leaves %j", (text, offers, declined) => {
		expect(interpretReply(text, three)).toEqual({ kind: "accept", offers, declined });
	});

	test.each(["sí el miércoles", "Sí el miércoles voy", "si el miercoles", "gracias si el miercoles"])(
		"“%s” is a yes to that day",
		(text) => {
			expect(interpretReply(text, two)).toEqual({ kind: "accept", offers: [2], declined: [] });
		},
	);

	test.each([
		"si el miercoles voy",
		"si el miercoles puedo voy",
		"si el miercoles no llueve",
		"si el miercoles?",
		"Sí encuentro niñera el miércoles voy",
	])("“%s” is an if, or may be one", (text) => {
		expect(interpretReply(text, two).kind).toBe("unclear");
	});

	test("a part of the day alone is asked about after our question, and greets otherwise", () => {
		const offered = [hayward, haywardSaturday];
		const asked = answering(offered, { pending: "which_offer" });
		expect(interpretReply("evening", asked)).toEqual({ kind: "weak_accept", offers: [2] });
		for (const greeting of ["Morning! Thank you", "evening ms Rosa"])
			expect(interpretReply(greeting, asked).kind).toBe("unclear");
		expect(interpretReply("evening", answering(offered))).toEqual({ kind: "unclear", because: "greeting" });
	});

	test("a bare yes or no does not say which", () => {
		expect(interpretReply("yes", two)).toEqual({ kind: "accept", offers: null, declined: [] });
		expect(interpretReply("no", two)).toEqual({ kind: "decline", offers: null });
	});

	test("“one” after a verb is an amount, not a number", () => {
		const decision = interpretReply("I'll take one", two);
		expect("offers" in decision ? decision.offers : null).toBeNull();
	});

	test("a bare number is confirmed first, unless it was asked for", () => {
		expect(interpretReply("2", two)).toEqual({ kind: "weak_accept", offers: [2] });
		expect(interpretReply("2", { ...two, pending: "which_offer" })).toEqual({
			kind: "accept",
			offers: [2],
			declined: [],
		});
	});

	test("neither refuses both", () => {
		expect(interpretReply("neither", two)).toEqual({ kind: "decline", offers: [1, 2] });
	});

	test("tomorrow selects when today is known, and only then", () => {
		const today = { month: 7, day: 2, weekday: 2, minuteOfDay: 600 };
		expect(interpretReply("I'll take tomorrow's", { ...two, today })).toEqual({
			kind: "accept",
			offers: [2],
			declined: [],
		});
		expect(interpretReply("I can work tomorrow", two).kind).not.toBe("accept");
	});

	test("a day of the month that is also another offer's place in the list asks", () => {
		expect(interpretReply("the 2nd", { ...two, pending: "which_offer" }).kind).toBe("unclear");
	});
});

describe("with three offers open", () => {
	test.each<[string, number[]]>([
		["YES 1,3", [1, 3]],
		["all three", [1, 2, 3]],
		["I'll take san leandro", [3]],
		["yes sat", [2]],
		["I want the last one", [3]],
		["Hayward on Friday, yes", [1]],
	])("“%s” takes %j", (text, offers) => {
		expect(interpretReply(text, three)).toEqual({ kind: "accept", offers, declined: [] });
	});

	test.each(["both", "yes hayward", "the 7am one", "the morning one", "yes san"])(
		"“%s” fits several or none, so it asks",
		(text) => {
			expect(interpretReply(text, three).kind).toBe("unclear");
		},
	);
});

describe("with one offer open", () => {
	test.each([
		"yes for 8-4",
		"I can be there at 8",
		"Tuesday works for me",
		"yes 7/2",
		"YES 1",
		"I'll take the Oakland RN shift",
	])("“%s” fits it", (text) => {
		expect(interpretReply(text, answering()).kind).toBe("accept");
	});

	test.each([
		"yes for 9-4",
		"I can be there at 10",
		"Wednesday works for me",
		"yes 7/3",
		"YES 2",
		"I'll take the Berkeley shift",
		"yes until 2",
		"both",
	])("“%s” is another shift than ours", (text) => {
		expect(interpretReply(text, answering()).kind).toBe("unclear");
	});
});

test("a 1 is not about the only offer left when that was listed as number 2", () => {
	const second = two.offers[1];
	const context = { ...two, offers: second === undefined ? [] : [{ ...second, number: 2 }] };
	expect(interpretReply("yes 1", context)).toEqual({ kind: "unclear", because: "wrong_detail" });
	expect(interpretReply("yes 2", context)).toMatchObject({ kind: "accept", offers: [2] });
});
