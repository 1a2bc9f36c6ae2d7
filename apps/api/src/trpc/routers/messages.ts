import { listMessages } from "@coverline/core";
import { z } from "zod";
import { id, page, pagedBy } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";
import { messageOut } from "../views.ts";

export const messages = router({
	list: procedure
		.input(
			z
				.strictObject({
					...page,
					cursor: pagedBy(/^\d+$/),
					shiftId: id.optional(),
					caregiverId: id.optional(),
				})
				.prefault({}),
		)
		.query(({ ctx, input }) => {
			const { items, nextCursor } = listMessages(ctx.deps.db, { filter: input, scope: ctx.scope });
			return { items: items.map(messageOut), nextCursor };
		}),
});
