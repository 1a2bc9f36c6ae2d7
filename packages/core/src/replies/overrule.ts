import { and, eq, isNull } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import { getCaregiver } from "../caregivers/read-caregivers.ts";
import type { Db, Tx } from "../db/database.ts";
import { attentionItems, fanouts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { claimShift, type NotClaimedBecause } from "../fanouts/claim-shift.ts";
import { declineOffer } from "../fanouts/decline-offer.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { liveFanoutOfShift } from "../fanouts/live-fanout.ts";
import { type Scope, within } from "../organizations/scope.ts";
import { queueText } from "../outbox/queue-text.ts";
import { getShift } from "../shifts/read-shifts.ts";
import { forgetQuestion } from "./question.ts";

export interface Overrule {
	shiftId: string;
	caregiverId: string;
	as: { kind: "yes" } | { kind: "no" } | { kind: "reply"; text: string };
	scope: Scope;
	now: number;
}

export type OverruleOutcome =
	| { kind: "claimed" | "declined" | "replied" }
	| { kind: "not_claimed"; because: NotClaimedBecause };

/** An answer of ours that a person wrote is worth sending for so long. */
const replyHoldsMs = 60 * 60_000;

/**
 * A person reads what the rules could not, and decides. A yes is claimed under the same guard as any
 * other. The event says who decided; the items about it are closed.
 *
 * @throws DomainError `not_found`, `not_open`.
 */
export function overrule(tx: Tx, { shiftId, caregiverId, as, scope, now }: Overrule): OverruleOutcome {
	const caregiver = getCaregiver(tx, { id: caregiverId, scope });
	const shift = getShift(tx, { id: shiftId, scope });
	if (shift.organizationId !== caregiver.organizationId) throw new DomainError("not_found", { caregiverId });
	const live = liveFanoutOfShift(tx, shift.id);
	const fanout = live && findFanout(tx, live.id);
	if (fanout === undefined && as.kind !== "reply") throw new DomainError("not_open", { shiftId });
	const { actor } = scope;
	recordEvent(tx, {
		organizationId: caregiver.organizationId,
		at: now,
		kind: "reply.overruled",
		actor,
		shiftId,
		fanoutId: fanout?.id ?? null,
		caregiverId,
		detail: { as: as.kind },
	});
	closeItems(tx, { caregiverId, actor, now });
	forgetQuestion(tx, caregiverId);
	if (as.kind === "reply") {
		queueText(tx, {
			organizationId: caregiver.organizationId,
			dedupeKey: `written:${tx.newId()}`,
			kind: "answer",
			caregiverId,
			fanoutId: fanout?.id ?? null,
			toPhone: caregiver.phone,
			fromNumber: null,
			body: as.text,
			now,
			expiresAt: now + replyHoldsMs,
		});
		return { kind: "replied" };
	}
	if (fanout === undefined) throw new DomainError("not_open", { shiftId });
	if (as.kind === "no") {
		declineOffer(tx, { fanout, caregiverId, now, actor, via: "person" });
		return { kind: "declined" };
	}
	const claim = claimShift(tx, { fanoutId: fanout.id, caregiverId, now, actor, via: "person" });
	return claim.kind === "claimed" ? { kind: "claimed" } : { kind: "not_claimed", because: claim.because };
}

/** What waits for a person, and the shift to decide about (null: none). */
export type AttentionItem = typeof attentionItems.$inferSelect & { shiftId: string | null };

/** What waits for a person, oldest first. */
export function listAttention(db: Db, scope: Scope): AttentionItem[] {
	return db
		.select({ item: attentionItems, shiftId: fanouts.shiftId })
		.from(attentionItems)
		.leftJoin(fanouts, eq(fanouts.id, attentionItems.fanoutId))
		.where(within(scope, attentionItems.organizationId, isNull(attentionItems.closedAt)))
		.orderBy(attentionItems.createdAt)
		.limit(mostItems)
		.all()
		.map(({ item, shiftId }) => ({ ...item, shiftId }));
}

const mostItems = 500;

/** @throws DomainError `not_found`, also when it is closed already. */
export function closeAttention(tx: Tx, { id, scope, now }: { id: string; scope: Scope; now: number }): void {
	const closed = tx
		.update(attentionItems)
		.set({ closedAt: now, closedBy: scope.actor })
		.where(within(scope, attentionItems.organizationId, eq(attentionItems.id, id), isNull(attentionItems.closedAt)))
		.returning()
		.get();
	if (closed === undefined) throw new DomainError("not_found", { id });
	tellClosed(tx, { item: closed, actor: scope.actor, now });
}

function closeItems(tx: Tx, { caregiverId, actor, now }: { caregiverId: string; actor: string; now: number }): void {
	const closed = tx
		.update(attentionItems)
		.set({ closedAt: now, closedBy: actor })
		.where(and(eq(attentionItems.caregiverId, caregiverId), isNull(attentionItems.closedAt)))
		.returning()
		.all();
	for (const item of closed) tellClosed(tx, { item, actor, now });
}

function tellClosed(
	tx: Tx,
	{ item, actor, now }: { item: typeof attentionItems.$inferSelect; actor: string; now: number },
): void {
	const { organizationId, caregiverId, fanoutId } = item;
	const shiftId = fanoutId === null ? null : (findFanout(tx, fanoutId)?.shiftId ?? null);
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "attention.closed",
		actor,
		caregiverId,
		fanoutId,
		shiftId,
		detail: { itemId: item.id },
	});
}
