import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import type { Person } from "./conversation.ts";

/** What is understood where it is not about words, but about who holds a shift. */
export const understoodOfHolder = {
	inactive: "works here no more and holds a shift",
	optedOut: "opted out while holding a shift",
} as const;

/** Puts something before a person: the words, and what was understood. One open item a caregiver and shift. */
export function raiseAttention(
	tx: Tx,
	{
		person,
		fanout,
		words,
		understood,
		now,
	}: {
		person: Pick<Person, "caregiverId" | "organizationId">;
		fanout: FanoutRow | null;
		words: string;
		understood: string;
		now: number;
	},
): void {
	const { caregiverId, organizationId } = person;
	const fanoutId = fanout?.id ?? null;
	const known = openItem(tx).get({ caregiverId, organizationId, fanoutId });
	if (known !== undefined) return void addWords(tx).run({ id: known.id, words });
	const id = tx.newId();
	insertItem(tx).run({ id, organizationId, caregiverId, fanoutId, words, understood, now });
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "attention.raised",
		actor: "coverline",
		shiftId: fanout?.shiftId ?? null,
		fanoutId,
		caregiverId,
		detail: { itemId: id, words, understood },
	});
}

const openItem = statement<{ caregiverId: string; organizationId: string; fanoutId: string | null }, { id: string }>(`
	SELECT id FROM attention_items
	WHERE organization_id = :organizationId AND caregiver_id = :caregiverId AND fanout_id IS :fanoutId AND closed_at IS NULL
`);

const addWords = statement<{ id: string; words: string }>(
	"UPDATE attention_items SET words = substr(words || char(10) || :words, 1, 2000) WHERE id = :id",
);

const insertItem = statement<{
	id: string;
	organizationId: string;
	caregiverId: string;
	fanoutId: string | null;
	words: string;
	understood: string;
	now: number;
}>(`
	INSERT INTO attention_items (id, organization_id, caregiver_id, fanout_id, words, understood, created_at)
	VALUES (:id, :organizationId, :caregiverId, :fanoutId, substr(:words, 1, 2000), :understood, :now)
`);
