import type { Scheduler } from "../time/scheduler.ts";
import type { FailureClass } from "./webhook-url.ts";

/** The connections to the service. */
export type PostOffice = {
	/** One HTTP request; every failure is an outcome, nothing is thrown. */
	send(letter: Letter): Promise<Outcome>;
	/** Settles when nothing is under way and nothing follows from what has just arrived. */
	quiet(): Promise<void>;
	/** Counts what is not a request but leads to one, such as a callback that waits for its turn. */
	hold(): () => void;
	close(): Promise<void>;
};

export type Letter = {
	origin: string;
	path: string;
	method: "GET" | "POST";
	headers: Record<string, string>;
	body: string | null;
	readTimeoutMs: number;
};

export type Outcome = Answered | { kind: "failed"; as: FailureClass; message: string };

export type Answered = {
	kind: "answered";
	status: number;
	contentType: string | null;
	location: string | null;
	body: string;
};

/** How letters get to the service. */
export type Carriage = {
	/** Rejects when the letter could not be brought or answered; `abort` ends the wait. */
	carry(letter: Omit<Letter, "readTimeoutMs">, abort: AbortSignal): Promise<Answered>;
	/** Whether an error says that no byte of the request can have been read. */
	isUnconnected(error: unknown): boolean;
	close(): Promise<void>;
};

export function createPostOffice(scheduler: Scheduler, carriage: Carriage): PostOffice {
	let underWay = 0;
	let waiting: (() => void)[] = [];

	const hold = () => {
		underWay++;
		let held = true;
		return () => {
			if (!held) return;
			held = false;
			if (--underWay > 0) return;
			for (const resolve of waiting.splice(0)) resolve();
		};
	};

	return {
		hold,
		async send({ readTimeoutMs, ...letter }) {
			const release = hold();
			const abort = new AbortController();
			const cancel = scheduler.after(readTimeoutMs, () => abort.abort());
			try {
				return await carriage.carry(letter, abort.signal);
			} catch (error) {
				if (abort.signal.aborted) return { kind: "failed", as: "rt", message: "No answer in time" };
				return { kind: "failed", as: carriage.isUnconnected(error) ? "ct" : "rt", message: wordsOf(error) };
			} finally {
				cancel();
				release();
			}
		},
		async quiet() {
			do {
				if (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
				await new Promise<void>((resolve) => setImmediate(resolve));
			} while (underWay > 0);
		},
		close() {
			for (const resolve of waiting.splice(0)) resolve();
			waiting = [];
			return carriage.close();
		},
	};
}

const wordsOf = (error: unknown): string => {
	const { code = "", message } = error as Error & { code?: string };
	return message || code;
};
