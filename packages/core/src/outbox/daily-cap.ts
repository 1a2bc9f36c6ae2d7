import type { CoreDeps } from "../core-deps.ts";
import { statement } from "../db/prepared.ts";
import { localTime } from "../wording/describe-shift.ts";
import { segmentsOfMessage } from "./message-body.ts";
import type { TakenToday } from "./pace.ts";

/** Daily caps of US carriers begin anew at midnight Pacific Time (T-Mobile's 10DLC caps). */
const capZone = "America/Los_Angeles";
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Of a number's day, offers and notices leave so much to what somebody waits for: that a shift is theirs, or theirs no more, and answers. */
const keptShare = 0.1;

/** How many of a day's segments only what somebody waits for may use. */
export function keptForNews(perDay: number): number {
	return Math.floor(perDay * keptShare);
}

/** What was settled longer ago is committed by now, and counted once; what came later is counted each time. */
const settledForMs = 10_000;

/** What is left of a number's day, in segments, and when the next day begins (epoch ms). */
export function leftToday(
	{ db, traffic }: CoreDeps,
	{ number, perDay, now }: { number: string; perDay: number; now: number },
): { segments: number; resetsAt: number } {
	const since = dayStart(now);
	const known = countUntil(db, traffic.takenToday.get(number), { number, since, until: now - settledForMs });
	traffic.takenToday.set(number, known);
	const lately = taken(db).get({ number, after: known.until, until: Number.MAX_SAFE_INTEGER })?.segments ?? 0;
	const underWay = unsettled(db).get({ number })?.segments ?? 0;
	return { segments: Math.max(0, perDay - known.segments - lately - underWay), resetsAt: since + dayMs };
}

function dayStart(now: number): number {
	return Math.floor(now / minuteMs) * minuteMs - localTime(now, capZone).minuteOfDay * minuteMs;
}

/** Counts on from where it was; anew when a day has begun, or the clock was set back. */
function countUntil(
	db: CoreDeps["db"],
	known: TakenToday | undefined,
	{ number, since, until }: { number: string; since: number; until: number },
): TakenToday {
	const goesOn = known !== undefined && known.since === since && known.until <= until;
	const from = goesOn ? known : { since, until: since - 1, segments: 0 };
	if (until <= from.until) return from;
	const { segments } = taken(db).get({ number, after: from.until, until }) ?? { segments: 0 };
	return { since, until, segments: from.segments + segments };
}

/** What the carrier took; what it refused or did not process has no cost. */
const taken = statement<{ number: string; after: number; until: number }, { segments: number }>(`
	SELECT ifnull(sum(cost), 0) AS segments FROM messages
	WHERE settled_at > :after AND settled_at <= :until AND from_number = :number AND channel = 'sms'
`);

/** What the carrier may have taken, or is being asked to. */
const unsettled = statement<{ number: string }, { segments: number }>(`
	SELECT ifnull(sum(ifnull(${segmentsOfMessage}, 1)), 0) AS segments
	FROM messages m LEFT JOIN texts t ON t.id = m.text_id
	WHERE m.seq IN (
		SELECT seq FROM messages WHERE status = 'sending' UNION ALL SELECT seq FROM messages WHERE status = 'in_doubt'
	) AND m.from_number = :number AND m.channel = 'sms'
`);
