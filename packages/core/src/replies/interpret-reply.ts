import { decideKeys } from "./decide/decide-keys.ts";
import { decideReply } from "./decide/decide-reply.ts";
import { namedBy } from "./decide/held-meant.ts";
import { detectLanguage } from "./detect-language.ts";
import { type ReadReply, readReply } from "./grammar/read-reply.ts";
import { readKeyword } from "./read-keyword.ts";
import { cleanText } from "./reading/clean-text.ts";
import type { Decision, Language, ReplyContext } from "./reply-types.ts";
import { stripForeign } from "./strip-foreign.ts";

export type { Decision, Language, LocalTime, OpenOffer, ReplyContext, UnclearBecause } from "./reply-types.ts";

/** How a stretch of a reply was read. */
export interface TokenReading {
	text: string;
	/** The class of phrase that it belongs to; "unexplained" where the vocabulary has none. */
	reading: string;
}

export interface Explanation {
	decision: Decision;
	language: Language | null;
	tokens: readonly TokenReading[];
}

/**
 * What a reply means, given what is open and what was asked. Pure and total: no input throws. A wrong
 * acceptance is the worst error, so an acceptance needs every word explained; in doubt it is `unclear`.
 */
export function interpretReply(text: string, context: ReplyContext): Decision {
	return decide(readText(text, context), context);
}

/** The same of words by themselves: nothing is open, held or asked. */
export function interpretByItself(text: string, channel: ReplyContext["channel"]): Decision {
	return interpretReply(text, { ...byItself, channel });
}

const byItself: ReplyContext = { channel: "sms", offers: [], hasClaimed: false, pending: null };

/** The numbers of the offers that the stated days, dates and places fit, all of them; none when nothing of the kind is stated. */
export function offersNamed(text: string, context: ReplyContext): number[] {
	const { read } = readText(text, context);
	return namedBy(read.phrases, context);
}

/** Whether a reply says yes in so many words, beside whatever it names. */
export function saysYes(text: string, context: ReplyContext): boolean {
	return readText(text, context).read.phrases.some((phrase) => phrase.class === "yes" || phrase.class === "commit");
}

/** Whether a text says no, and nothing else that could tell to what. */
export function saysMerelyNo(text: string): boolean {
	const { phrases } = readText(text, byItself).read;
	return phrases.length > 0 && phrases.every(({ class: kind }) => kind === "no" || kind === "filler");
}

/** Whether a reply states any fact by which an offer could be told: a day, a place, a number. */
export function statesFacts(text: string, context: ReplyContext): boolean {
	return readText(text, context).read.phrases.some(({ details }) => details.length > 0);
}

/** The same decision, with how each stretch was read and the language it was written in. */
export function explainReply(text: string, context: ReplyContext): Explanation {
	const reading = readText(text, context);
	const { tokens, phrases } = reading.read;
	const readings = phrases.map((phrase) => ({
		text: tokens
			.slice(phrase.start, phrase.end)
			.map((token) => token.text)
			.filter((word, index, words) => word !== words[index - 1])
			.join(" "),
		reading: phrase.class,
	}));
	return { decision: decide(reading, context), language: detectLanguage(tokens), tokens: readings };
}

/** What stands in a text, before it is asked what was open and what we had asked. */
interface TextReading {
	/** What its sender wrote as an answer; null when nothing of it is. */
	own: string | null;
	asks: boolean;
	read: ReadReply;
}

function decide({ own, asks, read }: TextReading, context: ReplyContext): Decision {
	if (own === null) return { kind: "unclear", because: "not_theirs" };
	const early = readKeyword(own) ?? decideKeys(own, context);
	if (early) return early;
	if (read.tokens.length === 0) return { kind: "unclear", because: asks ? "question" : "empty" };
	return decideReply(read.phrases, context);
}

/** Most replies are a few words that many others have written too: what was read of so many is kept. */
const mostKept = 1_000;
const longestKept = 40;
const kept = new Map<string, TextReading>();

function readText(text: string, { offers: open, held = [], ownTexts = [] }: ReplyContext): TextReading {
	const offers = [...open, ...held];
	if (text.length > longestKept || ownTexts.length > 0) return readAnew(text, { offers, ownTexts });
	const key = `${text}\n${offers.map(({ role, place }) => `${role}\t${place}`).join("\n")}`;
	const known = kept.get(key);
	if (known !== undefined) return known;
	const reading = readAnew(text, { offers, ownTexts });
	if (kept.size === mostKept) kept.clear();
	kept.set(key, reading);
	return reading;
}

function readAnew(
	text: string,
	{ offers, ownTexts }: Required<Pick<ReplyContext, "offers" | "ownTexts">>,
): TextReading {
	const cleaned = cleanText(text);
	const words = stripForeign(text, cleaned, ownTexts);
	const own = words.kind === "theirs" ? words.text : null;
	return { own, asks: /[?？]/u.test(cleaned), read: readReply(own ?? "", offers) };
}
