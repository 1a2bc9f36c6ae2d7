import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { stopRingingAbout } from "../outbox/stop-ringing.ts";
import { tellWhenAllRefused } from "./all-refused.ts";
import type { FanoutRow } from "./find-fanout.ts";

export interface DeclineOffer {
	fanout: FanoutRow;
	caregiverId: string;
	now: number;
	actor: string;
	via: "sms" | "voice" | "person";
}

/**
 * Records a no: this person is not contacted again for this shift, and a call about it that waits at the carrier or
 * rings is ended. When it was the last who could have taken it, a person is told. The winner's later "no" does not
 * undo the claim (giving back is another verb), and a second no changes nothing.
 */
export function declineOffer(
	tx: Tx,
	{ fanout, caregiverId, now, actor, via }: DeclineOffer,
): { kind: "declined" | "unchanged" } {
	if (declineIfUnanswered(tx).run({ fanoutId: fanout.id, caregiverId, now }).changes === 0)
		return { kind: "unchanged" };
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "offer.declined",
		actor,
		shiftId: fanout.shiftId,
		fanoutId: fanout.id,
		caregiverId,
		detail: { via },
	});
	stopRingingAbout(tx, { fanoutId: fanout.id, caregiverId, now });
	tellWhenAllRefused(tx, { fanout, now });
	return { kind: "declined" };
}

const declineIfUnanswered = statement<{ fanoutId: string; caregiverId: string; now: number }>(`
	UPDATE offers SET answer = 'declined', answered_at = :now
	WHERE fanout_id = :fanoutId AND caregiver_id = :caregiverId AND answer IS NULL
		AND NOT EXISTS (
			SELECT 1 FROM fanouts f WHERE f.id = :fanoutId AND f.claimed_by = :caregiverId AND f.status = 'claimed'
		)
`);
