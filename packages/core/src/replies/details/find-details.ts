import type { Token } from "../reading/token.ts";
import type { OpenOffer } from "../reply-types.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import type { DetailSpan } from "./detail.ts";
import { findPlaces } from "./find-places.ts";
import { readClock, readDuration, readRange, readUntil } from "./read-clock.ts";
import { readDate, readNumber } from "./read-date.ts";

/** Every fact about a shift that the tokens state; spans may overlap ("8", "8 to 4"). */
export function findDetails(tokens: readonly Token[], offers: readonly OpenOffer[]): DetailSpan[] {
	const spans: DetailSpan[] = [];
	for (let start = 0; start < tokens.length; start += 1) {
		for (const read of [readNumber, readClock, readRange, readUntil, readDuration, readDate]) {
			const span = read(tokens, start);
			if (span) spans.push(span);
		}
		spans.push(...readCalendarWord(tokens, start));
		spans.push(...readRole(tokens, start, offers));
	}
	spans.push(...findPlaces(tokens, offers));
	return spans;
}

function readCalendarWord(tokens: readonly Token[], start: number): DetailSpan[] {
	const token = tokens[start];
	const found = calendarWords.get(token?.word ?? "");
	// The "am" of "I'm", "I am", "who am I" and "yes am available" is no morning.
	if (!token || !found || (token.word === "am" && isVerb(tokens, start))) return [];
	const spans = found
		.filter(({ rest }) => rest.every((word, index) => tokens[start + 1 + index]?.word === word))
		.map(({ rest, detail }): DetailSpan => ({ detail, start, end: start + 1 + rest.length }));
	return [...spans, ...spans.flatMap((span) => toAnotherDay(tokens, span) ?? [])];
}

// "Sat to Sun", "sat-sun": one shift that lasts into another day, not two.
function toAnotherDay(tokens: readonly Token[], { detail, start, end }: DetailSpan): DetailSpan | null {
	if (detail.kind !== "weekday") return null;
	const joined = tokens[end]?.marksBefore === "-";
	const other = joined
		? end
		: /^(?:to|thru|through|into|til|till|until|a|al|hasta)$/u.test(tokens[end]?.word ?? "")
			? end + 1
			: -1;
	const last = calendarWords.get(tokens[other]?.word ?? "")?.find(({ rest }) => rest.length === 0)?.detail;
	return last?.kind === "weekday"
		? { detail: { kind: "days", from: detail.weekday, to: last.weekday }, start, end: other + 1 }
		: null;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1]?.word ?? "", tokens[at + 1]?.word ?? ""];
	return (
		(tokens[at]?.text.length ?? 0) > 2 ||
		before === "i" ||
		(next === "i" && /^(?:who|whom|where|what|which|when|how|why|so|)$/u.test(before)) ||
		(tokens[at - 1]?.kind !== "number" &&
			/^(?:not|available|free|able|happy|ready|coming|interested|down|sick|unavailable)$/u.test(next))
	);
}

const everyNurse = ["rn", "lpn", "lvn", "nurse"];
const everyAide = ["cna", "hha", "pca", "aide", "psw", "caregiver"];
const roles = new Map<string, readonly string[]>([
	...["rn", "lpn", "lvn", "cna", "hha", "pca", "psw", "dsp", "cma", "gna", "stna"].map(
		(role): [string, readonly string[]] => [role, [role]],
	),
	...["nurse", "nursing", "enfermera", "enfermero", "enfermeira", "enfermeiro"].map(
		(word): [string, readonly string[]] => [word, everyNurse],
	),
	...["aide", "caregiver", "cuidadora", "cuidador"].map((word): [string, readonly string[]] => [word, everyAide]),
]);

function readRole(tokens: readonly Token[], start: number, offers: readonly OpenOffer[]): DetailSpan[] {
	const word = tokens[start]?.word;
	if (word === undefined) return [];
	const offered = offers.filter((offer) => offer.role.toLowerCase() === word).map((offer) => offer.role.toLowerCase());
	const meant = offered.length > 0 ? offered : roles.get(word);
	return meant ? [{ detail: { kind: "role", roles: meant }, start, end: start + 1 }] : [];
}
