import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/**
 * Whoever can be told again hears what they were not told about their shifts, where it is still so: that one is theirs, or is
 * not any more. What is not so by now is settled at its turn.
 */
export function tellAfterAll(
	tx: Tx,
	{
		caregiverId,
		phone,
		untold,
		now,
	}: {
		caregiverId: string;
		phone: string;
		/** Why they were not. */
		untold: "no_longer_employed" | "opted_out";
		now: number;
	},
): void {
	if (queueAgain(tx).run({ caregiverId, phone, untold, now }).changes > 0)
		tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

const queueAgain = statement<{ caregiverId: string; phone: string; untold: string; now: number }>(`
	UPDATE messages SET status = 'queued', because = NULL, settled_at = NULL, to_phone = :phone
	WHERE caregiver_id = :caregiverId AND status = 'obsolete' AND because = :untold AND expires_at > :now
		AND kind IN ('claimed', 'taken_off', 'called_off')
`);
