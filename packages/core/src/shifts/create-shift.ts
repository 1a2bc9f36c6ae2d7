import { eq } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { shifts } from "../db/schema.ts";
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
	const taken = tx.select({ id: shifts.id }).from(shifts).where(eq(shifts.id, id)).get();
	if (taken !== undefined) throw new DomainError("id_taken", { field: "id", id });
	const row = { id, organizationId, role, startsAt, endsAt, place, createdAt: now };
	tx.insert(shifts).values(row).run();
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
