import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

export interface LiveFanout {
	id: string;
	status: "pending" | "claimed";
}

/** The one fanout of a shift that is pending or claimed, if there is one. */
export function liveFanoutOfShift(db: Db, shiftId: string): LiveFanout | undefined {
	return liveFanout(db).get({ shiftId });
}

const liveFanout = statement<{ shiftId: string }, LiveFanout>(
	"SELECT id, status FROM fanouts WHERE shift_id = :shiftId AND closed_at IS NULL",
);
