import { setTimeout as wait } from "node:timers/promises";
import type { FanoutServiceRequest } from "../fanout/service.ts";
import { shiftId } from "../lib/agency.ts";
import { startChild } from "../lib/child.ts";
import { exchange, open } from "../lib/connections.ts";
import type { Finding, Size } from "../lib/findings.ts";
import { median, percentile } from "../lib/measure.ts";
import { pace } from "../lib/pace.ts";
import { fanoutPost, signedYes } from "../lib/signed-yes.ts";
import type { CarrierRequest } from "../outbox/carrier.ts";

const cnaEvery = 10;
const repliesPerSecond = 200;
/** Of texts: as fast as the outbox goes by itself. */
const segmentsPerSecond = 10_000;
const sizes = {
	smoke: { caregivers: 1_000, rounds: 1, forMs: 300 },
	quick: { caregivers: 20_000, rounds: 3, forMs: 1_500 },
	full: { caregivers: 100_000, rounds: 7, forMs: 3_000 },
};

/** How long the carrier waits for the answer to a text while the outbox sends as fast as it can. */
export async function measureWebhook(size: Size): Promise<Finding> {
	const { caregivers, rounds, forMs } = sizes[size];
	const claims = Math.ceil((repliesPerSecond * (rounds + 1) * (forMs + 500) * cnaEvery) / (cnaEvery - 1) / 1000);
	const carrier = startChild<CarrierRequest, number>(new URL("../outbox/carrier.ts", import.meta.url));
	const service = startChild<FanoutServiceRequest, number>(new URL("../fanout/service.ts", import.meta.url));
	const carrierPort = await carrier.ask({ kind: "listen" });
	const port = await service.ask({
		kind: "listen",
		caregivers,
		cnaEvery,
		claims,
		fanouts: 2 * (rounds + 1),
		carrierPort,
		segmentsPerSecond,
	});
	let nextShift = claims;
	let nextReply = 0;
	const next = () => signedYes(++nextReply % cnaEvery === 0 ? ++nextReply : nextReply);

	/** Two fan-outs, one into the other, under replies at an even pace. */
	async function busyWhile(): Promise<{ latencies: number[]; texts: number }> {
		const before = await carrier.ask({ kind: "count" });
		const replies = await pace(port, { perSecond: repliesPerSecond, next });
		for (let nth = 0; nth < 2; nth += 1) {
			const socket = await open(port);
			await exchange(socket, fanoutPost(shiftId(++nextShift)));
			socket.destroy();
			await wait(forMs / 2);
		}
		const latencies = await replies.end();
		return { latencies, texts: (await carrier.ask({ kind: "count" })) - before };
	}

	await busyWhile();
	const found: Awaited<ReturnType<typeof busyWhile>>[] = [];
	for (let round = 0; round < rounds; round += 1) found.push(await busyWhile());
	await Promise.all([carrier.end(), service.end()]);
	const latencies = found.flatMap((one) => one.latencies);
	return {
		title: "Answering a text while the outbox is busy",
		how: `The whole service with both its pollers and no pace but its own. Two fan-outs to ${(caregivers / cnaEvery).toLocaleString("en")} people each, one after the other, are texted while ${repliesPerSecond} signed YES a second come in at an even pace over 64 connections from another process, each timed from the instant it was due until its answer (${latencies.length.toLocaleString("en")} in all).`,
		measured: [
			{
				what: "texts sent meanwhile",
				value: median(found.map(({ texts }) => texts)) / (forMs / 1000),
				unit: "texts/s",
			},
			{ what: "answered after, median", value: median(latencies), unit: "ms" },
			{ what: "answered after, longest", value: Math.max(...latencies), unit: "ms" },
		],
		checks: [
			{
				what: "answered after, p99",
				value: percentile(latencies, 0.99),
				unit: "ms",
				target: { kind: "at_most", value: 50 },
			},
		],
	};
}
