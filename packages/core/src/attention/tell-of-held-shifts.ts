import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, fanoutColumns, joinFanout } from "../fanouts/find-fanout.ts";
import { closeAttentionToLeaving } from "./close-attention-about.ts";
import { raiseAttention, type understoodOfHolder } from "./raise-attention.ts";

/**
 * Whoever does not work here any more, or is not to be texted, and holds a shift that is not over is put before a person: nobody
 * else would notice, and the client would be left alone.
 */
export function tellOfHeldShifts(
	tx: Tx,
	{
		holder,
		understood,
		now,
	}: {
		holder: { caregiverId: string; organizationId: string };
		understood: (typeof understoodOfHolder)["inactive" | "optedOut"];
		now: number;
	},
): void {
	for (const fanout of heldBy(tx).all({ caregiverId: holder.caregiverId, now }))
		raiseAttention(tx, { person: holder, fanout, words: "", understood, now });
}

/** They work here again, or may be texted: what they hold needs nobody any more. */
export function settleHeldShifts(
	tx: Tx,
	{
		caregiverId,
		understood,
		actor,
		now,
	}: {
		caregiverId: string;
		understood: (typeof understoodOfHolder)["inactive" | "optedOut"];
		actor: string;
		now: number;
	},
): void {
	for (const { id: fanoutId } of heldBy(tx).all({ caregiverId, now }))
		closeAttentionToLeaving(tx, { caregiverId, fanoutId, understood, actor, now });
}

const heldBy = statement<{ caregiverId: string; now: number }, FanoutRow>(`
	SELECT ${fanoutColumns} FROM fanouts f ${joinFanout}
	WHERE f.claimed_by = :caregiverId AND f.status = 'claimed' AND f.ends_at > :now ORDER BY f.starts_at, f.id
`);
