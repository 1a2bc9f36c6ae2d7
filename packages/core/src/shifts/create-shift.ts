import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { shifts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";

export type Shift = typeof shifts.$inferSelect;

export interface NewShift {
	/** The client's own id, or undefined for one of ours. */
	id?: string | undefined;
	organizationId: string;
	role: string;
	startsAt: number;
	endsAt: number;
	place: string | null;
}

export const longestShiftMs = 7 * 24 * 60 * 60_000;

/** @throws DomainError `ends_before_start`, `too_long`, or `id_taken` when the id names another shift. */
export function createShift(tx: Tx, { shift, actor, now }: { shift: NewShift; actor: string; now: number }): Shift {
	const { organizationId, role, startsAt, endsAt, place } = shift;
	if (endsAt <= startsAt) throw new DomainError("ends_before_start", { field: "endsAt" });
	if (endsAt - startsAt > longestShiftMs) throw new DomainError("too_long", { field: "endsAt" });
	const id = shift.id ?? tx.newId();
	if (idTaken(tx).get({ id }) !== undefined) throw new DomainError("id_taken", { field: "id", id });
	const row = { id, organizationId, role, startsAt, endsAt, place, createdAt: now };
	insertShift(tx).run(row);
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "shift.created",
		actor,
		shiftId: id,
		detail: { role, startsAt, endsAt, place },
	});
	return row;
}

const idTaken = statement<{ id: string }, { found: 1 }>("SELECT 1 AS found FROM shifts WHERE id = :id");

const insertShift = statement<Shift>(`
	INSERT INTO shifts (id, organization_id, role, starts_at, ends_at, place, created_at)
	VALUES (:id, :organizationId, :role, :startsAt, :endsAt, :place, :createdAt)
`);
