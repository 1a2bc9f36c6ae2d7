import type { Token } from "../reading/token.ts";
import { clockWords, numberWords, rangeWords } from "../vocabulary/calendar.ts";
import type { DetailSpan } from "./detail.ts";

/** What makes the number after it an hour. */
const hourWords = new Set(["at", "by", "from", "around", "las", "alas"]);

interface Clock {
	minutes: number[];
	end: number;
	/** Certainly a time: it says AM or PM, has minutes, or is a word like "noon". */
	certain: boolean;
}

/** "8", "8am", "8:30 p.m.", "0800", "noon", "las 8 de la tarde": one time of day. */
export function readClock(tokens: readonly Token[], start: number): DetailSpan | null {
	const clock = clockAt(tokens, start);
	const marked = hourWords.has(tokens[start - 1]?.word ?? "");
	return clock && (clock.certain || marked)
		? { detail: { kind: "time", minutes: clock.minutes }, start, end: clock.end }
		: null;
}

/** "8-4", "8am to 4pm", "de 8 a 4", "11p-7a". */
export function readRange(tokens: readonly Token[], start: number): DetailSpan | null {
	const from = clockAt(tokens, start);
	if (!from) return null;
	const joint = tokens[from.end];
	if (!joint) return null;
	const dashed = joint.marksBefore === "-";
	const worded = rangeWords.has(joint.word) || (rangeWords.has(`${joint.word} ${tokens[from.end + 1]?.word}`) && 2);
	if (!dashed && !worded) return null;
	const to = clockAt(tokens, dashed ? from.end : from.end + (worded === 2 ? 2 : 1));
	return to ? { detail: { kind: "range", starts: from.minutes, ends: to.minutes }, start, end: to.end } : null;
}

/** "until 4": a promise about the end. */
export function readUntil(tokens: readonly Token[], start: number): DetailSpan | null {
	if (!untilWords.has(tokens[start]?.word ?? "")) return null;
	const at = ["las", "la", "as", "alas"].includes(tokens[start + 1]?.word ?? "") ? start + 2 : start + 1;
	const clock = clockAt(tokens, at);
	if (clock !== null && !clock.certain && isOtherThanHour(tokens[clock.end])) return null;
	return clock ? { detail: { kind: "until", minutes: clock.minutes }, start, end: clock.end } : null;
}

/** "Until 8/1", "till the 15th", "until 2 weeks from now". */
function isOtherThanHour(after: Token | undefined): boolean {
	if (after === undefined) return false;
	return (
		after.marksBefore === "/" ||
		(after.glued && /^(?:st|nd|rd|th)$/u.test(after.word)) ||
		/^(?:weeks?|days?|months?|years?|semanas?|dias?|mes(?:es)?|anos?)$/u.test(after.word)
	);
}

const untilWords = new Set(["until", "till", "til", "thru", "through", "hasta", "ate", "hanggang"]);

/** "8 hours", "12hrs", "30 min". */
export function readDuration(tokens: readonly Token[], start: number): DetailSpan | null {
	const amount = amountAt(tokens, start);
	const unit = tokens[start + 1];
	if (amount === null || !unit || unit.breakBefore) return null;
	if (["hours", "hour", "hrs", "hr", "h", "horas", "hora", "oras"].includes(unit.word))
		return { detail: { kind: "duration", minutes: amount * 60 }, start, end: start + 2 };
	if (["minutes", "minute", "mins", "min", "minutos", "minuto"].includes(unit.word))
		return { detail: { kind: "duration", minutes: amount }, start, end: start + 2 };
	return null;
}

export function amountAt(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	if (!token) return null;
	if (token.kind === "number") return token.word.length <= 4 ? Number(token.word) : null;
	return numberWords.get(token.word) ?? null;
}

function clockAt(tokens: readonly Token[], start: number): Clock | null {
	const token = tokens[start];
	if (!token) return null;
	const named = clockWords.get(token.word);
	if (named !== undefined) return { minutes: [named], end: start + 1, certain: true };
	const amount = amountAt(tokens, start);
	if (amount === null) return null;
	const military = token.kind === "number" && token.word.length >= 3;
	const hour = military ? Math.floor(amount / 100) : amount;
	let minute = military ? amount % 100 : 0;
	if (hour > 24 || minute > 59) return null;
	let end = start + 1;
	let certain = military && token.word.length === 4;
	const after = tokens[end];
	if (
		!military &&
		after?.kind === "number" &&
		after.word.length === 2 &&
		[":", "."].includes(after.marksBefore) &&
		Number(after.word) < 60
	) {
		minute = Number(after.word);
		end += 1;
		certain = true;
	}
	if (tokens[end]?.word === "点" || tokens[end]?.word === "點" || tokens[end]?.word === "oclock") {
		end += 1;
		certain = true;
	}
	const half = readHalf(tokens, end);
	if (half) return { minutes: [inHalf(hour, half.name) * 60 + minute], end: half.end, certain: true };
	if (hour === 0 && !certain) return null;
	const both =
		hour > 12 || (military && token.word.length === 4 && token.word.startsWith("0"))
			? [hour]
			: [hour % 12, (hour % 12) + 12];
	return { minutes: both.map((h) => (h % 24) * 60 + minute), end, certain };
}

function inHalf(hour: number, half: "am" | "pm"): number {
	return hour > 12 ? hour % 24 : (hour % 12) + (half === "pm" ? 12 : 0);
}

// "am", "a.m.", "a m", a glued "a"; "de la tarde" and "da noite".
function readHalf(tokens: readonly Token[], at: number): { name: "am" | "pm"; end: number } | null {
	const token = tokens[at];
	if (!token || (token.breakBefore && token.marksBefore !== ".")) return null;
	if (token.word === "am" || token.word === "pm") return { name: token.word, end: at + 1 };
	if (token.word === "a" || token.word === "p") {
		const next = tokens[at + 1];
		if (next?.word === "m" && (next.glued || next.marksBefore === "." || next.marksBefore === ""))
			return { name: `${token.word}m`, end: at + 2 };
		return token.glued ? { name: `${token.word}m`, end: at + 1 } : null;
	}
	for (const [words, name] of spokenHalves)
		if (words.every((word, index) => tokens[at + index]?.word === word)) return { name, end: at + words.length };
	return null;
}

const spokenHalves: [string[], "am" | "pm"][] = [
	[["de", "la", "manana"], "am"],
	[["de", "la", "tarde"], "pm"],
	[["de", "la", "noche"], "pm"],
	[["da", "manha"], "am"],
	[["da", "tarde"], "pm"],
	[["da", "noite"], "pm"],
	[["in", "the", "morning"], "am"],
	[["in", "the", "afternoon"], "pm"],
	[["in", "the", "evening"], "pm"],
	[["at", "night"], "pm"],
	[["ng", "umaga"], "am"],
	[["ng", "hapon"], "pm"],
	[["ng", "gabi"], "pm"],
];
