import type { Phrase } from "../grammar/phrase.ts";
import type { UnclearBecause } from "../reply-types.ts";
import { blame } from "./blame.ts";
import { cannotUntil } from "./comes-later.ts";
import {
	besideNo,
	besideReason,
	besideYes,
	firm,
	hasAny,
	hasOnly,
	type PhraseName,
	reasons,
	refusals,
} from "./company.ts";
import { deniesUnknown, isPartOfUnknown } from "./denies-unknown.ts";
import { withoutHollowYes } from "./hollow-yes.ts";
import { withoutOtherPromises } from "./other-promises.ts";
import { afterTurn, isTurnedDown } from "./turn.ts";

/** What a reply says before it is known which offer it means. "choice" names an offer without a yes or a no. */
export type Answer = { polarity: "yes" | "weak" | "no" | "choice" } | { polarity: "unclear"; because: UnclearBecause };

const choosing: ReadonlySet<PhraseName> = new Set([
	"detail",
	"all",
	"only",
	"polite",
	"filler",
	"greeting",
	"and",
	"intro",
	"pleasant",
]);

/** Reads the phrases as a yes, a no, or neither. A yes needs every phrase to agree; a no may carry a reason that nobody understands. */
export function readAnswer(read: readonly Phrase[]): Answer {
	const phrases = withoutHollowYes(withoutOtherPromises(read));
	// Whoever corrects the correction has not decided.
	if (phrases.filter((phrase) => phrase.class === "correction").length > 1)
		return { polarity: "unclear", because: "contradiction" };
	// "No ... I mean yes": what was said before is taken back, and nothing follows that could be weighed.
	if (phrases.length > 1 && phrases.at(-1)?.class === "correction")
		return { polarity: "unclear", because: "contradiction" };
	const heard = afterTurn(phrases);
	if (hasAny(heard, refusals) || hasAny(heard, ["notDetail"])) return readRefusal(heard);
	if (hasAny(heard, firm)) return readAcceptance(heard, "yes");
	if (hasAny(heard, ["weak"])) return readAcceptance(heard, "weak");
	if (hasAny(heard, ["emphasis"]) && !hasAny(heard, reasons)) return readAcceptance(heard, "yes");
	if (isReasonEnough(heard) || (heard.length < phrases.length && isTurnedDown(phrases, heard)))
		return { polarity: "no" };
	if (hasAny(heard, ["detail", "all"]) && hasOnly(heard, choosing) && !heard.some((phrase) => phrase.asked))
		return { polarity: "choice" };
	return { polarity: "unclear", because: blame(heard) };
}

function readAcceptance(phrases: readonly Phrase[], polarity: "yes" | "weak"): Answer {
	if (!hasOnly(phrases, besideYes)) return { polarity: "unclear", because: blame(phrases) };
	if (phrases.some((phrase, index) => asksMore(phrase, phrases[index - 1], polarity)))
		return { polarity: "unclear", because: "question" };
	if (saysWhoOnly(phrases) || saysSeenOnly(phrases)) return { polarity: "unclear", because: "unexplained" };
	if (polarity === "weak" && hasAny(phrases, ["ack"])) return { polarity: "unclear", because: "acknowledgement" };
	if (polarity === "weak" && hasAny(phrases, ["askLogistics"]) && !phrases.some((phrase) => phrase.words === "will do"))
		return { polarity: "unclear", because: "question" };
	return { polarity };
}

// Where to go and what to bring is asked by who comes; any other question is about whether to come.
function asksMore(phrase: Phrase, before: Phrase | undefined, polarity: "yes" | "weak"): boolean {
	if (phrase.class === "askLogistics")
		return bringsSomebody.test(phrase.words) || (!phrase.asked && tellsWhatIsSame.test(phrase.words));
	if (!phrase.asked) return false;
	if (polarity === "weak" && phrase.class === "weak") return false;
	return !(before?.class === "askLogistics" && ["filler", "polite", "detail"].includes(phrase.class));
}

// "Yup, same address" answers a question that was asked before.
const tellsWhatIsSame = /^same \w+$/u;

// "Yes, can I bring my son?" asks on what terms.
const bringsSomebody =
	/\b(?:bring|have) (?:my|a|the) (?:son|sons|daughters?|kids?|baby|child|children|boys?|girls?|husband|wife|mom|mother|sister|brother|friend|helper|dog|dogs)$/u;

/** A yes that says what it is a yes to. */
const accepts = /\b(?:accept\w*|take|do it|can|will|confirm\w*|acept\w*|tomo|quiero|voy|apunto|anoto|aceito|topo)\b/u;

// "Yes this is Maria" answers who is speaking, not whether she comes.
function saysWhoOnly(phrases: readonly Phrase[]): boolean {
	const yes = phrases.findIndex((phrase) => phrase.class === "yes" && !accepts.test(phrase.words));
	const says = phrases.findIndex(
		(phrase, index) => index > yes && phrase.class === "intro" && spokenIntro.test(phrase.words),
	);
	return yes !== -1 && says !== -1 && !hasAny(phrases, ["commit"]) && !hasAny(phrases.slice(says), ["yes"]);
}

