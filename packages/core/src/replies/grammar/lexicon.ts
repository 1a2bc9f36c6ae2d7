import { foldText } from "../reading/clean-text.ts";
import type { Language } from "../reply-types.ts";
import type { PhraseClass, Vocabulary } from "../vocabulary/vocabulary.ts";
import { expandPattern, type PatternStep } from "./phrase-pattern.ts";
import { addToTrie, emptyTrie, type TrieNode } from "./phrase-trie.ts";

/** The vocabularies of all languages, compiled for matching. */
export interface Lexicon {
	/** Lists that build on details only, then lists that build on those, and so on. */
	layers: readonly TrieNode[];
	phrases: TrieNode;
	/** Every word that some phrase contains, with the languages that use it. */
	words: ReadonlyMap<string, ReadonlySet<Language>>;
	/** "gonna" → "going to". */
	spellings: ReadonlyMap<string, readonly string[]>;
}

/** Lists that the code fills: facts about shifts, and words that nobody knows. */
const builtIn = new Set([
	"detail",
	"number",
	"ordinal",
	"timeorder",
	"weekday",
	"date",
	"time",
	"range",
	"part",
	"relative",
	"place",
	"role",
	"duration",
	"any",
	"word",
	"givenname",
	"name",
]);

export function compileLexicon(vocabularies: readonly Vocabulary[]): Lexicon {
	const words = new Map<string, Set<Language>>();
	const patterns = new Map<string, PatternStep[][]>();
	const phrases = emptyTrie();
	for (const vocabulary of vocabularies) {
		for (const [name, block] of Object.entries(vocabulary.lists ?? {}))
			patterns.set(name, [...(patterns.get(name) ?? []), ...expandBlock(block, vocabulary.language)]);
		for (const [name, block] of Object.entries(vocabulary.phrases ?? {}) as [PhraseClass, string][])
			for (const steps of expandBlock(block, vocabulary.language)) addToTrie(phrases, steps, name);
	}
	const spellings = new Map(vocabularies.flatMap((vocabulary) => readSpellings(vocabulary.spellings ?? "")));
	for (const targets of spellings.values())
		for (const word of targets) if (!words.has(word)) words.set(word, new Set());
	return { layers: layLists(patterns), phrases, words, spellings };

	function expandBlock(block: string, language: Language | null): PatternStep[][] {
		const variants = readLines(block).flatMap((line) => expandPattern(foldText(line).replaceAll("'", ""), nameChoice));
		noteWords(variants, language);
		return variants;

		function nameChoice(choice: readonly PatternStep[][]): string {
			const name = `(${choice.map((steps) => steps.map((step) => (step.kind === "list" ? `<${step.name}>` : step.name)).join(" ")).join("|")})`;
			patterns.set(name, [...choice]);
			noteWords(choice, language);
			return name;
		}
	}

	function noteWords(variants: readonly PatternStep[][], language: Language | null): void {
		for (const step of variants.flat())
			if (step.kind === "word") {
				const languages = words.get(step.name) ?? new Set();
				if (language) languages.add(language);
				words.set(step.name, languages);
			}
	}
}

// A line that ends with "|" goes on in the next one.
function readLines(block: string): string[] {
	return block
		.replace(/\|\s*\n\s*/gu, "|")
		.split("\n")
		.filter((line) => !line.trimStart().startsWith("#"))
		.flatMap((line) => line.split(","))
		.map((line) => line.trim())
		.filter((line) => line.length > 0);
}

function readSpellings(block: string): [string, string[]][] {
	return block
		.split("\n")
		.filter((line) => !line.trimStart().startsWith("#"))
		.map((line) => line.split("="))
		.filter((sides) => sides.length === 2)
		.flatMap(([left = "", right = ""]) => {
			const target = foldText(right)
				.replaceAll("'", "")
				.split(/\s+/u)
				.filter((word) => word.length > 0);
			return left.split(",").map((word): [string, string[]] => [foldText(word).replaceAll("'", "").trim(), target]);
		});
}

// A list may use another list, so it is matched in a later layer than everything it uses.
function layLists(patterns: ReadonlyMap<string, PatternStep[][]>): TrieNode[] {
	const depths = new Map<string, number>();
	const depthOf = (name: string, path: readonly string[]): number => {
		const known = depths.get(name);
		if (known !== undefined) return known;
		if (path.includes(name))
			throw new Error(`Vocabulary lists use each other in a circle: ${[...path, name].join(" → ")}`);
		const variants = patterns.get(name);
		if (!variants) throw new Error(`Vocabulary uses the list <${name}>, which does not exist`);
		const used = variants.flat().filter((step) => step.kind === "list" && !builtIn.has(step.name));
		const depth = used.reduce((deepest, step) => Math.max(deepest, depthOf(step.name, [...path, name]) + 1), 0);
		depths.set(name, depth);
		return depth;
	};
	const layers: TrieNode[] = [];
	for (const [name, variants] of patterns) {
		const depth = depthOf(name, []);
		while (layers.length <= depth) layers.push(emptyTrie());
		for (const steps of variants) addToTrie(layers[depth] as TrieNode, steps, name);
	}
	return layers;
}
