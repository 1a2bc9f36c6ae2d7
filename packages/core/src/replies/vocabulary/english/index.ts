import type { Vocabulary } from "../vocabulary.ts";
import { englishAnswers } from "./answers.ts";
import { englishDoubts } from "./doubts.ts";
import { englishLists } from "./lists.ts";
import { englishOptOuts } from "./opt-outs.ts";
import { englishReasons } from "./reasons.ts";
import { englishSpellings } from "./spellings.ts";
import { englishTalk } from "./talk.ts";

/**
 * English. One phrase a line, or several between commas; `word?` and `(a|b)` as in docs/replies.md.
 * Contractions are written out ("i will", "can not"): the spellings turn the short forms into these.
 */
export const english: readonly Vocabulary[] = [
	englishSpellings,
	englishLists,
	englishAnswers,
	englishReasons,
	englishDoubts,
	englishTalk,
	englishOptOuts,
];
