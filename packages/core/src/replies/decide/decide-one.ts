import { type Detail, isPartOf, offersThatFit } from "../details/detail.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { Decision, OpenOffer, ReplyContext } from "../reply-types.ts";
import { readAnswer } from "./answer.ts";
import { firm } from "./company.ts";
import { quantityOf } from "./quantity.ts";

/** The decision where one offer is open, or none. */
export function decideOne(phrases: readonly Phrase[], context: ReplyContext): Decision {
	const answer = readAnswer(phrases);
	const offer = context.offers[0];
	const offers = offer ? [offer.number] : null;
	switch (answer.polarity) {
		case "yes":
			if (!fitsOffer(phrases, offer, context)) return { kind: "unclear", because: "wrong_detail" };
			return { kind: "accept", offers, declined: [] };
		case "weak":
			if (!fitsOffer(phrases, offer, context)) return { kind: "unclear", because: "wrong_detail" };
			return context.pending === "confirm_accept" && !phrases.some(isNoThanks)
				? { kind: "accept", offers, declined: [] }
				: { kind: "weak_accept", offers };
		case "no":
			return refusesAnother(phrases, offer, context) || canFromThen(phrases, offer, context)
				? { kind: "unclear", because: "wrong_detail" }
				: { kind: "decline", offers };
		case "choice":
			return { kind: "unclear", because: "unexplained" };
		case "unclear":
			return { kind: "unclear", because: answer.because };
	}
}

// "I'm good" is how many say no: after our question it is no yes.
function isNoThanks(phrase: Phrase): boolean {
	return phrase.class === "weak" && phrase.words === "i am good";
}

// A yes that names another day, time, place or number than ours is a counter-offer.
function fitsOffer(phrases: readonly Phrase[], offer: OpenOffer | undefined, context: ReplyContext): boolean {
	if (phrases.some((phrase) => quantityOf(phrase, context.offers) !== null)) return false;
	if (phrases.some((phrase) => phrase.class === "only")) return false;
	if (phrases.some((phrase) => (firm.has(phrase.class) || phrase.class === "detail") && habits.test(phrase.words)))
		return false;
	if (phrases.some((phrase) => phrase.class === "commit" && partOfDay.test(phrase.words))) return false;
	if (!offer) return true;
	if (phrases.some((phrase) => phrase.details.some(({ detail }) => isUntoldDay(detail, context)))) return false;
	if (phrases.some((phrase) => phrase.details.some(({ detail }) => isPartOf(detail, offer)))) return false;
	return phrases
		.flatMap((phrase) =>
			phrase.details.filter(
				({ detail }) =>
					(detail.kind !== "duration" || phrase.class !== "pleasant") &&
					(detail.kind !== "number" || phrase.class !== "yes" || !/\b(?:100|110|1000)\b/u.test(phrase.words)),
			),
		)
		.every(
			({ detail }) =>
				offersThatFit(detail, [offer], context.today).length === 1 ||
				isPronounOne(detail, offer) ||
				isArrival(phrases, detail, offer),
		);
}

const earlyAtMost = 30;

// "I'll be there by 7:45" for eight: they come, and early.
function isArrival(phrases: readonly Phrase[], detail: Detail, { starts }: OpenOffer): boolean {
	if (detail.kind !== "time" || !phrases.some(({ words }) => arrives.test(words))) return false;
	return detail.minutes.some((at) => at <= starts.minuteOfDay && at >= starts.minuteOfDay - earlyAtMost);
}

const arrives = /\b(?:be there|get there|arrive|show up|llego|estare ahi|estare alli|ahi estare|alli estare)\b/u;

/** "I can do nights" says what somebody does, not that they come. */
const habits =
	/\b(?:nights|(?<!both |all |those |these |the |two )days|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|weekends|mornings|evenings|afternoons|overnights|weekdays|(?:sun|mon|tues|wednes|thurs|fri|satur)days)\b(?! (?:shift|one|slot))/u;

// "I can do the morning" of a shift that lasts all day is a part of it; "the morning shift" is the shift.
const partOfDay = /\b(?:do|take|work|cover|have|want) (?:the |that )?(?:morning|afternoon|evening)$/u;

// "I can take it tomorrow" names a day that nobody can tell who does not know what day it is.
function isUntoldDay(detail: Detail, context: ReplyContext): boolean {
	return detail.kind === "relative_day" && detail.daysAhead !== 0 && context.today === undefined;
}

// "I'll take the one"; of an offer that was listed as number 2, "1" means another.
function isPronounOne(detail: { kind: string; value?: number }, offer: OpenOffer): boolean {
	return detail.kind === "number" && detail.value === 1 && offer.number === 1 && offer.numberKnown !== false;
}

// "I can't until Friday", of Friday's.
function canFromThen(phrases: readonly Phrase[], offer: OpenOffer | undefined, context: ReplyContext): boolean {
	if (!offer) return false;
	const days = phrases.flatMap((phrase, at) => {
		if (!/\b(?:until|till|til|hasta|ate|hanggang)\b/u.test(phrase.words)) return [];
		return phrase.details.length > 0 ? phrase.details : (phrases[at + 1]?.details ?? []);
	});
	return days.some(
		({ detail }) =>
			["weekday", "date", "relative_day"].includes(detail.kind) &&
			offersThatFit(detail, [offer], context.today).length === 1,
	);
}

const refusing: ReadonlySet<Phrase["class"]> = new Set(["no", "refuse", "cannotCome", "notDetail"]);
const plainBeside: ReadonlySet<Phrase["class"]> = new Set(["detail", "polite", "sorry", "filler"]);
const tellsAnother: ReadonlySet<Detail["kind"]> = new Set([
	"weekday",
	"days",
	"date",
	"place",
	"relative_day",
	"number",
]);

// "Not Friday" of a Thursday, "no to 3" of what was never number 3.
function refusesAnother(phrases: readonly Phrase[], offer: OpenOffer | undefined, context: ReplyContext): boolean {
	if (!offer) return false;
	const isBare = phrases.every((phrase) => refusing.has(phrase.class) || plainBeside.has(phrase.class));
	const days = phrases
		.filter((phrase) => refusing.has(phrase.class) || (isBare && phrase.class === "detail"))
		.flatMap((phrase) => phrase.details)
		.filter(({ detail }) => tellsAnother.has(detail.kind) && !isUntoldDay(detail, context));
	return days.length > 0 && days.every(({ detail }) => offersThatFit(detail, [offer], context.today).length === 0);
}
