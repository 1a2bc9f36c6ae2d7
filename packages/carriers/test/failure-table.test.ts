import type { FailureClass } from "@coverline/core";
import { describe, expect, test } from "vitest";
import { classifyFailure, failureTable, isTollFree } from "../src/twilio/index.ts";

/** Written out from TELEPHONY.md section 5 (and 10 for 21214 and 21216), not derived from the table. */
const expected: [code: number, FailureClass][] = [
	[20003, "authentication"],
	[20404, "configuration"],
	[20429, "throttled"],
	[20500, "temporary"],
	[20503, "temporary"],
	[21211, "bad_number"],
	[21217, "bad_number"],
	[21266, "bad_number"],
	[21214, "bad_number"],
	[21212, "configuration"],
	[21606, "configuration"],
	[21210, "configuration"],
	[21216, "configuration"],
	[21408, "configuration"],
	[21215, "configuration"],
	[13227, "configuration"],
	[21608, "configuration"],
	[21219, "configuration"],
	[21610, "opted_out"],
	[21611, "throttled"],
	[21612, "not_textable"],
	[21614, "not_textable"],
	[21602, "unknown"],
	[21603, "configuration"],
	[21604, "bad_number"],
	[21609, "configuration"],
	[21617, "unknown"],
	[21624, "configuration"],
	[21626, "configuration"],
	[21205, "configuration"],
	[21703, "configuration"],
	[21704, "configuration"],
	[21705, "configuration"],
	[14107, "throttled"],
	[22005, "throttled"],
	[30001, "throttled"],
	[30002, "configuration"],
	[30003, "temporary"],
	[30004, "not_textable"],
	[30005, "bad_number"],
	[30006, "not_textable"],
	[30007, "content_filtered"],
	[30008, "temporary"],
	[30017, "throttled"],
	[30022, "throttled"],
	[30023, "throttled"],
	[30027, "throttled"],
	[30032, "configuration"],
	[30034, "configuration"],
	[30035, "configuration"],
	[30036, "expired"],
	[30410, "temporary"],
	[30450, "temporary"],
	[30610, "configuration"],
	[63016, "configuration"],
];

describe("every code has its class", () => {
	test.each(expected)("%d is %s", (code, failureClass) => {
		expect(classifyFailure(code).class).toBe(failureClass);
	});

	test("no code stands in the table without being expected here", () => {
		expect(Object.keys(failureTable).map(Number).sort()).toEqual(expected.map(([code]) => code).sort());
	});
});

test("a block by a toll-free number's carrier is an opt-out, and only that code's is", () => {
	expect(classifyFailure(30004, { tollFree: true }).class).toBe("opted_out");
	expect(classifyFailure(30004, { tollFree: false }).class).toBe("not_textable");
	expect(classifyFailure(30005, { tollFree: true }).class).toBe("bad_number");
});

test("a code nobody knows, and none at all, are unknown", () => {
	for (const code of [null, 0, -1, 99999, Number.NaN]) expect(classifyFailure(code).class).toBe("unknown");
});

test("an empty or overlong text does not stop the sending of others", () => {
	for (const code of [21602, 21617])
		expect(classifyFailure(code)).toMatchObject({ class: "unknown", scope: "message" });
});

test("meanings are for people: a clause without numbers, a remedy that is a sentence", () => {
	for (const failure of Object.values(failureTable)) {
		expect(failure.meaning).toMatch(/^(?!.*[.+])[a-zA-Z].{8,}$/);
		expect(failure.remedy).toMatch(/^[A-Z].*\.$/);
	}
});

test.each([
	["+18005550100", true],
	["+18885550100", true],
	["+18225550100", false],
	["+15550100999", false],
	["+448005550100", false],
	["+1800555010", false],
])("%s toll-free: %s", (number, tollFree) => {
	expect(isTollFree(number)).toBe(tollFree);
});
