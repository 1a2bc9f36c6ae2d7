import { eq } from "drizzle-orm";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { attentionItems } from "../db/schema.ts";
import { tellClosed } from "./close-attention.ts";

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
