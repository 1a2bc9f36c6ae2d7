import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { Person, Question } from "./conversation.ts";

/** Remembers what we asked a person, so that the next answer is read in its light. */
export function rememberQuestion(
	tx: Tx,
	{
		person,
		kind,
		fanoutIds,
		unclearInARow,
		askedOver,
		now,
	}: {
		person: Person;
		kind: Question["kind"];
		fanoutIds: string[];
		unclearInARow: number;
		/** Our number that the reply came to, over which it is answered. */
		askedOver: string | null;
		now: number;
	},
): void {
	const { caregiverId, organizationId } = person;
	saveQuestion(tx).run({ caregiverId, kind, fanoutIds: JSON.stringify(fanoutIds), unclearInARow, askedOver, now });
	if (kind === null) return;
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "question.asked",
		actor: "coverline",
		caregiverId,
		fanoutId: fanoutIds[0] ?? null,
		detail: { question: kind, fanoutIds },
	});
}

/** A clear answer ends whatever we had asked. */
export function forgetQuestion(tx: Tx, caregiverId: string): void {
	deleteQuestion(tx).run({ caregiverId });
}

const saveQuestion = statement<{
	caregiverId: string;
	kind: Question["kind"];
	fanoutIds: string;
	unclearInARow: number;
	askedOver: string | null;
	now: number;
}>(`
	INSERT INTO questions (caregiver_id, kind, fanout_ids, unclear_in_a_row, asked_over, asked_at)
	VALUES (:caregiverId, :kind, :fanoutIds, :unclearInARow, :askedOver, :now)
	ON CONFLICT (caregiver_id) DO UPDATE SET kind = :kind, fanout_ids = :fanoutIds, unclear_in_a_row = :unclearInARow,
		asked_over = :askedOver, asked_at = :now
`);

const deleteQuestion = statement<{ caregiverId: string }>("DELETE FROM questions WHERE caregiver_id = :caregiverId");
