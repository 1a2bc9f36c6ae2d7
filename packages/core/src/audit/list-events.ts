import { and, asc, eq, gt } from "drizzle-orm";
import type { Db } from "../db/database.ts";
import { events } from "../db/schema.ts";

export interface TimelineEvent {
	seq: number;
	at: number;
	kind: string;
	actor: string;
	caregiverId: string | null;
	messageId: string | null;
	fanoutId: string | null;
	detail: unknown;
}

/** What happened to a shift, oldest first; at most `limit` lines after `afterSeq`. */
export function listEventsOfShift(
	db: Db,
	{ shiftId, afterSeq, limit }: { shiftId: string; afterSeq: number; limit: number },
): TimelineEvent[] {
	return db
		.select({
			seq: events.seq,
			at: events.at,
			kind: events.kind,
			actor: events.actor,
			caregiverId: events.caregiverId,
			messageId: events.messageId,
			fanoutId: events.fanoutId,
			detail: events.detail,
		})
		.from(events)
		.where(and(eq(events.shiftId, shiftId), gt(events.seq, afterSeq)))
		.orderBy(asc(events.seq))
		.limit(limit)
		.all();
}
