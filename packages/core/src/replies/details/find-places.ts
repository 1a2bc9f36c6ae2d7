import { foldText } from "../reading/clean-text.ts";
import { withinOneEdit } from "../reading/edit-distance.ts";
import type { Token } from "../reading/token.ts";
import type { OpenOffer } from "../reply-types.ts";
import { lexicon } from "../vocabulary/index.ts";
import type { DetailSpan } from "./detail.ts";

/** Parts of place names that name no place by themselves. */
const generic = new Set(
	"san santa st saint los las la el de the city north south east west new old fort ft mount mt lake port park heights hills valley center street ave avenue road of and at in 1 2 3".split(
		" ",
	),
);

/** Names of offered places, whole or by a telling part ("Leandro"), with one slip of the finger. */
export function findPlaces(tokens: readonly Token[], offers: readonly OpenOffer[]): DetailSpan[] {
	const places = [...new Set(offers.map((offer) => offer.place).filter((place) => place !== null))];
	const named = places.map((place) => ({
		place,
		words: foldText(place)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 0),
	}));
	const spans: DetailSpan[] = [];
	for (let start = 0; start < tokens.length; start += 1) {
		let longest = 0;
		const fitting: string[] = [];
		for (const { place, words } of named) {
			const length = longestRun(tokens, start, words);
			if (length === 0 || length < longest) continue;
			if (length > longest) fitting.length = 0;
			longest = length;
			fitting.push(place);
		}
		if (longest > 0) spans.push({ detail: { kind: "place", places: fitting }, start, end: start + longest });
	}
	return spans;
}

// How many tokens from here are consecutive words of the name. A run of generic words alone names nothing, and words that answers
// are made of name a place only as its whole name: "yes" is no Yes House, "I will" no Will Rogers Park.
function longestRun(tokens: readonly Token[], start: number, words: readonly string[]): number {
	let best = 0;
	for (let offset = 0; offset < words.length; offset += 1) {
		let length = 0;
		let telling = false;
		while (offset + length < words.length) {
			const word = words[offset + length] as string;
			if (!sameWord(tokens[start + length], word)) break;
			telling ||= !generic.has(word) && !lexicon.words.has(word);
			length += 1;
		}
		const isWhole = length > 1 && length === words.length;
		if ((telling || isWhole) && length > best) best = length;
	}
	return best;
}

function sameWord(token: Token | undefined, word: string): boolean {
	if (!token) return false;
	return (
		token.word === word ||
		(!token.known && word.length >= 5 && token.word[0] === word[0] && withinOneEdit(token.word, word))
	);
}
