import { eq } from "drizzle-orm";
import { closeAttentionToHolder } from "../attention/close-attention-about.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { shifts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import type { Scope } from "../organizations/scope.ts";
import { getShift } from "../shifts/read-shifts.ts";
import { closeUnasked } from "./close-unasked.ts";
import { findFanout } from "./find-fanout.ts";
import { liveFanoutOfShift } from "./live-fanout.ts";
import { openFanout } from "./start-fanout.ts";
import { type FormerHolder, tellFormerHolder } from "./tell-former-holder.ts";

export interface ReleaseShift {
	fanoutId: string;
	/** Only the one who holds it can give it back. */
	caregiverId: string;
	now: number;
	actor: string;
	escalateAfterMs: number;
}

/**
 * Takes a shift off the schedule of the one who holds it, and starts to fill it again without them
 * and without those who have said no. Does nothing when they do not hold it. `refill` is null when
 * there is nobody left to ask: then nothing stays open that waits for nobody, and the shift can be
 * started again.
 */
export function releaseShift(
	tx: Tx,
	{ fanoutId, caregiverId, now, actor, escalateAfterMs }: ReleaseShift,
): { kind: "released"; refill: string | null } | { kind: "not_held" } {
	if (releaseIfHeld(tx).run({ fanoutId, caregiverId, now }).changes === 0) return { kind: "not_held" };
	markReleased(tx).run({ fanoutId, caregiverId, now });
	const fanout = findFanout(tx, fanoutId);
	const shift = fanout && tx.select().from(shifts).where(eq(shifts.id, fanout.shiftId)).get();
	if (fanout === undefined || shift === undefined) return { kind: "not_held" };
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "fanout.released",
		actor,
		shiftId: fanout.shiftId,
		fanoutId,
		caregiverId,
	});
	closeAttentionToHolder(tx, { caregiverId, fanoutId, actor, now });
	if (shift.endsAt <= now) return { kind: "released", refill: null };
	const refill = openFanout(tx, { shift, refillOf: fanoutId, actor, now, escalateAfterMs });
	if (refill === null) return { kind: "released", refill: null };
	if (refill.contacted > 0) return { kind: "released", refill: refill.fanoutId };
	closeUnasked(tx, { fanoutId: refill.fanoutId, now });
	return { kind: "released", refill: null };
}

const releaseIfHeld = statement<{ fanoutId: string; caregiverId: string; now: number }>(`
	UPDATE fanouts SET status = 'released', closed_at = :now
	WHERE id = :fanoutId AND status = 'claimed' AND claimed_by = :caregiverId
`);

const markReleased = statement<{ fanoutId: string; caregiverId: string; now: number }>(`
	UPDATE offers SET answer = 'released', answered_at = :now WHERE fanout_id = :fanoutId AND caregiver_id = :caregiverId
`);

export interface ReleasedByOffice {
	fanoutId: string;
	/** The fanout that fills it again; null: there is nobody left to ask, or the shift is over. */
	refill: string | null;
	takenFrom: FormerHolder;
}

/**
 * The same on behalf of the agency, for whoever holds the shift: they have not asked for it, so they are told.
 *
 * @throws DomainError `not_found`, `not_filled`.
 */
export function releaseHeldShift(
	tx: Tx,
	{ shiftId, scope, now, escalateAfterMs }: { shiftId: string; scope: Scope; now: number; escalateAfterMs: number },
): ReleasedByOffice {
	const { id } = getShift(tx, { id: shiftId, scope });
	const live = liveFanoutOfShift(tx, id);
	const fanout = live && findFanout(tx, live.id);
	const caregiverId = fanout?.claimedBy;
	if (!fanout || !caregiverId) throw new DomainError("not_filled", { shiftId });
	const { actor } = scope;
	const released = releaseShift(tx, { fanoutId: fanout.id, caregiverId, now, actor, escalateAfterMs });
	const takenFrom = tellFormerHolder(tx, { fanout, caregiverId, kind: "taken_off", now });
	return { fanoutId: fanout.id, refill: released.kind === "released" ? released.refill : null, takenFrom };
}
