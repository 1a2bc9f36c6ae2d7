import { type DescribedShift, shortName, spellShift } from "./describe-shift.ts";
import type { Language } from "./languages.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { ht } from "./phrases/ht.ts";
import type { PhraseKey, Phrases } from "./phrases/phrases.ts";
import { pt } from "./phrases/pt.ts";
import { tl } from "./phrases/tl.ts";
import { zh } from "./phrases/zh.ts";
import { countSegments } from "./segments.ts";

export const phrases: Readonly<Record<Language, Phrases>> = { en, es, ht, tl, zh, pt };

/** A phrase about a shift, in one language. What is texted fits one segment. */
export function say(key: PhraseKey, language: Language, shift: DescribedShift): string {
	const phrase = phrases[language][key];
	const text = fill(phrase, { ...spellShift(shift, language) });
	if (key.startsWith("call_") || countSegments(text).segments === 1) return text;
	return fill(phrase, { ...spellShift(shift, language, "latin") });
}

/** A phrase that needs the agency's name at most. */
export function sayPlainly(key: PhraseKey, language: Language, organizationName: string): string {
	const { agency } = spellShift(
		{ role: "", startsAt: 0, endsAt: 0, place: null, timeZone: "UTC", organizationName },
		language,
	);
	return fill(phrases[language][key], { agency });
}

/** "Which one?" and the offers that it lists; the others are not told, and no answer means them by a number. */
export interface Listing<Listed> {
	text: string;
	told: readonly Listed[];
}

/**
 * "Which one?" with up to three numbered offers, each told so that it differs from the others: by its agency and by more of its
 * place where the hours are the same. One segment if that can be, else two; fewer offers rather than three segments.
 */
export function sayWhich<Listed extends { number: number; shift: DescribedShift }>(
	language: Language,
	offers: readonly Listed[],
): Listing<Listed> {
	const listed = offers.slice(0, language === "zh" ? mostListedUcs2 : mostListed);
	const agencies = new Set(offers.map(({ shift }) => shift.organizationName));
	const ways = (agencies.size > 1 ? agencyLengths : [0]).flatMap((agency) =>
		placeLengths.map((place) => ({ agency, place })),
	);
	const texts = ways.map((way) => {
		const lines = listed.map(({ shift }) => brief(shift, language, way));
		const list = lines.map((line, index) => `${listed[index]?.number}) ${line}`).join(" ");
		const text = fill(phrases[language].which_offer, { list });
		return { text, segments: countSegments(text).segments, differ: new Set(lines).size === lines.length };
	});
	const within = (most: number) => texts.filter(({ segments }) => segments <= most);
	const best = within(1).find(({ differ }) => differ) ?? within(2).find(({ differ }) => differ) ?? within(1)[0];
	if (best !== undefined) return { text: best.text, told: listed };
	return listed.length > 1 ? sayWhich(language, listed.slice(0, -1)) : { text: texts[0]?.text ?? "", told: listed };
}

/** How much of a place is told in a list: as much as fits; all of it where less does not tell two apart. */
const placeLengths = [8, 4, 2, 0, 24, 60] as const;
const agencyLengths = [12, 6, 24] as const;

/** So many offers of the longest names still fit one segment. */
const mostListed = 3;
const mostListedUcs2 = 2;

function brief(shift: DescribedShift, language: Language, length: { agency: number; place: number }): string {
	const { when } = spellShift(shift, language);
	const [place, agency] = [
		shortName(shift.place, language, length.place),
		shortName(shift.organizationName, language, length.agency),
	];
	const hours = when.replace(/:00/g, "").replace(/ (AM|PM)/g, "$1");
	return [hours, agency, place].filter((part) => part !== "").join(" ");
}

function fill(phrase: string, values: Record<string, string>): string {
	const filled = phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
	// A name that was cut ends with a dot of its own.
	return filled.replace(/\.\.(?=\s|$)/g, ".");
}
