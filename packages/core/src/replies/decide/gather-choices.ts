import type { DetailSpan } from "../details/detail.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { ReplyContext } from "../reply-types.ts";
import { reasons } from "./company.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

/**
 * How a choice is meant. `aside`: it says why, or is said in passing ("I work Friday", "thanks for Friday"). Null: nothing
 * beside it tells.
 */
export type Side = "yes" | "weak" | "no" | "aside";

export interface Choice {
	side: Side | null;
	details: DetailSpan[];
	all: Quantity;
	/** The phrase that it stands in. */
	at: number;
}

// A choice belongs to the yes or no before it ("yes to 1, no to 2"), or after it when it comes first ("1 yes 2 no").
export function gatherChoices(phrases: readonly Phrase[], context: ReplyContext): Choice[] {
	const sides = phrases.map((_, index) => sideOf(phrases, index));
	const firstSide = sides.findIndex((side) => side !== null);
	const firstChoice = phrases.findIndex((phrase) => phrase.class === "detail" || phrase.class === "all");
	const first = phrases[firstSide];
	// "Tuesday no, Wednesday yes" is one phrase and two, but the choice leads in both.
	const leadsInside = first?.class === "no" && first.details[0]?.start === first.start;
	const choiceLeads = leadsInside || (firstChoice !== -1 && firstChoice < firstSide && sides[firstChoice] === null);
	const choices: Choice[] = [];
	phrases.forEach((phrase, at) => {
		const all = quantityOf(phrase, context.offers);
		if (phrase.details.length === 0 && all === null) return;
		const own = sides[at] ?? null;
		const side = own ?? inheritedSide(phrases, { sides, at, choiceLeads });
		const last = choices.at(-1);
		if (last && last.side === side && last.all === null && all === null && own === null)
			last.details.push(...phrase.details);
		else choices.push({ side, details: all === null ? [...phrase.details] : [], all, at });
	});
	return choices;
}

function inheritedSide(
	phrases: readonly Phrase[],
	{ sides, at, choiceLeads }: { sides: readonly (Side | null)[]; at: number; choiceLeads: boolean },
): Side | null {
	if (phrases[at - 1]?.class === "only") return "yes";
	// "Not Tuesday. Wednesday?": asked about, whatever was refused before.
	if (phrases[at]?.asked) return null;
	const from = phrases.slice(0, at).findLastIndex((phrase) => phrase.class === "but") + 1;
	const turn = phrases.findIndex((phrase, index) => index > at && phrase.class === "but");
	const joined = joinedAfter(phrases, at);
	if (joined !== null && sides[joined] != null) return sides[joined] ?? null;
	const last = sides.slice(from, at).findLastIndex((side) => side !== null);
	const before = last === -1 ? null : from + last;
	const next = sides.findIndex((side, index) => index > at && side !== null);
	const after =
		next === -1 || (turn !== -1 && next > turn) || !reachesBack(phrases, { at, next, side: sides[next] ?? null })
			? null
			: (sides[next] ?? null);
	const sideBefore = before !== null && reaches(phrases, { before, at }) ? (sides[before] ?? null) : null;
	const closer = phrases[at + 1];
	const chosenBefore = before !== null && hasChosen(phrases, { before, at });
	const isClose =
		next === at + 1 &&
		closer?.breakBefore === false &&
		phrases[at - 1]?.class !== "or" &&
		!isJoinedBefore(phrases, at) &&
		(phrases[at]?.breakBefore || chosenBefore);
	// "Wednesday please, skip Friday": asked for.
	if (sides[next] === "no" && choiceLeads && closer?.breakBefore === false && asksFor(closer)) return "weak";
	return choiceLeads || isClose ? (after ?? sideBefore) : (sideBefore ?? after);
}

// What names its own offers says nothing of those before it ("Friday, not Wednesday"); a no reaches back over "and" alone
// ("1 and 2 no"), not over thanks or a pause ("2 thanks, 1 is too early").
function reachesBack(
	phrases: readonly Phrase[],
	{ at, next, side }: { at: number; next: number; side: Side | null },
): boolean {
	if ((phrases[next]?.details.length ?? 0) > 0) return false;
	if (side !== "no" && side !== "aside") return true;
	const between = phrases.slice(at + 1, next);
	return between.every(
		(phrase) => !phrase.breakBefore && ["detail", "all", "and", "or", "filler"].includes(phrase.class),
	);
}

