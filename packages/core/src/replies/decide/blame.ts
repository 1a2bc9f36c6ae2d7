import type { Phrase } from "../grammar/phrase.ts";
import type { UnclearBecause } from "../reply-types.ts";
import { hasAny, type PhraseName } from "./company.ts";

/** What to say about a reply that settles nothing, the most telling first. */
const blamed: readonly [PhraseName, UnclearBecause][] = [
	["wrongNumber", "wrong_number"],
	["thirdParty", "third_party"],
	["contradiction", "contradiction"],
	["condition", "condition"],
	["counter", "counter_offer"],
	["hedge", "hedge"],
	["interest", "hedge"],
	["would", "hedge"],
	["askTerms", "question"],
	["question", "question"],
	["askLogistics", "question"],
];

/** Why a reply is unclear, for whoever asks back. */
export function blame(phrases: readonly Phrase[]): UnclearBecause {
	const telling = blamed.find(([name]) => hasAny(phrases, [name]));
	if (telling) return telling[1];
	if (phrases.some((phrase) => phrase.asked)) return "question";
	if (hasAny(phrases, ["unexplained", "late", "smalltalk", "tone", "keep"])) return "unexplained";
	if (hasAny(phrases, ["ack", "polite", "pleasant"])) return "acknowledgement";
	return hasAny(phrases, ["greeting"]) ? "greeting" : "unexplained";
}
