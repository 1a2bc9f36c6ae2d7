import type { Vocabulary } from "../vocabulary.ts";
import { spanishAnswers } from "./answers.ts";
import { spanishDoubts } from "./doubts.ts";
import { spanishLists } from "./lists.ts";
import { spanishOptOuts } from "./opt-outs.ts";
import { spanishReasons } from "./reasons.ts";
import { spanishSpellings } from "./spellings.ts";
import { spanishTalk } from "./talk.ts";

/** Spanish, in the parts that English has. */
export const spanish: readonly Vocabulary[] = [
	spanishSpellings,
	spanishLists,
	spanishAnswers,
	spanishReasons,
	spanishDoubts,
	spanishTalk,
	spanishOptOuts,
];
