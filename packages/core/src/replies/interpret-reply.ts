import { decideKeys } from "./decide/decide-keys.ts";
import { decideReply } from "./decide/decide-reply.ts";
import { detectLanguage } from "./detect-language.ts";
import { readReply } from "./grammar/read-reply.ts";
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
	return explainReply(text, context).decision;
}

/** The same decision, with how each stretch was read and the language it was written in. */
export function explainReply(text: string, context: ReplyContext): Explanation {
	const cleaned = cleanText(text);
	const own = stripForeign(text, cleaned, context.ownTexts ?? []);
	if (own.kind === "not_theirs")
		return { decision: { kind: "unclear", because: "not_theirs" }, language: null, tokens: [] };
	const early = readKeyword(own.text) ?? decideKeys(own.text, context);
	const { tokens, phrases } = readReply(own.text, context.offers);
	const readings = phrases.map((phrase) => ({
		text: tokens
			.slice(phrase.start, phrase.end)
			.map((token) => token.text)
			.filter((word, index, words) => word !== words[index - 1])
			.join(" "),
		reading: phrase.class,
	}));
	if (early) return { decision: early, language: detectLanguage(tokens), tokens: readings };
	if (tokens.length === 0)
		return {
			decision: { kind: "unclear", because: /[?？]/u.test(cleaned) ? "question" : "empty" },
			language: null,
			tokens: [],
		};
	return { decision: decideReply(phrases, context), language: detectLanguage(tokens), tokens: readings };
}
