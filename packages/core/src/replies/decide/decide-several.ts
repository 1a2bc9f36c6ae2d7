import { type DetailSpan, isPartOf } from "../details/detail.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { Decision, ReplyContext } from "../reply-types.ts";
import { readAnswer } from "./answer.ts";
import { type Quantity, quantityOf } from "./quantity.ts";
import { selectOffers } from "./select-offers.ts";

/**
 * How a choice is meant. `aside`: it says why, or is said in passing ("I work Friday", "thanks for Friday"). Null: nothing
 * beside it tells.
 */
type Side = "yes" | "weak" | "no" | "aside";

interface Choice {
	side: Side | null;
	details: DetailSpan[];
	all: Quantity;
	/** The phrase that it stands in. */
	at: number;
}

const unclearWhich: Decision = { kind: "unclear", because: "which_offer" };

/** The decision where several offers are open: which of them are taken, which refused. */
export function decideSeveral(read: readonly Phrase[], context: ReplyContext): Decision {
	const decision = choose(read, context);
	return takesPart(decision, read, context) ? unclearWhich : decision;
}

// "1, but only Monday": a part of one that lasts till Thursday.
function takesPart(decision: Decision, phrases: readonly Phrase[], { offers }: ReplyContext): boolean {
	if (decision.kind !== "accept" && decision.kind !== "weak_accept") return false;
	const taken = offers.filter(({ number }) => decision.offers?.includes(number));
	return taken.some((offer) => phrases.some((phrase) => phrase.details.some(({ detail }) => isPartOf(detail, offer))));
}

function choose(read: readonly Phrase[], context: ReplyContext): Decision {
	const phrases = whereDaysLead(read);
	if (phrases.some((phrase) => phrase.class === "either")) return unclearWhich;
	// "Only one": how many, not which.
	if (phrases.some((phrase, index) => /^(?:one|1)$/u.test(phrase.words) && phrases[index - 1]?.class === "only"))
		return unclearWhich;
	if (standsBetween(phrases)) return unclearWhich;
	const choices = gatherChoices(phrases, context);
	const of = (...sides: (Side | null)[]) => choices.filter(({ side }) => sides.includes(side));
	const taken = of("yes", "weak");
	const answer = readAnswer(phrases);
	if (taken.length > 0 && of("no").length > 0) {
		const decision = decideBoth(phrases, taken, of("no"), context);
		return of("yes").length > 0 ? decision : sayFirmly(decision, context);
	}
	switch (answer.polarity) {
		case "yes":
			return acceptFirmly(phrases, choices, context);
		case "weak":
			return weaken(accept(of("weak", "yes", null), context), context);
		case "choice": {
			const chosen = accept(choices, context);
			const isAnswer =
				context.pending === "which_offer" ||
				phrases.some(
					(phrase) =>
						phrase.class === "only" ||
						phrase.class === "all" ||
						/^(?:please|por favor|silvouple|tanpri|paki)/u.test(phrase.words),
				);
			return isAnswer ? chosen : weaken(chosen, context);
		}
		case "no":
			if (taken.length > 0 || of(null).length > 0) return pickByContrast(phrases, choices, context);
			return refuse(of("no", "aside"), context);
		case "unclear":
			return { kind: "unclear", because: answer.because };
	}
}

// "Friday, no Saturday": does the one no refuse what stands before it, or what stands behind it?
function standsBetween(phrases: readonly Phrase[]): boolean {
	const answers = phrases.flatMap((_, at) => (["yes", "no"].includes(sideOf(phrases, at) ?? "") ? [at] : []));
	const [only] = answers;
	if (only === undefined || answers.length > 1 || phrases[only]?.details.length !== 0) return false;
	const [before, after] = [phrases[only - 1], phrases[only + 1]];
	return before?.class === "detail" && after?.class === "detail" && !after.breakBefore;
}

