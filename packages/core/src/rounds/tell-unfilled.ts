import { raiseAboutShift, understoodOfShift } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import { haveAllRefused, tellWhenAllRefused } from "../fanouts/all-refused.ts";
import { findFanout } from "../fanouts/find-fanout.ts";

/**
 * Everybody was texted, the calls have had their time, and the shift is open still: a person may know somebody. It goes on
 * being open, and a yes takes it. Whoever is left may have gone without a no of theirs: then that is told.
 */
export function tellUnfilled(tx: Tx, { fanoutId, now }: { fanoutId: string; now: number }): void {
	const fanout = findFanout(tx, fanoutId);
	if (fanout === undefined || fanout.status !== "pending") return;
	if (haveAllRefused(tx, fanoutId)) return tellWhenAllRefused(tx, { fanout, now });
	raiseAboutShift(tx, { fanout, understood: understoodOfShift.unfilled, now });
}
