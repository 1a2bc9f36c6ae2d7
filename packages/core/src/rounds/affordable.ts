import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, findFanout } from "../fanouts/find-fanout.ts";
import { segmentsOfMessage } from "../outbox/message-body.ts";

/**
 * How many more people a fanout may contact over a channel before it reaches the organization's cost
 * cap. Offers are one segment each; what was refused or became obsolete costs nothing.
 */
export function affordable(db: Db, { fanout, channel }: { fanout: FanoutRow; channel: "sms" | "voice" }): number {
	const cap = channel === "sms" ? fanout.segmentsPerFanoutCap : fanout.callsPerFanoutCap;
	if (cap === null) return Number.POSITIVE_INFINITY;
	return Math.max(0, cap - (committed(db).get({ fanoutId: fanout.id, channel })?.units ?? 0));
}

/** Whether one more call about a fanout is within its cap. */
export function canCallOnceMore(db: Db, fanoutId: string): boolean {
	const fanout = findFanout(db, fanoutId);
	return fanout !== undefined && affordable(db, { fanout, channel: "voice" }) > 0;
}

const committed = statement<{ fanoutId: string; channel: "sms" | "voice" }, { units: number }>(`
	SELECT ifnull(sum(coalesce(m.cost, ${segmentsOfMessage}, 1)), 0) AS units
	FROM messages m LEFT JOIN texts t ON t.id = m.text_id
	WHERE m.fanout_id = :fanoutId AND m.channel = :channel AND m.kind = 'offer' AND m.status NOT IN ('refused', 'obsolete')
`);
