import { createShift, getShift, listShifts, updateShift } from "@coverline/core";
import { z } from "zod";
import { chosenId, id, instant, page, pagedBy, place, role } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";
import { organizationOf } from "../organization-of.ts";
import { shiftOut } from "../views.ts";

/** Names as in `records.import` are understood too. */
const importNames: ReadonlyMap<string, string> = new Map([
	["role_required", "role"],
	["start_time", "startsAt"],
	["end_time", "endsAt"],
	["organization_id", "organizationId"],
]);

const shiftFields = z.strictObject({
	id: chosenId.optional(),
	organizationId: id.optional(),
	role,
	startsAt: instant,
	endsAt: instant,
	place: place.nullish(),
});

/** What a shift may be written as: in our names, or in those of an import. */
type ShiftInput =
	| z.input<typeof shiftFields>
	| {
			id?: string | undefined;
			organization_id?: string | undefined;
			role_required: string;
			start_time: string;
			end_time: string;
			place?: string | null | undefined;
	  };

const newShift = z.preprocess(withOurNames, shiftFields);

const changedShift = z.strictObject({
	id,
	role: role.optional(),
	startsAt: instant.optional(),
	endsAt: instant.optional(),
	place: place.nullish(),
});

export const shifts = router({
	create: procedure.input(newShift).mutation(async ({ ctx, input }) => {
		const { organizationId: named, place: label, ...facts } = input;
		const { scope, now } = ctx;
		const created = await ctx.deps.write((tx) => {
			const shift = { ...facts, place: label ?? null, organizationId: organizationOf(tx, { scope, named }) };
			return createShift(tx, { shift, actor: scope.actor, now });
		});
		return shiftOut({ ...created, fanoutStatus: null, claimedBy: null });
	}),
	get: procedure
		.input(z.strictObject({ id }))
		.query(({ ctx, input }) => shiftOut(getShift(ctx.deps.db, { id: input.id, scope: ctx.scope }))),
	update: procedure.input(changedShift).mutation(async ({ ctx, input }) => {
		const { id: which, ...change } = input;
		const { scope, now } = ctx;
		await ctx.deps.write((tx) => {
			const before = getShift(tx, { id: which, scope });
			updateShift(tx, { before, change, actor: scope.actor, now });
		});
		return shiftOut(getShift(ctx.deps.db, { id: which, scope }));
	}),
	list: procedure
		.input(
			z
				.strictObject({
					...page,
					cursor: pagedBy(/^-?\d{1,15}~./),
					from: instant.optional(),
					before: instant.optional(),
					role: role.optional(),
				})
				.prefault({}),
		)
		.query(({ ctx, input }) => {
			const { items, nextCursor } = listShifts(ctx.deps.db, { filter: input, scope: ctx.scope });
			return { items: items.map(shiftOut), nextCursor };
		}),
});

function withOurNames(input: ShiftInput): unknown {
	if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
	const ours = (key: string) => importNames.get(key) ?? key;
	// Said twice, under both names, it is left as it is, and refused: one of the two would be dropped unseen.
	return Object.fromEntries(Object.entries(input).map(([key, value]) => [ours(key) in input ? key : ours(key), value]));
}
