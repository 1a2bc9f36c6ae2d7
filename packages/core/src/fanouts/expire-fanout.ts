import { closeAttentionToOpenShift } from "../attention/close-attention-about.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "./find-fanout.ts";

/** Closes a fanout that nobody took by the end of its shift. Does nothing when it is no longer pending. */
export function expireFanout(tx: Tx, { fanoutId, now }: { fanoutId: string; now: number }): void {
	if (expireIfPending(tx).run({ fanoutId, now }).changes === 0) return;
	closeAttentionToOpenShift(tx, { fanoutId, now });
	const fanout = findFanout(tx, fanoutId);
	if (fanout === undefined) return;
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "fanout.expired",
		actor: "coverline",
		shiftId: fanout.shiftId,
		fanoutId,
	});
}

const expireIfPending = statement<{ fanoutId: string; now: number }>(`
	UPDATE fanouts SET status = 'expired', closed_at = :now WHERE id = :fanoutId AND status = 'pending' AND ends_at <= :now
`);
