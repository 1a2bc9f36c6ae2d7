import { recordEvent } from "../audit/record-event.ts";
import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { canCallOnceMore } from "../rounds/affordable.ts";
import type { MessageToSend } from "./stale-reason.ts";

/**
 * Notes on the record what the carrier said of a phone. Who cannot be texted is called at once for
 * the offer that did not get through, not only in the next round.
 */
export function markPhone(
	tx: Tx,
	{ message, trouble, now }: { message: MessageToSend; trouble: "not_textable" | "bad_number"; now: number },
): void {
	const { caregiverId, organizationId, fanoutId, toPhone } = message;
	if (caregiverId === null) return;
	if (setTrouble(tx).run({ caregiverId, phone: toPhone, trouble, now }).changes === 1) {
		recordEvent(tx, {
			organizationId,
			at: now,
			kind: "caregiver.updated",
			actor: "carrier",
			shiftId: message.shiftId,
			fanoutId,
			caregiverId,
			detail: { phoneTrouble: trouble },
		});
	}
	if (trouble === "not_textable") callInstead(tx, { message, now });
}

/** A receipt proves that texts reach this phone, whatever this same text's failure had made us note. */
export function unmarkPhone(tx: Tx, { message, now }: { message: MessageToSend; now: number }): void {
	const { caregiverId, organizationId, fanoutId, shiftId, toPhone: phone } = message;
	if (caregiverId === null || clearTrouble(tx).run({ caregiverId, phone, now }).changes === 0) return;
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "caregiver.updated",
		actor: "carrier",
		shiftId,
		fanoutId,
		caregiverId,
		detail: { phoneTrouble: null },
	});
}

/** Calls about an offer whose text cannot arrive, at once: one call, whether now or in the second round. */
export function callInstead(tx: Tx, { message, now }: { message: MessageToSend; now: number }): void {
	if (message.kind !== "offer" || message.fanoutId === null || !canCallOnceMore(tx, message.fanoutId)) return;
	queueCall(tx).run({ seq: message.seq, now });
	tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

const setTrouble = statement<{ caregiverId: string; phone: string; trouble: string; now: number }>(`
	UPDATE caregivers SET phone_trouble = :trouble, updated_at = :now
	WHERE id = :caregiverId AND phone = :phone AND phone_trouble IS NOT :trouble
`);

const clearTrouble = statement<{ caregiverId: string; phone: string; now: number }>(`
	UPDATE caregivers SET phone_trouble = NULL, updated_at = :now
	WHERE id = :caregiverId AND phone = :phone AND phone_trouble IS NOT NULL
`);

/** Shares its dedupe key with the second round's call, so that there is one call either way. */
const queueCall = statement<{ seq: number; now: number }>(`
	INSERT INTO messages (
		id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number,
		priority, status, send_after_at, expires_at, created_at
	)
	SELECT new_id(), organization_id, 'call:' || fanout_id || ':' || caregiver_id, 'voice', 'offer', fanout_id, round,
		caregiver_id, to_phone, from_number, priority, 'queued', :now, expires_at, :now
	FROM messages WHERE seq = :seq
	ON CONFLICT (dedupe_key) DO NOTHING
`);
