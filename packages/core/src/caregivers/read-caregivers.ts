import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Db } from "../db/database.ts";
import { type Page, pageOf } from "../db/page.ts";
import { statement } from "../db/prepared.ts";
import { caregivers, optOuts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { type Scope, within } from "../organizations/scope.ts";

export type CaregiverView = typeof caregivers.$inferSelect & { optedOut: boolean };

/** @throws DomainError `not_found`, also for another organization's caregiver. */
export function getCaregiver(db: Db, { id, scope }: { id: string; scope: Scope }): CaregiverView {
	const row = selectCaregivers(db)
		.where(within(scope, caregivers.organizationId, eq(caregivers.id, id)))
		.get();
	if (row === undefined) throw new DomainError("not_found", { caregiverId: id });
	return view(row);
}

export interface CaregiverFilter {
	role?: string | undefined;
	active?: boolean | undefined;
	/** The last id of the page before. */
	cursor?: string | undefined;
	limit: number;
}

/** By id. */
export function listCaregivers(
	db: Db,
	{ filter, scope }: { filter: CaregiverFilter; scope: Scope },
): Page<CaregiverView> {
	const rows = selectCaregivers(db)
		.where(
			within(
				scope,
				caregivers.organizationId,
				filter.role === undefined ? undefined : eq(caregivers.role, filter.role),
				filter.active === undefined ? undefined : eq(caregivers.active, filter.active),
				filter.cursor === undefined ? undefined : gt(caregivers.id, filter.cursor),
			),
		)
		.orderBy(asc(caregivers.id))
		.limit(filter.limit + 1)
		.all();
	const { items, nextCursor } = pageOf(rows, { limit: filter.limit, cursorOf: ({ caregiver }) => caregiver.id });
	return { items: items.map(view), nextCursor };
}

function selectCaregivers(db: Db) {
	return db
		.select({ caregiver: caregivers, optedOut: sql<number>`${optOuts.phone} IS NOT NULL` })
		.from(caregivers)
		.leftJoin(optOuts, and(eq(optOuts.organizationId, caregivers.organizationId), eq(optOuts.phone, caregivers.phone)));
}

function view({ caregiver, optedOut }: { caregiver: typeof caregivers.$inferSelect; optedOut: number }): CaregiverView {
	return { ...caregiver, optedOut: optedOut === 1 };
}

/** Names by caregiver id, for those that exist. */
export function namesOf(db: Db, ids: ReadonlySet<string>): Map<string, string> {
	return new Map(
		[...ids].flatMap((id) =>
			nameById(db)
				.all({ id })
				.map(({ name }): [string, string] => [id, name]),
		),
	);
}

const nameById = statement<{ id: string }, { name: string }>("SELECT name FROM caregivers WHERE id = :id");
