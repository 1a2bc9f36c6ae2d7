import type { Phrase } from "../grammar/phrase.ts";

/** Whether a refusal is about a word that we do not know, and therefore not about the offer. */
export function deniesUnknown(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	return cannotUnknown(phrase, phrases) || deniesVerb(phrase, phrases) || isPartOfUnknown(phrase, phrases);
}

// "I can't believe ..." and "no pay yet": what is denied is a word that we do not know.
function isLoneNegation(phrase: Phrase): boolean {
	return /(?:^| )(?:not|no|no way|a chance|non|pa|pas|nao|hindi|ni|wont|never|puedo)$/u.test(phrase.words);
}

// "I'll pass it along", "I'm out of gloves", "took the trash out": words that refuse only when they end the thought.
export function isPartOfUnknown(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	const at = phrases.indexOf(phrase);
	const before = phrases[at - 1];
	const next = phrases[at + 1];
	if (/(?:^| )do not$/u.test(phrase.words) && next?.words === "have" && next.class === "unexplained") return true;
	if (!manySided.test(phrase.words)) return false;
	const follows = before !== undefined && !phrase.breakBefore && !phrase.words.includes(" ");
	if (follows && ["unexplained", "reason", "detail"].includes(before.class)) return true;
	return next?.class === "unexplained" && !next.breakBefore && !afterRefusal.has(next.words);
}

const manySided =
	/(?:^| )(?:not enough|me off|pass|out|skip|drop|full|refuse to|down|passing|quit|lift|walk|stand|sit|bend)$|^(?:refuse|refused|declined?|rejected)$/u;
const afterRefusal = new Set(
	"i we my there because sorry got have not with for at on since cuz lol bro yo ma ese way super hella been".split(" "),
);

/** "I can't find the house": what cannot be done is a word that we do not know. */
export function cannotUnknown(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	return isLoneNegation(phrase) && isUnknownBeside(phrases[phrases.indexOf(phrase) + 1]);
}

// "No me han pagado", "no tengo idea": in Spanish the verb that follows is what is denied.
function deniesVerb(phrase: Phrase, phrases: readonly Phrase[]): boolean {
	if (phrase.words !== "no") return false;
	const after = phrases.slice(phrases.indexOf(phrase) + 1);
	const verb = after.findIndex((next) => !pronouns.has(next.words));
	const upTo = after.slice(0, verb + 1);
	if (upTo.length === 0 || upTo.some((next) => next.breakBefore)) return false;
	return upTo.at(-1)?.class === "unexplained" && (verb > 0 || deniable.test(upTo.at(-1)?.words ?? ""));
}

const pronouns = new Set(["me", "te", "se", "le", "les", "nos", "lo", "la", "los", "las"]);
const deniable =
	/^(?:tengo|tiene|tienen|hay|ha|han|he|es|son|se|veo|entiendo|recuerdo|encuentro|conozco|sabia|era|fue|habia)$/u;

function isUnknownBeside(phrase: Phrase | undefined): boolean {
	return (
		phrase?.class === "unexplained" && !phrase.breakBefore && !sentenceStarts.has(phrase.words.split(" ")[0] ?? "")
	);
}

const sentenceStarts = new Set(
	"i my we it that the this there because sorry got have yo mi mis ya es tengo estoy me se la el eu meu minha estou tenho mwen m ako may nasa".split(
		" ",
	),
);
