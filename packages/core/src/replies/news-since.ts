import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { mayHaveReached } from "../outbox/may-have-reached.ts";
import type { Person, Question } from "./conversation.ts";

/**
 * Whether another text of ours has left, or may have, since a question was asked, and no offer: that a shift is filled or not theirs
 * any more, help, what the office wrote. An "ok" may then mean that it was read.
 */
export function newsSince(db: Db, persons: readonly Person[], { askedAt }: Pick<Question, "askedAt">): boolean {
	return persons.some(({ caregiverId }) => laterText(db).get({ caregiverId, askedAt }) !== undefined);
}

/** The question itself is the answer that was made at that instant. */
const laterText = statement<{ caregiverId: string; askedAt: number }, { found: 1 }>(`
	SELECT 1 AS found FROM messages m
	WHERE m.caregiver_id = :caregiverId AND m.channel = 'sms' AND m.kind <> 'offer' AND m.attempted_at > :askedAt
		AND NOT (m.kind = 'answer' AND m.created_at = :askedAt) AND ${mayHaveReached("m")}
	LIMIT 1
`);
