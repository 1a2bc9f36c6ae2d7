import { type Phrase, wordsOf } from "../grammar/phrase.ts";
import type { ReplyContext } from "../reply-types.ts";

/** Whoever asks us to stop is heard even when the rest is not understood; "stop by" and "bus stop" are other phrases. */
export function asksToStop(phrases: readonly Phrase[], context: ReplyContext): boolean {
	if (
		phrases.some(
			(phrase, index) =>
				phrase.class === "optOut" && !wantsTexts(phrase, phrases.slice(index + 1)) && !isOfThings(phrases, index),
		)
	)
		return true;
	const asks = (phrase: Phrase) =>
		(phrase.class === "optOutAlone" && !isDenied(phrases, phrase)) || (!context.hasClaimed && leavesUnsaidWhat(phrase));
	const fits = (phrase: Phrase) =>
		asks(phrase) || besideStop.has(phrase.class) || complains(phrase) || /^(?:ok|okay)$/u.test(phrase.words);
	if (phrases.some(asks) && phrases.every(fits)) return true;
	if (beginsWithStop(phrases)) return true;
	return !context.hasClaimed && endsWithRemoval(phrases);
}

const besideStop: ReadonlySet<Phrase["class"]> = new Set([
	"polite",
	"sorry",
	"filler",
	"greeting",
	"no",
	"refuse",
	"wrongNumber",
	"correction",
]);

const removals =
	/^(?:please )?(?:remove (?:me|it)|stop|unsubscribe)(?: please| now| it)?$|^(?:deme|denme|dame) de baja$|^(?:quit|borr|sac|elimin)[ae]n?me$/u;

// "I get these by mistake, please remove me", "too many messages!! stop": nobody who holds no shift asks to be taken off one.
function endsWithRemoval(phrases: readonly Phrase[]): boolean {
	const last = phrases.findLastIndex((phrase) => !["polite", "sorry", "filler"].includes(phrase.class));
	const removal = phrases[last];
	if (!removal || removal.asked || !(leavesUnsaidWhat(removal) || removals.test(removal.words))) return false;
	const before = phrases.slice(0, last);
	if (!removal.breakBefore && before.at(-1)?.class !== "polite" && !removal.words.startsWith("please ")) return false;
	return !before.some((phrase) => answering.has(phrase.class));
}

/** Whoever says one of these talks about a shift. */
const answering: ReadonlySet<Phrase["class"]> = new Set([
	"yes",
	"commit",
	"weak",
	"emphasis",
	"keep",
	"late",
	"tone",
	"would",
]);

// "Tired of your texts", "stop texting me at night" end nothing by themselves; with a "stop" behind they do.
function complains(phrase: Phrase): boolean {
	return ["smalltalk", "question"].includes(phrase.class) && complaint.test(phrase.words);
}

const complaint =
	/\b(?:tired|sick|fed up|cansad[ao]|hart[ao]|hasta (?:la madre|el gorro))\b|^(?:(?:please|just) )*(?:stop|quit|do not|never|no|no more|ya no)\b/u;

// "The dogs don't bother me", "take me off the list for Friday": what is said of something, or of one list, stops no texts.
function isOfThings(phrases: readonly Phrase[], at: number): boolean {
	const [article, before, phrase, next] = [phrases[at - 2], phrases[at - 1], phrases[at], phrases[at + 1]];
	if (phrase === undefined) return false;
	if (/^do not bother\b/u.test(phrase.words) && !phrase.breakBefore)
		return /^(?:the|his|her|their|my|those|these)$/u.test(article?.words ?? "") && /s$/u.test(before?.words ?? "");
	if (!/ lista$/u.test(phrase.words) || next === undefined || next.breakBefore) return false;
	return next.details.length > 0 || wordsOf(phrases.slice(at + 1)).startsWith("de espera");
}

// "Stop calling me, text is fine", "stop texting my husband, text me": the texts are wanted.
function wantsTexts({ words }: Phrase, after: readonly Phrase[]): boolean {
	if (after.some(({ class: name }, index) => name !== "optOut" && textMe.test(wordsOf(after.slice(index)))))
		return true;
	const isOfCalls =
		/^(?:(?:please|just) )*(?:stop|quit|do not) (?:call|ring|phon)\w*(?: (?:me|us))?(?: (?:again|anymore))?$|^(?:ya )?(?:paren|pare|dejen|deje) de llamar\w*$/u;
	return isOfCalls.test(words) && callsAside.test(wordsOf(after));
}

const textMe =
	/^(?:(?:just|only|please|but) )*(?:text|txt|message) me(?! (?:again|never|anymore|any more|one more))\b/u;

const callsAside =
	/^(?:(?:just|only) )?(?:text|txt|message) (?:me(?! never)|instead|only|please)\b|^(?:text|texting|texts|messages) (?:is|are|works) (?:fine|ok|better|best|good|easier)\b|^mejor (?:escrib|mand|texte)/u;

// "STOP I am driving a truck now": the keyword, and why.
function beginsWithStop(phrases: readonly Phrase[]): boolean {
	const [first, next] = phrases;
	if (first?.class !== "optOutAlone" || first.words !== "stop" || next === undefined) return false;
	const answers = ["yes", "commit", "weak", "emphasis", "giveBack", "question", "tone"];
	return (
		/^(?:i|we|this|my) /u.test(wordsOf(phrases.slice(1))) &&
		!phrases.some((phrase) => answers.includes(phrase.class) || phrase.asked)
	);
}

// "I won't stop" is no stop.
function isDenied(phrases: readonly Phrase[], phrase: Phrase): boolean {
	const before = phrases[phrases.indexOf(phrase) - 1];
	return before !== undefined && !phrase.breakBefore && / (?:not|to)$/u.test(before.words);
}

// "Take me off" without a shift to be taken off means the list.
function leavesUnsaidWhat(phrase: Phrase): boolean {
	return (
		phrase.class === "giveBack" &&
		/^(?:please )?(?:take|remove|get|pull|drop) me (?:off|out)$|^remove me$/u.test(phrase.words)
	);
}