// What a firm yes takes is named by the yes itself. What else is named beside it may be meant, or not.
function acceptFirmly(phrases: readonly Phrase[], choices: readonly Choice[], context: ReplyContext): Decision {
	const named = choices.filter(({ side }) => side === "yes");
	const others = choices.filter(({ side }) => side === "weak" || side === null);
	if (named.length === 0) {
		const passing = choices.filter(({ at }) => phrases[at] !== undefined && inPassing.has(phrases[at].class));
		const hinted = [...others, ...passing];
		return hinted.length === 0 ? accept([], context) : weaken(accept(hinted, context), context);
	}
	const turn = phrases.findIndex((phrase) => phrase.class === "but");
	const [before, after] = [named.filter(({ at }) => at < turn), named.filter(({ at }) => at > turn)];
	// "I'd love Friday but I'll take Wednesday": wished for, or taken?
	if (before.length > 0 && after.length > 0) return unclearWhich;
	const all = resolve([...named, ...others], context);
	const taken = resolve(named, context);
	return taken !== null && taken.length === all?.length ? accept(named, context) : unclearWhich;
}

/** "Yes, I'm off Friday anyway" hints at Friday; a reason does not. */
const inPassing: ReadonlySet<Phrase["class"]> = new Set(["pleasant", "background"]);

// "1 no, 2 ok": to our question which one, an ok is enough.
function sayFirmly(decision: Decision, context: ReplyContext): Decision {
	return context.pending === "which_offer" ? decision : weaken(decision, context);
}

function weaken(decision: Decision, context: ReplyContext): Decision {
	if (decision.kind !== "accept" || context.pending === "confirm_accept") return decision;
	return { kind: "weak_accept", offers: decision.offers };
}

// "1 yes 2 no", "Wednesday but not Tuesday": every phrase must be understood, and the two sides must not meet.
function decideBoth(
	phrases: readonly Phrase[],
	accepted: readonly Choice[],
	refused: readonly Choice[],
	context: ReplyContext,
): Decision {
	const understood = new Set<Phrase["class"]>([
		"yes",
		"commit",
		"emphasis",
		"weak",
		"no",
		"refuse",
		"cannotCome",
		"notDetail",
		"detail",
		"and",
		"but",
		"polite",
		"filler",
		"greeting",
		"sorry",
		"pleasant",
		"all",
		"only",
	]);
	if (phrases.some((phrase, index) => phrase.asked || !(understood.has(phrase.class) || joinsRefused(phrases, index))))
		return unclearWhich;
	const taken = resolve(accepted, context);
	const left = resolve(refused, context);
	if (!taken || !left || taken.some((number) => left.includes(number))) return unclearWhich;
	return { kind: "accept", offers: taken, declined: left };
}

// "1 not 2", "not 1 but 2": the one that is left out is named so as to take the other. Only to our question which one is that sure.
function pickByContrast(phrases: readonly Phrase[], choices: readonly Choice[], context: ReplyContext): Decision {
	const plain = phrases.every(
		(phrase) =>
			!phrase.asked &&
			["detail", "notDetail", "but", "and", "polite", "filler", "sorry"].includes(
				phrase.class === "no" && /^not /u.test(phrase.words) ? "notDetail" : phrase.class,
			),
	);
	if (context.pending !== "which_offer" || !plain) return unclearWhich;
	const taken = resolve(
		choices.filter(({ side }) => side === null),
		context,
	);
	const left = resolve(
		choices.filter(({ side }) => side === "no"),
		context,
	);
	if (!taken || !left || taken.some((number) => left.includes(number))) return unclearWhich;
	return { kind: "accept", offers: taken, declined: left };
}

