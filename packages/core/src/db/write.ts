import type { Db, Due, Tx } from "./database.ts";

/** One transaction holds at most this many writes, and starts no further one after this long. */
const maxWritesPerCommit = 512;
const maxBatchMs = 8;

export interface WriteOptions {
	newId: () => string;
	/** Runs a function once the current turn of the event loop is over (`setImmediate` on Node). */
	afterTurn: (flush: () => void) => void;
	/** A monotonic stopwatch in milliseconds, only to cap a batch's time. */
	stopwatch: () => number;
	/** Told after each COMMIT that made something due. */
	onDue: (due: Due) => void;
	/**
	 * A COMMIT does not wait for the disk: until the next one that does, which takes it along (the log is one file, in
	 * order), a power cut may undo it as if it had not been made yet. A crash of the process does not.
	 */
	lazily?: boolean;
}

/**
 * The only way to change anything. `fn` is synchronous and may run twice (a batch that met an error
 * is replayed), so it has no effect outside its `tx`. The promise settles after COMMIT: what it
 * resolves with is durable (unless written `lazily`). Lost races are returned by `fn`, not thrown: a throw undoes `fn` alone.
 */
export type Write = <Result>(fn: (tx: Tx) => Result) => Promise<Result>;

interface Waiting {
	fn: (tx: Tx) => unknown;
	resolve: (value: unknown) => void;
	reject: (reason: unknown) => void;
}

/**
 * Writes that arrive in one turn of the event loop share one transaction: several times the rate of
 * one transaction each, and nothing lost when there is only one.
 */
export function createWrite(db: Db, options: WriteOptions): Write {
	const sqlite = db.$client;
	const due: Due = { timersAt: null, messagesAt: null };
	const tx = Object.assign(Object.create(db), { due, newId: options.newId }) as Tx;
	const begin = sqlite.prepare("BEGIN IMMEDIATE");
	const end = sqlite.prepare("COMMIT");
	let waiting: Waiting[] = [];
	let scheduled = false;

	return (fn) =>
		new Promise((resolve, reject) => {
			waiting.push({ fn, resolve: resolve as (value: unknown) => void, reject });
			schedule();
		});

	function schedule(): void {
		if (scheduled) return;
		scheduled = true;
		options.afterTurn(flush);
	}

	function flush(): void {
		scheduled = false;
		const batch = waiting.slice(0, maxWritesPerCommit);
		const { done, settle } = commit(batch);
		waiting = waiting.slice(done);
		if (waiting.length > 0) schedule();
		settle();
		tellDue();
	}

	/** Runs as much of the batch as fits; `settle` then tells each caller what became of its write. */
	function commit(batch: Waiting[]): { done: number; settle: () => void } {
		try {
			if (options.lazily) waitForDisk("NORMAL");
			begin.run();
			const outcomes = runPlainly(batch) ?? runIsolated(batch);
			end.run();
			return { done: outcomes.length, settle: () => outcomes.forEach((settleOne) => settleOne()) };
		} catch (error) {
			if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
			forgetDue();
			return { done: batch.length, settle: () => batch.forEach((one) => one.reject(error)) };
		} finally {
			if (options.lazily) waitForDisk("FULL");
		}
	}

	function waitForDisk(synchronous: "FULL" | "NORMAL"): void {
		if (sqlite.open) sqlite.exec(`PRAGMA synchronous = ${synchronous}`);
	}

	/** The usual case: no savepoints. Null when one threw, with the transaction begun anew. */
	function runPlainly(batch: Waiting[]): (() => void)[] | null {
		const startedAt = options.stopwatch();
		const outcomes: (() => void)[] = [];
		try {
			for (const one of batch) {
				const value = one.fn(tx);
				outcomes.push(() => one.resolve(value));
				if (options.stopwatch() - startedAt > maxBatchMs) break;
			}
			return outcomes;
		} catch {
			if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
			forgetDue();
			begin.run();
			return null;
		}
	}

	/** A savepoint each, so that whoever throws undoes only itself. */
	function runIsolated(batch: Waiting[]): (() => void)[] {
		return batch.map((one) => {
			const before = { ...due };
			sqlite.exec("SAVEPOINT one");
			try {
				const value = one.fn(tx);
				sqlite.exec("RELEASE one");
				return () => one.resolve(value);
			} catch (error) {
				sqlite.exec("ROLLBACK TO one");
				sqlite.exec("RELEASE one");
				Object.assign(due, before);
				return () => one.reject(error);
			}
		});
	}

	function tellDue(): void {
		if (due.timersAt === null && due.messagesAt === null) return;
		const told = { ...due };
		forgetDue();
		options.onDue(told);
	}

	function forgetDue(): void {
		due.timersAt = null;
		due.messagesAt = null;
	}
}
