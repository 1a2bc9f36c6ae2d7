import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import type { Offer } from "./conversation.ts";

/**
 * How a shift stands of which somebody had an offer before. `needed`: it is being filled again, or found nobody to ask; not called
 * off, nor taken off them by the office, which told them: a yes to that is no wish.
 */
export function standingOfShift(
	db: Db,
	{ fanout, person }: Pick<Offer, "fanout" | "person">,
): { fanoutId: string; status: FanoutRow["status"]; needed: boolean } | null {
	const latest = latestFanout(db).get({ shiftId: fanout.shiftId });
	if (latest === undefined) return null;
	const wasTheirs = fanout.claimedBy === person.caregiverId;
	const wasTakenOff = wasTheirs && takenOff(db).get({ fanoutId: fanout.id }) !== undefined;
	return { ...latest, needed: latest.needed === 1 && !wasTakenOff };
}

const latestFanout = statement<{ shiftId: string }, { fanoutId: string; status: FanoutRow["status"]; needed: 0 | 1 }>(`
	SELECT f.id AS fanoutId, f.status, f.status = 'pending' OR f.status = 'cancelled' AND NOT EXISTS (
			SELECT 1 FROM offers o WHERE o.fanout_id = f.id
		) OR f.status = 'released' AS needed
	FROM fanouts f WHERE f.shift_id = :shiftId ORDER BY f.started_at DESC, f.id DESC LIMIT 1
`);

/** The office took it off whoever held it, and told them. */
const takenOff = statement<{ fanoutId: string }, { found: 1 }>(
	"SELECT 1 AS found FROM messages WHERE dedupe_key = 'taken_off:' || :fanoutId",
);
