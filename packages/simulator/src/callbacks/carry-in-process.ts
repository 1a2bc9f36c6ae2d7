import type { Carriage } from "./post-office.ts";

/** Hands letters to an app in the same process: no socket, no time but the scheduler's. */
export function carryInProcess(fetch: (request: Request) => Response | Promise<Response>): Carriage {
	return {
		async carry({ origin, path, method, headers, body }, signal) {
			const length = body === null ? {} : { "content-length": String(Buffer.byteLength(body)) };
			const request = new Request(origin + path, { method, headers: { ...headers, ...length }, body });
			const response = await unlessAborted(fetch(request), signal);
			return {
				kind: "answered",
				status: response.status,
				contentType: response.headers.get("content-type"),
				location: response.headers.get("location"),
				body: await response.text(),
			};
		},
		isUnconnected: () => true,
		close: async () => {},
	};
}

/** An app is not interrupted when nobody waits for its answer any more, any more than a service is. */
function unlessAborted<Result>(result: Result | Promise<Result>, signal: AbortSignal): Promise<Result> {
	const { promise, resolve, reject } = Promise.withResolvers<Result>();
	signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	Promise.resolve(result).then(resolve, reject);
	return promise;
}
