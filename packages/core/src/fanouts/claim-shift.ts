import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { DomainError } from "../domain-error.ts";
import { queueConfirmation } from "../outbox/queue-confirmation.ts";
import { setTimer } from "../timers/set-timer.ts";
import { languageOr } from "../wording/languages.ts";
import { type FanoutRow, fanoutColumns, findFanout, joinFanout } from "./find-fanout.ts";

export interface ClaimShift {
	fanoutId: string;
	caregiverId: string;
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
export function claimShift(tx: Tx, { fanoutId, caregiverId, now, actor, via }: ClaimShift): ClaimOutcome {
	if (claimIfOpen(tx).run({ fanoutId, caregiverId, now }).changes === 0)
		return notClaimed(tx, { fanoutId, caregiverId, now });
	const { winnerPhone, winnerLanguage, senderNumber, ...fanout } = claimedFanout(tx).get({ fanoutId }) as ClaimedFanout;
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
	queueConfirmation(tx, {
		fanout,
		winner: { caregiverId, phone: winnerPhone, language: languageOr(winnerLanguage), senderNumber },
		now,
	});
	setTimer(tx, { dueAt: now, kind: "tell_filled", fanoutId });
	return { kind: "claimed", fanout };
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

type ClaimedFanout = FanoutRow & { winnerPhone: string; winnerLanguage: string; senderNumber: string | null };

/** What was just claimed, with the winner: all that follows is told from this one row. */
const claimedFanout = statement<{ fanoutId: string }, ClaimedFanout>(`
	SELECT ${fanoutColumns}, c.phone AS winnerPhone, c.language AS winnerLanguage, o.sender_number AS senderNumber
	FROM fanouts f ${joinFanout}
	JOIN offers o ON o.fanout_id = f.id AND o.caregiver_id = f.claimed_by
	JOIN caregivers c ON c.id = f.claimed_by
	WHERE f.id = :fanoutId
`);

function notClaimed(
	tx: Tx,
	{ fanoutId, caregiverId, now }: { fanoutId: string; caregiverId: string; now: number },
): ClaimOutcome {
	const fanout = findFanout(tx, fanoutId);
	if (fanout === undefined) throw new DomainError("not_found", { fanoutId });
	return { kind: "not_claimed", because: whyNot(tx, fanout, { caregiverId, now }), fanout };
}

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
