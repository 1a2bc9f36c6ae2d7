import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
	method: string;
	path: string;
	query: URLSearchParams;
	authorization: string | undefined;
	form: URLSearchParams;
}

export type Answer = (request: Received, response: ServerResponse, raw: IncomingMessage) => void;

export interface StubCarrier {
	url: string;
	/** Requests whose body was read to its end. */
	requests: readonly Received[];
	/** Connections taken so far. */
	connections(): number;
	close(): Promise<void>;
}

/** A server on a port of the system's choosing that answers (or not) as the test says. */
export async function startStub(answer: Answer): Promise<StubCarrier> {
	const requests: Received[] = [];
	let connections = 0;
	const server = createServer(async (raw, response) => {
		let body = "";
		raw.setEncoding("utf8");
		raw.on("error", () => {});
		for await (const chunk of raw) body += chunk;
		const url = new URL(raw.url ?? "/", "http://stub");
		const received: Received = {
			method: raw.method ?? "",
			path: url.pathname,
			query: url.searchParams,
			authorization: raw.headers.authorization,
			form: new URLSearchParams(body),
		};
		requests.push(received);
		answer(received, response, raw);
	});
	server.on("connection", () => {
		connections += 1;
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		connections: () => connections,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** Answers with JSON, as the carrier does. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
	return (_request, response) => {
		response.writeHead(status, { "content-type": "application/json", ...headers });
		response.end(JSON.stringify(value));
	};
}

export const aMessageSid = `SM${"0123456789abcdef".repeat(2)}`;
export const aCallSid = `CA${"0123456789abcdef".repeat(2)}`;

/** The carrier's answer to a text that it has taken. */
export const taken = json(201, { sid: aMessageSid, status: "queued", num_segments: "1", error_code: null });

/** An error as the carrier writes it. */
export function carrierError(status: number, code: number): Answer {
	const message = "The 'To' number +15550100123 is not right";
	return json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}
