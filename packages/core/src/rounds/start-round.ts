import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { setTimer } from "../timers/set-timer.ts";
import { continueRound, type RoundProgress } from "./continue-round.ts";

export interface StartRound {
	fanoutId: string;
	round: number;
	now: number;
	/** Whether the carrier can call; a voice round is skipped, visibly, when it cannot. */
	voice: boolean;
}

/**
 * Starts one round of a fanout and does its first page in the same transaction, so that a normal
 * agency is done at once. Does nothing when the fanout is no longer pending: the claim that came
 * before the calls stops them. Says how far the round has come; null when it does not take place.
 */
export function startRound(tx: Tx, { fanoutId, round, now, voice }: StartRound): RoundProgress | null {
	const fanout = findFanout(tx, fanoutId);
	if (fanout === undefined || fanout.status !== "pending" || fanout.endsAt <= now) return null;
	const started = startIfNotStarted(tx).get({ fanoutId, round, now });
	if (started === undefined) return null;
	// As long again as the calls have waited for.
	const waitedMs = Math.max(0, started.dueAt - fanout.startedAt);
	if (round > 1) setTimer(tx, { dueAt: now + waitedMs, kind: "tell_unfilled", fanoutId });
	const skipped = started.channel === "voice" && !voice;
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: skipped ? "round.skipped" : "round.started",
		actor: "coverline",
		shiftId: fanout.shiftId,
		fanoutId,
		detail: { round, channel: started.channel, ...(skipped ? { because: "the carrier cannot place calls" } : {}) },
	});
	return skipped ? null : continueRound(tx, { fanoutId, round, now });
}

const startIfNotStarted = statement<
	{ fanoutId: string; round: number; now: number },
	{ channel: "sms" | "voice"; dueAt: number }
>(`
	UPDATE rounds SET started_at = :now
	WHERE fanout_id = :fanoutId AND number = :round AND started_at IS NULL
	RETURNING channel, due_at AS dueAt
`);
