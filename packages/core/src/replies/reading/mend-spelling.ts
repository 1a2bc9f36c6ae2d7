import { withinOneEdit } from "./edit-distance.ts";

/** Words that spelling may be mended to, arranged so that a near word is found without comparing all. */
export interface SpellingIndex {
	known: ReadonlySet<string>;
	/** Words with one letter left out → the words that they come from. */
	byDeletion: ReadonlyMap<string, readonly string[]>;
	starters: ReadonlySet<string>;
	/** The word as patterns spell it; two near words that are one word are no riddle. */
	meant: (word: string) => string;
}

const shortestMended = 4;
/** A near miss between a refusal and an acceptance is left alone. */
const negative =
	/\bnot\b|^(no|not|non|nope|nah|cant|cannot|wont|dont|doesnt|didnt|isnt|arent|aint|un\w+|never|nunca|nao|pa|hindi|decline|pass|none|neither)$/u;
const keyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

export function indexSpelling(
	known: ReadonlySet<string>,
	starters: readonly string[],
	spellings: ReadonlyMap<string, readonly string[]>,
): SpellingIndex {
	const byDeletion = new Map<string, string[]>();
	for (const word of known) {
		if (word.length < shortestMended || !/^[a-z]+$/u.test(word)) continue;
		for (const shorter of [word, ...deletions(word)])
			byDeletion.set(shorter, [...(byDeletion.get(shorter) ?? []), word]);
	}
	return { known, byDeletion, starters: new Set(starters), meant: (word) => spellings.get(word)?.join(" ") ?? word };
}

/** The known words an unknown one stands for: "yesss" → yes, "icant" → i cant, "mkae" → make. Null when it is anybody's guess. */
export function mendSpelling(word: string, index: SpellingIndex): readonly string[] | null {
	const drawn = shortenDrawnOut(word, index.known);
	if (drawn) return [drawn];
	if (!/^[a-z]{2,20}$/u.test(word)) return null;
	const spoken = /^(?:yes|ill|cant)./u.test(word) ? splitRunTogether(word, index, true) : null;
	if (spoken) return spoken;
	const near = nearWord(word, index);
	if (near) return [near];
	return splitRunTogether(word, index, true);
}

// "yesss", "noooo", "okkk", "pleaseeee": runs of one letter, as one or as two.
function shortenDrawnOut(word: string, known: ReadonlySet<string>): string | null {
	if (!/(.)\1/u.test(word)) return null;
	const single = word.replace(/(.)\1+/gu, "$1");
	const double = word.replace(/(.)\1{2,}/gu, "$1$1");
	return (
		[double, single].find((candidate) => candidate !== word && candidate.length > 1 && known.has(candidate)) ?? null
	);
}

function nearWord(word: string, index: SpellingIndex): string | null {
	if (word.length < 3) return null;
	const candidates = new Set<string>();
	for (const shorter of [word, ...deletions(word)])
		for (const candidate of index.byDeletion.get(shorter) ?? [])
			if (mayBeMeant(word, candidate)) candidates.add(candidate);
	const found = [...new Map([...candidates].map((candidate) => [index.meant(candidate), candidate])).values()];
	if (found.length === 1) return found[0] as string;
	const swaps = found.filter((candidate) => isSwap(word, candidate));
	if (swaps.length === 1) return swaps[0] as string;
	if (found.length === 0 || found.some((candidate) => negative.test(index.meant(candidate)))) return null;
	const slips = found.filter((candidate) => isLikelySlip(word, candidate));
	return slips.length === 1 ? (slips[0] as string) : null;
}

function mayBeMeant(word: string, candidate: string): boolean {
	if (!withinOneEdit(word, candidate)) return false;
	if (candidate.length >= 6)
		return word[0] === candidate[0] || isSwap(word, candidate) || areNeighbours(word[0], candidate[0]);
	return isLikelySlip(word, candidate);
}

// Two letters swapped, one doubled, one left out, or the key beside the right one.
function isLikelySlip(word: string, candidate: string): boolean {
	if (isSwap(word, candidate)) return true;
	if (word.length === candidate.length) {
		const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
		return areNeighbours(word[at], candidate[at]);
	}
	return (
		word[0] === candidate[0] && (word.length < candidate.length || candidate.length >= 5 || hasNeighbourOrDouble(word))
	);
}

function hasNeighbourOrDouble(word: string): boolean {
	return [...word].some(
		(letter, index) => index > 0 && (letter === word[index - 1] || areNeighbours(letter, word[index - 1])),
	);
}

function isSwap(word: string, candidate: string): boolean {
	return word.length === candidate.length && [...word].sort().join("") === [...candidate].sort().join("");
}

function areNeighbours(a: string | undefined, b: string | undefined): boolean {
	if (!a || !b) return false;
	const [rowA, rowB] = [a, b].map((key) => keyboardRows.findIndex((row) => row.includes(key)));
	if (rowA === undefined || rowB === undefined || rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
	const [columnA, columnB] = [keyboardRows[rowA]?.indexOf(a) ?? 0, keyboardRows[rowB]?.indexOf(b) ?? 0];
	if (rowA === rowB) return Math.abs(columnA - columnB) === 1;
	const offset = (columnA - columnB) * (rowA < rowB ? 1 : -1);
	return offset === 0 || offset === 1;
}

// "icant", "illtakeit", "yesplease": known words without the spaces, the first of them a usual beginning.
function splitRunTogether(word: string, index: SpellingIndex, first: boolean): readonly string[] | null {
	if (word === "") return [];
	for (let length = Math.min(word.length, 14); length >= 1; length -= 1) {
		const head = word.slice(0, length);
		if (head === word && first) continue;
		if (first ? !index.starters.has(head) : !(index.known.has(head) && (length > 1 || head === "i"))) continue;
		const rest = splitRunTogether(word.slice(length), index, false);
		if (rest) return [head, ...rest];
	}
	return null;
}

function deletions(word: string): string[] {
	return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1));
}
