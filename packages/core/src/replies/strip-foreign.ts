import { foldText } from "./reading/clean-text.ts";

/** What of a message its sender wrote as an answer; null when nothing of it is. */
export type OwnWords = { kind: "theirs"; text: string } | { kind: "not_theirs" };

/** Verbs with which phones report a reaction to a text, before the quoted text. */
const reactions = [
	"liked",
	"loved",
	"disliked",
	"laughed at",
	"emphasized",
	"emphasised",
	"questioned",
	"reacted .{1,24}? to",
	"removed an? .{1,24}? from",
	"removed .{1,24}? reaction from",
	"le gusto",
	"me gusta",
	"le encanto",
	"no le gusto",
	"se rio de",
	"enfatizo",
	"puso en duda",
	"pregunto por",
	"reacciono .{1,24}? a",
	"reacciono con .{1,24}? a",
	"elimino .{1,40}? de",
	"te gusto",
	"indico que le gusto",
	"marco .{1,24}? en",
	"le dio me gusta a",
	"le dio un me gusta a",
	"destaco",
	"dudo de",
	"curtiu",
	"gostou de",
	"adorou",
	"amou",
	"nao curtiu",
	"nao gostou de",
	"riu de",
	"deu risada de",
	"enfatizou",
	"questionou",
	"reagiu .{1,24}? a",
	"reagiu com .{1,24}? a",
	"removeu .{1,40}? de",
	"a aime",
	"aime",
	"a adore",
	"adore",
	"n'a pas aime",
	"a ri a",
	"a souligne",
	"a mis en evidence",
	"a reagi .{1,24}? a",
	"a reagi par .{1,24}? a",
	"gefallt",
	"mi piace",
	"ha messo mi piace a",
	"nagustuhan",
	"ni like",
];
const reactionWithQuote = new RegExp(
	`^(?:${reactions.join("|")})\\s*(?:(?:your|el|la|the|tu|su|o|a|le|un|una|an?)\\s+)?(?:(?:message|mensaje|mensagem|sms|text|texto|image|imagen|imagem|photo|foto|video|attachment|link)\\b|["'])`,
	"u",
);
const emojiReaction = /^\p{Extended_Pictographic}\s*(?:to|a|en|para|on)\s*:?\s*["']/u;
/** Android writes zero-width characters around the emoji and the quote. */
const androidReaction =
	/^[\u200a-\u200d\u2060]*\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*[\u200a-\u200d\u2060]+\s*(?:to|a|en|para|on|sur|zu)\b/u;
const hairSpaces = /[\u200a\u200b]/u;

const autoReplies = [
	/\b(?:auto(?:matic|mated)?[ -]?(?:reply|response|message|text)|respuesta automatica|resposta automatica|mensaje automatico|reponse automatique)\b/u,
	/\bi(?:'m| am) driving (?:with|and|right now\b.{0,40}notif)|\bdo not disturb while driving\b|\bdriving focus\b|\bnotifications? (?:are )?(?:silenced|turned off)\b|\bestoy (?:manejando|conduciendo) con\b/u,
	/^(?:sorry,? )?(?:i )?can(?:'|no)?t (?:talk|answer|text|take your call|pick up)(?: right)?(?: now)?(?:[.,!]? ?(?:i'?ll|i will|can i|what's up|please) .{0,60})?[.!]?$/u,
	/\b(?:out of (?:the )?office|away from my (?:phone|desk)|i(?:'m| am) currently (?:unavailable|out|away)\b.{0,60}(?:return|respond|reply|back)|i(?:'ll| will) (?:respond|reply|get back to you) (?:as soon as|when i|once i|shortly))\b/u,
	/\b(?:you(?:'ve| have) reached|leave (?:a|your|me a) message|leave your name|after the (?:tone|beep)|at the (?:tone|beep)|voice ?mail|mailbox|is not available (?:to take|right now)|the (?:person|number|subscriber) you (?:are|have|'ve)|cannot take your call|can't take your call|can't come to the phone|unable to (?:take|answer) your call|press \d|deje (?:su|un|tu) mensaje|despues del tono|buzon de voz|deixe (?:sua|uma) mensagem|apos o sinal|not in service|call you back as soon)\b/u,
	/\bi(?:'m| am) currently (?:working|driving|busy|sleeping|at work)\b.{0,40}\b(?:will|'ll) (?:respond|reply|get back|answer)\b/u,
	/\b(?:i'?m|i am) in a meeting\b.{0,40}(?:call|text|reply)|^(?:i'?ll|i will|can i) call you (?:back )?(?:later|back|right back)\??[.!]?$|^what's up\?$|^(?:i'?m|i am) on my way[.!]?$|^please text me[.!]?$|^call you later[.!]?$/u,
	/\b(?:undeliverable|delivery (?:failed|failure)|message not delivered|message blocking is active|unable to deliver|free msg|msg&data rates|msg ?freq)\b/u,
	/\b(?:thank(?:s| you) for (?:contacting|calling|your message|reaching out to|texting) .{0,60}(?:we|our|business hours|soon|shortly))\b/u,
];

/** Our own instructions, as an echo or a forwarded text would carry them. */
const ownInstruction =
	/^["']?reply (?:yes|no)\b|^"yes to take it"?|\breply yes\b.{0,60}\bno\b|\breply stop to\b|\bresponda? si\b.{0,60}\bno\b|\btext stop to\b/u;

/**
 * Removes what the sender did not write as an answer: a phone's reaction report, a quoted original, a
 * signature, an automatic reply, an echo of our own text. Reactions quote our "Reply YES", so this
 * comes before any word is read.
 */
export function stripForeign(raw: string, cleaned: string, ownTexts: readonly string[]): OwnWords {
	const folded = foldText(cleaned);
	if (isReaction(raw, folded)) return { kind: "not_theirs" };
	const text = withoutOwnTexts(withoutQuotes(withoutSignature(cleaned)), ownTexts);
	const rest = foldText(text);
	if (text === "" && cleaned !== "") return { kind: "not_theirs" };
	if (autoReplies.some((pattern) => pattern.test(rest))) return { kind: "not_theirs" };
	if (ownInstruction.test(rest)) return { kind: "not_theirs" };
	return { kind: "theirs", text };
}

function isReaction(raw: string, folded: string): boolean {
	if (androidReaction.test(raw.trimStart())) return true;
	if (hairSpaces.test(raw) && /^[\p{Extended_Pictographic}\u200d]+\s*(?:to|a|en|para)\b/u.test(folded)) return true;
	return reactionWithQuote.test(folded) || emojiReaction.test(folded);
}

function withoutSignature(text: string): string {
	const lines = text.split("\n");
	const cut = lines.findIndex((line, index) => index > 0 && isSignatureStart(foldText(line).trim()));
	const kept = cut === -1 ? lines : lines.slice(0, cut);
	return kept
		.join("\n")
		.replace(
			/\b(?:sent|get outlook|enviado|envoye) (?:from|via|for|desde|do|de|depuis) (?:my|mi|meu|mon|yahoo|gmail|outlook|aol|the|an?|android|ios|iphone|mail|samsung)\b[^\n]*$/iu,
			"",
		)
		.trim();
}

function isSignatureStart(line: string): boolean {
	return (
		/^(?:--+|__+|==+|\*\*+)\s*$/u.test(line) ||
		/^-- ?\S/u.test(line) ||
		/^(?:sent|enviado|envoye|get outlook|skickat) (?:from|via|for|desde|do|de|depuis)\b/u.test(line) ||
		/^(?:-{2,} ?)?(?:original message|forwarded message|mensaje original|mensagem original)/u.test(line) ||
		/^(?:on|el|em|le) .{4,120}(?:wrote|escribio|escreveu|a ecrit) ?:/u.test(line) ||
		/^(?:from|de): .+/u.test(line) ||
		/^\*{0,2}confidential/u.test(line)
	);
}

function withoutQuotes(text: string): string {
	return text
		.split("\n")
		.filter((line) => !line.trimStart().startsWith(">"))
		.join("\n")
		.replace(/\n?\b(?:On|El|Em|Le) [^\n]{4,120}(?:wrote|escribió|escribio|escreveu|a écrit) ?:[\s\S]*$/u, "")
		.replace(/"[^"\n]{24,}"/gu, " ")
		.trim();
}

/** Fewer characters are nobody's copy of what we sent. */
export const shortestEcho = 12;

// A copy of what we sent, whole or quoted inside: what they added around it is theirs.
function withoutOwnTexts(text: string, ownTexts: readonly string[]): string {
	let rest = text;
	for (const own of ownTexts) {
		const body = own.trim();
		if (body.length >= shortestEcho && rest.includes(body)) rest = rest.replace(body, " ").trim();
	}
	return rest;
}
