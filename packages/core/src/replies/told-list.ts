import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** A shift as our last list told it. Asked again for, it is another fanout of the same shift, and keeps its number. */
export interface ToldShift {
	number: number;
	fanoutId: string;
	shiftId: string;
}

/** What a list has told, as long as one of its shifts is still to come: after that nobody means it any more. */
export function toldList(db: Db, { listed, now }: { listed: readonly string[]; now: number }): ToldShift[] {
	if (listed.length === 0) return [];
	const told = toldShifts(db).all({ listed: JSON.stringify(listed) });
	return told.some(({ endsAt }) => endsAt > now) ? told : [];
}

const toldShifts = statement<{ listed: string }, ToldShift & { endsAt: number }>(`
	SELECT j.key + 1 AS number, f.id AS fanoutId, f.shift_id AS shiftId, f.ends_at AS endsAt
	FROM json_each(:listed) j JOIN fanouts f ON f.id = j.value ORDER BY j.key
`);
