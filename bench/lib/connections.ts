import { connect, type Socket } from "node:net";

/** One prepared HTTP request: its bytes, head and body. */
export type Request = Buffer;

/**
 * Sends requests over so many kept-open connections, the next one as soon as the last is answered.
 * Written on sockets, because an HTTP client would cost more than the server and be what is measured.
 *
 * @returns the rate (requests/s), and each request's latency (ms).
 */
export async function pour(
	port: number,
	{ requests, connections }: { requests: readonly Request[]; connections: number },
): Promise<{ perSecond: number; latencies: number[] }> {
	const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
	const latencies: number[] = [];
	let next = 0;
	const startedAt = performance.now();
	await Promise.all(
		sockets.map(async (socket) => {
			while (next < requests.length) latencies.push(await exchange(socket, requests[next++] as Request));
		}),
	);
	const perSecond = (requests.length * 1000) / (performance.now() - startedAt);
	for (const socket of sockets) socket.destroy();
	return { perSecond, latencies };
}

export function open(port: number): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket));
		socket.setEncoding("latin1").once("error", reject);
	});
}

export function exchange(socket: Socket, request: Request): Promise<number> {
	return new Promise((resolve, reject) => {
		const startedAt = performance.now();
		let answer = "";
		const onData = (chunk: string) => {
			answer += chunk;
			if (!isComplete(answer)) return;
			socket.off("data", onData);
			if (!answer.startsWith("HTTP/1.1 20")) return reject(new Error(`The server answered ${answer}`));
			resolve(performance.now() - startedAt);
		};
		socket.on("data", onData);
		socket.write(request);
	});
}

function isComplete(answer: string): boolean {
	const end = answer.indexOf("\r\n\r\n");
	if (end < 0) return false;
	const length = /content-length: (\d+)/i.exec(answer.slice(0, end));
	if (length !== null) return answer.length >= end + 4 + Number(length[1]);
	return !/transfer-encoding: chunked/i.test(answer.slice(0, end)) || answer.endsWith("0\r\n\r\n");
}
