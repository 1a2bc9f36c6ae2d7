import { raiseAttention, understoodOfAsked } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "./find-fanout.ts";

/**
 * The last who could still have taken an open shift has said no. Nobody is contacted any more, so that a person has to
 * find somebody: it is put before them, beside whoever said the last no.
 */
export function tellWhenAllRefused(
	tx: Tx,
	{ fanout, caregiverId, now }: { fanout: FanoutRow; caregiverId: string; now: number },
): void {
	if (fanout.status !== "pending" || mayStillTakeIt(tx).get({ fanoutId: fanout.id }) !== undefined) return;
	raiseAttention(tx, {
		person: { caregiverId, organizationId: fanout.organizationId },
		fanout,
		words: "",
		understood: understoodOfAsked.allRefused,
		now,
	});
}

/** Somebody has not answered, or is yet to be asked. */
const mayStillTakeIt = statement<{ fanoutId: string }, { found: 1 }>(`
	SELECT 1 AS found FROM rounds WHERE fanout_id = :fanoutId AND number = 1 AND completed_at IS NULL
	UNION ALL
	SELECT 1 FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.answer IS NULL AND c.active = 1
		AND NOT EXISTS (SELECT 1 FROM opt_outs x WHERE x.organization_id = c.organization_id AND x.phone = c.phone)
	LIMIT 1
`);
