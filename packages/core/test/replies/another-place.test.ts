import { describe, expect, test } from "vitest";
import { interpretReply } from "../../src/replies/interpret-reply.ts";
import { answering, oaklandOffer } from "./labelled-replies.ts";

const at = (place: string) => answering([{ ...oaklandOffer, place }]);

describe("a yes that names another place than the open one takes nothing", () => {
	test.each([
		["Unit B", "yes, Unit A"],
		["Unit B", "I'll take Unit A"],
		["Wing B", "I can do wing a"],
		["Ward B", "yes to the Ward A shift"],
		["Unit 2", "yes unit 1"],
		["Room 2", "yes room one"],
		["Second Floor", "yes first floor"],
		["Second Floor", "yes, 1st floor"],
		["2nd Floor", "yes first floor"],
		["Station Two", "yes, Station One"],
		["Building 5", "yes building 1"],
		["Berkeley 2", "yes Berkeley 1"],
		["12 Main St", "yes, 1 Main St"],
		["East Oakland", "yes west oakland"],
	])("%s: “%s”", (place, text) => {
		expect(interpretReply(text, at(place)).kind).toBe("unclear");
	});
});

describe("a yes that names the open one takes it", () => {
	test.each([
		["Unit B", "yes, Unit B"],
		["Unit 2", "yes unit 2"],
		["Ward Two", "yes ward 2"],
		["East Oakland", "yes oakland"],
		["East Oakland", "yes east oakland"],
		["Oakland Hills", "I'll take Oakland 8 to 4"],
		["San Leandro", "yes leandro"],
	])("%s: “%s”", (place, text) => {
		expect(interpretReply(text, at(place))).toEqual({ kind: "accept", offers: [1], declined: [] });
	});
});
