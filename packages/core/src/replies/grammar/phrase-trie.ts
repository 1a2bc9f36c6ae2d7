import type { PatternStep } from "./phrase-pattern.ts";

/** All patterns of one layer in one tree, so that a position is matched against all of them at once. */
export interface TrieNode {
	words: Map<string, TrieNode>;
	lists: Map<string, TrieNode>;
	/** Names of the lists or phrase classes that are complete here. */
	ends: string[];
}

export function emptyTrie(): TrieNode {
	return { words: new Map(), lists: new Map(), ends: [] };
}

export function addToTrie(root: TrieNode, steps: readonly PatternStep[], name: string): void {
	let node = root;
	for (const step of steps) {
		const edges = step.kind === "word" ? node.words : node.lists;
		let next = edges.get(step.name);
		if (!next) {
			next = emptyTrie();
			edges.set(step.name, next);
		}
		node = next;
	}
	if (!node.ends.includes(name)) node.ends.push(name);
}
