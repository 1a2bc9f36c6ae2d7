import { offersThatFit } from "../details/detail.ts";
import { type Phrase, wordsOf } from "../grammar/phrase.ts";
import type { Decision, ReplyContext } from "../reply-types.ts";
import { asksToStop } from "./asks-to-stop.ts";
import { decideGivingBack, decideHeld, givingBack } from "./decide-held.ts";
import { decideOne } from "./decide-one.ts";
import { decideSeveral } from "./decide-several.ts";
import { heldMeant, namesAny } from "./held-meant.ts";
import { withYesToADay } from "./si-and-a-day.ts";

/** From phrases to a decision, by what this person holds, what is open and what was asked last. */
export function decideReply(read: readonly Phrase[], context: ReplyContext): Decision {
	if (asksToStop(read, context)) return { kind: "opt_out", wording: "plain" };
	const phrases = withYesToADay(read).map(
		(phrase): Phrase => (phrase.class === "optOutAlone" ? { ...phrase, class: "unexplained" } : phrase),
	);
	if (
		phrases.some((phrase) => phrase.class === "wrongNumber") &&
		!phrases.some((phrase) => ["yes", "commit"].includes(phrase.class))
	)
		return { kind: "unclear", because: "wrong_number" };
	if (context.pending === "confirm_cancel") return decideGivingBack(phrases, context);
	if (context.hasClaimed && context.offers.length === 0) return decideHeld(phrases, context);
	if (context.hasClaimed) {
		const held = decideHeldBesideOffers(phrases, context);
		if (held) return held;
	}
	if (!context.hasClaimed && phrases.some((phrase) => phrase.class === "giveBack"))
		return decideWithoutShift(phrases, context);
	if (answersThePhone(phrases, context)) return { kind: "unclear", because: "greeting" };
	return context.offers.length > 1 ? decideSeveral(phrases, context) : decideOne(phrases, context);
}

// "Yes, hello?" and "hello, yes?" pick up; they do not accept. In a text, "yes, good morning" does.
function answersThePhone(phrases: readonly Phrase[], context: ReplyContext): boolean {
	if (
		context.channel === "voice" &&
		/^(?:hello|hola|alo|bueno)(?: (?:hello|hola|alo|bueno))* (?:yes|si)$/u.test(wordsOf(phrases))
	)
		return true;
	const last = phrases.at(-1);
	if (last === undefined) return false;
	return (
		(last.class === "greeting" || (context.channel === "voice" && pickingUp.test(last.words))) &&
		(context.channel === "voice" || /^(?:hello|hi|hey|hola|how|what|que|como|alo|wassup|sup)\b/u.test(last.words)) &&
		phrases.every(
			(phrase) => ["yes", "greeting", "filler", "polite"].includes(phrase.class) || pickingUp.test(phrase.words),
		)
	);
}

/** What is said into a telephone in Spanish to hear who calls. */
const pickingUp = /^(?:bueno|diga|digame|mande|a la orden|a sus ordenes|para servirles?)$/u;

// "I can't make it" may mean the shift they hold or the one on offer, so neither is touched, unless it names one of them.
function decideHeldBesideOffers(phrases: readonly Phrase[], context: ReplyContext): Decision | null {
	const has = (...names: Phrase["class"][]) => phrases.some((phrase) => names.includes(phrase.class));
	if (has("hedge", "condition", "question", "counter") || phrases.some((phrase) => phrase.asked)) return null;
	const meant = heldMeant(phrases, context);
	if (has("giveBack") || (has("anymore") && has("cannotCome", "refuse"))) {
		if (has("yes", "commit") && !has("but", "correction")) return { kind: "unclear", because: "contradiction" };
		if (meant !== "other") return givingBack(meant);
		return namesAny(phrases, context) ? null : { kind: "unclear", because: "which_offer" };
	}
	if (typeof meant === "number" && !namesAny(phrases, context) && refusesOnly(phrases)) return givingBack(meant);
	if (
		has("cannotCome") &&
		!has("no") &&
		!phrases.some((phrase) => phrase.details.length > 0 && phrase.class === "cannotCome")
	)
		return { kind: "unclear", because: "which_offer" };
	return null;
}

// "Not Wednesday", "can't make it tomorrow": nothing is taken beside it.
function refusesOnly(phrases: readonly Phrase[]): boolean {
	const refusing = ["no", "refuse", "cannotCome", "notDetail"];
	return (
		phrases.some((phrase) => refusing.includes(phrase.class)) &&
		!phrases.some((phrase) => ["yes", "commit", "weak", "all", "none"].includes(phrase.class))
	);
}

/** Calling off a shift is no answer to an offer; "drop me from this one" and "no longer available" are. */
const cancelling =
	/\b(?:cancel\w*|call\w* (?:off|out|in)|mind|plans|back out|release|bail\w*|give up|giving|cover\w*|drop(?: it)?$|replacement|coverage)\b|取消|请假/u;

// "Take me off Mrs Lee's case", "take me off the schedule Friday": something else than what is offered.
function isTakenOffAnother(phrase: Phrase, next: Phrase | undefined, { offers, today }: ReplyContext): boolean {
	if (next === undefined || next.breakBefore || !/\bme (?:off|from|out)\b/u.test(phrase.words)) return false;
	return (
		next.class === "unexplained" ||
		/^m(?:rs?|s|iss)$/u.test(next.words) ||
		next.details.some(({ detail }) => offersThatFit(detail, offers, today).length === 0)
	);
}

// Nobody can give back what they do not hold; "no longer available" still refuses the offer.
function decideWithoutShift(phrases: readonly Phrase[], context: ReplyContext): Decision {
	const asRefusal = phrases.map((phrase, index): Phrase => {
		if (phrase.class !== "giveBack") return phrase;
		const refuses = !cancelling.test(phrase.words) && !isTakenOffAnother(phrase, phrases[index + 1], context);
		return { ...phrase, class: refuses ? "refuse" : "unexplained" };
	});
	return context.offers.length > 1 ? decideSeveral(asRefusal, context) : decideOne(asRefusal, context);
}
