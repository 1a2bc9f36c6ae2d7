import type { Vocabulary } from "../vocabulary.ts";
import { englishAcceptances } from "./acceptances.ts";
import { englishChoices } from "./choices.ts";
import { englishDoubts } from "./doubts.ts";
import { englishLists } from "./lists.ts";
import { englishOptOuts } from "./opt-outs.ts";
import { englishReasons } from "./reasons.ts";
import { englishRefusals } from "./refusals.ts";
import { englishSpellings } from "./spellings.ts";
import { englishTalk } from "./talk.ts";

/**
 * English. One phrase a line, or several between commas; `word?` and `(a|b)` as in docs/replies.md.
 * Contractions are written out ("i will", "can not"): the spellings turn the short forms into these.
 */
export const english: readonly Vocabulary[] = [
	englishSpellings,
	englishLists,
	englishAcceptances,
	englishRefusals,
	englishChoices,
	englishReasons,
	englishDoubts,
	englishTalk,
	englishOptOuts,
];
