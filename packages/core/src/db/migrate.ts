import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import { DomainError } from "../domain-error.ts";
import type { Db } from "./database.ts";

/** How long a process waits for another one that migrates: as long as that may take on a large file. */
const patienceMs = 10 * 60_000;

/**
 * Brings the database to the newest schema, as a whole or not at all; does nothing when it is there. Of several
 * processes that start at once one does it and the others wait: drizzle's own migrator reads what is
 * missing before its transaction begins, so two of them would do the same. The table is drizzle's.
 *
 * SQLite rebuilds a table by dropping it, and with foreign keys on, the drop cascades into its
 * children. The `PRAGMA foreign_keys=OFF` in generated migrations is inside the transaction, where SQLite
 * ignores it. So the keys are off around it, and checked before it is committed.
 *
 * @throws DomainError `migration_broke_references` when rows would point at nothing afterwards; `database_is_newer`
 * when it holds a migration that is not among ours: what we would write might not be what its version expects.
 */
export function migrateDatabase(db: Db, migrationsFolder: string): void {
	const sqlite = db.$client;
	const migrations = readMigrationFiles({ migrationsFolder });
	const usualPatience = sqlite.pragma("busy_timeout", { simple: true });
	sqlite.pragma("foreign_keys = OFF");
	sqlite.pragma(`busy_timeout = ${patienceMs}`);
	try {
		sqlite.transaction(() => applyMissing(db, migrations)).immediate();
	} finally {
		sqlite.pragma(`busy_timeout = ${usualPatience}`);
		sqlite.pragma("foreign_keys = ON");
	}
}

function applyMissing({ $client: sqlite }: Db, migrations: readonly MigrationMeta[]): void {
	sqlite.exec(
		"CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
	);
	const applied = sqlite.prepare<[], number>("SELECT created_at FROM __drizzle_migrations").pluck().all();
	const known = new Set(migrations.map(({ folderMillis }) => folderMillis));
	if (applied.some((at) => !known.has(at))) throw new DomainError("database_is_newer");
	const latest = Math.max(0, ...applied);
	const missing = migrations.filter(({ folderMillis }) => folderMillis > latest);
	const note = sqlite.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
	for (const { sql, hash, folderMillis } of missing) {
		for (const one of sql) sqlite.exec(one);
		note.run(hash, folderMillis);
	}
	if (missing.length === 0) return;
	const dangling = sqlite.pragma("foreign_key_check") as unknown[];
	if (dangling.length > 0) throw new DomainError("migration_broke_references", { dangling: dangling.slice(0, 10) });
}
