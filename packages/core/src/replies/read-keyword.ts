import { foldText } from "./reading/clean-text.ts";
import type { Decision } from "./reply-types.ts";
import { helpKeywords, startKeywords, stopKeywords } from "./vocabulary/keywords.ts";

/** A command that is the whole message: STOP, HELP, START and their kin. */
export function readKeyword(text: string): Decision | null {
	if (text.length > 60) return null;
	const word = foldText(text)
		.replace(/[^\p{L}\p{N}\s-]+/gu, " ")
		.replace(/\s+/gu, " ")
		.replace(/^[\s-]+|[\s-]+$/gu, "");
	if (stopKeywords.has(word)) return { kind: "opt_out", wording: "keyword" };
	if (helpKeywords.has(word)) return { kind: "help" };
	if (startKeywords.has(word)) return { kind: "opt_in" };
	return null;
}
