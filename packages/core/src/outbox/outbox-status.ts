import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { Traffic } from "./traffic.ts";

/** What waits and what is stuck, for `system.status` and the metrics. */
export interface OutboxStatus {
	/** Messages that have not left. */
	queued: number;
	sending: number;
	/** Sends whose outcome nobody knows yet. */
	inDoubt: number;
	/** Sends of the last day that could not be settled. */
	givenUp: number;
	/** How long the oldest message that could leave has waited; null: none waits. */
	oldestUnsentAgeMs: number | null;
	timersDue: number;
	/** What the last 24 hours cost. */
	segmentsToday: number;
	callsToday: number;
	/** Why nothing leaves (over one number, or at all), if that is so. */
	stopped: { from: string; cause: string; code: number | null; because: string; since: number }[];
}

const dayMs = 24 * 60 * 60_000;

export function outboxStatus(db: Db, { traffic, now }: { traffic: Traffic; now: number }): OutboxStatus {
	const counts = countMessages(db).get({ now }) ?? { queued: 0, sending: 0, inDoubt: 0, oldestAt: null };
	const today = countToday(db).get({ since: now - dayMs }) ?? { givenUp: 0, segments: 0, calls: 0 };
	return {
		queued: counts.queued,
		sending: counts.sending,
		inDoubt: counts.inDoubt,
		givenUp: today.givenUp,
		oldestUnsentAgeMs: counts.oldestAt === null ? null : Math.max(0, now - counts.oldestAt),
		timersDue: countTimers(db).get({ now })?.count ?? 0,
		segmentsToday: today.segments,
		callsToday: today.calls,
		stopped: [...traffic.stops].map(([from, { cause, code, because, since }]) => ({
			from,
			cause,
			code,
			because,
			since,
		})),
	};
}

const countMessages = statement<
	{ now: number },
	{ queued: number; sending: number; inDoubt: number; oldestAt: number | null }
>(`
	SELECT
		(SELECT count(*) FROM messages WHERE status = 'queued') AS queued,
		(SELECT count(*) FROM messages WHERE status = 'sending') AS sending,
		(SELECT count(*) FROM messages WHERE status = 'in_doubt') AS inDoubt,
		(SELECT min(send_after_at) FROM messages WHERE status = 'queued' AND send_after_at <= :now) AS oldestAt
`);

const countToday = statement<{ since: number }, { givenUp: number; segments: number; calls: number }>(`
	SELECT ifnull(sum(status = 'given_up'), 0) AS givenUp, ifnull(sum(iif(channel = 'sms', cost, 0)), 0) AS segments,
		ifnull(sum(iif(channel = 'voice', cost, 0)), 0) AS calls
	FROM messages WHERE settled_at >= :since
`);

const countTimers = statement<{ now: number }, { count: number }>(
	"SELECT count(*) AS count FROM (SELECT 1 FROM timers WHERE due_at <= :now LIMIT 100000)",
);
