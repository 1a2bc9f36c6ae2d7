import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { signatureOf } from "../src/index.ts";

/** One form that the carrier sent to the service under test. */
export type Posted = {
	path: string;
	method: string;
	form: Record<string, string>;
	headers: IncomingHttpHeaders;
	/** Whether the signature fits the address that the service has. */
	signed: boolean;
};

export type Reply =
	| { status?: number; type?: string; body?: string; headers?: Record<string, string> }
	| "hang"
	| "reset";

export type Service = {
	url: string;
	posted: Posted[];
	/** Those on this path, as they came. */
	on(path: string): Posted[];
	/** What the service answers from now on; by default an empty TwiML document. */
	answers(reply: (posted: Posted) => Reply): void;
	close(): Promise<void>;
};

export const authToken = "token-of-the-test";

/** A service on a real socket that remembers what the carrier sends. */
export async function startService(): Promise<Service> {
	const posted: Posted[] = [];
	let reply: (posted: Posted) => Reply = () => ({});
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk) => {
			body += chunk;
		});
		request.on("end", () => {
			const path = request.url ?? "";
			const form = Object.fromEntries(new URLSearchParams(body));
			const signed = request.headers["x-twilio-signature"] === signatureOf(authToken, url + path, form);
			const one = { path, method: request.method ?? "", form, headers: request.headers, signed };
			posted.push(one);
			const answer = reply(one);
			if (answer === "hang") return;
			if (answer === "reset") {
				request.socket.resetAndDestroy();
				return;
			}
			const { status = 200, type = "text/xml", body: text = "<Response/>", headers = {} } = answer;
			response.writeHead(status, { "content-type": type, ...headers }).end(text);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	return {
		url,
		posted,
		on: (path) => posted.filter((one) => one.path.split("?")[0] === path),
		answers(next) {
			reply = next;
		},
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}
