import { cancelFanout, getFanout, getShift, listEventsOfShift, releaseHeldShift, startFanout } from "@coverline/core";
import { z } from "zod";
import { id, page, pagedBy } from "../../http/inputs.ts";
import { procedure, router } from "../init.ts";
import { eventOut, fanoutOut } from "../views.ts";

/** Nobody is given more at once, so that one answer stays an answer. */
const mostEvents = 10_000;
const ofShift = z.strictObject({ shiftId: id });

export const fanouts = router({
	start: procedure.input(ofShift).mutation(async ({ ctx, input }) => {
		const { shiftId } = input;
		const outcome = await ctx.deps.write((tx) =>
			startFanout(tx, { shiftId, scope: ctx.scope, now: ctx.now, escalateAfterMs: ctx.config.escalateAfterMs }),
		);
		return {
			fanoutId: outcome.fanoutId,
			alreadyStarted: outcome.kind === "already_started",
			contacted: outcome.contacted,
		};
	}),
	get: procedure.input(ofShift).query(({ ctx, input }) => {
		const fanout = getFanout(ctx.deps.db, { shiftId: input.shiftId, scope: ctx.scope });
		return fanout === null ? null : fanoutOut(fanout);
	}),
	/**
	 * The shift is not needed any more, be it open or filled. `takenFrom` is who held it, and whether a text of ours
	 * can tell them: where `told` is false, somebody has to call.
	 */
	cancel: procedure
		.input(ofShift)
		.mutation(({ ctx, input }) =>
			ctx.deps.write((tx) => cancelFanout(tx, { shiftId: input.shiftId, scope: ctx.scope, now: ctx.now })),
		),
	/**
	 * Takes the shift off whoever holds it, tells them (`takenFrom`, as above), and fills it again without them.
	 * `refill` is null when there is nobody left to ask, and when the shift is over.
	 */
	release: procedure.input(ofShift).mutation(({ ctx, input }) =>
		ctx.deps.write((tx) =>
			releaseHeldShift(tx, {
				shiftId: input.shiftId,
				scope: ctx.scope,
				now: ctx.now,
				escalateAfterMs: ctx.config.escalateAfterMs,
			}),
		),
	),
	/**
	 * Oldest first: all of them, or with `limit` a page. The `seq` of the last is where the next goes on,
	 * as `afterSeq` (or as `cursor`, in text).
	 */
	timeline: procedure
		.input(
			z.strictObject({
				shiftId: id,
				afterSeq: z.number().int().min(0).default(0),
				cursor: pagedBy(/^\d{1,15}$/),
				limit: page.limit.removeDefault().optional(),
			}),
		)
		.query(({ ctx, input }) => {
			const { shiftId, cursor, limit = mostEvents } = input;
			getShift(ctx.deps.db, { id: shiftId, scope: ctx.scope });
			const afterSeq = Math.max(input.afterSeq, Number(cursor ?? 0));
			return listEventsOfShift(ctx.deps.db, { shiftId, afterSeq, limit }).map(eventOut);
		}),
});
