import type { Language } from "../reply-types.ts";
import { withinOneEdit } from "./edit-distance.ts";
import type { SpellingIndex } from "./mend-spelling.ts";
import { mendSpelling } from "./mend-spelling.ts";
import type { Token } from "./token.ts";

export interface WordKnowledge {
	spellings: ReadonlyMap<string, readonly string[]>;
	spellingIndex: SpellingIndex;
	/** Correct words that mean nothing here: they are never taken for a misspelt word. */
	ordinary: ReadonlySet<string>;
	givenNames: ReadonlySet<string>;
	/** Words of the offered places. */
	places: ReadonlySet<string>;
	/** The languages that use a word. */
	languages: ReadonlyMap<string, ReadonlySet<Language>>;
}

/** A shorter name is one slip away from too many words. */
const shortestPlace = 5;

/** Mending is only for answers: a long text that is full of unknown words is not one. */
const mostMended = 40;

/** Gives every token the spelling that the vocabulary uses; one token may become several ("I'll" → i, will). */
export function readWords(tokens: readonly Token[], knowledge: WordKnowledge): Token[] {
	let mended = 0;
	let looked = 0;
	return withSpacesMoved(withoutRadioCode(tokens), { isKnown, means }).flatMap((token, index) => {
		if (token.kind === "han")
			return [{ ...token, word: knowledge.spellings.get(token.word)?.[0] ?? token.word, known: true }];
		if (token.kind !== "word")
			return [{ ...token, known: token.kind !== "emoji" || knowledge.spellingIndex.known.has(token.word) }];
		const words =
			index === 0 && token.word === "y" && opensWithYes(tokens)
				? ["yes"]
				: token.word === "n"
					? [deniesBeside(tokens, { index, knowledge }) ?? (joins(tokens, index) ? "and" : "n")]
					: token.glued && tokens[index - 1]?.kind === "number"
						? [token.word]
						: knownWords(token.word);
		if (!words) return [token];
		if (token.word === "ill" && tokens.length === 1 && !token.text.includes("'")) return [token];
		if (token.word === "ill" && isSickness(tokens, index)) return [{ ...token, word: "sick", known: true }];
		return words.map((word, part) =>
			part === 0
				? { ...token, word, known: true }
				: { ...token, word, known: true, breakBefore: false, marksBefore: "", glued: false },
		);
	});

	function isKnown(word: string): boolean {
		return knowledge.spellings.has(word) || knowledge.spellingIndex.known.has(word) || knowledge.places.has(word);
	}

	/** By itself, or with a slip in it. */
	function means(word: string): boolean {
		if (isKnown(word) || knowledge.ordinary.has(word) || knowledge.givenNames.has(word)) return true;
		looked += 1;
		return looked > mostMended || mendSpelling(word, knowledge.spellingIndex) !== null;
	}

	/** "Okland", "berkley": a slip in the name of a place that is offered. */
	function placeMeant(word: string): string | null {
		const near = [...knowledge.places].filter(
			(place) => Math.min(place.length, word.length) >= shortestPlace && withinOneEdit(word, place),
		);
		return near.length === 1 ? (near[0] as string) : null;
	}

	function knownWords(word: string): readonly string[] | null {
		const respelt = knowledge.spellings.get(word);
		if (respelt) return respelt;
		if (knowledge.spellingIndex.known.has(word) || knowledge.places.has(word)) return [word];
		if (knowledge.ordinary.has(word) || knowledge.givenNames.has(word) || mended >= mostMended) return null;
		mended += 1;
		const place = placeMeant(word);
		if (place !== null) return [place];
		return (
			mendSpelling(word, knowledge.spellingIndex)?.flatMap((part) => knowledge.spellings.get(part) ?? [part]) ?? null
		);
	}
}

