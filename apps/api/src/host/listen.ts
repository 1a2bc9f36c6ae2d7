import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";

export type Server = ReturnType<typeof serve>;
type Fetch = Parameters<typeof serve>[0]["fetch"];

export interface Listening {
	server: Server;
	address: string;
	/** Answers requests from now on, those first that have come in before. */
	answerWith(fetch: Fetch): void;
}

/**
 * Takes the port before there is anything to answer with: a start that finds it busy has then made nothing. What comes
 * in meanwhile waits.
 *
 * @throws the system's error when the port cannot be had.
 */
export function listen({ host, port }: { host: string; port: number }): Promise<Listening> {
	const { promise: app, resolve: appears } = Promise.withResolvers<Fetch>();
	let fetch: Fetch = async (...request) => (await app)(...request);
	const answerWith = (given: Fetch) => {
		fetch = given;
		appears(given);
	};
	return new Promise((resolve, reject) => {
		const server = serve(
			{ fetch: (...request) => fetch(...request), hostname: host, port },
			({ family, address, port: given }: AddressInfo) =>
				resolve({
					server,
					address: `http://${family === "IPv6" ? `[${address}]` : address}:${given}`,
					answerWith,
				}),
		);
		server.on("error", reject);
	});
}
