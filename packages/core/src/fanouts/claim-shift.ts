import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { DomainError } from "../domain-error.ts";
import { queueConfirmation, type Winner } from "../outbox/queue-confirmation.ts";
import { setTimer } from "../timers/set-timer.ts";
import { type FanoutRow, findFanout } from "./find-fanout.ts";

export interface ClaimShift {
	/** As read in the same transaction: the words of the confirmation come from it, the decision from the database. */
	fanout: FanoutRow;
	/** Whom it goes to, if it is still open, and how they hear it. */
	winner: Winner;
	now: number;
	/** Who is behind it: the caregiver, or a person who overruled. */
	actor: string;
	/** How the yes came. */
	via: "sms" | "voice" | "person";
}

export type ClaimOutcome =
	| { kind: "claimed"; fanout: FanoutRow }
	| { kind: "not_claimed"; because: NotClaimedBecause; fanout: FanoutRow };

export type NotClaimedBecause =
	/** Somebody else has it. */
	| "taken"
	/** This caregiver has it already. */
	| "yours"
	/** It is not open any more, and nobody has it. */
	| "closed"
	/** This caregiver holds a shift at that time. */
	| "overlap"
	/** This caregiver was not offered it, or works here no more. */
	| "not_offered";

/**
 * Gives the shift to one caregiver, if it is still open. One guarded UPDATE decides, and the number
 * of changed rows is the answer: whoever changes the row has the shift, and nobody else ever can.
 * What follows from it (the confirmation, the notices to the others) is written with it.
 *
 * @throws DomainError `not_found` for an unknown fanout.
 */
export function claimShift(tx: Tx, { fanout, winner, now, actor, via }: ClaimShift): ClaimOutcome {
	const { id: fanoutId } = fanout;
	const { caregiverId } = winner;
	if (claimIfOpen(tx).run({ fanoutId, caregiverId, now }).changes === 0) {
		const current = findFanout(tx, fanoutId);
		if (current === undefined) throw new DomainError("not_found", { fanoutId });
		return { kind: "not_claimed", because: whyNot(tx, current, { caregiverId, now }), fanout: current };
	}
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "fanout.claimed",
		actor,
		shiftId: fanout.shiftId,
		fanoutId,
		caregiverId,
		detail: { via },
	});
	queueConfirmation(tx, { fanout, winner, now });
	setTimer(tx, { dueAt: now, kind: "tell_filled", fanoutId });
	return { kind: "claimed", fanout: { ...fanout, status: "claimed", claimedBy: caregiverId, claimedAt: now } };
}

const claimIfOpen = statement<{ fanoutId: string; caregiverId: string; now: number }>(`
	UPDATE fanouts SET status = 'claimed', claimed_by = :caregiverId, claimed_at = :now
	WHERE id = :fanoutId AND status = 'pending' AND ends_at > :now
		AND EXISTS (
			SELECT 1 FROM offers JOIN caregivers ON caregivers.id = offers.caregiver_id
			WHERE offers.fanout_id = :fanoutId AND offers.caregiver_id = :caregiverId AND caregivers.active = 1
		)
		AND NOT EXISTS (
			SELECT 1 FROM fanouts AS held
			WHERE held.claimed_by = :caregiverId AND held.status = 'claimed'
				AND held.ends_at > fanouts.starts_at AND held.starts_at < fanouts.ends_at
		)
`);

/** The guard has already refused; this only finds the words for it, most telling first. */
function whyNot(
	tx: Tx,
	fanout: FanoutRow,
	{ caregiverId, now }: { caregiverId: string; now: number },
): NotClaimedBecause {
	if (fanout.status === "claimed") return fanout.claimedBy === caregiverId ? "yours" : "taken";
	if (fanout.status !== "pending" || fanout.endsAt <= now) return "closed";
	if (offerOfActive(tx).get({ fanoutId: fanout.id, caregiverId }) === undefined) return "not_offered";
	return "overlap";
}

const offerOfActive = statement<{ fanoutId: string; caregiverId: string }, { found: 1 }>(`
	SELECT 1 AS found FROM offers JOIN caregivers ON caregivers.id = offers.caregiver_id
	WHERE offers.fanout_id = :fanoutId AND offers.caregiver_id = :caregiverId AND caregivers.active = 1
`);
