import { asc, lte, sql } from "drizzle-orm";
import type { CoreDeps } from "../core-deps.ts";
import type { Tx } from "../db/database.ts";
import { prepared, statement } from "../db/prepared.ts";
import { timers } from "../db/schema.ts";
import { expireFanout } from "../fanouts/expire-fanout.ts";
import { continueRound } from "../rounds/continue-round.ts";
import { startRound } from "../rounds/start-round.ts";
import { tellFilled } from "../rounds/tell-filled.ts";
import { tellUnfilled } from "../rounds/tell-unfilled.ts";
import { setTimer, type Timer } from "./set-timer.ts";

/** Timers read at once; between batches the event loop gets its turn. */
const batchSize = 128;
/** A timer whose work throws is tried again after this, doubled each time up to the cap. */
const firstRetryMs = 1_000;
const longestRetryMs = 5 * 60_000;

/**
 * Fires every timer that is due, oldest first, however late it is. Each is deleted in the
 * transaction that does its work, so that a crash at any instant loses none and fires none twice.
 *
 * @returns when the next one is due (epoch ms), or null when none is set.
 */
export async function fireDueTimers(deps: CoreDeps): Promise<{ nextAt: number | null; fired: number }> {
	let fired = 0;
	for (;;) {
		const due = dueTimers(deps.db).all({ now: deps.clock.now(), limit: batchSize });
		await Promise.all(due.map((timer) => fireOrPostpone(deps, timer)));
		fired += due.length;
		if (due.length < batchSize) break;
	}
	return { nextAt: earliestTimer(deps.db).get({})?.dueAt ?? null, fired };
}

async function fireOrPostpone(deps: CoreDeps, timer: Timer): Promise<void> {
	const now = deps.clock.now();
	try {
		await deps.writeLazily((tx) => fire(tx, { deps, timer, now }));
	} catch (error) {
		deps.report({ kind: "timer_failed", timer: timer.kind, fanoutId: timer.fanoutId, error });
		await deps.writeLazily((tx) => postpone(tx, timer, now));
	}
}

function fire(tx: Tx, { deps, timer, now }: { deps: CoreDeps; timer: Timer; now: number }): void {
	if (!takeTimer(tx, timer)) return;
	const { fanoutId, round, caregiverId } = timer;
	switch (timer.kind) {
		case "start_round":
			return void startRound(tx, { fanoutId, round: round ?? 1, now, voice: deps.carrier.capabilities.voice });
		case "continue_round":
			return void continueRound(tx, { fanoutId, round: round ?? 1, now });
		case "expire_fanout":
			return expireFanout(tx, { fanoutId, now });
		case "tell_filled":
			return tellFilled(tx, { fanoutId, after: caregiverId ?? "", now });
		case "tell_unfilled":
			return tellUnfilled(tx, { fanoutId, now });
		default:
			return timer.kind satisfies never;
	}
}

/** True for exactly one of those who try: the count of deleted rows decides. */
function takeTimer(tx: Tx, { dueAt, id }: Timer): boolean {
	return deleteTimer(tx).run({ dueAt, id }).changes === 1;
}

/** A timer that cannot do its work must neither be lost nor stand in the way of the others. */
function postpone(tx: Tx, timer: Timer, now: number): void {
	if (!takeTimer(tx, timer)) return;
	const retryMs = Math.min(firstRetryMs * 2 ** timer.failures, longestRetryMs);
	setTimer(tx, {
		dueAt: now + retryMs,
		kind: timer.kind,
		fanoutId: timer.fanoutId,
		caregiverId: timer.caregiverId,
		failures: timer.failures + 1,
		...(timer.round === null ? {} : { round: timer.round }),
	});
}

const dueTimers = prepared((db) =>
	db
		.select()
		.from(timers)
		.where(lte(timers.dueAt, sql.placeholder("now")))
		.orderBy(asc(timers.dueAt), asc(timers.id))
		.limit(sql.placeholder("limit"))
		.prepare(),
);

const earliestTimer = prepared((db) =>
	db.select({ dueAt: timers.dueAt }).from(timers).orderBy(asc(timers.dueAt), asc(timers.id)).limit(1).prepare(),
);

const deleteTimer = statement<{ dueAt: number; id: string }>("DELETE FROM timers WHERE due_at = :dueAt AND id = :id");
