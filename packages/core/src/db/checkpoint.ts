import type { Db } from "./database.ts";

/** When nobody else does it, a log this long (256 MiB) is checkpointed by whoever writes to it after all. */
const longestLogPages = 64_000;

/**
 * Moves what the write-ahead log holds into the database file, as far as nobody is in the way. Takes
 * tens of milliseconds for some thousand pages, so it belongs into a thread or a moment of its own.
 */
export function checkpoint(db: Db): void {
	db.$client.pragma("wal_checkpoint(PASSIVE)");
}

/** Says that checkpoints are made over another connection: writes over this one no longer stop for them. */
export function leaveCheckpointsToOthers(db: Db): void {
	db.$client.pragma(`wal_autocheckpoint = ${longestLogPages}`);
}
