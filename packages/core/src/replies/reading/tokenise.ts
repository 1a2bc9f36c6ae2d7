import { foldText } from "./clean-text.ts";
import type { Token, TokenizedText } from "./token.ts";

/** More words than that are no answer to a yes-or-no question; what follows is not read. */
export const mostTokens = 160;

/** A symbol beyond ASCII may cross a yes out, and what did not survive the way may have been anything: words that nobody knows. */
const piece =
	/(?<han>\p{Script=Han})|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\ufffd|\p{Cs}|(?![+<=>|~]|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])[\p{So}\p{Sm}])|(?<number>\d+)|(?<emoji>\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[:;]-?[)(DP](?!\w)|<3)/gu;

const symbol = /^[\p{So}\p{Sm}\ufffd\p{Cs}]$/u;

const textSmileys = new Map([
	[":)", "🙂"],
	[":-)", "🙂"],
	[";)", "😉"],
	[";-)", "😉"],
	[":D", "😀"],
	[":-D", "😀"],
	[":P", "😛"],
	[":-P", "😛"],
	[":(", "🙁"],
	[":-(", "🙁"],
	["<3", "❤"],
]);

/** Splits cleaned text into tokens. Punctuation is not a token; it is kept beside the one that follows. */
export function tokenise(text: string): TokenizedText {
	const tokens: Token[] = [];
	let end = 0;
	piece.lastIndex = 0;
	for (const match of text.matchAll(piece)) {
		if (tokens.length >= mostTokens) break;
		const between = text.slice(end, match.index);
		end = match.index + match[0].length;
		const token = readPiece(match, between);
		if (isAbbreviation(tokens.at(-1), between)) token.breakBefore = false;
		// "👍👍👍" says no more than "👍".
		if (token.kind === "emoji" && tokens.at(-1)?.word === token.word && between.trim() === "") continue;
		tokens.push(token);
	}
	if (tokens[0]) tokens[0].glued = false;
	return { tokens, marksAfter: text.slice(end, end + 20).replace(/\s/gu, "") };
}

// "Mr. Lee": a dot that ends no phrase.
function isAbbreviation(before: Token | undefined, between: string): boolean {
	return before !== undefined && between.trim() === "." && /^(?:mr|mrs|ms|dr)$/u.test(before.word);
}

function readPiece(match: RegExpMatchArray, between: string): Token {
	const text = match[0];
	const kind = match.groups?.["han"]
		? "han"
		: match.groups?.["word"]
			? "word"
			: match.groups?.["number"]
				? "number"
				: "emoji";
	const marksBefore = between.replace(/[^\S\n]/gu, "");
	return {
		word: kind === "word" ? foldText(text).replaceAll("'", "") : (textSmileys.get(text) ?? text),
		text,
		kind,
		marksBefore,
		breakBefore: endsPhrase(between, kind) || symbol.test(text),
		glued: between === "",
		capital: /^\p{Lu}/u.test(text),
		known: false,
	};
}

// "pick-up" and "I 'can' do it" stay one phrase; "No - problem at home" does not.
function endsPhrase(between: string, kind: Token["kind"]): boolean {
	if (kind === "emoji") return false;
	if (between === "-" || between === "'" || between === "_") return false;
	return /[.,!?;:()\-\n/\\…。！？，、；：|"*=+~¿¡]/u.test(between);
}
