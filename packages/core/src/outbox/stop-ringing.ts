import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/**
 * In SQL: a call that may ring now. Whoever no longer wants it sets its `cancel_at`; one whose acceptance
 * is not known yet is cancelled as soon as its id is.
 */
export const mayRing = `channel = 'voice' AND (
	status = 'accepted' AND progress IN ('queued', 'initiated', 'ringing') OR status IN ('sending', 'in_doubt')
)`;

/** Whoever wants nothing more from an organization is not left with a ringing phone. */
export function stopRinging(
	tx: Tx,
	{ organizationId, phone, now }: { organizationId: string; phone: string; now: number },
): void {
	if (cancelRinging(tx).run({ organizationId, phone, now }).changes > 0)
		tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

const cancelRinging = statement<{ organizationId: string; phone: string; now: number }>(`
	UPDATE messages SET cancel_at = :now
	WHERE caregiver_id IN (SELECT id FROM caregivers WHERE phone = :phone AND organization_id = :organizationId)
		AND ${mayRing}
`);
