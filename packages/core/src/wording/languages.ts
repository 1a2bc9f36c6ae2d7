/** The languages that Coverline writes and speaks. */
export const languages = ["en", "es", "ht", "tl", "zh", "pt"] as const;

export type Language = (typeof languages)[number];

/** The language of a tag such as "es-MX", or null when it is none of ours. */
export function languageOf(tag: string): Language | null {
	const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
	return languages.find((language) => language === primary) ?? null;
}

/** Stored languages are ours already; this only says so to the type checker, English for anything else. */
export function languageOr(stored: string): Language {
	return languageOf(stored) ?? "en";
}
