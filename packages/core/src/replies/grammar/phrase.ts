import type { DetailSpan } from "../details/detail.ts";
import type { PhraseClass } from "../vocabulary/vocabulary.ts";

/** A stretch of a reply and what it does; "unexplained" is a word that no phrase accounts for. */
export interface Phrase {
	class: PhraseClass | "unexplained";
	start: number;
	end: number;
	/** Facts about shifts that are stated inside it, left to right. */
	details: DetailSpan[];
	/** A question mark follows directly. */
	asked: boolean;
	/** Punctuation that ends a phrase stands before it. */
	breakBefore: boolean;
	/** The words as the vocabulary spells them. */
	words: string;
	/** "Sí" with its accent, which is a yes and no "if", stands in it. */
	accented: boolean;
}

/** What several phrases say one after the other. */
export const wordsOf = (phrases: readonly Phrase[]) => phrases.map((phrase) => phrase.words).join(" ");
