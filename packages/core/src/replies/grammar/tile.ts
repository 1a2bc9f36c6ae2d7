import type { DetailSpan } from "../details/detail.ts";
import { isAccentedYes, type Token } from "../reading/token.ts";
import type { PhraseClass } from "../vocabulary/vocabulary.ts";
import type { Phrase } from "./phrase.ts";
import type { Chart } from "./phrase-chart.ts";

const unexplainedCost = 100;
const phraseCost = 10;

/** Where two readings explain the same words, the one that promises less wins. */
const classCost: Partial<Record<PhraseClass, number>> = {
	optOut: -1,
	yes: 6,
	emphasis: 5,
	commit: 6,
	would: 7,
	keep: 7,
	weak: 5,
	pleasant: 6,
	detail: 3,
	filler: 4,
	intro: 4,
	moreLater: 3,
	polite: 1,
	reason: 2,
	refuse: 1,
	cannotCome: 1,
	tone: 2,
};

interface Best {
	cost: number;
	end: number;
	class: Phrase["class"];
}

/** Covers the reply with phrases, left to right, leaving as few words unexplained and using as few phrases as possible. */
export function tile(
	tokens: readonly Token[],
	phrases: Chart,
	details: readonly DetailSpan[],
	marksAfter: string,
): Phrase[] {
	const best: Best[] = [];
	best[tokens.length] = { cost: 0, end: tokens.length, class: "unexplained" };
	for (let start = tokens.length - 1; start >= 0; start -= 1) {
		let chosen: Best = { cost: unexplainedCost + (best[start + 1] as Best).cost, end: start + 1, class: "unexplained" };
		for (const span of phrases[start] ?? []) {
			const cost = phraseCost + (classCost[span.name as PhraseClass] ?? 0) + (best[span.end] as Best).cost;
			if (cost < chosen.cost) chosen = { cost, end: span.end, class: span.name as PhraseClass };
		}
		best[start] = chosen;
	}
	const found: Phrase[] = [];
	for (let at = 0; at < tokens.length; ) {
		const { end, class: name } = best[at] as Best;
		found.push(makePhrase(tokens, name, at, end, details, marksAfter));
		at = end;
	}
	return found;
}

function makePhrase(
	tokens: readonly Token[],
	name: Phrase["class"],
	start: number,
	end: number,
	details: readonly DetailSpan[],
	marksAfter: string,
): Phrase {
	const words = tokens
		.slice(start, end)
		.map((token) => token.word)
		.join(" ");
	const following = end < tokens.length ? (tokens[end]?.marksBefore ?? "") : marksAfter;
	return {
		class: name,
		start,
		end,
		details: ["greeting", "pleasant"].includes(name) && wishes.test(words) ? [] : longestDetails(details, start, end),
		asked: /[?？]/u.test(following) || (start === 0 && /[?？]/u.test(tokens[0]?.marksBefore ?? "")),
		breakBefore: tokens[start]?.breakBefore ?? false,
		words,
		accented: tokens.slice(start, end).some(isAccentedYes),
	};
}

/** "Good evening", "happy Friday" and "have a good weekend" wish something and name no shift; a lone "evening" may. */
const wishes = /^(?:good|happy|gud|buen\w*|feliz|bo[am]|bon|magandang|(?:u |you )?(?:have|enjoy)|(?:i )?hope) /u;

function longestDetails(details: readonly DetailSpan[], start: number, end: number): DetailSpan[] {
	const found: DetailSpan[] = [];
	for (let at = start; at < end; ) {
		const here = details.filter((span) => span.start === at && span.end <= end).sort((a, b) => b.end - a.end)[0];
		if (here) found.push(here);
		at = here ? here.end : at + 1;
	}
	return found;
}
