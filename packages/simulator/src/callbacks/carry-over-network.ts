import { Agent } from "undici";
import type { Carriage } from "./post-office.ts";

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

/** The connections to the service. */
export function carryOverNetwork(): Carriage {
	const agent = new Agent({
		connections: connectionsEach,
		connect: { timeout: connectTimeoutMs },
		headersTimeout: 0,
		bodyTimeout: 0,
	});
	return {
		async carry(letter, signal) {
			const answer = await agent.request({ ...letter, signal });
			return {
				kind: "answered",
				status: answer.statusCode,
				contentType: text(answer.headers["content-type"]),
				location: text(answer.headers.location),
				body: await answer.body.text(),
			};
		},
		isUnconnected: (error) => notConnected.has((error as { code?: string }).code ?? ""),
		close: () => agent.destroy(),
	};
}

const text = (header: string | string[] | undefined): string | null =>
	(Array.isArray(header) ? header[0] : header) ?? null;
