import { asc, eq, gte, lt, sql } from "drizzle-orm";
import type { Db } from "../db/database.ts";
import { afterInstant, instantCursor, type Page, pageOf } from "../db/page.ts";
import { fanouts, shifts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { type Scope, within } from "../organizations/scope.ts";

/** A shift with how far its filling has come, by the fanout that `getFanout` shows: the live one, else the latest. */
export type ShiftView = typeof shifts.$inferSelect & {
	fanoutStatus: "pending" | "claimed" | "cancelled" | "expired" | "released" | null;
	/** Who has it. */
	claimedBy: string | null;
};

export interface ShiftFilter {
	/** Starts at or after, and before, these instants. */
	from?: number | undefined;
	before?: number | undefined;
	role?: string | undefined;
	cursor?: string | undefined;
	limit: number;
}

/** @throws DomainError `not_found`, also for another organization's shift. */
export function getShift(db: Db, { id, scope }: { id: string; scope: Scope }): ShiftView {
	const shift = selectShifts(db)
		.where(within(scope, shifts.organizationId, eq(shifts.id, id)))
		.get();
	if (shift === undefined) throw new DomainError("not_found", { shiftId: id });
	return shift;
}

/** By start, then id; `cursor` is where the page before ended. */
export function listShifts(db: Db, { filter, scope }: { filter: ShiftFilter; scope: Scope }): Page<ShiftView> {
	const rows = selectShifts(db)
		.where(
			within(
				scope,
				shifts.organizationId,
				filter.from === undefined ? undefined : gte(shifts.startsAt, filter.from),
				filter.before === undefined ? undefined : lt(shifts.startsAt, filter.before),
				filter.role === undefined ? undefined : eq(shifts.role, filter.role),
				afterInstant({ at: shifts.startsAt, id: shifts.id }, filter.cursor),
			),
		)
		.orderBy(asc(shifts.startsAt), asc(shifts.id))
		.limit(filter.limit + 1)
		.all();
	return pageOf(rows, { limit: filter.limit, cursorOf: ({ startsAt: at, id }) => instantCursor({ at, id }) });
}

function selectShifts(db: Db) {
	return db
		.select({
			id: shifts.id,
			organizationId: shifts.organizationId,
			role: shifts.role,
			startsAt: shifts.startsAt,
			endsAt: shifts.endsAt,
			place: shifts.place,
			createdAt: shifts.createdAt,
			fanoutStatus: fanouts.status,
			claimedBy: sql<string | null>`iif(${fanouts.status} = 'claimed', ${fanouts.claimedBy}, NULL)`,
		})
		.from(shifts)
		.leftJoin(
			fanouts,
			eq(
				fanouts.id,
				sql`(SELECT f.id FROM fanouts f WHERE f.shift_id = ${shifts.id} ORDER BY f.closed_at IS NULL DESC, f.started_at DESC, f.id DESC LIMIT 1)`,
			),
		);
}
