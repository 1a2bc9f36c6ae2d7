import { isPartOf, offersThatFit } from "../details/detail.ts";
import { type Phrase, wordsOf } from "../grammar/phrase.ts";
import type { Decision, ReplyContext } from "../reply-types.ts";
import { readAnswer } from "./answer.ts";
import { besideYes, reasons } from "./company.ts";
import { type Choice, gatherChoices, type Side, sideOf, whereDaysLead } from "./gather-choices.ts";
import { selectOffers } from "./select-offers.ts";

const unclearWhich: Decision = { kind: "unclear", because: "which_offer" };

/** The decision where several offers are open: which of them are taken, which refused. */
export function decideSeveral(read: readonly Phrase[], context: ReplyContext): Decision {
	const decision = choose(read, context);
	if (decision.kind === "unclear" && decision.because === "greeting") return partOfDay(read, context) ?? decision;
	return takesPart(decision, read, context) ? unclearWhich : decision;
}

// "Which one?" "Evening": a choice, or a greeting the next morning. It is asked about.
function partOfDay(read: readonly Phrase[], context: ReplyContext): Decision | null {
	if (context.pending !== "which_offer" || read.length !== 1 || (read[0]?.details.length ?? 0) === 0) return null;
	const chosen = choose(
		read.map((phrase) => ({ ...phrase, class: "detail" })),
		context,
	);
	return chosen.kind === "accept" ? { kind: "weak_accept", offers: chosen.offers } : null;
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
	if (context.pending !== "which_offer" && takesSome.test(wordsOf(phrases))) return unclearWhich;
	if (standsBetween(phrases) || phrases.some((_, index) => isOffOne(phrases, index))) return unclearWhich;
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
			if (refusesInReasonsOnly(phrases)) return acceptFirmly(phrases, choices, context);
			if (taken.length > 0 || of(null).length > 0) return pickByContrast(phrases, choices, context);
			return refuse(
				choices.filter(({ side, at }) => side === "no" || (side === "aside" && refusesAside(phrases[at]))),
				context,
			);
		case "unclear":
			return { kind: "unclear", because: answer.because };
	}
}

/** "I'll take two": how many, or which? */
const takesSome =
	/\b(?:take|do|want|grab|handle|manage|tomo|quiero|agarro) (?:two|three|dos|tres)(?: please| por favor)?$/u;

// "I work Friday" refuses Friday; "what about Friday?" does not.
function refusesAside(phrase: Phrase | undefined): boolean {
	return phrase !== undefined && (phrase.class === "detail" || reasons.has(phrase.class));
}

// "I'm off Friday Wednesday works": free on Friday, or not to be had?
function isOffOne(phrases: readonly Phrase[], at: number): boolean {
	const next = phrases[at + 1];
	return phrases[at]?.words === "i am off" && next !== undefined && !next.breakBefore && next.details.length > 1;
}

// "Friday, no Saturday": does the one no refuse what stands before it, or what stands behind it?
function standsBetween(phrases: readonly Phrase[]): boolean {
	const answers = phrases.flatMap((_, at) => (["yes", "no"].includes(sideOf(phrases, at) ?? "") ? [at] : []));
	const [only] = answers;
	if (only === undefined || answers.length > 1 || phrases[only]?.details.length !== 0) return false;
	const [before, after] = [phrases[only - 1], phrases[only + 1]];
	return before?.class === "detail" && after?.class === "detail" && !after.breakBefore;
}

// "I can work Oakland but Berkeley is too far": the reason names another one than the yes.
function refusesInReasonsOnly(phrases: readonly Phrase[]): boolean {
	const isReason = (phrase: Phrase) => reasons.has(phrase.class);
	return (
		phrases.some((phrase) => phrase.class === "commit" && phrase.details.length > 0) &&
		phrases.filter(isReason).every((phrase) => phrase.details.length > 0) &&
		phrases.every(
			(phrase) => !phrase.asked && (besideYes.has(phrase.class) || isReason(phrase) || phrase.class === "but"),
		)
	);
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
	const isUnderstood = (phrase: Phrase, index: number) =>
		understood.has(phrase.class) ||
		joinsRefused(phrases, index) ||
		(reasons.has(phrase.class) && phrase.details.length === 0);
	if (phrases.some((phrase, index) => phrase.asked || !isUnderstood(phrase, index))) return unclearWhich;
	const taken = resolve(accepted, context);
	const left = resolveRefused(refused, context);
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
	const numbers = resolveRefused(choices, context);
	return numbers ? { kind: "decline", offers: numbers } : unclearWhich;
}

// "Not Hayward" refuses every offer in Hayward.
function resolveRefused(choices: readonly Choice[], context: ReplyContext): number[] | null {
	const one = resolve(choices, context);
	if (one !== null || choices.some(({ all }) => all !== null)) return one;
	const fitting = choices.map(({ details }) =>
		context.offers.filter((offer) =>
			details.every(({ detail }) => offersThatFit(detail, [offer], context.today).length === 1),
		),
	);
	if (fitting.some((offers) => offers.length === 0)) return null;
	return [...new Set(fitting.flat().map(({ number }) => number))].sort((a, b) => a - b);
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
