import type { Token } from "../reading/token.ts";
import type { TrieNode } from "./phrase-trie.ts";

/** A named phrase found from one token up to, not including, another. */
export interface Span {
	name: string;
	end: number;
}

/** For every token position, the phrases that start there. */
export type Chart = Span[][];

/** Adverbs and the like may stand between the words of a phrase: "I can *definitely* take it". */
const between = "between";
/** Bounds the work on texts that repeat one ambiguous word. */
const mostVisits = 400;

/** Adds to `into` what the trie finds at each position; the lists that it uses must be in the chart already. */
export function matchLayer(tokens: readonly Token[], trie: TrieNode, chart: Chart, into: Chart = chart): void {
	for (let start = 0; start < tokens.length; start += 1) {
		const found = new Set<string>();
		let visits = 0;
		const walk = (node: TrieNode, at: number, inside: boolean, skipped: boolean): void => {
			visits += 1;
			if (visits > mostVisits) return;
			if (!skipped) for (const name of node.ends) addSpan(into, found, start, { name, end: at });
			const token = tokens[at];
			if (!token || (inside && token.breakBefore)) return;
			for (const word of spelt(token.word)) {
				const byWord = node.words.get(word);
				if (byWord) walk(byWord, at + 1, true, false);
			}
			const spans = chart[at] ?? [];
			if (node.lists.size > 0)
				for (const span of spans.slice()) {
					const byList = node.lists.get(span.name);
					if (byList && span.end > at) walk(byList, span.end, true, false);
				}
			if (inside && (node.words.size > 0 || node.lists.size > 0))
				for (const span of spans.slice()) if (span.name === between && span.end > at) walk(node, span.end, true, true);
		};
		walk(trie, start, false, false);
	}
}

// "Yeah no" is a no and "yes no" a riddle, so the two stay apart; everywhere else one is as good as the other.
function spelt(word: string): readonly string[] {
	return word === "yeah" ? ["yeah", "yes"] : word === "nah" ? ["nah", "no"] : [word];
}

function addSpan(chart: Chart, found: Set<string>, start: number, span: Span): void {
	const key = `${span.name}:${span.end}`;
	if (found.has(key)) return;
	found.add(key);
	chart[start]?.push(span);
}
