import { eq, isNull } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { attentionItems } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { type Scope, within } from "../organizations/scope.ts";

/**
 * Says that a person has settled what waited for one.
 *
 * @throws DomainError `not_found`, also when it is closed already.
 */
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

/** What waits about this caregiver and shift is decided, whichever of its fanouts it came up in. What waits about another shift is not. */
export function closeAttentionAbout(
	tx: Tx,
	{ caregiverId, shiftId, actor, now }: { caregiverId: string; shiftId: string; actor: string; now: number },
): void {
	for (const { id } of openItemsAbout(tx).all({ caregiverId, shiftId })) {
		const change = { closedAt: now, closedBy: actor };
		const item = tx.update(attentionItems).set(change).where(eq(attentionItems.id, id)).returning().get();
		tellClosed(tx, { item, actor, now });
	}
}

const openItemsAbout = statement<{ caregiverId: string; shiftId: string }, { id: string }>(`
	SELECT i.id FROM attention_items i JOIN fanouts f ON f.id = i.fanout_id
	WHERE i.organization_id = (SELECT organization_id FROM caregivers WHERE id = :caregiverId)
		AND i.caregiver_id = :caregiverId AND i.closed_at IS NULL AND f.shift_id = :shiftId
	ORDER BY i.created_at, i.id
`);

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
