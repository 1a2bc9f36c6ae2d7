import { raiseAttention, understoodOfHolder } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import type { Caregiver } from "./save-caregiver.ts";

/**
 * Whoever does not work here any more and holds a shift that is not over is put before a person: nobody
 * else would notice, and the client would be left alone.
 */
export function tellOfHeldShifts(tx: Tx, { caregiver, now }: { caregiver: Caregiver; now: number }): void {
	const { id: caregiverId, organizationId } = caregiver;
	for (const { id } of held(tx).all({ caregiverId, now })) {
		raiseAttention(tx, {
			person: { caregiverId, organizationId },
			fanout: findFanout(tx, id) ?? null,
			words: "",
			understood: understoodOfHolder.inactive,
			now,
		});
	}
}

const held = statement<{ caregiverId: string; now: number }, { id: string }>(`
	SELECT id FROM fanouts WHERE claimed_by = :caregiverId AND status = 'claimed' AND ends_at > :now ORDER BY starts_at, id
`);
