import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { DomainError } from "../domain-error.ts";
import type { Scope } from "../organizations/scope.ts";
import { getShift } from "../shifts/read-shifts.ts";
import { setTimer } from "../timers/set-timer.ts";
import { findFanout } from "./find-fanout.ts";

/**
 * Stops filling a shift. One row is flipped; waiting texts and calls become obsolete by themselves
 * when their turn comes, and whoever was contacted hears that it is no longer open.
 *
 * @throws DomainError `not_found`, `not_started` when nobody was asked, or `not_open` when it was filled or closed meanwhile.
 */
export function cancelFanout(
	tx: Tx,
	{ shiftId, scope, now }: { shiftId: string; scope: Scope; now: number },
): { fanoutId: string } {
	const latest = latestFanout(tx).get({ shiftId, organizationId: scope.everywhere ? null : scope.organizationId });
	if (latest === undefined) {
		getShift(tx, { id: shiftId, scope });
		throw new DomainError("not_started", { shiftId });
	}
	const fanoutId = latest.id;
	if (cancelIfPending(tx).run({ fanoutId, now }).changes === 0) {
		throw new DomainError("not_open", { shiftId, status: findFanout(tx, fanoutId)?.status });
	}
	recordEvent(tx, {
		organizationId: latest.organizationId,
		at: now,
		kind: "fanout.cancelled",
		actor: scope.actor,
		shiftId,
		fanoutId,
	});
	setTimer(tx, { dueAt: now, kind: "tell_filled", fanoutId });
	return { fanoutId };
}

const cancelIfPending = statement<{ fanoutId: string; now: number }>(
	"UPDATE fanouts SET status = 'cancelled', closed_at = :now WHERE id = :fanoutId AND status = 'pending'",
);

const latestFanout = statement<
	{ shiftId: string; organizationId: string | null },
	{ id: string; organizationId: string }
>(`
	SELECT id, organization_id AS organizationId FROM fanouts
	WHERE shift_id = :shiftId AND (:organizationId IS NULL OR organization_id = :organizationId)
	ORDER BY closed_at IS NULL DESC, started_at DESC, id DESC LIMIT 1
`);
