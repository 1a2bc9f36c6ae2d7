import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";

/** How a shift stands that was offered before. `needed`: it is being filled again, or found nobody to ask; not called off. */
export function standingOfShift(
	db: Db,
	{ shiftId }: Pick<FanoutRow, "shiftId">,
): { fanoutId: string; status: FanoutRow["status"]; needed: boolean } | null {
	const latest = latestFanout(db).get({ shiftId });
	return latest === undefined ? null : { ...latest, needed: latest.needed === 1 };
}

/** Whether the office took it off whoever held it, and told them. */
export function wasTakenOff(db: Db, { id: fanoutId }: Pick<FanoutRow, "id">): boolean {
	return takenOff(db).get({ fanoutId }) !== undefined;
}

const latestFanout = statement<{ shiftId: string }, { fanoutId: string; status: FanoutRow["status"]; needed: 0 | 1 }>(`
	SELECT f.id AS fanoutId, f.status, f.status = 'pending' OR f.status = 'cancelled' AND NOT EXISTS (
			SELECT 1 FROM offers o WHERE o.fanout_id = f.id
		) OR f.status = 'released' AS needed
	FROM fanouts f WHERE f.shift_id = :shiftId ORDER BY f.started_at DESC, f.id DESC LIMIT 1
`);

const takenOff = statement<{ fanoutId: string }, { found: 1 }>(
	"SELECT 1 AS found FROM messages WHERE dedupe_key = 'taken_off:' || :fanoutId",
);
