import { sql } from "drizzle-orm";
import { earlier, type Tx } from "../db/database.ts";
import { prepared } from "../db/prepared.ts";
import { timers } from "../db/schema.ts";

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

const insertTimer = prepared((db) =>
	db
		.insert(timers)
		.values({
			dueAt: sql.placeholder("dueAt"),
			id: sql.placeholder("id"),
			kind: sql.placeholder("kind"),
			fanoutId: sql.placeholder("fanoutId"),
			round: sql.placeholder("round"),
			caregiverId: sql.placeholder("caregiverId"),
			failures: sql.placeholder("failures"),
		})
		.prepare(),
);
