import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** Two automatic systems texting each other stop after this many answers within the time. */
const mostAnswers = 10;
const withinMs = 10 * 60_000;

/** Whether somebody may get one more answer now. What cannot be said is not asked either: a person reads it. */
export function hasAnswersLeft(db: Db, { caregiverId, now }: { caregiverId: string; now: number }): boolean {
	return (answersSince(db).get({ caregiverId, since: now - withinMs })?.count ?? 0) < mostAnswers;
}

const answersSince = statement<{ caregiverId: string; since: number }, { count: number }>(`
	SELECT count(*) AS count FROM (
		SELECT kind, created_at FROM messages WHERE caregiver_id = :caregiverId AND kind = 'answer' AND created_at > :since
		ORDER BY seq DESC LIMIT ${mostAnswers}
	)
`);
