import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** The shift that a fanout fills; null for null. */
export function shiftOfFanout(db: Db, fanoutId: string | null): string | null {
	return fanoutId === null ? null : (shiftId(db).get({ fanoutId })?.shiftId ?? null);
}

const shiftId = statement<{ fanoutId: string }, { shiftId: string }>(
	"SELECT shift_id AS shiftId FROM fanouts WHERE id = :fanoutId",
);
