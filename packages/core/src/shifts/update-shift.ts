import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { DomainError } from "../domain-error.ts";
import { longestShiftMs, type Shift } from "./create-shift.ts";

export interface ShiftChange {
	role?: string | undefined;
	startsAt?: number | undefined;
	endsAt?: number | undefined;
	/** Null: no place any more. */
	place?: string | null | undefined;
}

/**
 * Corrects what is named of a shift that nobody has been asked about yet: afterwards people have read what it was.
 *
 * @throws DomainError `already_offered` once a fanout was started; `ends_before_start`, `too_long`.
 */
export function updateShift(
	tx: Tx,
	{ before, change, actor, now }: { before: Shift; change: ShiftChange; actor: string; now: number },
): "updated" | "unchanged" {
	const { role = before.role, startsAt = before.startsAt, endsAt = before.endsAt } = change;
	const place = change.place === undefined ? before.place : change.place;
	if (role === before.role && startsAt === before.startsAt && endsAt === before.endsAt && place === before.place)
		return "unchanged";
	if (endsAt <= startsAt) throw new DomainError("ends_before_start", { field: "endsAt" });
	if (endsAt - startsAt > longestShiftMs) throw new DomainError("too_long", { field: "endsAt" });
	if (offered(tx).get({ id: before.id }) !== undefined) throw new DomainError("already_offered", { field: "id" });
	saveShift(tx).run({ id: before.id, role, startsAt, endsAt, place });
	recordEvent(tx, {
		organizationId: before.organizationId,
		at: now,
		kind: "shift.updated",
		actor,
		shiftId: before.id,
		detail: { role, startsAt, endsAt, place },
	});
	return "updated";
}

const offered = statement<{ id: string }, { found: 1 }>("SELECT 1 AS found FROM fanouts WHERE shift_id = :id LIMIT 1");

const saveShift = statement<Omit<Shift, "organizationId" | "createdAt">>(`
	UPDATE shifts SET role = :role, starts_at = :startsAt, ends_at = :endsAt, place = :place WHERE id = :id
`);
