import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, findFanout } from "../fanouts/find-fanout.ts";
import { hasAnswersLeft } from "./answers-left.ts";
import { asksWhich, type Person, pendingQuestion, type Question } from "./conversation.ts";
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
		/** The offers that it is about; of a list, each at the place of the number that it tells, "" where there is none. */
		fanoutIds: string[];
		unclearInARow: number;
		/** What is answered by it: over which number, and when. */
		received: Pick<ReceivedReply, "channel" | "to" | "now">;
	},
): void {
	const { channel, to: askedOver, now } = received;
	if (channel === "voice") return;
	const { caregiverId, organizationId } = person;
	// What is not sent is not asked.
	const isSent = hasAnswersLeft(tx, { caregiverId, now });
	if (kind !== null && !isSent) return forgetQuestions(tx, [person]);
	const ids = JSON.stringify(fanoutIds);
	const [listed, listedAt] = asksWhich({ kind }) ? [ids, now] : [null, null];
	saveQuestion(tx).run({ caregiverId, kind, fanoutIds: ids, listed, listedAt, unclearInARow, askedOver, now });
	const about = firstOf(tx, { fanoutIds, organizationId });
	if (!isSent || about === undefined) return;
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "question.asked",
		actor: "coverline",
		shiftId: about.shiftId,
		fanoutId: about.id,
		caregiverId,
		detail: { question: kind ?? "not_understood", fanoutIds },
	});
}

/**
 * The office has written in its own words, and may have asked anything: the next bare "yes" or "no" may answer that. Whether a
 * shift is given back stays asked, and is asked again.
 */
export function rememberWritten(tx: Tx, { caregiverId, now }: { caregiverId: string; now: number }): void {
	if (pendingQuestion(tx, caregiverId, now)?.kind === "confirm_cancel") return;
	const nothing = { fanoutIds: "[]", listed: null, listedAt: null, unclearInARow: 0, askedOver: null };
	saveQuestion(tx).run({ caregiverId, kind: "written", ...nothing, now });
}

/** A list may tell offers of two agencies: one's timeline does not tell of the other's. */
function firstOf(
	tx: Tx,
	{ fanoutIds, organizationId }: { fanoutIds: readonly string[]; organizationId: string },
): FanoutRow | undefined {
	return fanoutIds.map((id) => findFanout(tx, id)).find((fanout) => fanout?.organizationId === organizationId);
}

/** The offer that a question is about, of several the first. */
export function firstAsked({ fanoutIds }: Pick<Question, "fanoutIds">): string | undefined {
	return fanoutIds.find((id) => id !== "");
}

/** A clear answer ends whatever we had asked by text. What is said on a call ends nothing of it. */
export function settleQuestions(
	tx: Tx,
	{ persons, received }: { persons: readonly Pick<Person, "caregiverId">[]; received: Pick<ReceivedReply, "channel"> },
): void {
	if (received.channel !== "voice") forgetQuestions(tx, persons);
}

/** Nothing is asked any more: of somebody at two agencies, by neither. The numbers that a list has told stay told. */
export function forgetQuestions(tx: Tx, persons: readonly Pick<Person, "caregiverId">[]): void {
	for (const { caregiverId } of persons) settleQuestion(tx).run({ caregiverId });
}

const saveQuestion = statement<{
	caregiverId: string;
	kind: Question["kind"];
	fanoutIds: string;
	listed: string | null;
	listedAt: number | null;
	unclearInARow: number;
	askedOver: string | null;
	now: number;
}>(`
	INSERT INTO questions (caregiver_id, kind, fanout_ids, listed, listed_at, unclear_in_a_row, asked_over, asked_at)
	VALUES (:caregiverId, :kind, :fanoutIds, :listed, :listedAt, :unclearInARow, :askedOver, :now)
	ON CONFLICT (caregiver_id) DO UPDATE SET kind = :kind, fanout_ids = :fanoutIds, listed = coalesce(:listed, listed),
		listed_at = coalesce(:listedAt, listed_at), unclear_in_a_row = :unclearInARow, asked_over = :askedOver, asked_at = :now
`);

const settleQuestion = statement<{ caregiverId: string }>(
	"UPDATE questions SET kind = NULL, fanout_ids = '[]', unclear_in_a_row = 0 WHERE caregiver_id = :caregiverId",
);
