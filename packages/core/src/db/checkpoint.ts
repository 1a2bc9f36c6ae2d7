import type { Db } from "./database.ts";

/**
 * Moves what the write-ahead log holds into the database file, as far as nobody is in the way. For
 * idle moments: under load, a checkpoint stalls whoever triggers it.
 */
export function checkpoint(db: Db): void {
	db.$client.pragma("wal_checkpoint(PASSIVE)");
}
