import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** The number that an offer left from: what we write about it stays in its thread, so that an answer is about it too. */
export function senderOfOffer(db: Db, offer: { fanoutId: string; caregiverId: string }): string | null {
	return senderOf(db).get(offer)?.number ?? null;
}

const senderOf = statement<{ fanoutId: string; caregiverId: string }, { number: string | null }>(
	"SELECT sender_number AS number FROM offers WHERE fanout_id = :fanoutId AND caregiver_id = :caregiverId",
);
