import { type DescribedShift, spellShift } from "./describe-shift.ts";
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

/** "Which one?" with as many numbered offers as fit one segment. */
export function sayWhich(language: Language, offers: readonly { number: number; shift: DescribedShift }[]): string {
	const most = language === "zh" ? mostListedUcs2 : mostListed;
	const texts = placeLengths.map((placeLength) => {
		const listed = offers
			.slice(0, most)
			.map(({ number, shift }) => `${number}) ${brief(shift, language, placeLength)}`);
		return fill(phrases[language].which_offer, { list: listed.join(" ") });
	});
	return texts.find((text) => countSegments(text).segments === 1) ?? (texts.at(-1) as string);
}

/** How much of a place is told in a list: as much as fits. */
const placeLengths = [8, 4, 2, 0] as const;

/** So many offers of the longest names still fit one segment. */
export const mostListed = 3;
const mostListedUcs2 = 2;

function brief(shift: DescribedShift, language: Language, placeLength: number): string {
	const { when, at } = spellShift({ ...shift, place: shift.place?.slice(0, placeLength).trim() || null }, language);
	return `${when.replace(/:00/g, "").replace(/ (AM|PM)/g, "$1")}${at.replace(/^[,，]\s?/, " ")}`;
}

function fill(phrase: string, values: Record<string, string>): string {
	return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
