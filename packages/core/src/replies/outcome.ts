import type { PhraseKey } from "../wording/phrases/phrases.ts";

/** What came of a reply. Stored with it, so that a repeat is answered the same. */
export type ReplyOutcome = {
	kind: ReplyOutcomeKind;
	fanoutId: string | null;
	shiftId: string | null;
	/** The phrase with which it is answered; null: nothing is said. */
	answer: PhraseKey | null;
};

export type ReplyOutcomeKind =
	/** The shift is theirs now. */
	| "claimed"
	/** It was theirs before. */
	| "already_yours"
	/** Somebody else has it. */
	| "taken"
	/** They hold a shift at that time. */
	| "overlap"
	| "declined"
	/** Nothing was changed: we asked, or a person will look. */
	| "asked"
	| "handed_over"
	| "ignored"
	| "released"
	| "kept"
	| "opted_out"
	| "opted_in"
	| "help"
	/** There was nothing open that it could be about. */
	| "nothing_open"
	/** Nobody who works here has this phone. */
	| "unknown_sender";

export function outcome(
	kind: ReplyOutcomeKind,
	answer: PhraseKey | null,
	about?: { id: string; shiftId: string } | null,
): ReplyOutcome {
	return { kind, answer, fanoutId: about?.id ?? null, shiftId: about?.shiftId ?? null };
}
