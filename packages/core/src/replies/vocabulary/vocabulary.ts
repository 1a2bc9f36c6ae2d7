import type { Language } from "../reply-types.ts";

/**
 * What a phrase does in a reply. The grammar (`decide/`) knows these names and nothing about words;
 * the vocabulary files know the words and nothing about the grammar.
 */
export type PhraseClass =
	// Answers
	| "yes" // settles it alone: "yes", "claro que si"
	| "emphasis" // a yes when it stands alone, and weight on whatever else is said: "definitely"
	| "commit" // settles it alone: "I'll take it"
	| "weak" // agrees, but not firmly: "ok", "I'm free", "can I take it?"
	| "no" // "no", "nope"
	| "refuse" // refuses the offer: "no thanks", "I'll pass", "can't take it"
	| "cannotCome" // cannot be there; from someone who holds a shift this gives it back: "can't make it"
	| "reason" // stands for a refusal when it stands alone: "I'm working", "no sitter"
	| "giveBack" // gives up a shift that is held: "drop me", "calling out"
	| "keep" // keeps the shift that is held
	| "all"
	| "none"
	| "either"
	| "only" // "only the first": chooses, and leaves the rest
	| "notDetail" // "not the first one": leaves one out
	// What makes an answer unclear
	| "hedge"
	| "interest" // "I'm interested": no answer alone, no harm beside one
	| "condition"
	| "counter"
	| "would" // "I would take it", "I wish I could": turns into a refusal after "but"
	| "askTerms"
	| "askLogistics"
	| "question"
	| "late"
	| "unwell"
	| "thirdParty"
	| "wrongNumber"
	| "contradiction"
	| "tone" // sarcasm, and faces that take an answer back
	// What changes nothing
	| "background" // why the answer comes late: "just got off work and saw this"
	| "pleasant" // goes well with a yes: "I was off anyway"
	| "polite"
	| "sorry"
	| "filler"
	| "greeting"
	| "intro"
	| "ack"
	| "smalltalk"
	| "detail"
	| "and"
	| "or" // leaves the choice to us: never an acceptance
	// What turns
	| "but"
	| "correction"
	| "moreLater" // after a refusal: "maybe next time", "let me know if you get weekends"
	| "anymore"
	// Never an answer to the offer
	| "optOut"
	| "optOutAlone"; // only when nothing else is said: "please stop"

export interface Vocabulary {
	language: Language | null;
	/** Named lists, one phrase a line (or several between commas). `#` starts a comment. */
	lists?: Readonly<Record<string, string>>;
	/** Phrases by what they do, written like the lists. */
	phrases?: Partial<Readonly<Record<PhraseClass, string>>>;
	/** Other spellings: "wrong, other = right". The right side may be several words. */
	spellings?: string;
}