// "Ill tak eit", "cantm ake it": the space came a letter too early or too late, and left a word that means nothing.
function withSpacesMoved(
	tokens: readonly Token[],
	{ isKnown, means }: Record<"isKnown" | "means", (word: string) => boolean>,
): Token[] {
	const moved = tokens.map((token) => ({ ...token }));
	for (const [at, second] of moved.entries()) {
		const first = moved[at - 1];
		if (first === undefined || first.kind !== "word" || second.kind !== "word" || second.marksBefore !== "") continue;
		if (negations.has(first.word) || (means(first.word) && means(second.word))) continue;
		const splits = [
			[first.word + second.word.slice(0, 1), second.word.slice(1)],
			[first.word.slice(0, -1), first.word.slice(-1) + second.word],
		].filter(([one = "", other = ""]) => one.length > 1 && other.length > 1 && isKnown(one) && isKnown(other));
		const [only, ...others] = splits;
		if (only === undefined || others.length > 0) continue;
		// "I cant ake it" is not "I can take it".
		if (refusing.test(first.word + second.word) && !only.some((word) => refusing.test(word))) continue;
		[first.word = "", second.word = ""] = only;
	}
	return moved;
}

const negations = new Set(["no", "not", "nah", "nope", "never", "nunca", "na"]);
const refusing = /(?:can|won|don|didn|doesn|couldn|wouldn|no)t/u;

// "10-4" opens a reply as "understood"; anywhere else it is a span of hours.
function withoutRadioCode(tokens: readonly Token[]): readonly Token[] {
	const [ten, four, next] = tokens;
	if (ten?.word !== "10" || four?.word !== "4" || four.marksBefore !== "-" || next?.glued || next?.word === "pm")
		return tokens;
	return [{ ...ten, word: "roger", kind: "word", text: "10-4" }, ...tokens.slice(2)];
}

// "Y" alone, "Y2", "y please": in Spanish it means "and", but nobody begins an answer with that.
function opensWithYes(tokens: readonly Token[]): boolean {
	const next = tokens[1];
	return (
		next === undefined ||
		next.kind !== "word" ||
		next.breakBefore ||
		["please", "pls", "thanks", "thank", "ill", "i", "to", "for", "sir", "maam", "n"].includes(next.word)
	);
}

// "Yes n thank you" against "N" and "Y/N".
function joins(tokens: readonly Token[], index: number): boolean {
	const next = tokens[index + 1];
	return index > 0 && next !== undefined && tokens[index]?.marksBefore === "" && next.marksBefore === "";
}

/** "Yo n me lo llevo": so many words further on the verb tells the language. */
const nearby = 3;

/** Said in any language: "yes n thank you gracias". */
const courtesies = /^(?:gracias|obrigad[ao]|por|favor)$/u;

// "Hj n vou", "yo n puedo": beside words of these languages it is their "no".
function deniesBeside(
	tokens: readonly Token[],
	{ index, knowledge }: { index: number; knowledge: WordKnowledge },
): "nao" | "no" | null {
	const after = tokens.slice(index + 1, index + 1 + nearby);
	const end = after.findIndex((token) => token.breakBefore);
	const words = (end === -1 ? after : after.slice(0, end)).filter(({ word }) => !courtesies.test(word));
	const beside = [tokens[index - 1], ...words].map((token) => knowledge.languages.get(token?.word ?? ""));
	const isOf = (language: Language) => beside.some((languages) => languages?.has(language) && !languages.has("en"));
	return isOf("pt") ? "nao" : isOf("es") ? "no" : null;
}

/** "Ill today, sorry": nothing that anybody would do. */
const besideSick = new Set("today tonight tomorrow sorry rn now still again since yesterday".split(" "));
const saysWhen = ({ word, kind }: Token) =>
	kind !== "word" || besideSick.has(word) || /^(?:thanks|thank|you|please|gracias)$/u.test(word);

// "I'm ill" and "feeling ill" against "ill take it"; "I'm off so ill take it" against "I'm so ill".
function isSickness(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1]?.word;
	if (tokens[index]?.text.includes("'")) return false;
	if (index === 0 && besideSick.has(tokens[1]?.word ?? "") && tokens.slice(1).every(saysWhen)) return true;
	if (before === "so" && !/^(?:am|im|is|was|been|feel|feeling|felt|got)$/u.test(tokens[index - 2]?.word ?? "am"))
		return false;
	return (
		before !== undefined &&
		!tokens[index]?.breakBefore &&
		[
			"am",
			"im",
			"is",
			"hes",
			"shes",
			"are",
			"was",
			"been",
			"fell",
			"feel",
			"feeling",
			"got",
			"really",
			"very",
			"so",
			"too",
			"seriously",
		].includes(before)
	);
}
