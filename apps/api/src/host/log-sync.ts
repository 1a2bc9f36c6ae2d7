import { closeSync, constants, fsyncSync, openSync } from "node:fs";
import path from "node:path";
import type { SyncLog } from "@coverline/core";

export interface LogSync {
	sync: SyncLog;
	/** Once the database is closed. */
	close(): void;
}

export interface LogSyncOptions {
	/** The database's file; its log lies beside it from the first transaction on. */
	file: string;
	flush: FlushFile;
	/** Told once: from then on nothing can be promised. */
	onFailure: (error: Error) => void;
}

/** Has what was written to an open file put on the disk, and says when it is there. */
export type FlushFile = (descriptor: number, done: (error: Error | null) => void) => void;

/**
 * Has the write-ahead log of an open database put on the disk by a thread of libuv's pool, so that the event loop does not
 * stand still for the disk. One sync runs at a time, and all who come meanwhile share the next: it has begun after
 * what they have committed.
 *
 * Once the disk has refused, every later sync is refused too: the system may have dropped what it could not write, and a
 * sync that succeeds then says nothing about it (wiki.postgresql.org/wiki/Fsync_Errors). The next start reads what is there.
 */
export function createLogSync({ file, flush, onFailure }: LogSyncOptions): LogSync {
	let log: number | null = null;
	let failure: Error | null = null;
	let running = false;
	let closed = false;
	let waiting: ((error: Error | null) => void)[] = [];

	return {
		sync: () =>
			new Promise((resolve, reject) => {
				waiting.push((error) => (error === null ? resolve() : reject(error)));
				if (!running) run();
			}),
		close() {
			closed = true;
			if (!running) closeLog();
		},
	};

	function run(): void {
		running = true;
		const served = waiting;
		waiting = [];
		const done = (error: Error | null) => {
			running = false;
			if (error !== null && failure === null) {
				failure = error;
				onFailure(error);
			}
			if (waiting.length > 0) run();
			else if (closed) closeLog();
			for (const serve of served) serve(failure);
		};
		try {
			log ??= openLog(file);
			flush(log, done);
		} catch (error) {
			done(error as Error);
		}
	}

	function closeLog(): void {
		if (log !== null) closeSync(log);
		log = null;
	}
}

/** The log lasts no longer than its name in the folder. SQLite would see to that at its own first sync; Windows does so by itself. */
function openLog(file: string): number {
	const log = openSync(`${file}-wal`, constants.O_RDWR);
	if (process.platform === "win32") return log;
	const folder = openSync(path.dirname(file), constants.O_RDONLY);
	fsyncSync(folder);
	closeSync(folder);
	return log;
}
