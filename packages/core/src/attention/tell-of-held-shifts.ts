import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
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
	for (const { id } of held(tx).all({ caregiverId: holder.caregiverId, now }))
		raiseAttention(tx, { person: holder, fanout: findFanout(tx, id) ?? null, words: "", understood, now });
}

const held = statement<{ caregiverId: string; now: number }, { id: string }>(`
	SELECT id FROM fanouts WHERE claimed_by = :caregiverId AND status = 'claimed' AND ends_at > :now ORDER BY starts_at, id
`);
