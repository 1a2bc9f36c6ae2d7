import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/**
 * The SQL for the id that an organization has now. Of all ids one may go, once: the provisional one of the home
 * organization, when an import gives it another. Whoever read it before (a send on its way, say) means home.
 */
export function currentOrganization(id: string): string {
	return `coalesce(
		(SELECT id FROM organizations WHERE id = ${id}), (SELECT id FROM organizations WHERE is_home = 1), ${id}
	)`;
}

export function currentOrganizationId(db: Db, organizationId: string): string {
	return currentId(db).get({ organizationId })?.id ?? organizationId;
}

const currentId = statement<{ organizationId: string }, { id: string }>(
	`SELECT ${currentOrganization(":organizationId")} AS id`,
);
