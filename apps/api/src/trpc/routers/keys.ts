import { createApiKey, listApiKeys, revokeApiKey } from "@coverline/core";
import { z } from "zod";
import { hashKey, newApiKey } from "../../host/deps.ts";
import { id, name, page } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";
import { organizationOf } from "../organization-of.ts";
import { keyOut } from "../views.ts";

export const keys = router({
	/** A key for one organization. It is shown this once; only its hash is kept. */
	create: procedure
		.input(z.strictObject({ label: name, organizationId: id.optional() }))
		.mutation(async ({ ctx, input }) => {
			const key = newApiKey();
			const { scope, now } = ctx;
			return ctx.deps.write((tx) => {
				const organizationId = organizationOf(tx, { scope, named: input.organizationId });
				const { id: made } = createApiKey(tx, {
					organizationId,
					reach: "organization",
					label: input.label,
					hash: hashKey(key),
					actor: scope.actor,
					now,
				});
				return { id: made, organizationId, key };
			});
		}),
	/** The keys, revoked ones too, without what they open with. */
	list: procedure.input(z.strictObject(page).prefault({})).query(({ ctx, input }) => {
		const { items, nextCursor } = listApiKeys(ctx.deps.db, { ...input, scope: ctx.scope });
		return { items: items.map(keyOut), nextCursor };
	}),
	revoke: procedure.input(z.strictObject({ id })).mutation(async ({ ctx, input }) => {
		await ctx.deps.write((tx) => revokeApiKey(tx, { id: input.id, scope: ctx.scope, now: ctx.now }));
		return { id: input.id };
	}),
});
