export type Keyword = "STOP" | "START" | "HELP";

const stop = new Set(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"]);
const start = new Set(["START", "UNSTOP", "YES"]);
const help = new Set(["HELP", "INFO"]);

/** Which of the carrier's keywords a text is: the whole message, any case (Twilio, "Support for opt-out keywords"). */
export function keywordOf(text: string): Keyword | null {
	const word = text.trim().toUpperCase();
	if (stop.has(word)) return "STOP";
	if (start.has(word)) return "START";
	return help.has(word) ? "HELP" : null;
}

/** A toll-free number knows three words only, and YES is none of them. */
export function tollFreeKeywordOf(text: string): Keyword | null {
	const word = text.trim().toUpperCase();
	if (word === "STOP") return "STOP";
	return word === "START" || word === "UNSTOP" ? "START" : null;
}
