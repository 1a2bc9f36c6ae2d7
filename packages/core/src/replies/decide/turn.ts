import type { Phrase } from "../grammar/phrase.ts";
import { besideNo, besideYes, firm, hasAny, hasOnly, reasons, refusals } from "./company.ts";

const open = ["weak", "condition", "hedge", "counter", "interest"] as const;

/**
 * What still counts after "but" or "wait". A no after it undoes what came before ("ok but no", "I'd
 * love to but I'm working"); a commitment after "but" stands over a complaint ("I'm tired but I'll take it").
 */
export function afterTurn(phrases: readonly Phrase[]): readonly Phrase[] {
	const turn = phrases.findLastIndex((phrase) => phrase.class === "but" || phrase.class === "correction");
	// "Actually, I'll take it": there is nothing before it to be undone.
	if (turn === 0 && /^(?:actually|wait|oh wait|de hecho|espere?)$/u.test(phrases[0]?.words ?? ""))
		return phrases.slice(1);
	if (turn <= 0) return phrases;
	const before = phrases.slice(0, turn);
	const after = phrases.slice(turn + 1);
	if (before.some((phrase) => phrase.asked) || hasAny(before, ["condition"])) return phrases;
	if (undoes(before, after, phrases[turn] as Phrase)) return after;
	if (phrases[turn]?.class === "but" && standsOver(before, after)) return after;
	return phrases;
}

/** "I'd take it but <anything>": wished for, and not meant. */
export function isTurnedDown(phrases: readonly Phrase[], heard: readonly Phrase[]): boolean {
	const turn = phrases[phrases.length - heard.length - 1];
	return turn?.class === "but" && heard.length > 0 && hasOnly(heard, besideNo) && !heard.some((phrase) => phrase.asked);
}

function undoes(before: readonly Phrase[], after: readonly Phrase[], turn: Phrase): boolean {
	if (hasAny(after, firm) || hasAny(after, open)) return false;
	if (hasAny(before, firm) && deniesUnknownTask(after)) return false;
	if (hasAny(after, ["refuse", "cannotCome"])) return turn.class === "but" || isPlain(before);
	if (hasAny(after, refusals)) return isPlain(before);
	if (hasAny(after, reasons)) return isPlain(before) && !(hasAny(before, firm) && after.some(namesHour));
	return turn.class === "but" && hasAny(before, ["would"]);
}

// "Yes but I can't do lifting" sets a term; "yes but I can't do it" takes the yes back.
function deniesUnknownTask(after: readonly Phrase[]): boolean {
	const refusal = after.findIndex((phrase) => phrase.class === "refuse" || phrase.class === "cannotCome");
	const next = after[refusal + 1];
	return (
		/ (?:do|take|work|cover|accept|drive|go)$/u.test(after[refusal]?.words ?? "") &&
		next?.class === "unexplained" &&
		!next.breakBefore
	);
}

// "Yes but I have an appointment at 3" may mean until then.
function namesHour(phrase: Phrase): boolean {
	return phrase.details.some(({ detail }) => ["time", "until", "part"].includes(detail.kind));
}

// Statements only: nothing asked, and nothing that somebody else does.
function isPlain(before: readonly Phrase[]): boolean {
	return before.every(
		(phrase) =>
			besideYes.has(phrase.class) ||
			refusals.has(phrase.class) ||
			reasons.has(phrase.class) ||
			phrase.class === "would" ||
			phrase.class === "hedge" ||
			phrase.class === "askTerms",
	);
}

function standsOver(before: readonly Phrase[], after: readonly Phrase[]): boolean {
	if (!hasAny(after, firm) || !hasOnly(after, besideYes)) return false;
	if (!hasAny(after, ["commit"]))
		return before.every((phrase) =>
			["sorry", "polite", "greeting", "filler", "background", "intro"].includes(phrase.class),
		);
	return before.every((phrase) => besideYes.has(phrase.class) || reasons.has(phrase.class));
}
