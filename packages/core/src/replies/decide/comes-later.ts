import type { DetailSpan } from "../details/detail.ts";
import type { Phrase } from "../grammar/phrase.ts";

/** Whether an inability ends at an hour: "I can't make it on time", "can't be there til 8:20". They may come, and later. */
export function cannotUntil(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	if (/\b(?:on time|in time)$/u.test(phrase.words)) return true;
	if (phrase.class === "giveBack" || phrase.words.startsWith("no way")) return false;
	const at = phrases.indexOf(phrase);
	const [next, after] = [phrases[at + 1], phrases[at + 2]];
	if (
		phrase.details.some(({ detail }) => detail.kind === "until" || (detail.kind === "time" && limit.test(phrase.words)))
	)
		return true;
	if (next === undefined || next.breakBefore || next.class !== "detail" || !next.details.some(isHour)) return false;
	// "Until 2 weeks from now" is no hour.
	if (
		after?.class === "unexplained" &&
		!after.breakBefore &&
		next.details.every(({ detail }) => detail.kind === "number")
	)
		return false;
	return limit.test(`${phrase.words} ${next.words}`);
}

/** The same of somebody who holds the shift: "no puedo llegar a las 8, llego 8:15" is on the way. */
export function comesLater(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	if (cannotUntil(phrase, phrases)) return true;
	if (phrase.class === "giveBack") return false;
	const told = phrases
		.slice(phrases.indexOf(phrase))
		.flatMap(({ details }) => details.filter(({ detail }) => isClockTime.has(detail.kind)));
	return told.length > 1;
}

const isClockTime: ReadonlySet<string> = new Set(["time", "until", "range"]);

function isHour({ detail }: DetailSpan): boolean {
	return isClockTime.has(detail.kind) || (detail.kind === "number" && detail.value <= 12);
}

const limit =
	/\b(?:til|till|until|by|before|hasta|antes de) (?:(?:about|around|like|almost|probably|at least|las?|como las?) )*\d/u;
