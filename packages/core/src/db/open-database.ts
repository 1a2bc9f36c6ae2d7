import BetterSqlite, { type Database as Sqlite } from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Db } from "./database.ts";
import * as schema from "./schema.ts";

/** How long a writer waits for another process that holds the file. */
const busyTimeoutMs = 10_000;
/** A switch to WAL that another process has just crossed is tried again after so long. */
const switchPauseMs = 10;
/** Pages of WAL before a write has to checkpoint: large, because a checkpoint stalls whoever triggers it. */
const autocheckpointPages = 8_000;
/**
 * Small on purpose: after a page of an index was split, SQLite's next COMMIT goes through the whole cache (its
 * `pcache1TruncateUnsafe`), which with 64 MiB took 0.15 ms each time. What is not in it is in the system's.
 */
const cacheKibibytes = 8 * 1024;

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
	writeAhead(sqlite);
	sqlite.pragma("synchronous = FULL");
	sqlite.pragma("foreign_keys = ON");
	sqlite.pragma("temp_store = MEMORY");
	sqlite.pragma(`wal_autocheckpoint = ${autocheckpointPages}`);
	sqlite.pragma(`cache_size = -${cacheKibibytes}`);
	sqlite.function("new_id", { deterministic: false, directOnly: true }, () => newId());
	return drizzle(sqlite, { schema, casing: "snake_case" });
}

/**
 * Two that switch a new file to WAL at once each hold what the other needs, and SQLite tells one of them that the file
 * is locked, without waiting: its busy timeout is not for locks that could wait for each other
 * (sqlite.org/c3ref/busy_handler.html).
 */
function writeAhead(sqlite: Sqlite): void {
	for (let left = busyTimeoutMs; ; left -= switchPauseMs) {
		try {
			sqlite.pragma("journal_mode = WAL");
			return;
		} catch (error) {
			if (left <= 0 || (error as { code?: unknown }).code !== "SQLITE_BUSY") throw error;
		}
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, switchPauseMs);
	}
}
