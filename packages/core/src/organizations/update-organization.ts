import { asc, eq, gt } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Db, Tx } from "../db/database.ts";
import { type Page, pageOf } from "../db/page.ts";
import { statement } from "../db/prepared.ts";
import { organizations } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { type Scope, within } from "./scope.ts";

export interface OrganizationChange {
	name?: string | undefined;
	/** IANA zone in which shifts are spelled out to people. */
	timeZone?: string | undefined;
	/** Most segments and calls that one fanout may cost; null: no cap. */
	segmentsPerFanoutCap?: number | null | undefined;
	callsPerFanoutCap?: number | null | undefined;
	/** False: it is somebody's for good, and an import that names another organization does not rename it. */
	provisional?: false | undefined;
}

export type Organization = typeof organizations.$inferSelect;

/** @throws DomainError `not_found` outside the scope. */
export function updateOrganization(
	tx: Tx,
	{
		organizationId,
		change,
		scope,
		now,
	}: { organizationId: string; change: OrganizationChange; scope: Scope; now: number },
): Organization {
	const changed = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
	const found = within(scope, organizations.id, eq(organizations.id, organizationId));
	if (Object.keys(changed).length > 0) tx.update(organizations).set(changed).where(found).run();
	const organization = tx.select().from(organizations).where(found).get();
	if (organization === undefined) throw new DomainError("not_found", { organizationId });
	recordEvent(tx, { organizationId, at: now, kind: "organization.updated", actor: scope.actor, detail: changed });
	return organization;
}

export function organizationExists(db: Db, id: string): boolean {
	return organizationById(db).get({ id }) !== undefined;
}

const organizationById = statement<{ id: string }, { found: 1 }>("SELECT 1 AS found FROM organizations WHERE id = :id");

/** By id; `cursor` is the last id of the page before. */
export function listOrganizations(
	db: Db,
	{ cursor, limit, scope }: { cursor?: string | undefined; limit: number; scope: Scope },
): Page<Organization> {
	const rows = db
		.select()
		.from(organizations)
		.where(within(scope, organizations.id, cursor === undefined ? undefined : gt(organizations.id, cursor)))
		.orderBy(asc(organizations.id))
		.limit(limit + 1)
		.all();
	return pageOf(rows, { limit, cursorOf: (last) => last.id });
}

/** The zone in which an organization's instants are shown; UTC for an unknown one. */
export function timeZoneOf(db: Db, organizationId: string): string {
	return (
		db
			.select({ timeZone: organizations.timeZone })
			.from(organizations)
			.where(eq(organizations.id, organizationId))
			.get()?.timeZone ?? "UTC"
	);
}
