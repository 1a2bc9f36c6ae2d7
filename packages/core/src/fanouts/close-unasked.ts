import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { affordable } from "../rounds/affordable.ts";
import { type FanoutRow, findFanout } from "./find-fanout.ts";

/** Why a fanout is closed although the shift is still needed. */
export type UnaskedBecause =
	/** Nobody else has the role, is free and may be contacted, or all have said no. */
	| "nobody_left"
	/** The organization's cost cap allows no text. */
	| "cost_cap";

/** Closes a fanout that has found nobody to ask, so that nothing stays open that waits for nobody. Its event says why: the shift is still needed. */
export function closeUnasked(tx: Tx, { fanoutId, now }: { fanoutId: string; now: number }): void {
	if (closeIfPending(tx).run({ fanoutId, now }).changes === 0) return;
	const fanout = findFanout(tx, fanoutId) as FanoutRow;
	const because: UnaskedBecause = affordable(tx, { fanout, channel: "sms" }) === 0 ? "cost_cap" : "nobody_left";
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "fanout.cancelled",
		actor: "coverline",
		shiftId: fanout.shiftId,
		fanoutId,
		detail: { because },
	});
}

const closeIfPending = statement<{ fanoutId: string; now: number }>(
	"UPDATE fanouts SET status = 'cancelled', closed_at = :now WHERE id = :fanoutId AND status = 'pending'",
);
