import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { Scope } from "../organizations/scope.ts";
import { speaksFor } from "../organizations/speaks-for.ts";
import { everySender, type Way, wayOfStop } from "./stops.ts";
import type { Traffic } from "./traffic.ts";
import { waitingSince } from "./without-number.ts";

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
	/** Why nothing leaves (as texts or calls over one number, or at all: from "*"), if that is so. */
	stopped: {
		from: string;
		channel: Way["channel"] | null;
		/** The one organization that it concerns; null: all that send so. */
		organizationId: string | null;
		cause: string;
		code: number | null;
		because: string;
		since: number;
	}[];
}

const dayMs = 24 * 60 * 60_000;

/** Of what a scope reaches: one organization's messages and the numbers that it sends from, or all. */
export function outboxStatus(
	db: Db,
	{ traffic, scope, now }: { traffic: Traffic; scope: Pick<Scope, "everywhere" | "organizationId">; now: number },
): OutboxStatus {
	const organizationId = scope.everywhere ? null : scope.organizationId;
	const counts = countMessages(db).get({ organizationId, now }) ?? nothing;
	const today = countToday(db).get({ organizationId, since: now - dayMs }) ?? { givenUp: 0, segments: 0, calls: 0 };
	const numbers =
		organizationId === null
			? null
			: new Set(
					sendersOf(db)
						.all({ organizationId })
						.map(({ number }) => number),
				);
	return {
		queued: counts.queued,
		sending: counts.sending,
		inDoubt: counts.inDoubt,
		givenUp: today.givenUp,
		oldestUnsentAgeMs: counts.oldestAt === null ? null : Math.max(0, now - counts.oldestAt),
		timersDue: countTimers(db).get({ organizationId, now })?.count ?? 0,
		segmentsToday: today.segments,
		callsToday: today.calls,
		stopped: [
			...[...traffic.stops]
				.filter(([key]) => numbers === null || key === everySender || numbers.has(wayOfStop(key).from))
				.map(([key, { cause, code, because, since }]) => ({
					...wayOfStop(key),
					organizationId: null,
					cause,
					code,
					because,
					since,
				})),
			...waitingSince(db)
				.all({ organizationId })
				.map((waiting) => ({ ...noNumber, ...waiting })),
			...[...traffic.usedUpSince]
				.filter(([from]) => (numbers === null || numbers.has(from)) && waitsFor(db).get({ from }) !== undefined)
				.map(([from, since]) => ({ ...usedUp, from, since })),
		],
	};
}

const noNumber = {
	from: everySender,
	channel: null,
	cause: "no_number",
	code: null,
	because: "no sender number is left for this organization",
};

const usedUp = {
	channel: "sms",
	organizationId: null,
	cause: "daily_cap",
	code: null,
	because: "the number has sent as much as it may in a day",
} as const;

const waitsFor = statement<{ from: string }, { found: 1 }>(
	"SELECT 1 AS found FROM messages WHERE status = 'queued' AND from_number = :from AND channel = 'sms' LIMIT 1",
);

const nothing = { queued: 0, sending: 0, inDoubt: 0, oldestAt: null };

/** The numbers that an organization sends from, or has messages waiting for. */
const sendersOf = statement<{ organizationId: string }, { number: string }>(
	`SELECT s.number FROM sender_numbers s WHERE ${speaksFor(":organizationId")}`,
);

const mine = "(:organizationId IS NULL OR organization_id = :organizationId)";

const countMessages = statement<
	{ organizationId: string | null; now: number },
	{ queued: number; sending: number; inDoubt: number; oldestAt: number | null }
>(`
	SELECT
		(SELECT count(*) FROM messages WHERE status = 'queued' AND ${mine}) AS queued,
		(SELECT count(*) FROM messages WHERE status = 'sending' AND ${mine}) AS sending,
		(SELECT count(*) FROM messages WHERE status = 'in_doubt' AND ${mine}) AS inDoubt,
		(SELECT min(send_after_at) FROM messages WHERE status = 'queued' AND send_after_at <= :now AND ${mine}) AS oldestAt
`);

const countToday = statement<
	{ organizationId: string | null; since: number },
	{ givenUp: number; segments: number; calls: number }
>(`
	SELECT ifnull(sum(status = 'given_up'), 0) AS givenUp, ifnull(sum(iif(channel = 'sms', cost, 0)), 0) AS segments,
		ifnull(sum(iif(channel = 'voice', cost, 0)), 0) AS calls
	FROM messages WHERE settled_at >= :since AND ${mine}
`);

const countTimers = statement<{ organizationId: string | null; now: number }, { count: number }>(`
	SELECT count(*) AS count FROM (
		SELECT 1 FROM timers t LEFT JOIN fanouts f ON f.id = t.fanout_id WHERE t.due_at <= :now AND ${mine} LIMIT 100000
	)
`);
