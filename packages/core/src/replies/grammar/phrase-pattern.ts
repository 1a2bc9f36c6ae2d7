/** One step of a pattern: a word as it is written, or any phrase of a named list. */
export interface PatternStep {
	kind: "word" | "list";
	name: string;
}

const stepPieces = /<([\w:-]+)>|([()|?])|(\p{Script=Han})|([^\s()|?<>\p{Script=Han}]+)/gu;
const mostVariants = 8_192;
/** Longer choices become a list of their own, so that a line does not multiply out into thousands of sequences. */
const longestChoice = 5;

/** Receives a long choice and returns the name of the list that stands for it. */
export type NameChoice = (choice: readonly PatternStep[][]) => string;

/**
 * Expands a vocabulary line into the plain step sequences it stands for. `word?` and `(a|b c)?` are
 * optional, `(a|b c)` is a choice, `<name>` is any phrase of the list called so.
 */
export function expandPattern(line: string, nameChoice: NameChoice): PatternStep[][] {
	const pieces = [...line.matchAll(stepPieces)];
	let at = 0;
	const variants = readChoice();
	if (at < pieces.length) throw new Error(`Vocabulary line has an unmatched ")": ${line}`);
	if (variants.length > mostVariants) throw new Error(`Vocabulary line stands for too many phrases: ${line}`);
	return variants.filter((steps) => steps.length > 0);

	function readChoice(): PatternStep[][] {
		const choices = readSequence();
		while (pieces[at]?.[0] === "|") {
			at += 1;
			choices.push(...readSequence());
		}
		return choices;
	}

	function readSequence(): PatternStep[][] {
		let sequences: PatternStep[][] = [[]];
		while (at < pieces.length && pieces[at]?.[0] !== "|" && pieces[at]?.[0] !== ")") {
			const item = readItem();
			sequences = sequences.flatMap((before) => item.map((steps) => [...before, ...steps]));
		}
		return sequences;
	}

	function readItem(): PatternStep[][] {
		const current = pieces[at] as RegExpExecArray;
		at += 1;
		let item: PatternStep[][];
		if (current[0] === "(") {
			item = readChoice();
			if (pieces[at]?.[0] !== ")") throw new Error(`Vocabulary line lacks a ")": ${line}`);
			at += 1;
			if (item.length > longestChoice && item.every((steps) => steps.length > 0))
				item = [[{ kind: "list", name: nameChoice(item) }]];
		} else if (current[1]) item = [[{ kind: "list", name: current[1] }]];
		else item = [[{ kind: "word", name: current[0] }]];
		if (pieces[at]?.[0] !== "?") return item;
		at += 1;
		return [...item, []];
	}
}
