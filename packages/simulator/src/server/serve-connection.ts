import type { IncomingMessage, ServerResponse } from "node:http";
import { serveApi } from "../api/serve-api.ts";
import type { WireAnswer } from "../api/wire.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { readBody } from "./read-body.ts";

/** The REST API over a connection. Rejects when the request breaks off. */
export async function serveConnection(
	carrier: Carrier,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { method = "GET", url = "", headers } = request;
	const body = method === "GET" ? "" : await readBody(request);
	writeAnswer(response, await serveApi(carrier, { method, url, authorization: headers.authorization, body }));
}

function writeAnswer(response: ServerResponse, answer: WireAnswer): void {
	switch (answer.kind) {
		case "answered":
			writeHead(response, answer);
			response.end(answer.body);
			return;
		case "cut-off":
			writeHead(response, answer);
			response.write(answer.body.slice(0, answer.body.length / 2), () => response.socket?.destroy());
			return;
		case "dropped":
		case "refused":
			response.socket?.destroy();
			return;
		case "reset":
			response.socket?.resetAndDestroy();
			return;
		case "silent":
			return;
		default:
			answer satisfies never;
	}
}

function writeHead(
	response: ServerResponse,
	{ status, headers, body }: Extract<WireAnswer, { kind: "answered" | "cut-off" }>,
): void {
	response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
}
