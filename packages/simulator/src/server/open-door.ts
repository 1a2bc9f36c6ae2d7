import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** Where requests come in. It can be shut, so that connections are refused, and opened again at the same port. */
export type Door = {
	readonly url: string;
	open(): Promise<void>;
	/** Ends every connection, whatever is under way on it. */
	shut(): Promise<void>;
};

/** Idle connections are kept this long: longer than any client keeps its own, so that none is cut under a request. */
const keepAliveMs = 120_000;

/** A port that somebody else was given meanwhile is asked for again, for some seconds. */
const mostTries = 100;
const betweenTriesMs = 50;

/** Rejects when the port is taken. */
export async function openDoor(serve: RequestListener, { port, host }: { port: number; host: string }): Promise<Door> {
	const server = createServer({ keepAliveTimeout: keepAliveMs }, serve);
	const listen = (at: number) =>
		new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(at, host, () => {
				server.off("error", reject);
				resolve();
			});
		});
	await listen(port);
	const { address, port: given, family } = server.address() as AddressInfo;

	return {
		url: `http://${family === "IPv6" ? `[${address}]` : address}:${given}`,
		open: async () => {
			for (let tries = 1; !server.listening; tries += 1) {
				try {
					await listen(given);
				} catch (error) {
					if (tries === mostTries || (error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
					await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
				}
			}
		},
		shut: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
