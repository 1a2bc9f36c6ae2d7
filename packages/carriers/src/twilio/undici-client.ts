import { type Dispatcher, Pool } from "undici";
import type { HttpAnswer, HttpClient, HttpExchange, HttpRequest } from "./http-client.ts";

type Headers = HttpAnswer["headers"];

export interface UndiciClient extends HttpClient {
	/** Lets the requests under way end, then closes every connection. */
	close(): Promise<void>;
}

export interface UndiciClientOptions {
	/** The only origin this client talks to: our credentials are never shown to another. */
	apiUrl: string;
	/** At most so many at once; further requests wait, and their wait counts into their timeout. */
	connections?: number;
	/** Until TCP and TLS stand; nothing is written before. */
	connectTimeoutMs?: number;
	/** A longer answer counts as unknown. */
	maxResponseBytes?: number;
}

/**
 * The HTTP client of the Node host: one undici Pool over HTTP/1.1, one request a connection at a time.
 *
 * "Not sent" is not guessed from error codes. undici calls `onRequestStart` "before the request is
 * dispatched on the socket" (its Dispatcher documentation), and its HTTP/1 writer calls it right
 * before the first `socket.write`: an error without that call means that nothing was written, whatever
 * the code (ECONNREFUSED, ENOTFOUND, a TLS failure, UND_ERR_CONNECT_TIMEOUT, a closed pool). After
 * that call every error is unknown, also a reset on a reused connection.
 */
export function createUndiciClient(options: UndiciClientOptions): UndiciClient {
	const { origin } = new URL(options.apiUrl);
	const maxResponseBytes = options.maxResponseBytes ?? 1024 * 1024;
	const pool = new Pool(origin, {
		connections: options.connections ?? 64,
		pipelining: 1,
		// HTTP/2 has no such sharp line between "queued" and "written".
		allowH2: false,
		connectTimeout: options.connectTimeoutMs ?? 3_000,
		// Shorter than any carrier's own idle timeout: a connection that both sides close at once is a send in doubt.
		keepAliveTimeout: 4_000,
		// One timer per request covers headers and body (class Exchange).
		headersTimeout: 0,
		bodyTimeout: 0,
	});
	return {
		request(request) {
			if (!request.url.startsWith(`${origin}/`)) {
				return Promise.resolve({ kind: "not_sent", because: "the address is not the carrier's" });
			}
			return new Promise((resolve) => {
				const exchange = new Exchange(request, { maxResponseBytes, resolve });
				const { method, headers, body } = request;
				pool.dispatch({ path: request.url.slice(origin.length), method, headers, body }, exchange);
			});
		},
		close: () => pool.close(),
	};
}

/** One request on its way through undici. Settles once; what comes later is ignored. */
class Exchange implements Dispatcher.DispatchHandler {
	#resolve: (exchange: HttpExchange) => void;
	#mayLeave: HttpRequest["mayLeave"];
	#maxResponseBytes: number;
	#timer: NodeJS.Timeout;
	#settled = false;
	#controller: Dispatcher.DispatchController | null = null;
	#status = 0;
	#headers: Headers = {};
	#chunks: Buffer[] = [];
	#bytes = 0;

	constructor(request: HttpRequest, options: { maxResponseBytes: number; resolve: (exchange: HttpExchange) => void }) {
		this.#resolve = options.resolve;
		this.#mayLeave = request.mayLeave;
		this.#maxResponseBytes = options.maxResponseBytes;
		this.#timer = setTimeout(
			() => this.#giveUp(`no complete answer within ${request.timeoutMs} ms`),
			request.timeoutMs,
		);
	}

	onRequestStart(controller: Dispatcher.DispatchController): void {
		if (this.#settled) {
			// It waited for a connection until its time was over: it was reported as not sent, so it must never leave.
			controller.abort(new Error("given up before it was written"));
			return;
		}
		if (this.#controller !== null) {
			// undici documents that it may start a request again after a failure; we never send twice.
			this.#settle({ kind: "unknown", because: "the client was about to send it a second time" });
			controller.abort(new Error("never sent twice"));
			return;
		}
		if (this.#mayLeave?.() === false) {
			this.#settle({ kind: "not_sent", because: "nothing was sent: it was not wanted any more" });
			// Thrown here, before anything is written, it costs this request alone; an abort would end the connection.
			throw new Error("not wanted any more");
		}
		this.#controller = controller;
	}

	onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
		// Also for 1xx; the last one is the answer's.
		this.#status = status;
		this.#headers = headers;
	}

	onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
		this.#bytes += chunk.length;
		if (this.#bytes > this.#maxResponseBytes) {
			this.#giveUp(`the answer is longer than ${this.#maxResponseBytes} bytes`);
			return;
		}
		this.#chunks.push(chunk);
	}

	onResponseEnd(): void {
		const [first] = this.#chunks;
		const bytes = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
		this.#settle({ kind: "answer", status: this.#status, headers: this.#headers, body: bytes.toString("utf8") });
	}

	onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
		this.#settle(this.#failure(nameOf(error)));
	}

	#giveUp(because: string): void {
		this.#settle(this.#failure(because));
		this.#controller?.abort(new Error(because));
	}

	#failure(because: string): HttpExchange {
		return this.#controller === null
			? { kind: "not_sent", because: `nothing was sent: ${because}` }
			: { kind: "unknown", because: `sent, but not answered: ${because}` };
	}

	#settle(exchange: HttpExchange): void {
		if (this.#settled) return;
		this.#settled = true;
		clearTimeout(this.#timer);
		this.#resolve(exchange);
	}
}

function nameOf(error: Error & { code?: unknown }): string {
	return typeof error.code === "string" ? error.code : error.name;
}
