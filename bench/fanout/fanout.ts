import { setTimeout as wait } from "node:timers/promises";
import { shiftId } from "../lib/agency.ts";
import { startChild } from "../lib/child.ts";
import { exchange, open } from "../lib/connections.ts";
import type { Finding, Size } from "../lib/findings.ts";
import { median, medianRatio, percentile } from "../lib/measure.ts";
import { pace } from "../lib/pace.ts";
import { fanoutPost, signedYes } from "../lib/signed-yes.ts";
import type { CarrierRequest } from "../outbox/carrier.ts";
import type { FanoutServiceRequest } from "./service.ts";

const cnaEvery = 10;
const claimsPerSecond = 100;
const sizes = {
	smoke: { caregivers: 1_000, rounds: 1, idleMs: 200 },
	quick: { caregivers: 20_000, rounds: 5, idleMs: 1_000 },
	full: { caregivers: 100_000, rounds: 7, idleMs: 2_000 },
};

/** What a large fan-out costs those who wait for it, and everybody else meanwhile. */
export async function measureFanout(size: Size): Promise<Finding> {
	const { caregivers, rounds, idleMs } = sizes[size];
	const eligible = caregivers / cnaEvery;
	const claims = claimsPerSecond * rounds * 8;
	const carrier = startChild<CarrierRequest, number>(new URL("../outbox/carrier.ts", import.meta.url));
	const service = startChild<FanoutServiceRequest, number>(new URL("service.ts", import.meta.url));
	const carrierPort = await carrier.ask({ kind: "listen" });
	const port = await service.ask({
		kind: "listen",
		caregivers,
		cnaEvery,
		claims,
		fanouts: 3 * (rounds + 1),
		carrierPort,
		segmentsPerSecond: 100,
	});
	let nextShift = claims;
	let nextClaim = 0;
	/** Those who claim are not among those whom the fan-outs text: with two offers a YES would be asked back. */
	const next = () => signedYes(++nextClaim % cnaEvery === 0 ? ++nextClaim : nextClaim);

	async function fanOut(): Promise<{ answeredMs: number; blockedMs: number; perSecond: number }> {
		const shift = shiftId(++nextShift);
		await service.ask({ kind: "watch" });
		const socket = await open(port);
		const startedAt = performance.now();
		const answeredMs = await exchange(socket, fanoutPost(shift));
		socket.destroy();
		const blockedMs = await service.ask({ kind: "await_round", shiftId: shift });
		const perSecond = (2 * eligible * 1000) / (performance.now() - startedAt);
		const offers = await service.ask({ kind: "count_offers", shiftId: shift });
		if (offers !== eligible) throw new Error(`${offers} offers instead of ${eligible}`);
		return { answeredMs, blockedMs, perSecond };
	}

	await fanOut();
	await service.ask({ kind: "insert_bare", shiftId: shiftId(++nextShift) });
	const alone: Awaited<ReturnType<typeof fanOut>>[] = [];
	const bare: number[] = [];
	const idle: number[][] = [];
	const busy: number[][] = [];
	const blockedUnderClaims: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		alone.push(await fanOut());
		bare.push(await service.ask({ kind: "insert_bare", shiftId: shiftId(++nextShift) }));
		const calm = await pace(port, { perSecond: claimsPerSecond, next });
		await wait(idleMs);
		idle.push(await calm.end());
		const meanwhile = await pace(port, { perSecond: claimsPerSecond, next });
		await wait(50);
		blockedUnderClaims.push((await fanOut()).blockedMs);
		busy.push(await meanwhile.end());
	}
	await Promise.all([carrier.end(), service.end()]);
	const p99 = (latencies: number[][]) => percentile(latencies.flat(), 0.99);
	const perSecond = alone.map((one) => one.perSecond);
	return {
		title: `A fan-out to ${eligible.toLocaleString("en")} of ${caregivers.toLocaleString("en")} caregivers`,
		how: `The whole service over HTTP with both its pollers, sending at a short code's 100 texts a second. \`POST /shifts/{id}/fanout\` makes the first page, the timers' poller the others; rows are one offer and one message a person, counted until the last page is durable. The rival makes the same rows in two \`INSERT … SELECT\` in one transaction. The event loop is watched by \`monitorEventLoopDelay\` (a look every millisecond) during every fan-out. Claims: ${claimsPerSecond} signed YES a second at an even pace over 64 connections from another process, timed from the instant each was due, without and with a fan-out going on; the p99 is over the claims of all rounds (${idle.flat().length} and ${busy.flat().length}).`,
		measured: [
			{ what: "the request is answered after", value: median(alone.map((one) => one.answeredMs)), unit: "ms" },
			{ what: "the last page is durable after", value: (2 * eligible * 1000) / median(perSecond), unit: "ms" },
			{ what: "rows made", value: median(perSecond), unit: "rows/s" },
			{ what: "rows made, bare INSERT … SELECT", value: median(bare), unit: "rows/s" },
			{ what: "longest block, with claims arriving", value: median(blockedUnderClaims), unit: "ms" },
			{ what: "claims, p50 without a fan-out", value: median(idle.flat()), unit: "ms" },
			{ what: "claims, p50 with a fan-out", value: median(busy.flat()), unit: "ms" },
			{ what: "claims, p99 without a fan-out", value: p99(idle), unit: "ms" },
			{ what: "claims, p99 with a fan-out", value: p99(busy), unit: "ms" },
		],
		checks: [
			{
				what: "longest block of the event loop",
				value: median(alone.map((one) => one.blockedMs)),
				unit: "ms",
				target: { kind: "at_most", value: 10 },
			},
			{
				what: "claims' p99, with / without a fan-out",
				value: p99(busy) / p99(idle),
				unit: "×",
				target: { kind: "at_most", value: 1.5 },
			},
			{
				what: "rows per second / bare INSERT … SELECT",
				value: medianRatio(perSecond, bare),
				unit: "×",
				target: { kind: "at_least", value: 1 / 3 },
			},
		],
	};
}
