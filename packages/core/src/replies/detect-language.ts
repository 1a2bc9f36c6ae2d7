import type { Token } from "./reading/token.ts";
import type { Language } from "./reply-types.ts";
import { lexicon } from "./vocabulary/index.ts";

/** The language that most words belong to alone; null where the words tell nothing ("ok", "no"). */
export function detectLanguage(tokens: readonly Token[]): Language | null {
	const votes = new Map<Language, number>();
	for (const token of tokens) {
		const languages = lexicon.words.get(token.word);
		if (!languages || languages.size === 0 || languages.size > 2) continue;
		for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
	}
	const ranked = [...votes].sort((a, b) => b[1] - a[1]);
	const [best, next] = ranked;
	return best && best[1] > (next?.[1] ?? 0) ? best[0] : null;
}