// "Yes 2 and 3 no to 1": the 3 goes with the 2.
function isJoinedBefore(phrases: readonly Phrase[], at: number): boolean {
	return phrases[at - 1]?.class === "and" && phrases[at - 2]?.class === "detail" && !phrases[at]?.breakBefore;
}

// "Fri and Sun no": the day that leads a no shares it with those that are joined to it.
function joinedAfter(phrases: readonly Phrase[], at: number): number | null {
	if (phrases[at - 1]?.class === "weak" && !phrases[at]?.breakBefore) return null;
	for (let index = at + 1; ; index += 2) {
		const [link, next] = [phrases[index], phrases[index + 1]];
		if (link === undefined || next === undefined || link.breakBefore || !["and", "or"].includes(link.class))
			return null;
		if (next.class !== "detail") return next.details[0]?.start === next.start ? index + 1 : null;
	}
}

const asksFor = ({ class: name, words }: Phrase) => name === "polite" && /^(?:please|por favor)/u.test(words);

/** What may stand between a yes or a no and further offers that it is about. */
const joining: ReadonlySet<Phrase["class"]> = new Set(["detail", "all", "and", "or", "polite", "filler", "sorry"]);

// "Not Monday or Tuesday" goes on to Tuesday; "Monday doesn't work, Tuesday does" does not.
function reaches(phrases: readonly Phrase[], { before, at }: { before: number; at: number }): boolean {
	// "Tuesday is too early, Wednesday": the reason is Tuesday's.
	if (reasons.has(phrases[before]?.class ?? "unexplained") && phrases[at]?.breakBefore) return false;
	if (!hasChosen(phrases, { before, at })) return true;
	const next = phrases[at + 1];
	return (
		phrases.slice(before + 1, at).every((phrase) => joining.has(phrase.class)) &&
		(next === undefined || next.breakBefore || !(next.class === "unexplained" || asksFor(next)))
	);
}

/** Whether a yes or a no has got its offer before this one is named. */
function hasChosen(phrases: readonly Phrase[], { before, at }: { before: number; at: number }): boolean {
	const between = phrases.slice(before + 1, at);
	return (
		(phrases[before]?.details.length ?? 0) > 0 || between.some(({ class: name }) => name === "detail" || name === "all")
	);
}

export function sideOf(phrases: readonly Phrase[], at: number): Side | null {
	const phrase = phrases[at] as Phrase;
	switch (phrase.class) {
		case "yes":
		case "commit":
		case "emphasis":
			return "yes";
		case "weak":
			return phrase.details.length > 0 || standsByChoice(phrases, at) ? "weak" : null;
		case "no":
		case "refuse":
		case "cannotCome":
		case "notDetail":
		case "none":
			return "no";
		case "reason":
		case "unwell":
		case "would":
			return "aside";
		case "detail":
		case "all":
		case "only":
			return null;
		default:
			return phrase.details.length > 0 ? "aside" : null;
	}
}

// "Friday ok", "ok Friday".
function standsByChoice(phrases: readonly Phrase[], at: number): boolean {
	const [before, here, after] = [phrases[at - 1], phrases[at], phrases[at + 1]];
	return (
		(before?.class === "detail" && here?.breakBefore === false) ||
		(after?.class === "detail" && after.breakBefore === false)
	);
}

// "Fri yes sat no sun yes": where days lead, "no" belongs to the one before it, not to the one after.
export function whereDaysLead(read: readonly Phrase[]): readonly Phrase[] {
	if (read[0]?.class !== "detail") return read;
	return read.flatMap((phrase, index): Phrase[] => {
		const next = read[index + 1];
		const day = phrase.details[0];
		if (phrase.class !== "no" || day === undefined || day.start === phrase.start) return [phrase];
		if (next === undefined || sideOf(read, index + 1) === null || next.details.length > 0) return [phrase];
		const words = phrase.words.split(" ");
		const length = day.start - phrase.start;
		// "Fri not Sat": the "not" is Saturday's.
		if (words[0] === "not") return [phrase];
		return [
			{ ...phrase, end: day.start, details: [], words: words.slice(0, length).join(" ") },
			{ ...phrase, class: "detail", start: day.start, breakBefore: false, words: words.slice(length).join(" ") },
		];
	});
}
