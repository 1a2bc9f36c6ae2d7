import type { HttpExchange, UndiciClient } from "@coverline/carriers/twilio";
import type { Scheduler, Simulator, WireAnswer } from "@coverline/simulator";

/** The service's connection to a carrier in the same process: patience ends on the manual clock. */
export function connectInProcess(carrier: Pick<Simulator, "request">, clock: Scheduler): UndiciClient {
	return {
		request: ({ method, url, headers, body, timeoutMs, mayLeave }) => {
			if (mayLeave?.() === false) return Promise.resolve({ kind: "not_sent", because: "nothing was sent: not wanted" });
			const { promise, resolve, reject } = Promise.withResolvers<HttpExchange>();
			const because = `sent, but not answered: no complete answer within ${timeoutMs} ms`;
			const loseNoPatience = clock.after(timeoutMs, () => resolve({ kind: "unknown", because }));
			const { pathname, search } = new URL(url);
			const request = { method, url: pathname + search, authorization: headers["authorization"], body: body ?? "" };
			carrier.request(request).then((answer) => {
				if (answer.kind === "silent") return;
				loseNoPatience();
				resolve(exchangeOf(answer));
			}, reject);
			return promise;
		},
		close: async () => {},
	};
}

function exchangeOf(answer: Exclude<WireAnswer, { kind: "silent" }>): HttpExchange {
	switch (answer.kind) {
		case "answered":
			return { ...answer, kind: "answer" };
		case "refused":
			return { kind: "not_sent", because: "nothing was sent: the connection was refused" };
		default:
			return { kind: "unknown", because: `sent, but not answered: ${answer.kind}` };
	}
}
