import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";

/** Moves what was written from the log into the database file, in a thread of its own. */
export interface Checkpointer {
	/** Something was written. */
	noteWrite(): void;
	stop(): Promise<void>;
}

/** How long what was written waits at most. The log grows meanwhile, and is used again from its start once all is moved. */
const everyMs = 500;
/** So long the thread may take to end; what it has not moved is found in the log by the next start. */
const endMs = 500;

/**
 * A checkpoint of some thousand pages takes tens of milliseconds, for which whoever triggers it stands
 * still. So another thread does it, begun when there is something to move for the first time.
 */
export function createCheckpointer({
	file,
	onError,
}: {
	file: string;
	onError: (error: unknown) => void;
}): Checkpointer {
	let wrote = false;
	let worker: Worker | undefined;
	const timer = setInterval(() => {
		if (!wrote) return;
		wrote = false;
		worker ??= startWorker(file).once("error", (error) => {
			worker = undefined;
			onError(error);
		});
		worker.postMessage("checkpoint");
	}, everyMs);
	timer.unref();
	return {
		noteWrite() {
			wrote = true;
		},
		async stop() {
			clearInterval(timer);
			if (worker === undefined) return;
			worker.ref();
			const ended = once(worker, "exit");
			worker.postMessage("end");
			await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, endMs).unref())]);
			await worker.terminate();
		},
	};
}

/** Beside this file in development, beside the bundle in production. */
function startWorker(file: string): Worker {
	const name = `checkpoint-worker${path.extname(import.meta.filename)}`;
	const worker = new Worker(new URL(name, import.meta.url), { workerData: { file } });
	worker.unref();
	return worker;
}
