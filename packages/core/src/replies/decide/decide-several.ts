import { type DetailSpan, isPartOf } from "../details/detail.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { Decision, ReplyContext } from "../reply-types.ts";
import { readAnswer } from "./answer.ts";
import { type Quantity, quantityOf } from "./quantity.ts";
import { selectOffers } from "./select-offers.ts";

type Side = "yes" | "no";

interface Choice {
	/** Null where no yes or no stands beside it. */
	side: Side | null;
	details: DetailSpan[];
	all: Quantity;
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
	if (phrases.some((phrase, index) => phrase.words === "one" && phrases[index - 1]?.class === "only"))
		return unclearWhich;
	const choices = gatherChoices(phrases, context);
	const accepted = choices.filter((choice) => choice.side === "yes");
	const refused = choices.filter((choice) => choice.side === "no");
	if (accepted.length > 0 && refused.length > 0) return decideBoth(phrases, accepted, refused, context);
	const answer = readAnswer(phrases);
	switch (answer.polarity) {
		case "yes":
			return accept(choices, context);
		case "weak":
			return weaken(accept(choices, context), context);
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
			return picksByContrast(phrases, choices) ? unclearWhich : refuse(choices, context);
		case "unclear":
			return { kind: "unclear", because: answer.because };
	}
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

// "1 not 2", "not 1 but 2": the one that is left out is named so as to take the other.
function picksByContrast(phrases: readonly Phrase[], choices: readonly Choice[]): boolean {
	return (
		phrases.every((phrase) => ["detail", "notDetail", "but", "and", "polite", "filler"].includes(phrase.class)) &&
		phrases.some((phrase) => phrase.class === "detail") &&
		choices.length > 1
	);
}

// "Fri yes sat no sun yes": where days lead, "no" belongs to the one before it, not to the one after.
function whereDaysLead(read: readonly Phrase[]): readonly Phrase[] {
	if (read[0]?.class !== "detail") return read;
	return read.flatMap((phrase, index): Phrase[] => {
		const next = read[index + 1];
		const day = phrase.details[0];
		if (phrase.class !== "no" || day === undefined || day.start === phrase.start) return [phrase];
		if (next === undefined || sideOf(next) === null || next.details.length > 0) return [phrase];
		const words = phrase.words.split(" ");
		const length = day.start - phrase.start;
		return [
			{ ...phrase, end: day.start, details: [], words: words.slice(0, length).join(" ") },
			{ ...phrase, class: "detail", start: day.start, breakBefore: false, words: words.slice(length).join(" ") },
		];
	});
}

// "Not Friday or Saturday but Sunday": an "or" between what is refused leaves nothing to choose.
function joinsRefused(phrases: readonly Phrase[], at: number): boolean {
	const before = phrases.slice(0, at).map(sideOf);
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
	const choices: Choice[] = [];
	const sides = phrases.map(sideOf);
	const firstSide = sides.findIndex((side) => side !== null);
	const firstChoice = phrases.findIndex((phrase) => phrase.class === "detail" || phrase.class === "all");
	const first = phrases[firstSide];
	// "Tuesday no, Wednesday yes" is one phrase and two, but the choice leads in both.
	const leadsInside = first?.class === "no" && first.details[0]?.start === first.start;
	const choiceLeads = leadsInside || (firstChoice !== -1 && firstChoice < firstSide && sides[firstChoice] === null);
	phrases.forEach((phrase, index) => {
		const all = quantityOf(phrase, context.offers);
		if (phrase.details.length === 0 && all === null) return;
		const own = sides[index] ?? null;
		const side =
			own ??
			(choiceLeads
				? (sides.slice(index + 1).find((next) => next !== null) ??
					sides.slice(0, index).findLast((next) => next !== null))
				: sides.slice(0, index).findLast((next) => next !== null)) ??
			null;
		const last = choices.at(-1);
		if (last && last.side === side && last.all === null && all === null && own === null)
			last.details.push(...phrase.details);
		else choices.push({ side, details: all === null ? [...phrase.details] : [], all });
	});
	return choices;
}

function sideOf(phrase: Phrase): Side | null {
	switch (phrase.class) {
		case "yes":
		case "commit":
		case "emphasis":
			return "yes";
		case "weak":
			return phrase.details.length > 0 ? "yes" : null;
		case "no":
		case "refuse":
		case "cannotCome":
		case "notDetail":
		case "none":
			return "no";
		default:
			return null;
	}
}
