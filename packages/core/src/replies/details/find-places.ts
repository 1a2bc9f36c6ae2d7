import { foldText } from "../reading/clean-text.ts";
import { withinOneEdit } from "../reading/edit-distance.ts";
import type { Token } from "../reading/token.ts";
import type { OpenOffer } from "../reply-types.ts";
import { ordinalSuffixes } from "../vocabulary/calendar.ts";
import { lexicon } from "../vocabulary/index.ts";
import type { DetailSpan } from "./detail.ts";

/** Parts of place names that name no place by themselves. */
const generic = new Set(
	"san santa st saint los las la el de the city north south east west new old fort ft mount mt lake port park heights hills valley center street ave avenue road of and at in 1 2 3".split(
		" ",
	),
);

/**
 * Names of offered places, whole or by a telling part ("Leandro"), with one slip of the finger. What says another number or
 * letter than the name does ("Unit A" of Unit B, "1st floor" of Second Floor) names a place that is not offered.
 */
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
		let fitting: (Surroundings & { place: string })[] = [];
		for (const { place, words } of named) {
			const { offset, length } = longestRun(tokens, start, words);
			if (length === 0 || length < longest) continue;
			if (length > longest) fitting = [];
			longest = length;
			fitting.push({ place, ...surroundings(tokens, { start, length, words, offset }) });
		}
		const meant = fitting.filter(({ isAnother }) => !isAnother);
		const before = Math.max(0, ...meant.map((one) => one.before));
		const after = Math.max(0, ...meant.map((one) => one.after));
		const places = meant.map(({ place }) => place);
		if (longest > 0)
			spans.push({ detail: { kind: "place", places }, start: start - before, end: start + longest + after });
	}
	return spans;
}

/** What stands around the part of a name: something that contradicts the rest of it, or so many tokens that say it otherwise. */
interface Surroundings {
	isAnother: boolean;
	before: number;
	after: number;
}

function surroundings(
	tokens: readonly Token[],
	{ start, length, words, offset }: { start: number; length: number; words: readonly string[]; offset: number },
): Surroundings {
	const next = tokens[start + length];
	const previous = tokens[start - 1];
	// "2nd" are two tokens.
	const size = previous?.glued === true && ordinalSuffixes.has(previous.word) ? 2 : 1;
	const after = compare(words[offset + length], next?.breakBefore ? undefined : next);
	const before = compare(words[offset - 1], tokens[start]?.breakBefore ? undefined : tokens[start - size]);
	return {
		isAnother: before === "differs" || after === "differs",
		before: before === "same" ? size : 0,
		after: after === "same" ? 1 : 0,
	};
}

function compare(word: string | undefined, token: Token | undefined): "same" | "differs" | null {
	const [wanted, given] = [rankOf(word), rankOf(token?.text.toLowerCase()) ?? rankOf(token?.word)];
	if (wanted === null || given === null) return null;
	return wanted === given ? "same" : "differs";
}

/** What tells two of a kind apart: a number, however it is written, a single letter, or a direction. */
function rankOf(word: string | undefined): string | null {
	if (word === undefined) return null;
	const digits = /^(\d+)(?:st|nd|rd|th)?$/u.exec(word)?.[1];
	if (digits !== undefined) return String(Number(digits));
	if (/^\p{L}$/u.test(word) || directions.has(word)) return word;
	const counted = countWords.findIndex((spellings) => spellings.includes(word));
	return counted === -1 ? null : String(counted + 1);
}

const directions: ReadonlySet<string> = new Set("north south east west upper lower norte sur este oeste".split(" "));

const countWords: readonly (readonly string[])[] = [
	["one", "first", "uno", "primer", "primero", "primera"],
	["two", "second", "dos", "segundo", "segunda"],
	["three", "third", "tres", "tercer", "tercero", "tercera"],
	["four", "fourth", "cuatro", "cuarto", "cuarta"],
	["five", "fifth", "cinco", "quinto", "quinta"],
	["six", "sixth"],
	["seven", "seventh"],
	["eight", "eighth"],
	["nine", "ninth"],
	["ten", "tenth"],
];

// How many tokens from here are consecutive words of the name. A run of generic words alone names nothing, and words that answers
// are made of name a place only as its whole name: "yes" is no Yes House, "I will" no Will Rogers Park.
function longestRun(
	tokens: readonly Token[],
	start: number,
	words: readonly string[],
): { offset: number; length: number } {
	let best = { offset: 0, length: 0 };
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
		if ((telling || isWhole) && length > best.length) best = { offset, length };
	}
	return best;
}

function sameWord(token: Token | undefined, word: string): boolean {
	if (!token) return false;
	return (
		token.word === word ||
		token.text.toLowerCase() === word ||
		(!token.known && word.length >= 5 && token.word[0] === word[0] && withinOneEdit(token.word, word))
	);
}
