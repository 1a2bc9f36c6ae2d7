import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, findFanout } from "./find-fanout.ts";

/**
 * Closes a fanout that has found nobody to ask (nobody else has the role, is free and may be contacted, or all have said
 * no), so that nothing stays open that waits for nobody. Its event says why: the shift is still needed.
 */
export function closeUnasked(tx: Tx, { fanoutId, now }: { fanoutId: string; now: number }): void {
	if (closeIfPending(tx).run({ fanoutId, now }).changes === 0) return;
	const fanout = findFanout(tx, fanoutId) as FanoutRow;
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "fanout.cancelled",
		actor: "coverline",
		shiftId: fanout.shiftId,
		fanoutId,
		detail: { because: "nobody_left" },
	});
}

const closeIfPending = statement<{ fanoutId: string; now: number }>(
	"UPDATE fanouts SET status = 'cancelled', closed_at = :now WHERE id = :fanoutId AND status = 'pending'",
);
