import { Agent } from "undici";
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

export type Outcome =
	| { kind: "answered"; status: number; contentType: string | null; location: string | null; body: string }
	| { kind: "failed"; as: FailureClass; message: string };

/** Twilio's connect timeout. */
const connectTimeoutMs = 5000;
const connectionsEach = 256;
/** Errors that say that no byte of the request can have been read. */
const notConnected = new Set([
	"UND_ERR_CONNECT_TIMEOUT",
	"ECONNREFUSED",
	"ENOTFOUND",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EAI_AGAIN",
]);

export function createPostOffice(scheduler: Scheduler): PostOffice {
	const agent = new Agent({
		connections: connectionsEach,
		connect: { timeout: connectTimeoutMs },
		headersTimeout: 0,
		bodyTimeout: 0,
	});
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
				const answer = await agent.request({ ...letter, signal: abort.signal });
				return {
					kind: "answered",
					status: answer.statusCode,
					contentType: text(answer.headers["content-type"]),
					location: text(answer.headers.location),
					body: await answer.body.text(),
				};
			} catch (error) {
				return failure(error, abort.signal.aborted);
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
			return agent.destroy();
		},
	};
}

const text = (header: string | string[] | undefined): string | null =>
	(Array.isArray(header) ? header[0] : header) ?? null;

function failure(error: unknown, late: boolean): Outcome {
	const { code = "", message } = error as Error & { code?: string };
	if (late) return { kind: "failed", as: "rt", message: "No answer in time" };
	return { kind: "failed", as: notConnected.has(code) ? "ct" : "rt", message: message || code };
}