// "Fri yes sat no sun yes": where days lead, "no" belongs to the one before it, not to the one after.
function whereDaysLead(read: readonly Phrase[]): readonly Phrase[] {
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

// "Not Friday or Saturday but Sunday": an "or" between what is refused leaves nothing to choose.
function joinsRefused(phrases: readonly Phrase[], at: number): boolean {
	const before = phrases.slice(0, at).map((_, index) => sideOf(phrases, index));
	return (
		phrases[at]?.class === "or" &&
		phrases[at + 1]?.class === "detail" &&
		before.findLast((side) => side !== null) === "no"
	);
}

function accept(choices: readonly Choice[], context: ReplyContext): Decision {
	if (choices.length === 0) return { kind: "accept", offers: null, declined: [] };
	const numbers = resolve(choices, context);
	return numbers ? { kind: "accept", offers: numbers, declined: [] } : unclearWhich;
}

function refuse(choices: readonly Choice[], context: ReplyContext): Decision {
	if (choices.length === 0) return { kind: "decline", offers: null };
	const numbers = resolve(choices, context);
	return numbers ? { kind: "decline", offers: numbers } : unclearWhich;
}

// Null: some part fits no offer, or several.
function resolve(choices: readonly Choice[], context: ReplyContext): number[] | null {
	const numbers = new Set<number>();
	for (const choice of choices) {
		if (choice.all === "wrong_count") return null;
		if (choice.all) for (const offer of context.offers) numbers.add(offer.number);
		if (choice.details.length === 0) continue;
		const selection = selectOffers(choice.details, context);
		if (selection.kind !== "offers") return null;
		for (const number of selection.numbers) numbers.add(number);
	}
	return numbers.size === 0 ? null : [...numbers].sort((a, b) => a - b);
}

// A choice belongs to the yes or no before it ("yes to 1, no to 2"), or after it when it comes first ("1 yes 2 no").
function gatherChoices(phrases: readonly Phrase[], context: ReplyContext): Choice[] {
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
	const from = phrases.slice(0, at).findLastIndex((phrase) => phrase.class === "but") + 1;
	const turn = phrases.findIndex((phrase, index) => index > at && phrase.class === "but");
	const joined = joinedAfter(phrases, at);
	if (joined !== null && sides[joined] != null) return sides[joined] ?? null;
	const last = sides.slice(from, at).findLastIndex((side) => side !== null);
	const before = last === -1 ? null : from + last;
	const next = sides.findIndex((side, index) => index > at && side !== null);
	// What names its own offers says nothing of those before it: "Friday, not Wednesday".
	const after =
		next === -1 || (turn !== -1 && next > turn) || (phrases[next]?.details.length ?? 0) > 0
			? null
			: (sides[next] ?? null);
	const sideBefore = before !== null && reaches(phrases, { before, at }) ? (sides[before] ?? null) : null;
	const closer = phrases[at + 1];
	const chosenBefore = before !== null && hasChosen(phrases, { before, at });
	const isClose =
		next === at + 1 &&
		closer?.breakBefore === false &&
		phrases[at - 1]?.class !== "or" &&
		(phrases[at]?.breakBefore || chosenBefore);
	// "Wednesday please, skip Friday": asked for.
	if (choiceLeads && closer?.class === "polite" && !closer.breakBefore && /^(?:please|por favor)/u.test(closer.words))
		return "weak";
	return choiceLeads || isClose ? (after ?? sideBefore) : (sideBefore ?? after);
}

// "Fri and Sun no": the day that leads a no shares it with those that are joined to it.
function joinedAfter(phrases: readonly Phrase[], at: number): number | null {
	for (let index = at + 1; ; index += 2) {
		const [link, next] = [phrases[index], phrases[index + 1]];
		if (link === undefined || next === undefined || link.breakBefore || !["and", "or"].includes(link.class))
			return null;
		if (next.class !== "detail") return next.details[0]?.start === next.start ? index + 1 : null;
	}
}

/** What may stand between a yes or a no and further offers that it is about. */
const joining: ReadonlySet<Phrase["class"]> = new Set(["detail", "all", "and", "or", "polite", "filler", "sorry"]);

// "Not Monday or Tuesday" goes on to Tuesday; "Monday doesn't work, Tuesday does" does not.
function reaches(phrases: readonly Phrase[], { before, at }: { before: number; at: number }): boolean {
	if (!hasChosen(phrases, { before, at })) return true;
	const next = phrases[at + 1];
	return (
		phrases.slice(before + 1, at).every((phrase) => joining.has(phrase.class)) &&
		(next === undefined || next.breakBefore || next.class !== "unexplained")
	);
}

/** Whether a yes or a no has got its offer before this one is named. */
function hasChosen(phrases: readonly Phrase[], { before, at }: { before: number; at: number }): boolean {
	const between = phrases.slice(before + 1, at);
	return (
		(phrases[before]?.details.length ?? 0) > 0 || between.some(({ class: name }) => name === "detail" || name === "all")
	);
}

function sideOf(phrases: readonly Phrase[], at: number): Side | null {
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
