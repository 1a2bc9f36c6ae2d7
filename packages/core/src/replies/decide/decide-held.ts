import { type Phrase, wordsOf } from "../grammar/phrase.ts";
import type { Decision, ReplyContext } from "../reply-types.ts";
import { blame } from "./blame.ts";
import { comesLater } from "./comes-later.ts";
import { hasAny } from "./company.ts";
import { cannotUnknown } from "./denies-unknown.ts";
import { heldMeant } from "./held-meant.ts";
import { selfIntro } from "./other-promises.ts";

const open = new Set<Phrase["class"]>([
	"hedge",
	"condition",
	"counter",
	"askTerms",
	"question",
	"thirdParty",
	"contradiction",
	"tone",
	"late",
	"keep",
	"yes",
	"commit",
	"optOut",
	"wrongNumber",
]);

/** Gives up a shift, from whoever holds one. */
const givingUp: ReadonlySet<Phrase["class"]> = new Set(["giveBack", "cannotCome", "refuse"]);

/** The decision of somebody who holds a shift and has no open offer: giving it back, or nothing. */
export function decideHeld(phrases: readonly Phrase[], context: ReplyContext): Decision {
	if (givesBack(phrases)) {
		const meant = heldMeant(phrases, context);
		return meant === "other" ? { kind: "unclear", because: "nothing_open" } : givingBack(meant);
	}
	if (phrases.every((phrase) => !phrase.asked && thanking.has(phrase.class)))
		return { kind: "unclear", because: "acknowledgement" };
	const asks = phrases.some(
		(phrase) =>
			phrase.asked || phrase.class === "question" || phrase.class === "askTerms" || phrase.class === "askLogistics",
	);
	return { kind: "unclear", because: asks ? "question" : "nothing_open" };
}

/** "Thank you so much!", "great 👍", "see you then": what is said to a shift that is theirs wants no answer. */
const thanking: ReadonlySet<Phrase["class"]> = new Set([
	"polite",
	"weak",
	"emphasis",
	"filler",
	"ack",
	"greeting",
	"pleasant",
	"detail",
]);

export function givingBack(held: number | null): Decision {
	return held === null ? { kind: "give_back" } : { kind: "give_back", held };
}

/** Gives up a shift that is held, in so many words: inability to come, or calling it off. */
function givesBack(read: readonly Phrase[]): boolean {
	// "Yes, I need to call out": a shift that is theirs cannot be taken again, so the word only opens.
	const phrases = read.length > 1 && opensOnly.test(read[0]?.words ?? "") && !read[0]?.asked ? read.slice(1) : read;
	const gives = phrases.filter((phrase) => givingUp.has(phrase.class));
	if (
		gives.length === 0 ||
		phrases.some((phrase) => open.has(phrase.class) && !isTurned(phrases, phrase) && !regrets.test(phrase.words))
	)
		return false;
	if (phrases.some((phrase) => phrase.asked && phrase.class !== "giveBack")) return false;
	if (gives.every((phrase) => comesLater(phrase, phrases))) return false;
	return !gives.some(
		(phrase) => cannotUnknown(phrase, phrases) || isOfOthers(phrase, phrases) || isLimited(phrase, phrases),
	);
}

const opensOnly = /^(?:yes|yeah|si)$/u;

// "I can't come | earlier", "drop me | a pin", "calling out | to you": something less is called off than the shift.
function isLimited(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	if (habitual.test(phrase.words)) return true;
	const next = phrases[phrases.indexOf(phrase) + 1];
	if (next === undefined || next.breakBefore) return false;
	const rest = wordsOf(phrases.slice(phrases.indexOf(next)));
	if (next.class === "unexplained" && limits.test(next.words) && !theShift.test(rest)) return true;
	if (["cannotCome", "refuse"].includes(phrase.class) && /^(?:yet|early|temprano|todavia)$/u.test(next.words))
		return true;
	if (
		/(?:(?:back|pull|drop) out|bail)$/u.test(phrase.words) &&
		/^(?:the|on|from|my)\b/u.test(next.words) &&
		!theShift.test(rest)
	)
		return true;
	return (
		(/(?:^drop me|^find .* cover|^cancel\w*)$/u.test(phrase.words) && /^(?:a|mi|my)$/u.test(next.words)) ||
		(/^cancel\w* (?:that|the|mi|my)$/u.test(phrase.words) && next.class === "unexplained")
	);
}

/** "Ya no voy a poder trabajar los sábados". */
const habitual = /\blos (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|fines de semana)$/u;

const theShift = /^(?:to|of) (?:work|it|this|that|the job|(?:my |the |this |that )?(?:shift|slot|spot))\b/u;
const limits = /^(?:to|of|later|earlier|early|alone|last|yesterday|al|antes|todavia)$/u;

// "She wants to | cancel", "don't | give it up": what others do, or what shall not be done.
function isOfOthers(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	const before = phrases.slice(0, phrases.indexOf(phrase)).findLast(({ words }) => !/^(?:me|lo|la|ya)$/u.test(words));
	if (before === undefined || phrase.breakBefore) return false;
	if (before.class === "intro" && !selfIntro.test(before.words)) return true;
	if (phrase.class === "giveBack" && /(?:^| )(?:no|not|never|nunca|se)$/u.test(before.words)) return true;
	if (
		/^called\b/u.test(phrase.words) &&
		["intro", "unexplained", "polite"].includes(before.class) &&
		before.words !== "i"
	)
		return true;
	if (ofPeople.test(phrase.words) && ["intro", "polite", "unexplained"].includes(before.class)) return true;
	if (before.class !== "unexplained") return false;
	return (
		/^(?:not|to|did|is|are|was|they|she|he|who|will|can)$/u.test(before.words) ||
		(!/^(?:it|that|this|i|we)$/u.test(before.words) && ofThings.test(phrase.words))
	);
}

