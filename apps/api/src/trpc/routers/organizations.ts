import { assignSender, listOrganizations, listSenders, updateOrganization } from "@coverline/core";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { id, name, page, senderNumber } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";
import { organizationOf } from "../organization-of.ts";
import { iso } from "../views.ts";

const cap = z.number().int().min(1).nullable().optional();
const timeZone = z.string().refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone) || zone === "UTC", {
	error: "must be an IANA time zone such as America/Los_Angeles",
});

export const organizations = router({
	list: procedure.input(z.strictObject(page).prefault({})).query(({ ctx, input }) => {
		const { items, nextCursor } = listOrganizations(ctx.deps.db, { ...input, scope: ctx.scope });
		return { items: items.map(madeOut), nextCursor };
	}),
	/** Name, zone, and the most that one fanout may cost. */
	update: procedure
		.input(
			z.strictObject({
				id: id.optional(),
				name: name.optional(),
				timeZone: timeZone.optional(),
				segmentsPerFanoutCap: cap,
				callsPerFanoutCap: cap,
			}),
		)
		.mutation(async ({ ctx, input }) => {
			const { id: named, ...change } = input;
			const { scope, now } = ctx;
			const organization = await ctx.deps.write((tx) =>
				updateOrganization(tx, { organizationId: organizationOf(tx, { scope, named }), change, scope, now }),
			);
			return madeOut(organization);
		}),
	senders: procedure.input(z.strictObject(page).prefault({})).query(({ ctx, input }) => {
		const { items, nextCursor } = listSenders(ctx.deps.db, { ...input, scope: ctx.scope });
		return { items: items.map(madeOut), nextCursor };
	}),
	/** Gives a sender number to one organization; null shares it again. For the operator. */
	assignSender: procedure
		.input(z.strictObject({ number: senderNumber, organizationId: id.nullable() }))
		.mutation(async ({ ctx, input }) => {
			if (!ctx.scope.everywhere)
				throw new TRPCError({ code: "FORBIDDEN", message: "Only the installation's own key may assign numbers." });
			const { number, organizationId: named } = input;
			const { scope } = ctx;
			return ctx.deps.write((tx) => {
				const organizationId = named === null ? null : organizationOf(tx, { scope, named });
				if (assignSender(tx, { number, organizationId })) return { number, organizationId };
				throw new TRPCError({ code: "NOT_FOUND", message: "This number is not in TWILIO_FROM_NUMBERS." });
			});
		}),
});

function madeOut<Row extends { createdAt: number }>({ createdAt, ...row }: Row) {
	return { ...row, createdAt: iso(createdAt) };
}
