/** One word, number, Han character or emoji of a reply. */
export interface Token {
	/** The folded word, spelt as the vocabulary spells it: what patterns are compared with. */
	word: string;
	/** As it was written. */
	text: string;
	/** Punctuation between the previous token and this one ends a phrase. */
	breakBefore: boolean;
	/** Punctuation written before this token, without spaces: "-", ":", "/", ", " → ",". */
	marksBefore: string;
	/** Nothing at all between the previous token and this one ("8am", "Y2"). */
	glued: boolean;
	kind: "word" | "number" | "han" | "emoji";
	capital: boolean;
	/** The vocabulary knew the word as it stands or after mending its spelling. */
	known: boolean;
}

/** "Sí" as a yes is written; without its accent it may be "if". */
export function isAccentedYes({ text }: Token): boolean {
	return /^sí$/iu.test(text);
}

export interface TokenizedText {
	tokens: Token[];
	/** Punctuation after the last token. */
	marksAfter: string;
}
