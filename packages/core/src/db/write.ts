import type { Db, Due, Tx } from "./database.ts";
import type { SyncLog } from "./write-ahead-log.ts";

/** One transaction holds at most this many writes, and starts no further one after this long. */
const maxWritesPerCommit = 512;
const maxBatchMs = 2;

export interface WriteOptions {
	newId: () => string;
	/** Runs a function once the current turn of the event loop is over (`setImmediate` on Node). */
	afterTurn: (flush: () => void) => void;
	/** A monotonic stopwatch in milliseconds, only to cap a batch's time. */
	stopwatch: () => number;
	/** Told after each COMMIT that made something due. */
	onDue: (due: Due) => void;
	/** Waits for the disk after each COMMIT; without it the COMMIT does that itself. */
	syncLog?: SyncLog | undefined;
}

/**
 * The only way to change anything. `fn` is synchronous and may run twice (a batch that met an error
 * is replayed), so it has no effect outside its `tx`. The promise settles after COMMIT: what it
 * resolves with is on the disk. Lost races are returned by `fn`, not thrown: a throw undoes `fn` alone.
 */
export type Write = <Result>(fn: (tx: Tx) => Result) => Promise<Result>;

interface Waiting {
	fn: (tx: Tx) => unknown;
	resolve: (value: unknown) => void;
	reject: (reason: unknown) => void;
}

/** What became of one write by the COMMIT that it was part of. */
type Outcome = { kind: "written"; one: Waiting; value: unknown } | { kind: "failed"; one: Waiting; error: unknown };

/**
 * Writes that arrive in one turn of the event loop share one transaction: several times the rate of
 * one transaction each, and nothing lost when there is only one.
 */
export function createWrite(db: Db, options: WriteOptions): Write {
	const sqlite = db.$client;
	const due: Due = { timersAt: null, messagesAt: null };
	const tx = Object.assign(Object.create(db), { due, newId: options.newId }) as Tx;
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
		const outcomes = commit(batch);
		waiting = waiting.slice(outcomes.length);
		if (waiting.length > 0) schedule();
		void settle(outcomes);
		tellDue();
	}

	/** Tells each caller what became of its write. The next batch is made while the disk is waited for. */
	async function settle(outcomes: readonly Outcome[]): Promise<void> {
		const written = outcomes.some(({ kind }) => kind === "written");
		try {
			if (written && options.syncLog !== undefined) await options.syncLog();
		} catch (error) {
			for (const { one } of outcomes) one.reject(error);
			return;
		}
		for (const outcome of outcomes) {
			if (outcome.kind === "written") outcome.one.resolve(outcome.value);
			else outcome.one.reject(outcome.error);
		}
	}

	/** Runs as much of the batch as fits, and commits it. */
	function commit(batch: readonly Waiting[]): Outcome[] {
		try {
			sqlite.exec("BEGIN IMMEDIATE");
			const outcomes = runPlainly(batch) ?? runIsolated(batch);
			sqlite.exec("COMMIT");
			return outcomes;
		} catch (error) {
			if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
			forgetDue();
			return batch.map((one) => ({ kind: "failed", one, error }));
		}
	}

	/** The usual case: no savepoints. Null when one threw, with the transaction begun anew. */
	function runPlainly(batch: readonly Waiting[]): Outcome[] | null {
		const startedAt = options.stopwatch();
		const outcomes: Outcome[] = [];
		try {
			for (const one of batch) {
				outcomes.push({ kind: "written", one, value: one.fn(tx) });
				if (options.stopwatch() - startedAt > maxBatchMs) break;
			}
			return outcomes;
		} catch {
			if (sqlite.inTransaction) sqlite.exec("ROLLBACK");
			forgetDue();
			sqlite.exec("BEGIN IMMEDIATE");
			return null;
		}
	}

	/** A savepoint each, so that whoever throws undoes only itself. */
	function runIsolated(batch: readonly Waiting[]): Outcome[] {
		return batch.map((one) => {
			const before = { ...due };
			sqlite.exec("SAVEPOINT one");
			try {
				const value = one.fn(tx);
				sqlite.exec("RELEASE one");
				return { kind: "written", one, value };
			} catch (error) {
				sqlite.exec("ROLLBACK TO one");
				sqlite.exec("RELEASE one");
				Object.assign(due, before);
				return { kind: "failed", one, error };
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
