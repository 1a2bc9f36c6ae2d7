import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/**
 * When the outbox has something to do next (epoch ms): a message that waits for its time, a send in
 * doubt to look after, a lease that may be lost, a call to cancel. Null when nothing waits. What is due already is not
 * counted: it was refused a lease for a reason that has its own time, or whoever is at work on what was due
 * before takes it next.
 */
export function nextDueMessage(db: Db, now: number): number | null {
	return soonestDue(db).get({ now })?.dueAt ?? null;
}

/** What is to leave at once has its own instant of making; the index leaves that out, and is small however long the queue is. */
const soonestDue = statement<{ now: number }, { dueAt: number | null }>(`
	SELECT min(dueAt) AS dueAt FROM (
		SELECT min(send_after_at) AS dueAt FROM messages WHERE status = 'queued' AND send_after_at > created_at AND send_after_at > :now
		UNION ALL SELECT min(lease_expires_at) FROM messages WHERE status = 'sending'
		UNION ALL SELECT min(cancel_at) FROM messages WHERE cancel_at IS NOT NULL AND status = 'accepted' AND cancel_at > :now
		UNION ALL SELECT min(next_look_at) FROM messages WHERE status = 'in_doubt' AND next_look_at > :now
	)
`);
