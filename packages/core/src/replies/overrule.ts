import { closeAttentionAbout } from "../attention/close-attention-about.ts";
import { recordEvent } from "../audit/record-event.ts";
import { type CaregiverView, getCaregiver } from "../caregivers/read-caregivers.ts";
import type { Tx } from "../db/database.ts";
import { DomainError } from "../domain-error.ts";
import { claimShift, type NotClaimedBecause } from "../fanouts/claim-shift.ts";
import { declineOffer } from "../fanouts/decline-offer.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { liveFanoutOfShift } from "../fanouts/live-fanout.ts";
import { senderOfOffer } from "../fanouts/sender-of-offer.ts";
import type { Scope } from "../organizations/scope.ts";
import { queueText } from "../outbox/queue-text.ts";
import { getShift } from "../shifts/read-shifts.ts";
import { languageOr } from "../wording/languages.ts";
import { pendingQuestion } from "./conversation.ts";
import { forgetQuestions, rememberWritten } from "./question.ts";

export interface Overrule {
	shiftId: string;
	caregiverId: string;
	as: { kind: "yes" } | { kind: "no" } | { kind: "reply"; text: string };
	scope: Scope;
	now: number;
}

export type OverruleOutcome =
	/** `told` is false for somebody who has told us to stop: they hear of it only from whoever decided. */
	| { kind: "claimed"; told: boolean }
	| { kind: "declined" | "replied" }
	| { kind: "not_claimed"; because: NotClaimedBecause };

/** An answer of ours that a person wrote is worth sending for so long. */
const replyHoldsMs = 60 * 60_000;

/**
 * A person reads what the rules could not, and decides. A yes is claimed under the same guard as any
 * other; one that comes to nothing changes nothing, and what waited still waits. Else the event says who decided,
 * and the items about this shift are closed. A no never takes the shift from whoever holds it: that asks
 * everybody else again, and is `releaseHeldShift`.
 *
 * @throws DomainError `not_found`, `not_started`, `not_open`, `holds_shift`, `opted_out` (nothing can be written to them).
 */
export function overrule(tx: Tx, { shiftId, caregiverId, as, scope, now }: Overrule): OverruleOutcome {
	const caregiver = getCaregiver(tx, { id: caregiverId, scope });
	const shift = getShift(tx, { id: shiftId, scope });
	if (shift.organizationId !== caregiver.organizationId) throw new DomainError("not_found", { caregiverId });
	const live = liveFanoutOfShift(tx, shift.id);
	const fanout = live && findFanout(tx, live.id);
	const { actor } = scope;
	const senderNumber = fanout ? senderOfOffer(tx, { fanoutId: fanout.id, caregiverId }) : null;
	const decided = { caregiver, shiftId, fanoutId: fanout?.id ?? null, as, actor, now };
	if (as.kind === "reply") {
		if (caregiver.optedOut) throw new DomainError("opted_out", { caregiverId });
		settleDecided(tx, decided);
		queueText(tx, {
			organizationId: caregiver.organizationId,
			dedupeKey: `written:${tx.newId()}`,
			kind: "written",
			caregiverId,
			fanoutId: fanout?.id ?? null,
			toPhone: caregiver.phone,
			fromNumber: senderNumber,
			body: as.text,
			now,
			expiresAt: now + replyHoldsMs,
		});
		rememberWritten(tx, { caregiverId, now });
		return { kind: "replied" };
	}
	if (fanout === undefined)
		throw new DomainError(shift.fanoutStatus === null ? "not_started" : "not_open", { shiftId });
	if (as.kind === "no") {
		if (fanout.claimedBy === caregiverId) throw new DomainError("holds_shift", { shiftId, caregiverId });
		settleDecided(tx, decided);
		declineOffer(tx, { fanout, caregiverId, now, actor, via: "person" });
		return { kind: "declined" };
	}
	const { phone, language } = caregiver;
	const winner = { caregiverId, phone, language: languageOr(language), senderNumber };
	const claim = claimShift(tx, { fanout, winner, now, actor, via: "person" });
	if (claim.kind === "not_claimed") return { kind: "not_claimed", because: claim.because };
	settleDecided(tx, decided);
	return { kind: "claimed", told: !caregiver.optedOut };
}

/** The event of what a person decided, and what had waited for it. */
function settleDecided(
	tx: Tx,
	{
		caregiver: { id: caregiverId, organizationId },
		shiftId,
		fanoutId,
		as,
		actor,
		now,
	}: Pick<Overrule, "shiftId" | "as" | "now"> & {
		caregiver: CaregiverView;
		fanoutId: string | null;
		actor: string;
	},
): void {
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "reply.overruled",
		actor,
		shiftId,
		fanoutId,
		caregiverId,
		detail: { as: as.kind },
	});
	closeAttentionAbout(tx, { caregiverId, shiftId, actor, now });
	forgetQuestionAbout(tx, { caregiverId, shiftId, now });
}

/** What was asked about other shifts may still be answered, and what the office wrote. */
function forgetQuestionAbout(
	tx: Tx,
	{ caregiverId, shiftId, now }: { caregiverId: string; shiftId: string; now: number },
): void {
	const question = pendingQuestion(tx, caregiverId, now);
	if (question?.kind === "written") return;
	const asked = question?.fanoutIds ?? [];
	if (asked.length === 0 || asked.some((fanoutId) => findFanout(tx, fanoutId)?.shiftId === shiftId))
		forgetQuestions(tx, [{ caregiverId }]);
}
