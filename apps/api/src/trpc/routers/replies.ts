import { type AttentionItem, closeAttention, listAttention, overrule } from "@coverline/core";
import { z } from "zod";
import { id, page, pagedBy } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";
import { iso } from "../views.ts";

const text = z
	.string()
	.trim()
	.min(1, { error: "must not be empty" })
	.max(480, { error: "must have at most 480 characters" });

export const replies = router({
	/** What only a person can settle: the words, what was understood, and the answers that `overrule` takes for it. */
	needsYou: procedure
		.input(z.strictObject({ ...page, cursor: pagedBy(/^\d{1,15}~./) }).prefault({}))
		.query(({ ctx, input }) => {
			const { items, nextCursor } = listAttention(ctx.deps.db, { filter: input, scope: ctx.scope });
			return { items: items.map(attentionOut), nextCursor };
		}),
	/**
	 * A person decides: it was a yes, it was a no, or here is an answer. The event says who decided. Whoever
	 * holds the shift keeps it until `fanouts.release`. A yes that does not take the shift (`not_claimed`) changes nothing.
	 */
	overrule: procedure
		.input(
			z.strictObject({
				shiftId: id,
				caregiverId: id,
				as: z.discriminatedUnion("kind", [
					z.strictObject({ kind: z.literal("yes") }),
					z.strictObject({ kind: z.literal("no") }),
					z.strictObject({ kind: z.literal("reply"), text }),
				]),
			}),
		)
		.mutation(({ ctx, input }) => ctx.deps.write((tx) => overrule(tx, { ...input, scope: ctx.scope, now: ctx.now }))),
	/** A person has settled it; a second time it is `already_settled`. */
	close: procedure.input(z.strictObject({ id })).mutation(async ({ ctx, input }) => {
		await ctx.deps.write((tx) => closeAttention(tx, { id: input.id, scope: ctx.scope, now: ctx.now }));
		return { id: input.id };
	}),
});

function attentionOut({ createdAt, closedAt: _closedAt, closedBy: _closedBy, ...item }: AttentionItem) {
	return { ...item, answers: answersTo(item), createdAt: iso(createdAt) };
}

function answersTo({
	caregiverId,
	shiftId,
	holdsShift,
}: Pick<AttentionItem, "caregiverId" | "shiftId" | "holdsShift">): ("yes" | "no" | "reply")[] {
	if (shiftId === null || caregiverId === null) return [];
	return holdsShift ? ["reply"] : ["yes", "no", "reply"];
}