// "Yes I got your text" answers whether it arrived.
function saysSeenOnly(phrases: readonly Phrase[]): boolean {
	if (hasAny(phrases, ["commit"])) return false;
	return phrases.some(
		(phrase, index) =>
			phrases[index - 1]?.class === "yes" &&
			((phrase.class === "ack" && !noted.test(phrase.words)) ||
				(["ack", "pleasant"].includes(phrase.class) && saidSeen.test(phrase.words)) ||
				(!phrase.breakBefore &&
					["pleasant", "smalltalk", "background"].includes(phrase.class) &&
					saidWhatIsSo.test(phrase.words))),
	);
}

/** Says thanks, or that it is settled; any other acknowledgement after a yes tells what was read or understood. */
const noted =
	/^(?:ok|okay|(?:please )?confirm|got it|noted|copy|bet|heard|understood|thanks?|thank you|thx|ty|gracias|obrigad[ao]|mesi|salamat|10 4|roger)\b/u;

/** What a yes without a pause before it confirms, instead of taking the shift. */
const saidWhatIsSo = new RegExp(
	[
		// "Sure it's early": a grumble.
		String.raw`^(?:it|that) is (?:\w+ )*(?:early|late|last minute|short notice|long)$`,
		// "Sí quiero más horas": a wish.
		"^quiero (?:mas )?horas$",
		// "Yes my phone died": why the answer comes late, to whatever was asked.
		String.raw`^my phone\b`,
		// "Yes I have a car", "yes I worked there before", "yes I still live in Hayward": answers about the sender that nobody asked for here.
		String.raw`^(?:i )?(?:still |already |just )?(?:live|vivo|worked|been|know|remember|tengo|trabaje|conozco|he trabajado|ya trabaje)\b`,
		String.raw`^(?:i )?(?:still |already |just )?(?:always|usually) (?:work|do|take)\b`,
		String.raw`^(?:i )?(?:still |already |just )?have (?:a(?! (?:very )?(?:good|great|nice|blessed|wonderful|lovely|safe|happy)\b)|my|worked|been)\b`,
	].join("|"),
	"u",
);
const saidSeen =
	/^(?:natanggap|nabasa|nakita|recebi|eu vi|vi|received|seen|read|saw|got (?:your|the|ur)|message received|recibido|visto|vi|enterad[ao])\b/u;
const spokenIntro = /^(?:this is|it is|soy|habla|le habla|se|aqui|from)\b|\b(?:here|speaking)$/u;

function readRefusal(heard: readonly Phrase[]): Answer {
	const phrases = withoutAttention(heard);
	if (hasAny(phrases, firm)) return { polarity: "unclear", because: "contradiction" };
	if (phrases.some((phrase, at) => !besideNo.has(phrase.class) && !isMereWord(phrase) && !isDayLimit(phrases, at)))
		return { polarity: "unclear", because: blame(phrases) };
	if (
		phrases.some(
			(phrase) =>
				phrase.asked && (refusals.has(phrase.class) || phrase.class === "notDetail" || phrase.words === "again"),
		)
	)
		return { polarity: "unclear", because: "question" };
	if (phrases.some((_, index) => asksWhetherNone(phrases, index))) return { polarity: "unclear", because: "question" };
	if (takesBack(phrases)) return { polarity: "unclear", because: "contradiction" };
	const unable = phrases.filter(({ class: name }) => name === "refuse" || name === "cannotCome");
	if (unable.length > 0 && unable.every((phrase) => cannotUntil(phrase, phrases)) && !hasAny(phrases, ["no", "none"]))
		return { polarity: "unclear", because: "counter_offer" };
	const refusing = phrases.filter((phrase) => refusals.has(phrase.class));
	if (
		refusing.length > 0 &&
		refusing.every(
			(phrase) => deniesUnknown(phrase, phrases) || isOfOthers(phrase, phrases[phrases.indexOf(phrase) - 1]),
		)
	)
		return { polarity: "unclear", because: "unexplained" };
	return { polarity: "no" };
}

// "No nights?", "nothing in Hayward?", "not Tuesday right?": the no belongs to what is asked.
function asksWhetherNone(phrases: readonly Phrase[], at: number): boolean {
	if (!/^(?:no|not|nothing|none|nada|ningun[oa]?)$/u.test(phrases[at]?.words ?? "")) return false;
	const rest = phrases.slice(at + 1);
	const end = rest.findIndex((phrase) => phrase.breakBefore || !couldBeAskedFor.has(phrase.class));
	return (end === -1 ? rest : rest.slice(0, end)).some((phrase) => phrase.asked);
}

const couldBeAskedFor: ReadonlySet<PhraseName> = new Set([
	"detail",
	"weak",
	"filler",
	"all",
	"unexplained",
	"emphasis",
]);

