import { fireDueTimers } from "@coverline/core";
import { realMachine } from "../../apps/api/src/host/machine.ts";
import { createPoller } from "../../apps/api/src/host/poller.ts";
import {
	type Agency,
	createAgency,
	fanoutId,
	seedCaregivers,
	seedOpenFanouts,
	seedShifts,
	seedTimers,
} from "../lib/agency.ts";
import { coreDeps } from "../lib/core-deps.ts";
import type { Finding, Measured, Size } from "../lib/findings.ts";
import { alternate, median, percentile } from "../lib/measure.ts";

const sizes = {
	smoke: { pending: [1_000, 2_000], firedPerRound: 500, rounds: 1, burst: 200, bursts: 1 },
	quick: { pending: [10_000, 100_000, 1_000_000], firedPerRound: 1_000, rounds: 5, burst: 10_000, bursts: 3 },
	full: { pending: [10_000, 1_000_000, 10_000_000], firedPerRound: 1_000, rounds: 7, burst: 10_000, bursts: 3 },
};
const emptyPolls = 2_000;
const flatWithin = 1.3;
const latenessTargetMs = 50;

/** What polling costs, however many timers wait, and how late a burst of timers is. */
export async function measureTimers(size: Size): Promise<Finding> {
	const { pending, firedPerRound, rounds, burst, bursts } = sizes[size];
	const stages: Stage[] = [];
	for (const count of pending) stages.push(await prepare(count));
	const inTurn = (measure: (stage: Stage) => Promise<number>) =>
		alternate(rounds, Object.fromEntries(stages.map((stage) => [String(stage.pending), () => measure(stage)])));
	for (const stage of stages) await warmUp(stage);
	const empty = await inTurn(emptyPollMicros);
	const fired = await inTurn((stage) => firedMicros(stage, firedPerRound));
	for (const { agency } of stages) agency.db.$client.close();
	const late = await burstLateness(burst, bursts);

	const medians = (results: Record<string, number[]>) => pending.map((count) => median(results[String(count)] ?? []));
	const spread = (values: number[]) => Math.max(...values) / Math.min(...values);
	const rows = (what: string, values: number[]): Measured[] =>
		values.map((value, index) => ({
			what: `${what}, ${pending[index]?.toLocaleString("en")} pending`,
			value,
			unit: "µs",
		}));
	return {
		title: "Timers",
		how: `Databases on file with ${pending.map((count) => count.toLocaleString("en")).join(", ")} pending timers at random instants of the coming month. An empty poll is \`fireDueTimers\` with nothing due (${emptyPolls} a round). Then the clock is moved to the instant of the ${firedPerRound}th timer and all of them fire, each deleted in a transaction that looks its fanout up (closed, so that the timer itself is measured). The burst: ${burst.toLocaleString("en")} timers at random instants of one second, fired by the real poller; a timer is late by what passes between its instant and the COMMIT of its work.`,
		measured: [
			...rows("empty poll", medians(empty)),
			...rows("fired timer", medians(fired)),
			{ what: "burst, median lateness", value: median(late.map(({ median }) => median)), unit: "ms" },
		],
		checks: [
			{
				what: "empty poll, dearest / cheapest",
				value: spread(medians(empty)),
				unit: "×",
				target: { kind: "at_most", value: flatWithin },
			},
			{
				what: "fired timer, dearest / cheapest",
				value: spread(medians(fired)),
				unit: "×",
				target: { kind: "at_most", value: flatWithin },
			},
			{
				what: "burst, p99 lateness",
				value: median(late.map(({ p99 }) => p99)),
				unit: "ms",
				target: { kind: "at_most", value: latenessTargetMs },
			},
		],
	};
}

interface Stage {
	pending: number;
	agency: Agency;
}

async function prepare(pending: number): Promise<Stage> {
	const agency = await createAgency(`timers-${pending}`);
	const firstAt = Date.now() + 3_600_000;
	seedTimers(agency, {
		count: pending,
		firstAt,
		withinMs: 30 * 24 * 3_600_000,
		kind: "start_round",
		fanoutId: fanoutId(1),
	});
	return { pending, agency };
}

async function warmUp(stage: Stage): Promise<void> {
	await emptyPollMicros(stage);
	await firedMicros(stage, 500);
}

async function emptyPollMicros({ agency }: Stage): Promise<number> {
	const deps = coreDeps(agency);
	const startedAt = performance.now();
	for (let poll = 0; poll < emptyPolls; poll += 1) await fireDueTimers(deps);
	return ((performance.now() - startedAt) * 1000) / emptyPolls;
}

async function firedMicros({ agency }: Stage, count: number): Promise<number> {
	const at = agency.db.$client
		.prepare<[number], number>("SELECT due_at FROM timers ORDER BY due_at LIMIT 1 OFFSET ?")
		.pluck();
	const now = at.get(count - 1) ?? 0;
	agency.db.$client.pragma("wal_checkpoint(TRUNCATE)");
	const startedAt = performance.now();
	const { fired } = await fireDueTimers(coreDeps(agency, { now: () => now }));
	return ((performance.now() - startedAt) * 1000) / fired;
}

async function burstLateness(count: number, rounds: number): Promise<{ median: number; p99: number }[]> {
	const results: { median: number; p99: number }[] = [];
	const agency = await createAgency("timers-burst");
	seedCaregivers(agency, { count: 1, cnaEvery: 1 });
	seedShifts(agency, { count: 1, role: "CNA" });
	seedOpenFanouts(agency, { shifts: 1 });
	agency.db.$client.exec("UPDATE fanouts SET status = 'cancelled', closed_at = started_at");
	for (let round = 0; round < rounds; round += 1) results.push(await fireBurst(agency, count));
	agency.db.$client.close();
	return results;
}

/** Timers fire in the order of their instants, so the nth COMMIT belongs to the nth instant. */
async function fireBurst(agency: Agency, count: number): Promise<{ median: number; p99: number }> {
	const firstAt = Date.now() + 1_500;
	seedTimers(agency, { count, firstAt, withinMs: 1_000, kind: "start_round", fanoutId: fanoutId(1) });
	const dueAt = agency.db.$client.prepare<[], number>("SELECT due_at FROM timers ORDER BY due_at").pluck().all();
	const doneAt: number[] = [];
	const writeLazily: Agency["writeLazily"] = async (fn) => {
		const result = await agency.writeLazily(fn);
		doneAt.push(performance.timeOrigin + performance.now());
		return result;
	};
	const deps = { ...coreDeps(agency), writeLazily };
	const poller = createPoller({
		step: () => fireDueTimers(deps),
		intervalMs: 1_000,
		now: Date.now,
		after: realMachine.after,
		onError: (error) => console.error(error),
	});
	while (doneAt.length < count) await new Promise((resolve) => setTimeout(resolve, 100));
	await poller.stop();
	const lateness = doneAt.map((at, index) => at - (dueAt[index] ?? 0));
	return { median: median(lateness), p99: percentile(lateness, 0.99) };
}