/** "Mr. Lee | refused | his shower". */
const ofPeople = /^refuse[sd]?\b/u;

/** "The key | doesn't work", "client | won't | open": what a thing or somebody else does not do. */
const ofThings = /^(?:(?:does|do|did|is|are) not work\w*|will not|wont|refuse[sd]?|no sirve\w*)\b/u;

// "I said yes but I can't come": what stands before the turn no longer counts.
function isTurned(phrases: readonly Phrase[], phrase: Phrase): boolean {
	const turn = phrases.findLastIndex(({ class: name }) => name === "but" || name === "correction");
	return turn !== -1 && phrases.indexOf(phrase) < turn && ["yes", "commit", "hedge"].includes(phrase.class);
}

const regrets = /^(?:unfortunately|sadly|regretfully)$/u;

// "Correct, cancel": they agree here, whatever they say elsewhere.
function inAnswerToGiveBack(phrase: Phrase): Phrase {
	if (/^(?:please )?do not (?:do )?(?:it|that|this)\b/u.test(phrase.words)) return { ...phrase, class: "keep" };
	if (phrase.words === "cancel") return { ...phrase, class: "giveBack" };
	if (regrets.test(phrase.words)) return { ...phrase, class: "sorry" };
	return /\bchanged my mind\b/u.test(phrase.words) ? { ...phrase, class: "keep" } : phrase;
}

// "No, the Friday one", "can't make Friday anymore"; but not "no, I'll still do Friday".
function namesInstead(phrases: readonly Phrase[]): boolean {
	const gives = hasAny(phrases, givingUp);
	const mere: readonly Phrase["class"][] = [
		"no",
		"detail",
		"polite",
		"sorry",
		"filler",
		"correction",
		"and",
		"notDetail",
	];
	const keeping: readonly Phrase["class"][] = ["keep", "commit", "weak", "emphasis", "reason"];
	return gives
		? !phrases.some(({ class: name }) => keeping.includes(name))
		: phrases.every(({ class: name }) => mere.includes(name));
}

/** "Go ahead and cancel", "yep do it", "yes I have to": nothing but consent. */
const plainConsent =
	/^(?:(?:yes|yeah|yep|yup|ok|okay|sure|please) )*(?:go ahead|do it|do that|go for it|go ahead and (?:cancel|do it)|i (?:have|need) to|have to|need to|i must)(?: it| that)?(?: please)?$/u;

// "No", "no I'll be there"; but not "no I really can't" or "no, sorry", which may mean either.
function saysToKeep(phrases: readonly Phrase[]): boolean {
	const settles = (phrase: Phrase) => ["keep", "commit"].includes(phrase.class) || plainNo.test(phrase.words);
	return (
		phrases.some(settles) &&
		phrases.every(
			(phrase) =>
				!phrase.asked &&
				phrase.details.every(({ detail }) => !isPart.has(detail.kind)) &&
				(settles(phrase) || besideKeeping.has(phrase.class)),
		)
	);
}

const plainNo =
	/^(?:(?:no|nope|nah|n|nel|non|nao|hindi|不)(?: |$))+(?:thanks|thank you|gracias|sir|maam|po|obrigad[ao]|mesi)?$/u;
const besideKeeping: ReadonlySet<Phrase["class"]> = new Set([
	"yes",
	"polite",
	"filler",
	"greeting",
	"emphasis",
	"weak",
	"ack",
	"pleasant",
	"detail",
	"and",
]);
const isPart: ReadonlySet<string> = new Set(["until", "time", "range", "duration"]);

/**
 * The answer to "Give the shift back? Reply YES or NO". Anything but a plain yes keeps the shift; only what says so
 * settles that they come.
 */
export function decideGivingBack(read: readonly Phrase[], context: ReplyContext): Decision {
	if (plainConsent.test(wordsOf(read)) && !read.some(({ asked }) => asked)) return givingBack(null);
	const phrases = read.map(inAnswerToGiveBack);
	const keeps = phrases.some(
		(phrase) =>
			[
				"no",
				"keep",
				"commit",
				"none",
				"question",
				"askTerms",
				"counter",
				"hedge",
				"condition",
				"contradiction",
				"unexplained",
				"but",
				"late",
				"tone",
				"only",
				"correction",
				"optOut",
			].includes(phrase.class) || phrase.asked,
	);
	const agrees = hasAny(phrases, ["yes", "emphasis", "weak"]) || hasAny(phrases, givingUp);
	const pleads =
		phrases.length === 1 && phrases[0]?.class === "polite" && /^(?:please|por favor)/u.test(phrases[0].words);
	const meant = heldMeant(phrases, context);
	// "No, the Friday one": another one is asked about. A yes that names what they do not hold gives nothing back.
	if (typeof meant === "number" && meant !== context.heldAsked && namesInstead(phrases)) return givingBack(meant);
	if ((agrees || pleads) && !keeps && meant !== "other") return givingBack(meant);
	return { kind: "unclear", because: saysToKeep(phrases) ? "keep" : blame(phrases) };
}
