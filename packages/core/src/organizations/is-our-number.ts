import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** Whether we text and call from this number (E.164, or a short code). */
export function isOurNumber(db: Db, number: string): boolean {
	return ours(db).get({ number }) !== undefined;
}

const ours = statement<{ number: string }, { found: 1 }>(
	"SELECT 1 AS found FROM sender_numbers WHERE number = :number AND retired = 0",
);
