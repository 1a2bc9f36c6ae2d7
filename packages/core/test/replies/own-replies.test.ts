import { describe, expect, test } from "vitest";
import { type Decision, interpretReply } from "../../src/replies/interpret-reply.ts";
import { contextOf, type LabelledReply, labelOf, readLabelledReplies } from "./labelled-replies.ts";

/** Lowest share of clear yes and no answers that are understood; what lacks costs one question each. */
const coverageFloor = 0.95;
const falseRefusalCeiling = 0.005;

const rows = readLabelledReplies("own-replies.jsonl").map((row) => ({
	row,
	decision: interpretReply(row.text, contextOf(row)),
}));

describe("on our own labelled replies", () => {
	test("nobody is given a shift they did not take", () => {
		expect(texts(({ row, decision }) => decision.kind === "accept" && row.label !== "ACCEPT")).toEqual([]);
	});

	test("no other offer is taken than the one that was meant", () => {
		expect(
			texts(({ row, decision }) => decision.kind === "accept" && row.label === "ACCEPT" && takesAnother(row, decision)),
		).toEqual([]);
	});

	test("no yes is read as a no", () => {
		expect(texts(({ row, decision }) => decision.kind === "decline" && row.label === "ACCEPT")).toEqual([]);
	});

	test("next to nobody is taken for refusing", () => {
		const wrong = texts(({ row, decision }) => decision.kind === "decline" && !isRight(row, decision));
		const others = rows.filter(({ row }) => row.label !== "DECLINE" && !row.alt?.includes("DECLINE"));
		expect(wrong.length / others.length, wrong.join("\n")).toBeLessThanOrEqual(falseRefusalCeiling);
	});

	test("every opt-out is heard, and nothing else is taken for one", () => {
		expect(
			texts(({ row, decision }) => (row.label === "STOP") !== (decision.kind === "opt_out") && !isRight(row, decision)),
		).toEqual([]);
	});

	test("no shift is given back that was not", () => {
		expect(texts(({ row, decision }) => decision.kind === "give_back" && !isRight(row, decision))).toEqual([]);
	});

	test("nearly every clear answer is understood", () => {
		const clear = rows.filter(({ row }) => (row.label === "ACCEPT" || row.label === "DECLINE") && !row.alt);
		const missed = clear.filter(({ decision }) => labelOf[decision.kind] === "UNKNOWN");
		expect(1 - missed.length / clear.length, missed.map(({ row }) => row.text).join("\n")).toBeGreaterThanOrEqual(
			coverageFloor,
		);
	});
});

function texts(isWrong: (judged: (typeof rows)[number]) => boolean): string[] {
	return rows.filter(isWrong).map(({ row, decision }) => `${row.id} ${row.text} → ${JSON.stringify(decision)}`);
}

function isRight(row: LabelledReply, decision: Decision): boolean {
	const label = labelOf[decision.kind];
	return label === row.label || (row.alt ?? []).includes(label);
}

function takesAnother(row: LabelledReply, decision: Extract<Decision, { kind: "accept" }>): boolean {
	if (row.offers === undefined || decision.offers === null) return false;
	return decision.offers.some((number) => !row.offers?.includes(number));
}
