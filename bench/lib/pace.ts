import { exchange, open, type Request } from "./connections.ts";

/** Requests that come at a steady pace, whether the ones before are answered or not, until it is ended. */
export interface Pace {
	/** Latencies (ms), counted from the instant at which a request was due, so that a stall is seen by all whom it held up. */
	end(): Promise<number[]>;
}

const connections = 64;

export async function pace(
	port: number,
	{ perSecond, next }: { perSecond: number; next: () => Request },
): Promise<Pace> {
	const idle = await Promise.all(Array.from({ length: connections }, () => open(port)));
	const all = [...idle];
	const underWay = new Set<Promise<void>>();
	const latencies: number[] = [];
	const startedAt = performance.now();
	let sent = 0;
	const timer = setInterval(() => {
		const due = ((performance.now() - startedAt) * perSecond) / 1000;
		while (sent < due && idle.length > 0) send(startedAt + (sent++ * 1000) / perSecond);
	}, 1);
	return {
		async end() {
			clearInterval(timer);
			await Promise.all(underWay);
			for (const socket of all) socket.destroy();
			return latencies;
		},
	};

	function send(dueAt: number): void {
		const socket = idle.pop();
		if (socket === undefined) return;
		const sending = exchange(socket, next()).then(() => {
			latencies.push(performance.now() - dueAt);
			idle.push(socket);
			underWay.delete(sending);
		});
		underWay.add(sending);
	}
}