// "Yeah I'm not gonna be able to", "yes, sorry, I can't": the first word says that they have read it.
function withoutAttention(phrases: readonly Phrase[]): readonly Phrase[] {
	const [first, ...rest] = phrases;
	if (first?.class !== "yes" || first.asked || !/^(?:yes|yeah)$/u.test(first.words)) return phrases;
	const next = rest.find((phrase) => !["sorry", "filler", "polite", "greeting"].includes(phrase.class));
	const refuses =
		next?.class === "refuse" ||
		next?.class === "cannotCome" ||
		(next?.class === "no" && /^i (?:can|will) not$/u.test(next.words));
	return refuses ? rest : phrases;
}

// "You won't", "she can't", "the app won't open": not what the sender will not do.
function isOfOthers(phrase: Phrase, before: Phrase | undefined): boolean {
	if (before?.class !== "unexplained" || phrase.breakBefore) return false;
	return (
		/^(?:you|he|she|they|we|who)$/u.test(before.words) || (/^will not$/u.test(phrase.words) && before.words !== "i")
	);
}

// "Pay too low, no": a word about terms that asks nothing.
function isMereWord(phrase: Phrase): boolean {
	return (
		["askTerms", "askLogistics", "question", "late"].includes(phrase.class) &&
		!phrase.asked &&
		(phrase.class !== "question" || /^(?:esta|es|hay|tiene|tengo|sera)$/u.test(phrase.words)) &&
		!phrase.words.includes(" ")
	);
}

// "No ... I'm available": weak agreement after the refusal. "No, I'm good" and "no, that's fine" are none.
function takesBack(phrases: readonly Phrase[]): boolean {
	if (phrases.some(isThumbUp) && phrases.every((phrase) => !refusals.has(phrase.class) || isPicture(phrase)))
		return true;
	if (hasAny(phrases, ["refuse", "cannotCome"])) return false;
	const weak = phrases.findIndex((phrase) => phrase.class === "weak" && offersOneself.test(phrase.words));
	const refusal = phrases.findIndex((phrase) => refusals.has(phrase.class));
	return refusal !== -1 && weak > refusal;
}

const isPicture = (phrase: Phrase) => /^\p{Extended_Pictographic}/u.test(phrase.words);
const isThumbUp = (phrase: Phrase) => phrase.class === "weak" && isPicture(phrase);

const offersOneself =
	/\b(?:available|free|open|can i|may i|could|love to|like to|want to|works|yes|take it|disponible|libre|podria|gustaria|pwede)\b/u;

/** How many words may stay unexplained beside a reason that speaks for itself. */
const mostUnexplained = 3;

// A reason speaks for itself when it is what the reply is about, not a remark inside a longer story.
function isReasonEnough(phrases: readonly Phrase[]): boolean {
	if (!hasAny(phrases, reasons) || phrases.some((phrase) => phrase.asked)) return false;
	if (!phrases.every((phrase) => besideReason.has(phrase.class) || isTimeLimit(phrase))) return false;
	if (phrases.some((phrase) => reasons.has(phrase.class) && isPartOfUnknown(phrase, phrases))) return false;
	if (phrases.some((phrase) => reasons.has(phrase.class) && saysWhereOfOffer(phrase))) return false;
	const unknown = phrases.filter((phrase) => phrase.class === "unexplained").length;
	const first = phrases.find(
		(phrase) =>
			!["sorry", "greeting", "polite", "filler", "intro", "would", "but"].includes(phrase.class) &&
			!(phrase.class === "unexplained" && ofOneself.has(phrase.words)),
	);
	return unknown === 0 || (unknown <= mostUnexplained && first !== undefined && reasons.has(first.class));
}

// "My mom lives in Oakland", "estoy en Oakland": to be where the shift is prevents nobody.
function saysWhereOfOffer(phrase: Phrase): boolean {
	return (
		phrase.details.some(({ detail }) => detail.kind === "place") &&
		/\b(?:in|en) \S+$/u.test(phrase.words) &&
		!/\b(?:far|lejos|traffic|not|no)\b/u.test(phrase.words)
	);
}

/** "I have been" and the like, before a reason that the vocabulary knows without them. */
const ofOneself = new Set(["i", "am", "we", "were", "have", "got", "been", "had"]);

// "Not available until 8/1", "can't till next week": up to a day, which is no hour of the shift.
function isDayLimit(phrases: readonly Phrase[], at: number): boolean {
	const [limit, next] = [phrases[at], phrases[at + 1]];
	if (limit === undefined || !isTimeLimit(limit) || next === undefined || next.breakBefore) return false;
	return next.class === "detail" && next.details.every(({ detail }) => !isHourKind.has(detail.kind));
}

const isHourKind: ReadonlySet<string> = new Set(["time", "until", "range", "number", "duration"]);

// "Working till six" limits the reason, not an acceptance.
function isTimeLimit(phrase: Phrase): boolean {
	return (
		phrase.class === "condition" &&
		/^(?:until|till|til|hasta|hasta las|ate|ate as|hanggang|after|jiska)$/u.test(phrase.words)
	);
}
