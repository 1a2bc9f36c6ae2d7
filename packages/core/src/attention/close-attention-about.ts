import { eq } from "drizzle-orm";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { attentionItems } from "../db/schema.ts";
import { tellClosed } from "./close-attention.ts";
import {
	understoodOfGivingBack,
	understoodOfHolder,
	understoodOfShift,
	understoodOfTakenOff,
} from "./raise-attention.ts";

/** What waits about this caregiver and shift is decided, whichever of its fanouts it came up in. What waits about another shift is not. */
export function closeAttentionAbout(
	tx: Tx,
	{ caregiverId, shiftId, actor, now }: { caregiverId: string; shiftId: string; actor: string; now: number },
): void {
	closeItems(tx, { ids: openItemsAbout(tx).all({ caregiverId, shiftId }), actor, now });
}

interface Holding {
	caregiverId: string;
	fanoutId: string;
	actor: string;
	now: number;
}

/**
 * What waits because somebody holds a shift who cannot come, whom we can no longer reach, or who works here no more, is
 * settled once they do not hold it. What they have written still waits to be read.
 */
export function closeAttentionToHolder(tx: Tx, holding: Holding): void {
	closeAsUnderstood(tx, [...Object.values(understoodOfHolder), understoodOfGivingBack.asked], holding);
}

/** Whoever had left, or opted out, works here again, or wants to hear from us, and comes. */
export function closeAttentionToLeaving(
	tx: Tx,
	{ understood, ...holding }: Holding & { understood: (typeof understoodOfHolder)["inactive" | "optedOut"] },
): void {
	closeAsUnderstood(tx, [understood], holding);
}

/** They have been told after all that it is theirs, or is not. */
export function closeAttentionToTelling(tx: Tx, holding: Holding): void {
	closeAsUnderstood(tx, [understoodOfHolder.untold, understoodOfTakenOff.untold], holding);
}

/** They keep it: that they could not come is settled, and nothing else. */
export function closeAttentionToGivingBack(tx: Tx, holding: Holding): void {
	closeAsUnderstood(tx, [understoodOfGivingBack.asked], holding);
}

/** It is filled after all, not needed any more, or over, or something graver is to be told of it. */
export function closeAttentionToOpenShift(
	tx: Tx,
	{ fanoutId, except, now }: { fanoutId: string; except?: string; now: number },
): void {
	const understood = Object.values(understoodOfShift).filter((one) => one !== except);
	closeAsUnderstood(tx, understood, { caregiverId: null, fanoutId, actor: "coverline", now });
}

function closeAsUnderstood(
	tx: Tx,
	understood: readonly string[],
	{ caregiverId, fanoutId, actor, now }: Omit<Holding, "caregiverId"> & { caregiverId: string | null },
): void {
	const ids = openItemsAs(tx).all({ caregiverId, fanoutId, understood: JSON.stringify(understood) });
	closeItems(tx, { ids, actor, now });
}

function closeItems(tx: Tx, { ids, actor, now }: { ids: readonly { id: string }[]; actor: string; now: number }): void {
	for (const { id } of ids) {
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

const openItemsAs = statement<{ caregiverId: string | null; fanoutId: string; understood: string }, { id: string }>(`
	SELECT id FROM attention_items
	WHERE organization_id = (SELECT organization_id FROM fanouts WHERE id = :fanoutId) AND closed_at IS NULL
		AND caregiver_id IS :caregiverId AND fanout_id = :fanoutId
		AND understood IN (SELECT value FROM json_each(:understood))
	ORDER BY created_at, id
`);
