import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** Whether a phone has told an organization to stop. */
export function isOptedOut(db: Db, { organizationId, phone }: { organizationId: string; phone: string }): boolean {
	return optOut(db).get({ organizationId, phone }) !== undefined;
}

const optOut = statement<{ organizationId: string; phone: string }, { found: 1 }>(
	"SELECT 1 AS found FROM opt_outs WHERE organization_id = :organizationId AND phone = :phone",
);
