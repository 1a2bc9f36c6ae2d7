import { closeAttentionToOpenShift } from "../attention/close-attention-about.ts";
import { raiseAboutShift, understoodOfShift } from "../attention/raise-attention.ts";
import type { Db, Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "./find-fanout.ts";

/**
 * The last who could still have taken an open shift has said no. Nobody is contacted any more, so a person has to find
 * somebody.
 */
export function tellWhenAllRefused(tx: Tx, { fanout, now }: { fanout: FanoutRow; now: number }): void {
	if (fanout.status !== "pending" || !haveAllRefused(tx, fanout.id)) return;
	closeAttentionToOpenShift(tx, { fanoutId: fanout.id, except: understoodOfShift.allRefused, now });
	raiseAboutShift(tx, { fanout, understood: understoodOfShift.allRefused, now });
}

/** Nobody has yet to answer, or to be asked, but such as cannot answer any more. */
export function haveAllRefused(db: Db, fanoutId: string): boolean {
	return mayStillTakeIt(db).get({ fanoutId }) === undefined;
}

const mayStillTakeIt = statement<{ fanoutId: string }, { found: 1 }>(`
	SELECT 1 AS found FROM rounds WHERE fanout_id = :fanoutId AND number = 1 AND completed_at IS NULL
	UNION ALL
	SELECT 1 FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.answer IS NULL AND c.active = 1
		AND NOT EXISTS (SELECT 1 FROM opt_outs x WHERE x.organization_id = c.organization_id AND x.phone = c.phone)
	LIMIT 1
`);
