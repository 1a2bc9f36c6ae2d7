import { startChild } from "../lib/child.ts";
import type { Finding, Size } from "../lib/findings.ts";
import { alternate, median, medianRatio } from "../lib/measure.ts";
import type { CarrierRequest } from "./carrier.ts";
import type { SenderRequest } from "./sender.ts";

const concurrency = 32;
const sizes = {
	smoke: { texts: 300, rounds: 1 },
	quick: { texts: 3_000, rounds: 5 },
	full: { texts: 10_000, rounds: 5 },
};

/** How fast the outbox drains, against a bare client that makes the same requests. */
export async function measureOutbox(size: Size): Promise<Finding> {
	const { texts, rounds } = sizes[size];
	const carrier = startChild<CarrierRequest, number>(new URL("carrier.ts", import.meta.url));
	const sender = startChild<SenderRequest, number>(new URL("sender.ts", import.meta.url));
	const port = await carrier.ask({ kind: "listen" });
	await sender.ask({ kind: "set_up", port, texts, concurrency });
	await sender.ask({ kind: "drain", round: 1 });
	await sender.ask({ kind: "bare" });
	const { outbox, bare } = await alternate(rounds, {
		outbox: (round) => sender.ask({ kind: "drain", round: round + 2 }),
		bare: () => sender.ask({ kind: "bare" }),
	});
	await Promise.all([carrier.end(), sender.end()]);
	return {
		title: "Draining the outbox",
		how: `${texts} queued offers are drained by \`dispatchMessages\` through the real Twilio adapter (lease, recheck, send, settle, events, every outcome durable), ${concurrency} at once. The rival is a bare undici \`Pool\` with ${concurrency} connections that posts the same forms and parses the answers. The carrier is a bare \`node:http\` server in a process of its own, the same for both.`,
		measured: [
			{ what: "through the outbox", value: median(outbox), unit: "texts/s" },
			{ what: "bare client", value: median(bare), unit: "texts/s" },
		],
		checks: [
			{
				what: "outbox / bare client",
				value: medianRatio(outbox, bare),
				unit: "×",
				target: { kind: "at_least", value: 0.4 },
			},
		],
	};
}
