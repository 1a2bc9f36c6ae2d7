import BetterSqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Db } from "./database.ts";
import * as schema from "./schema.ts";

/** How long a writer waits for another process that holds the file. */
const busyTimeoutMs = 10_000;
/** Pages of WAL before a write has to checkpoint: large, because a checkpoint stalls whoever triggers it. */
const autocheckpointPages = 8_000;
const cacheKibibytes = 64 * 1024;

export interface DatabaseOptions {
	/** A file's path, `:memory:`, or a serialized database to clone in memory. */
	file: string | Uint8Array;
	/** Makes ids for rows that SQL inserts itself. */
	newId: () => string;
}

/**
 * Opens the database with what our promises rest on: WAL with `synchronous=FULL` (the driver's
 * default in WAL is NORMAL, which may lose what we acknowledged when the power goes) and foreign keys.
 */
export function openDatabase({ file, newId }: DatabaseOptions): Db {
	const sqlite = new BetterSqlite(file as string, { timeout: busyTimeoutMs });
	sqlite.pragma("journal_mode = WAL");
	sqlite.pragma("synchronous = FULL");
	sqlite.pragma("foreign_keys = ON");
	sqlite.pragma("temp_store = MEMORY");
	sqlite.pragma(`wal_autocheckpoint = ${autocheckpointPages}`);
	sqlite.pragma(`cache_size = -${cacheKibibytes}`);
	sqlite.function("new_id", { deterministic: false, directOnly: true }, () => newId());
	return drizzle(sqlite, { schema, casing: "snake_case" });
}
