import { closeAttentionToHolder } from "../attention/close-attention-about.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { DomainError } from "../domain-error.ts";
import type { Scope } from "../organizations/scope.ts";
import { getShift } from "../shifts/read-shifts.ts";
import { setTimer } from "../timers/set-timer.ts";
import { type FanoutRow, findFanout } from "./find-fanout.ts";
import { type FormerHolder, tellFormerHolder } from "./tell-former-holder.ts";

export interface CancelledFanout {
	fanoutId: string;
	/** Who held the shift; null: nobody had it yet. */
	takenFrom: FormerHolder | null;
}

/**
 * The shift is not needed any more, whether it is still open or filled. One row is flipped; waiting texts and calls
 * become obsolete by themselves when their turn comes. Whoever was contacted hears that it is no longer open; of a
 * filled one they have heard, or hear by the claim's own timer, and only whoever held it is told. The event names them.
 *
 * @throws DomainError `not_found`, `not_started` when nobody was asked, `shift_over` when it was filled and has ended,
 * or `not_open` when it was closed meanwhile.
 */
export function cancelFanout(
	tx: Tx,
	{ shiftId, scope, now }: { shiftId: string; scope: Scope; now: number },
): CancelledFanout {
	const latest = latestFanout(tx).get({ shiftId, organizationId: scope.everywhere ? null : scope.organizationId });
	if (latest === undefined) {
		getShift(tx, { id: shiftId, scope });
		throw new DomainError("not_started", { shiftId });
	}
	const fanoutId = latest.id;
	const cancelled = cancelIfLive(tx).get({ fanoutId, now });
	const fanout = findFanout(tx, fanoutId) as FanoutRow;
	if (cancelled === undefined) throw notCancelled(fanout);
	const caregiverId = cancelled.heldBy;
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "fanout.cancelled",
		actor: scope.actor,
		shiftId,
		fanoutId,
		caregiverId,
	});
	if (caregiverId === null) {
		setTimer(tx, { dueAt: now, kind: "tell_filled", fanoutId });
		return { fanoutId, takenFrom: null };
	}
	closeAttentionToHolder(tx, { caregiverId, fanoutId, actor: scope.actor, now });
	return { fanoutId, takenFrom: tellFormerHolder(tx, { fanout, caregiverId, kind: "called_off", now }) };
}

function notCancelled({ shiftId, status, endsAt }: FanoutRow): DomainError {
	if (status === "claimed") return new DomainError("shift_over", { shiftId, endedAt: endsAt });
	return new DomainError("not_open", { shiftId, status });
}

/** What was worked cannot be called off afterwards; what nobody took can be closed at any time. */
const cancelIfLive = statement<{ fanoutId: string; now: number }, { heldBy: string | null }>(`
	UPDATE fanouts SET status = 'cancelled', closed_at = :now
	WHERE id = :fanoutId AND (status = 'pending' OR status = 'claimed' AND ends_at > :now)
	RETURNING claimed_by AS heldBy
`);

const latestFanout = statement<{ shiftId: string; organizationId: string | null }, { id: string }>(`
	SELECT id FROM fanouts
	WHERE shift_id = :shiftId AND (:organizationId IS NULL OR organization_id = :organizationId)
	ORDER BY closed_at IS NULL DESC, started_at DESC, id DESC LIMIT 1
`);
