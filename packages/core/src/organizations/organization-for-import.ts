import { and, eq } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { organizations } from "../db/schema.ts";
import type { Scope } from "./scope.ts";

/**
 * Which organization a record with the organization id `named` belongs to. A key may fill its own organization
 * only. The operator may fill any: the first unknown id that an installation meets becomes the id of its
 * home organization (whose name stays), a further one makes a new organization.
 *
 * @returns the organization's id, or null when the scope may not write to it.
 */
export function organizationForImport(
	tx: Tx,
	{ named, scope, now }: { named: string; scope: Scope; now: number },
): string | null {
	if (named === scope.organizationId) return named;
	if (!scope.everywhere) return null;
	const known = tx.select().from(organizations).where(eq(organizations.id, named)).get();
	if (known !== undefined) return known.id;
	const home = tx.select().from(organizations).where(eq(organizations.isHome, true)).get();
	if (home?.provisional) return nameHome(tx, { home: home.id, named, actor: scope.actor, now });
	tx.insert(organizations)
		.values({
			id: named,
			name: named.length > 24 ? "Your agency" : named,
			timeZone: home?.timeZone ?? "UTC",
			createdAt: now,
		})
		.run();
	recordEvent(tx, { organizationId: named, at: now, kind: "organization.created", actor: scope.actor });
	return named;
}

/** Gives the home organization its id. The references follow: organization_id is declared ON UPDATE CASCADE, or, in what holds no foreign keys, renamed here. */
function nameHome(
	tx: Tx,
	{ home, named, actor, now }: { home: string; named: string; actor: string; now: number },
): string {
	tx.update(organizations)
		.set({ id: named, provisional: false })
		.where(and(eq(organizations.id, home), eq(organizations.provisional, true)))
		.run();
	for (const rename of renames) rename(tx).run({ home, named });
	recordEvent(tx, { organizationId: named, at: now, kind: "organization.named", actor, detail: { before: home } });
	return named;
}

const renames = ["messages", "inbound_messages", "events"].map((table) =>
	statement<{ home: string; named: string }>(
		`UPDATE ${table} SET organization_id = :named WHERE organization_id = :home`,
	),
);
