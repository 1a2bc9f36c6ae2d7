import type { Phrase } from "../grammar/phrase.ts";
import type { ReplyContext } from "../reply-types.ts";

/** Whoever asks us to stop is heard even when the rest is not understood; "stop by" and "bus stop" are other phrases. */
export function asksToStop(phrases: readonly Phrase[], context: ReplyContext): boolean {
	if (phrases.some((phrase, index) => phrase.class === "optOut" && !wantsTexts(phrase, phrases[index + 1])))
		return true;
	const asks = (phrase: Phrase) =>
		(phrase.class === "optOutAlone" && !isDenied(phrases, phrase)) || (!context.hasClaimed && leavesUnsaidWhat(phrase));
	const fits = (phrase: Phrase) => asks(phrase) || besideStop.has(phrase.class) || complains(phrase);
	if (phrases.some(asks) && phrases.every(fits)) return true;
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
]);

// "I get these by mistake, please remove me": nobody who holds no shift asks to be taken off one.
function endsWithRemoval(phrases: readonly Phrase[]): boolean {
	const last = phrases.findLastIndex((phrase) => !["polite", "sorry", "filler"].includes(phrase.class));
	const removal = phrases[last];
	if (!removal || removal.asked || !(leavesUnsaidWhat(removal) || /^remove me$/u.test(removal.words))) return false;
	const before = phrases.slice(0, last);
	if (!removal.breakBefore && before.at(-1)?.class !== "polite") return false;
	return before.every(
		(phrase) =>
			besideStop.has(phrase.class) ||
			["unexplained", "optOutAlone", "anymore", "smalltalk", "question", "counter", "moreLater"].includes(phrase.class),
	);
}

// "Tired of your texts" ends nothing by itself; "tired of your texts, stop" does.
function complains(phrase: Phrase): boolean {
	return (
		phrase.class === "smalltalk" &&
		/\b(?:tired|sick|fed up|cansad[ao]|hart[ao]|hasta (?:la madre|el gorro))\b/u.test(phrase.words)
	);
}

// "Stop calling me, text is fine": the texts are wanted.
function wantsTexts({ words }: Phrase, next: Phrase | undefined): boolean {
	const isOfCalls =
		/^(?:(?:please|just) )*(?:stop|quit|do not) (?:call|ring|phon)\w*(?: (?:me|us))?(?: (?:again|anymore))?$/u;
	return isOfCalls.test(words) && /^(?:just |only )?(?:text|txt|message)/u.test(next?.words ?? "");
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
