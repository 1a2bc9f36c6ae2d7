/**
 * What Twilio takes for a keyword when it is the whole message, in any case: it then blocks or
 * unblocks the pair itself and answers itself (help centre, 2025).
 */
const optOutKeywords = new Set(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"]);
const optInKeywords = new Set(["START", "UNSTOP", "YES"]);
const helpKeywords = new Set(["HELP", "INFO"]);

export function carrierKeyword(text: string): "opt_out" | "opt_in" | "help" | null {
	const word = text.trim().toUpperCase();
	if (optOutKeywords.has(word)) return "opt_out";
	if (optInKeywords.has(word)) return "opt_in";
	return helpKeywords.has(word) ? "help" : null;
}

/** Every word that our own texts must not contain: somebody might send it back. */
export const carrierWords: ReadonlySet<string> = new Set([...optOutKeywords, ...helpKeywords, "START", "UNSTOP"]);
