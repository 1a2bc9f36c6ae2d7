import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { Person, Question } from "./conversation.ts";
import type { ReceivedReply } from "./reply.ts";

/**
 * Remembers what we asked a person by text, so that the next answer is read in its light. On a call nothing is
 * asked that outlives it: the keys are explained again, and what was asked by text stands.
 */
export function rememberQuestion(
	tx: Tx,
	{
		person,
		kind,
		fanoutIds,
		unclearInARow,
		received,
	}: {
		person: Person;
		kind: Question["kind"];
		/** The offers, each at the place of the number that a text has told for it; "" where there is none. */
		fanoutIds: string[];
		unclearInARow: number;
		/** What is answered by it: over which number, and when. */
		received: Pick<ReceivedReply, "channel" | "to" | "now">;
	},
): void {
	const { channel, to: askedOver, now } = received;
	if (channel === "voice") return;
	const { caregiverId, organizationId } = person;
	saveQuestion(tx).run({ caregiverId, kind, fanoutIds: JSON.stringify(fanoutIds), unclearInARow, askedOver, now });
	if (kind === null) return;
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "question.asked",
		actor: "coverline",
		caregiverId,
		fanoutId: firstAsked({ fanoutIds }) ?? null,
		detail: { question: kind, fanoutIds },
	});
}

/** The offer that a question is about, of several the first. */
export function firstAsked({ fanoutIds }: Pick<Question, "fanoutIds">): string | undefined {
	return fanoutIds.find((id) => id !== "");
}

/** A clear answer ends whatever we had asked: of somebody at two agencies, at both. */
export function forgetQuestions(tx: Tx, persons: readonly Pick<Person, "caregiverId">[]): void {
	for (const { caregiverId } of persons) deleteQuestion(tx).run({ caregiverId });
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
