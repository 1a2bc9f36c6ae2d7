import { compileLexicon, type Lexicon } from "../grammar/lexicon.ts";
import { indexSpelling } from "../reading/mend-spelling.ts";
import type { WordKnowledge } from "../reading/read-words.ts";
import { calendarWordList } from "./calendar.ts";
import { chinese } from "./chinese.ts";
import { emoji } from "./emoji.ts";
import { english } from "./english/index.ts";
import { givenNames } from "./given-names.ts";
import { haitianCreole } from "./haitian-creole.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish/index.ts";
import { tagalog } from "./tagalog.ts";

/** Later files win where two languages spell one short form differently: Spanish, then English, come last. */
const vocabularies = [emoji, chinese, tagalog, haitianCreole, portuguese, ...spanish, ...english];

/** Words that people run together with the next one: "icant", "yesplease". */
const starters =
	"i ill im yes yeah yep no ok okay sorry cant can sure thank thanks will wont si ya not dont put sign count me lo good hi hello got my nope nah for take do cover be mwen hindi di sounds".split(
		" ",
	);

export const lexicon: Lexicon = compileLexicon(vocabularies);

const known = new Set([...lexicon.words.keys(), ...lexicon.spellings.keys(), ...calendarWordList]);

export const knowledge: Omit<WordKnowledge, "places"> = {
	spellings: lexicon.spellings,
	spellingIndex: indexSpelling(known, starters, lexicon.spellings),
	ordinary: ordinaryWords,
	givenNames,
	languages: lexicon.words,
};
