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
		now,
	}: { person: Person; kind: Question["kind"]; fanoutIds: string[]; unclearInARow: number; now: number },
): void {
	const { caregiverId, organizationId } = person;
	saveQuestion(tx).run({ caregiverId, kind, fanoutIds: JSON.stringify(fanoutIds), unclearInARow, now });
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
	now: number;
}>(`
	INSERT INTO questions (caregiver_id, kind, fanout_ids, unclear_in_a_row, asked_at)
	VALUES (:caregiverId, :kind, :fanoutIds, :unclearInARow, :now)
	ON CONFLICT (caregiver_id) DO UPDATE SET kind = :kind, fanout_ids = :fanoutIds, unclear_in_a_row = :unclearInARow, asked_at = :now
`);

const deleteQuestion = statement<{ caregiverId: string }>("DELETE FROM questions WHERE caregiver_id = :caregiverId");
