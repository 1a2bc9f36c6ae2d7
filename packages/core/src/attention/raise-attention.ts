import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import type { UnclearBecause } from "../replies/interpret-reply.ts";

/** What is understood where it is not about words, but about who holds a shift. */
export const understoodOfHolder = {
	inactive: "works here no more and holds a shift",
	optedOut: "opted out while holding a shift",
	untold: "could not be told that the shift is theirs",
} as const;

/** And of words of whoever works here no more, or that come from a phone which a record named before: nobody reads them otherwise. */
export const understoodOfFormer = {
	person: "works here no more",
	phone: "from the phone that their record named before",
	stop: "STOP from the phone that their record named before: nothing goes to the new one either",
} as const;

/** And of whoever held one, and may turn up. */
export const understoodOfTakenOff = { untold: "could not be told that the shift is not theirs any more" } as const;

/** The same of whoever gives a shift back. */
export const understoodOfGivingBack = {
	asked: "cannot come, it seems: was asked whether to give the shift back",
	refilled: "gave the shift back; it is being filled again",
	nobodyLeft: "gave the shift back; there is nobody else to ask",
} as const;

/** And of whoever says yes to one that was given back, or called off and opened again, and is not asked again. */
export const understoodOfWanting = {
	theirOwn: "wants the shift that they gave back",
	another: "wants a shift that was given back",
	reopened: "wants a shift that was called off and opened again",
} as const;

/** And of an open shift, where it is about nobody in particular. */
export const understoodOfShift = {
	allRefused: "everybody who was asked has said no",
	unfilled: "nobody has taken it so far",
} as const;

/** Each asks for something else to be done than to read words that are not clear: it stands by itself, lest it be overlooked. */
const standsAlone: readonly string[] = [
	...Object.values(understoodOfHolder),
	...Object.values(understoodOfTakenOff),
	understoodOfFormer.stop,
	...Object.values(understoodOfGivingBack),
	...Object.values(understoodOfWanting),
	...Object.values(understoodOfShift),
	"wrong_number" satisfies UnclearBecause,
];

const longestItem = 2_000;

/**
 * Puts something before a person: the words, and what was understood. Words that are not clear are one open item a
 * caregiver and fanout while they fit into it, later ones below; so is each thing that stands alone.
 */
export function raiseAttention(
	tx: Tx,
	{
		person,
		fanout,
		words,
		understood,
		now,
	}: {
		/** Whom it is about; `caregiverId` null: the shift itself. */
		person: { caregiverId: string | null; organizationId: string };
		fanout: FanoutRow | null;
		words: string;
		understood: string;
		now: number;
	},
): void {
	const { caregiverId, organizationId } = person;
	const fanoutId = fanout?.id ?? null;
	const alone = standsAlone.includes(understood) ? understood : null;
	const known = openItem(tx).get({ caregiverId, organizationId, fanoutId, alone, words });
	if (known !== undefined) {
		if (words !== "") addWords(tx).run({ id: known.id, words });
		return;
	}
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

/** The same of the shift itself: about nobody, and of no words. */
export function raiseAboutShift(
	tx: Tx,
	{
		fanout,
		understood,
		now,
	}: { fanout: FanoutRow; understood: (typeof understoodOfShift)[keyof typeof understoodOfShift]; now: number },
): void {
	const person = { caregiverId: null, organizationId: fanout.organizationId };
	raiseAttention(tx, { person, fanout, words: "", understood, now });
}

const openItem = statement<
	{ caregiverId: string | null; organizationId: string; fanoutId: string | null; alone: string | null; words: string },
	{ id: string }
>(`
	SELECT id FROM attention_items
	WHERE organization_id = :organizationId AND caregiver_id IS :caregiverId AND fanout_id IS :fanoutId AND closed_at IS NULL
		AND iif(understood IN (${standsAlone.map((one) => `'${one}'`).join(", ")}), understood, NULL) IS :alone
		AND length(words) + length(:words) < ${longestItem}
	ORDER BY created_at DESC, id DESC LIMIT 1
`);

const addWords = statement<{ id: string; words: string }>(
	"UPDATE attention_items SET words = words || char(10) || :words WHERE id = :id",
);

const insertItem = statement<{
	id: string;
	organizationId: string;
	caregiverId: string | null;
	fanoutId: string | null;
	words: string;
	understood: string;
	now: number;
}>(`
	INSERT INTO attention_items (id, organization_id, caregiver_id, fanout_id, words, understood, created_at)
	VALUES (:id, :organizationId, :caregiverId, :fanoutId, substr(:words, 1, ${longestItem}), :understood, :now)
`);
