import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { DomainError } from "../domain-error.ts";
import type { Db } from "./database.ts";

/**
 * Brings the database to the newest schema; does nothing when it is there.
 *
 * SQLite rebuilds a table by dropping it, and with foreign keys on, the drop cascades into its
 * children. The `PRAGMA foreign_keys=OFF` in generated migrations is inside the migrator's
 * transaction, where SQLite ignores it. So the keys are off around it, and checked before they are on.
 *
 * @throws DomainError `migration_broke_references` when rows point at nothing afterwards.
 */
export function migrateDatabase(db: Db, migrationsFolder: string): void {
	const sqlite = db.$client;
	sqlite.pragma("foreign_keys = OFF");
	try {
		migrate(db, { migrationsFolder });
		const dangling = sqlite.pragma("foreign_key_check") as unknown[];
		if (dangling.length > 0) throw new DomainError("migration_broke_references", { dangling: dangling.slice(0, 10) });
	} finally {
		sqlite.pragma("foreign_keys = ON");
	}
}
