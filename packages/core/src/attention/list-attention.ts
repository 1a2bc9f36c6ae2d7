import { asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../db/database.ts";
import { afterInstant, instantCursor, type Page, pageOf } from "../db/page.ts";
import { attentionItems, fanouts } from "../db/schema.ts";
import { type Scope, within } from "../organizations/scope.ts";

/** What waits for a person, and the shift to decide about (null: none). */
export type AttentionItem = typeof attentionItems.$inferSelect & {
	shiftId: string | null;
	/** The caregiver holds that shift. */
	holdsShift: boolean;
};

export interface AttentionFilter {
	/** Where the page before ended. */
	cursor?: string | undefined;
	limit: number;
}

/** What waits for a person, oldest first. */
export function listAttention(
	db: Db,
	{ filter, scope }: { filter: AttentionFilter; scope: Scope },
): Page<AttentionItem> {
	const { id, createdAt } = attentionItems;
	const rows = db
		.select({ item: attentionItems, shiftId: fanouts.shiftId, status: fanouts.status, claimedBy: fanouts.claimedBy })
		.from(attentionItems)
		.leftJoin(fanouts, eq(fanouts.id, attentionItems.fanoutId))
		.where(
			within(
				scope,
				attentionItems.organizationId,
				isNull(attentionItems.closedAt),
				afterInstant({ at: createdAt, id }, filter.cursor),
			),
		)
		.orderBy(asc(createdAt), asc(id))
		.limit(filter.limit + 1)
		.all();
	const { items, nextCursor } = pageOf(rows, {
		limit: filter.limit,
		cursorOf: ({ item }) => instantCursor({ at: item.createdAt, id: item.id }),
	});
	return {
		items: items.map(({ item, shiftId, status, claimedBy }) => ({
			...item,
			shiftId,
			holdsShift: status === "claimed" && claimedBy === item.caregiverId,
		})),
		nextCursor,
	};
}
