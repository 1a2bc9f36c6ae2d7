import type { Vocabulary } from "../vocabulary.ts";
import { spanishAcceptances } from "./acceptances.ts";
import { spanishChoices } from "./choices.ts";
import { spanishDoubts } from "./doubts.ts";
import { spanishLists } from "./lists.ts";
import { spanishOptOuts } from "./opt-outs.ts";
import { spanishReasons } from "./reasons.ts";
import { spanishRefusals } from "./refusals.ts";
import { spanishSpellings } from "./spellings.ts";
import { spanishTalk } from "./talk.ts";

/** Spanish, in the parts that English has. */
export const spanish: readonly Vocabulary[] = [
	spanishSpellings,
	spanishLists,
	spanishAcceptances,
	spanishRefusals,
	spanishChoices,
	spanishReasons,
	spanishDoubts,
	spanishTalk,
	spanishOptOuts,
];
