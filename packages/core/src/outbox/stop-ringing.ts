import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** Longer than a call waits at the carrier before it rings: an older one has ended, though no callback has told it. */
const ringsWithinMs = 60 * 60_000;

/**
 * In SQL, at the statement's `:now`: a call that may ring, now or soon. Whoever no longer wants it sets its
 * `cancel_at`; one whose acceptance is not known yet is cancelled as soon as its id is.
 */
export const mayRing = `channel = 'voice' AND (
	status = 'accepted' AND progress IN ('queued', 'initiated', 'ringing') AND settled_at > :now - ${ringsWithinMs}
	OR status IN ('sending', 'in_doubt')
)`;

/** Whoever wants nothing more from an organization is not left with a ringing phone. */
export function stopRinging(
	tx: Tx,
	{ organizationId, phone, now }: { organizationId: string; phone: string; now: number },
): void {
	if (cancelRinging(tx).run({ organizationId, phone, now }).changes > 0)
		tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

/** The same for one person and one fanout: they have said no, and their phone must not ring for it. */
export function stopRingingAbout(
	tx: Tx,
	{ fanoutId, caregiverId, now }: { fanoutId: string; caregiverId: string; now: number },
): void {
	if (cancelRingingAbout(tx).run({ fanoutId, caregiverId, now }).changes > 0)
		tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

/** And for a call that the carrier turns out to have, when it is not wanted any more. */
export function stopRingingOf(tx: Tx, { seq, now }: { seq: number; now: number }): void {
	if (cancelRingingOf(tx).run({ seq, now }).changes > 0) tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

const cancelRinging = statement<{ organizationId: string; phone: string; now: number }>(`
	UPDATE messages SET cancel_at = :now
	WHERE caregiver_id IN (SELECT id FROM caregivers WHERE phone = :phone AND organization_id = :organizationId)
		AND ${mayRing}
`);

const cancelRingingAbout = statement<{ fanoutId: string; caregiverId: string; now: number }>(`
	UPDATE messages SET cancel_at = :now
	WHERE dedupe_key IN ('call:' || :fanoutId || ':' || :caregiverId, 'call-again:' || :fanoutId || ':' || :caregiverId)
		AND ${mayRing}
`);

const cancelRingingOf = statement<{ seq: number; now: number }>(
	`UPDATE messages SET cancel_at = :now WHERE seq = :seq AND ${mayRing}`,
);
