import type { CoreDeps } from "../core-deps.ts";
import { statement } from "../db/prepared.ts";
import { localTime } from "../wording/describe-shift.ts";
import type { SpentToday } from "./pace.ts";

/** Daily caps of US carriers begin anew at midnight Pacific Time (T-Mobile's 10DLC caps). */
const capZone = "America/Los_Angeles";
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What is left of a number's day, in segments, and when the next day begins (epoch ms). */
export function leftToday(
	{ db, traffic }: CoreDeps,
	{ number, perDay, now }: { number: string; perDay: number; now: number },
): { segments: number; resetsAt: number } {
	const since = dayStart(now);
	const known = traffic.spentToday.get(number);
	const today = known?.since === since ? known : countToday(db, { number, since });
	traffic.spentToday.set(number, today);
	return { segments: Math.max(0, perDay - today.segments), resetsAt: since + dayMs };
}

function dayStart(now: number): number {
	return Math.floor(now / minuteMs) * minuteMs - localTime(now, capZone).minuteOfDay * minuteMs;
}

/** Read off the outbox once a day and process; from then on counted along. */
function countToday(db: CoreDeps["db"], { number, since }: { number: string; since: number }): SpentToday {
	return { since, segments: segmentsSince(db).get({ number, since })?.segments ?? 0 };
}

const segmentsSince = statement<{ number: string; since: number }, { segments: number }>(`
	SELECT ifnull(sum(cost), 0) AS segments FROM messages
	WHERE settled_at >= :since AND from_number = :number AND channel = 'sms'
`);
