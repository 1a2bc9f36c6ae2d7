/** What is read of a reply: far more than ten text segments, and a bound on the work of everything below. */
const longestReadText = 4_000;

const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|\ufe0e|\ufe0f|\ufeff/gu;
const skinTone = /[\u{1f3fb}-\u{1f3ff}]/gu;
const flagTag = /[\u{e0020}-\u{e007f}]/gu;
const keycap = /([0-9#*])\ufe0f?\u20e3/gu;
const genderedEmoji = /\u200d[\u2640\u2642\u27a1]/gu;
/** "I?m", "can�t", "i m", "don t": an apostrophe that did not survive the way. */
const lostApostrophe =
	/\b(i|you|we|they|it|that|can|don|won|didn|doesn|isn|aren|wasn|couldn|wouldn|haven|ain)[?�](m|t|ll|ve|re|d|s)\b/giu;
const spacedApostrophe =
	/\b(i (?=m\b|ll\b|ve\b)|(?:can|don|won|didn|doesn|isn|aren|wasn|couldn|wouldn|haven|ain) (?=t\b))/giu;
/** "can'": the t fell off, unless a quotation ends there. */
const lostT = /(?<!(?:^|\s)'[^']*)\b(can|don|won|didn|doesn|couldn|wouldn)'(?=[\s.,!]|$)/giu;
/** "hoy n puedo", "oo early": the letter that refuses fell off. */
const lostNo = /\bn (?=(?:puedo|podre|quiero|voy|alcanzo)\b)/giu;
const lostToo = /\boo (?=(?:early|much|far|late|short|busy|tired|long)\b)/giu;
/** "f***ing", "f**k": what is starred out is said all the same. */
const starredOut = /\bf[*#@$]+(?:c?k)?(ing?\b)?/giu;
/** "Yes period thank you exclamation point": marks that were dictated, and written out by the phone. */
const dictatedMarks: readonly [RegExp, string][] = [
	[/\bquestion mark\b/giu, "?"],
	[/\bexclamation (?:point|mark)\b/giu, "!"],
	[/(?<=\w) comma\b/giu, ","],
	[
		/(?<!\b(?:my|your|her|his|a|the|this|that|pay|time|trial|grace|on|of)) period(?=\s*$| (?:thank|thanks|see|please|yes|no|bye|i|i'll|let|can|my)\b)/giu,
		".",
	],
];
/** "Y E S": spelt, to be heard. */
const speltYes = /\by[ .-]e[ .-]s\b/giu;
const speltNo = /^\W*n[ .-]o\W*$/iu;
/** "@Rosa you got it": said to somebody else, as far as anybody can tell. */
const mention = /(?<!\S)@(?=\p{L})/gu;
/** "Ana: yes / Luz: me too": a talk among others. */
const severalSpeak =
	/^(?!(?:yes|no|ok|si|sí|name|nombre|re|fwd|note)\b)\p{Lu}\p{Ll}+: ?\S[^:]*[\n/;,.] *(?!(?:yes|no|ok|si|sí|name|nombre|note)\b)\p{Lu}\p{Ll}+: ?(?=\S)/iu;
/** Ten digits are nobody's hours. */
const phoneNumber =
	/(?<![\d#])(?:(?:my|the|our) (?:number|#) )?(?:\+?1[-. ]?)?\(?\b\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}\b/giu;
const marks = /\p{M}+/gu;

/**
 * One spelling for what phones write in many ways: full-width forms, invisible characters, curly
 * quotes, accents, capitals. Line breaks are kept, because signatures and quotes are lines.
 */
export function cleanText(text: string): string {
	const plain = text
		.slice(0, longestReadText)
		.normalize("NFKC")
		.replace(genderedEmoji, "")
		.replace(keycap, "$1")
		.replace(invisible, "")
		.replace(skinTone, "")
		.replace(flagTag, "")
		.replace(/\u200d/gu, " ")
		.replace(phoneNumber, " my number")
		.replace(/\bmy #(?!\d)/giu, "my number")
		.replace(/\bw\/o\b/giu, "without")
		.replace(/\bw\/(?=\s*\p{L})/giu, "with ")
		.replace(/[‘’‛`´ʼ′]/gu, "'")
		.replace(lostApostrophe, "$1'$2")
		.replace(/[“”„‟«»″「」『』]/gu, '"')
		.replace(/[‐‑‒–—―−]/gu, "-")
		.replace(/[^\S\n]+/gu, " ")
		.replace(spacedApostrophe, (start) => `${start.trim()}'`)
		.replace(lostT, "$1't")
		.replace(lostNo, "no ")
		.replace(lostToo, "too ")
		.replace(speltYes, "yes")
		.replace(speltNo, "no")
		.replace(mention, "\ufffd ")
		.replace(severalSpeak, "\ufffd $&")
		.replace(starredOut, (_, ing?: string) => (ing === undefined ? "fuck" : "fucking"))
		.trim();
	return dictatedMarks.reduce((read, [mark, sign]) => read.replace(mark, sign), plain);
}

/** Lower case without accents: the form in which words are compared. */
export function foldText(text: string): string {
	return text.toLowerCase().normalize("NFD").replace(marks, "").normalize("NFC");
}
