import { eq, isNull } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { attentionItems } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { type Scope, within } from "../organizations/scope.ts";

/**
 * Says that a person has settled what waited for one.
 *
 * @throws DomainError `not_found`, or `already_settled` when it is closed already.
 */
export function closeAttention(tx: Tx, { id, scope, now }: { id: string; scope: Scope; now: number }): void {
	const closed = tx
		.update(attentionItems)
		.set({ closedAt: now, closedBy: scope.actor })
		.where(within(scope, attentionItems.organizationId, eq(attentionItems.id, id), isNull(attentionItems.closedAt)))
		.returning()
		.get();
	if (closed === undefined) throw notClosed(tx, { id, scope });
	tellClosed(tx, { item: closed, actor: scope.actor, now });
}

function notClosed(tx: Tx, { id, scope }: { id: string; scope: Scope }): DomainError {
	const item = tx
		.select({ closedAt: attentionItems.closedAt })
		.from(attentionItems)
		.where(within(scope, attentionItems.organizationId, eq(attentionItems.id, id)))
		.get();
	return item === undefined
		? new DomainError("not_found", { id })
		: new DomainError("already_settled", { id, closedAt: item.closedAt });
}

/** The event of it. */
export function tellClosed(
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
