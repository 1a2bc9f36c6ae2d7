import type { Dialect } from "./dialect.ts";

/** How to speak with a person on the phone. */
export interface Speech {
	/** The language to word the call in: the person's, or "en" where there is no voice for theirs. */
	wording: string;
	/** For `<Say>`. */
	voice: string;
	language: string;
	/** For `<Gather>`: the language in which speech is recognized. */
	hear: string;
}

const english: Speech = { wording: "en", voice: "Polly.Joanna", language: "en-US", hear: "en-US" };

/**
 * Our languages, and the voices both carriers have for them (Twilio "Text-to-Speech": standard Amazon
 * Polly and Google voices). A voice is always named: without one the language must be among those of
 * the account's default voice, and a wrong pair makes `<Say>` fail without a sound.
 */
const speeches: Readonly<Record<string, Speech>> = {
	en: english,
	// US Spanish first: it reads US place names; Mexican recognition hears the accents of both.
	es: { wording: "es", voice: "Polly.Penelope", language: "es-US", hear: "es-MX" },
	pt: { wording: "pt", voice: "Polly.Vitoria", language: "pt-BR", hear: "pt-BR" },
	zh: { wording: "zh", voice: "Polly.Zhiyu", language: "cmn-CN", hear: "cmn-Hans-CN" },
	tl: { wording: "tl", voice: "Google.fil-PH-Standard-A", language: "fil-PH", hear: "fil-PH" },
};

/** Google voices have other names there. */
const unspoken: Readonly<Record<Dialect, readonly string[]>> = { twilio: [], signalwire: ["tl"] };

/**
 * The speech for a person's language ("en", "es-MX", "fil", …). Haitian Creole has no voice at either
 * carrier, and Filipino none at SignalWire that we know of: they hear English, and keys work as ever.
 */
export function speechFor(language: string, dialect: Dialect = "twilio"): Speech {
	const primary = language.toLowerCase().split(/[-_]/)[0] ?? "";
	const ours = primary === "fil" ? "tl" : primary === "cmn" ? "zh" : primary;
	if (unspoken[dialect].includes(ours) || !Object.hasOwn(speeches, ours)) return english;
	return speeches[ours] ?? english;
}
