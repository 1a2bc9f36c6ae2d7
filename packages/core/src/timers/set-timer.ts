import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { timers } from "../db/schema.ts";

export type Timer = typeof timers.$inferSelect;
export type TimerKind = Timer["kind"];

export interface NewTimer {
	dueAt: number;
	kind: TimerKind;
	fanoutId: string;
	round?: number;
	caregiverId?: string | null;
	failures?: number;
}

/** Persists "do this at that instant". Its reason is checked when it fires, so nobody has to cancel it. */
export function setTimer(tx: Tx, { dueAt, kind, fanoutId, round, caregiverId, failures }: NewTimer): void {
	insertTimer(tx).run({
		dueAt,
		id: tx.newId(),
		kind,
		fanoutId,
		round: round ?? null,
		caregiverId: caregiverId ?? null,
		failures: failures ?? 0,
	});
	tx.due.timersAt = earlier(tx.due.timersAt, dueAt);
}

const insertTimer = statement<Timer>(`
	INSERT INTO timers (due_at, id, kind, fanout_id, round, caregiver_id, failures)
	VALUES (:dueAt, :id, :kind, :fanoutId, :round, :caregiverId, :failures)
`);
