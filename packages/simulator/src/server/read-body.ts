import type { IncomingMessage } from "node:http";

/** Longest request body that is read. */
const mostBytes = 5_000_000;

/** The request's body as text. Rejects when it is too long or breaks off. */
export function readBody(request: IncomingMessage): Promise<string> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		let bytes = 0;
		request.on("data", (chunk: Buffer) => {
			bytes += chunk.length;
			if (bytes > mostBytes) reject(new Error(`The body is longer than ${mostBytes} bytes`));
			else chunks.push(chunk);
		});
		request.on("end", () => resolve(chunks.length === 1 ? String(chunks[0]) : String(Buffer.concat(chunks))));
		request.on("error", reject);
	});
}
