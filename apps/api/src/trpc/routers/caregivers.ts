import { createCaregiver, getCaregiver, listCaregivers, setConsent, updateCaregiver } from "@coverline/core";
import { z } from "zod";
import { chosenId, id, language, name, page, phone, role } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";
import { organizationOf } from "../organization-of.ts";
import { caregiverOut } from "../views.ts";

export const caregivers = router({
	create: procedure
		.input(
			z.strictObject({
				id: chosenId.optional(),
				organizationId: id.optional(),
				name,
				role,
				phone,
				language: language.optional(),
			}),
		)
		.mutation(async ({ ctx, input }) => {
			const { organizationId: named, language: spoken = "en", ...facts } = input;
			const { scope, now } = ctx;
			const { id: made } = await ctx.deps.write((tx) => {
				const caregiver = { ...facts, language: spoken, organizationId: organizationOf(tx, { scope, named }) };
				return createCaregiver(tx, { caregiver, actor: scope.actor, now });
			});
			return caregiverOut(getCaregiver(ctx.deps.db, { id: made, scope: ctx.scope }));
		}),
	get: procedure
		.input(z.strictObject({ id }))
		.query(({ ctx, input }) => caregiverOut(getCaregiver(ctx.deps.db, { id: input.id, scope: ctx.scope }))),
	update: procedure
		.input(
			z.strictObject({
				id,
				name: name.optional(),
				role: role.optional(),
				phone: phone.optional(),
				language: language.optional(),
				active: z.boolean().optional(),
			}),
		)
		.mutation(async ({ ctx, input }) => {
			const { id: whose, ...change } = input;
			await ctx.deps.write((tx) => updateCaregiver(tx, { id: whose, change, scope: ctx.scope, now: ctx.now }));
			return caregiverOut(getCaregiver(ctx.deps.db, { id: whose, scope: ctx.scope }));
		}),
	/** An administrator records that somebody wants to be contacted, or no more. */
	setConsent: procedure.input(z.strictObject({ id, optedOut: z.boolean() })).mutation(async ({ ctx, input }) => {
		await ctx.deps.write((tx) =>
			setConsent(tx, { caregiverId: input.id, optedOut: input.optedOut, scope: ctx.scope, now: ctx.now }),
		);
		return caregiverOut(getCaregiver(ctx.deps.db, { id: input.id, scope: ctx.scope }));
	}),
	list: procedure
		.input(z.strictObject({ ...page, role: role.optional(), active: z.boolean().optional() }).prefault({}))
		.query(({ ctx, input }) => {
			const { items, nextCursor } = listCaregivers(ctx.deps.db, { filter: input, scope: ctx.scope });
			return { items: items.map(caregiverOut), nextCursor };
		}),
});
