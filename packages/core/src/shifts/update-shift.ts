import { eq } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { fanouts, shifts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { longestShiftMs, type Shift } from "./create-shift.ts";

export interface ShiftChange {
	role: string;
	startsAt: number;
	endsAt: number;
	place: string | null;
}

/**
 * Corrects a shift that nobody has been asked about yet: afterwards people have read what it was.
 *
 * @throws DomainError `already_offered` once a fanout was started; `ends_before_start`, `too_long`.
 */
export function updateShift(
	tx: Tx,
	{ before, change, actor, now }: { before: Shift; change: ShiftChange; actor: string; now: number },
): "updated" | "unchanged" {
	const { role, startsAt, endsAt, place } = change;
	if (role === before.role && startsAt === before.startsAt && endsAt === before.endsAt && place === before.place)
		return "unchanged";
	if (endsAt <= startsAt) throw new DomainError("ends_before_start", { field: "endsAt" });
	if (endsAt - startsAt > longestShiftMs) throw new DomainError("too_long", { field: "endsAt" });
	const offered = tx.select({ id: fanouts.id }).from(fanouts).where(eq(fanouts.shiftId, before.id)).limit(1).get();
	if (offered !== undefined) throw new DomainError("already_offered", { field: "id" });
	tx.update(shifts).set({ role, startsAt, endsAt, place }).where(eq(shifts.id, before.id)).run();
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
