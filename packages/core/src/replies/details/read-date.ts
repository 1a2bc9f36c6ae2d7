import type { Token } from "../reading/token.ts";
import { months, ordinalSuffixes } from "../vocabulary/calendar.ts";
import type { Detail, DetailSpan } from "./detail.ts";
import { amountAt } from "./read-clock.ts";

const hourMarks: ReadonlySet<string> = new Set([
	"at",
	"by",
	"from",
	"around",
	"las",
	"alas",
	"after",
	"before",
	"until",
	"till",
]);
/** Nobody is offered more shifts than that at once. */
const mostCounted = 4;
const numberMarks = new Set([
	"number",
	"num",
	"no",
	"option",
	"opcion",
	"shift",
	"turno",
	"offer",
	"opsyon",
	"opcao",
	"第",
]);

/** "2", "#2", "number 2", "2nd": the number or ordinal of an offer, or a day of the month. */
export function readNumber(tokens: readonly Token[], start: number): DetailSpan | null {
	const token = tokens[start];
	if (!token) return null;
	const amount = isPronoun(tokens, start) || isClock(tokens, start) ? null : amountAt(tokens, start);
	if (amount !== null) {
		const suffix = tokens[start + 1];
		// "Me 2" is "me too"; "1 shift" says how many.
		if (tokens[start - 1]?.word === "me" || /^(?:shifts?|turnos?)$/u.test(suffix?.word ?? "")) return null;
		if (token.kind === "number" && suffix?.glued && ordinalSuffixes.has(suffix.word) && !isHour(amount, suffix))
			return { detail: readOrdinal(amount, tokens[start + 2]), start, end: start + 2 };
		const asDay = /^(?:the|el|dia|on)$/u.test(tokens[start - 1]?.word ?? "");
		return {
			detail: { kind: "number", value: amount, marked: token.marksBefore.endsWith("#"), ...(asDay && { asDay }) },
			start,
			end: start + 1,
		};
	}
	// "NO 2" refuses offer 2: "no" marks a number only where a full stop or a colon follows it.
	const next = tokens[start + 1];
	if (!numberMarks.has(token.word) || !next || (token.word === "no" && ![".", ".:"].includes(next.marksBefore)))
		return null;
	const marked = amountAt(tokens, start + 1);
	return marked === null ? null : { detail: { kind: "number", value: marked, marked: true }, start, end: start + 2 };
}

// "2a" is the second, "8a" eight in the morning.
function isHour(amount: number, suffix: Token): boolean {
	return suffix.word === "a" && amount > mostCounted;
}

// "The 2nd" may be a day of the month, "the 2nd one" is none.
function readOrdinal(value: number, next: Token | undefined): Detail {
	if (next?.word === "one" || next?.word === "shift") return { kind: "ordinal", value, fromEnd: false, byTime: false };
	return { kind: "ordinal_or_day", value };
}

// "The Oakland one", "I'll take one", "yes to one": a number only where nothing else is possible.
function isPronoun(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.kind === "number" || amountAt(tokens, at) !== 1) return false;
	const before = tokens[at - 1]?.word;
	if (before === "to" && tokens.length === at + 1) return true;
	return !(
		before === undefined ||
		["to", "number", "option", "and", "yes", "no", "only", "just", "numero", "opcion", "第", "al", "el"].includes(
			before,
		)
	);
}

// "At 3" is an hour, whatever offer has the number 3.
function isClock(tokens: readonly Token[], at: number): boolean {
	// "0800" is nobody's number.
	return hourMarks.has(tokens[at - 1]?.word ?? "") || /^0\d[0-5]\d$/u.test(tokens[at]?.word ?? "");
}

/** "Jul 2", "July 2nd", "2 de julio", "7/2", "7月2号". */
export function readDate(tokens: readonly Token[], start: number): DetailSpan | null {
	return monthThenDay(tokens, start) ?? dayThenMonth(tokens, start) ?? slashed(tokens, start) ?? chinese(tokens, start);
}

function monthThenDay(tokens: readonly Token[], start: number): DetailSpan | null {
	const month = months.get(tokens[start]?.word ?? "");
	if (month === undefined) return null;
	const at = tokens[start + 1]?.word === "the" ? start + 2 : start + 1;
	const day = amountAt(tokens, at);
	if (day === null || day < 1 || day > 31) return null;
	return { detail: { kind: "date", month, day }, start, end: afterSuffix(tokens, at + 1) };
}

function dayThenMonth(tokens: readonly Token[], start: number): DetailSpan | null {
	const day = amountAt(tokens, start);
	if (day === null || day < 1 || day > 31) return null;
	let at = afterSuffix(tokens, start + 1);
	if (["of", "de", "ng"].includes(tokens[at]?.word ?? "")) at += 1;
	const month = months.get(tokens[at]?.word ?? "");
	return month === undefined ? null : { detail: { kind: "date", month, day }, start, end: at + 1 };
}

function slashed(tokens: readonly Token[], start: number): DetailSpan | null {
	const [first, second, third] = [tokens[start], tokens[start + 1], tokens[start + 2]];
	if (first?.kind !== "number" || second?.kind !== "number" || second.marksBefore !== "/") return null;
	const [month, day] = [Number(first.word), Number(second.word)];
	if (month < 1 || day < 1 || month > 31 || day > 31 || (month > 12 && day > 12)) return null;
	const end = third?.kind === "number" && third.marksBefore === "/" ? start + 3 : start + 2;
	return { detail: { kind: "either_date", month, day }, start, end };
}

function chinese(tokens: readonly Token[], start: number): DetailSpan | null {
	const month = amountAt(tokens, start);
	if (month === null || tokens[start + 1]?.word !== "月") return null;
	const day = amountAt(tokens, start + 2);
	const end = ["日", "号", "號"].includes(tokens[start + 3]?.word ?? "") ? start + 4 : start + 3;
	return day === null ? null : { detail: { kind: "date", month, day }, start, end };
}

function afterSuffix(tokens: readonly Token[], at: number): number {
	const token = tokens[at];
	return token?.glued && ordinalSuffixes.has(token.word) ? at + 1 : at;
}
