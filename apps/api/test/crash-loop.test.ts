import { expect, test } from "vitest";
import { agencyOf, phoneOf, runProcess, spawnCarrier, startProcess } from "./support/process.ts";
import { until } from "./support/until.ts";

const people = 60;
/** `npm run soak` asks for many more. */
const kills = Number(process.env["COVERLINE_SOAK_KILLS"] ?? 6);
const seed = Number(process.env["COVERLINE_SOAK_SEED"] ?? Date.now() % 1_000_000);
const settledWithinMs = 60_000;
const restartMs = 2_500;

test(
	`killed ${kills} times at random moments (seed ${seed}), everybody is texted exactly once and called at most once`,
	async () => {
		const random = createRandom(seed);
		const { carrier, env } = await spawnCarrier();
		// Answers come late, so that kills fall between "sent" and "recorded"; few at once, so that it lasts.
		await carrier.addFaults({ match: { verb: "messages.create" }, effect: { kind: "delay", ms: 40 } });
		await carrier.addFaults({ match: { verb: "calls.create" }, effect: { kind: "delay", ms: 40 } });
		await carrier.setScript({ onCall: { answer: true, steps: [{ hangUp: true }] } });
		const fragile = {
			...env,
			COVERLINE_CONCURRENCY: "4",
			COVERLINE_ESCALATE_AFTER: `${Math.round((kills * restartMs) / 2)}ms`,
		};
		let service = await startProcess({ env: fragile });
		await carrier.configure({ fetchAs: service.url });
		await service.api().records.import.mutate(agencyOf(people));
		expect(await service.post("/shifts/the-shift/fanout")).toMatchObject({ status: 200 });
		for (let kill = 0; kill < kills; kill += 1) {
			await new Promise((resolve) => setTimeout(resolve, random() * 500));
			await service.kill("SIGKILL");
			if (random() < 0.3) await dieWhileStarting(fragile, random() * 1_500);
			service = await startProcess({ env: fragile });
			await carrier.configure({ fetchAs: service.url });
		}
		await until(
			"the calls have begun and nothing is under way",
			async () => {
				const { outboxDepth, sending, inDoubt, timersDue } = await service.api().system.status.query();
				const fanout = await service.api().fanouts.get.query({ shiftId: "the-shift" });
				return fanout?.escalatedAt && outboxDepth + sending + inDoubt + timersDue === 0;
			},
			{ withinMs: settledWithinMs + kills * restartMs },
		);
		const texts = countByPhone((await carrier.messages()).filter(({ body }) => /Reply YES/.test(body)));
		const calls = countByPhone(await carrier.calls());
		const everybody = Array.from({ length: people }, (_, nth) => phoneOf(nth));
		expect(everybody.filter((phone) => texts.get(phone) !== 1)).toEqual([]);
		expect(everybody.filter((phone) => (calls.get(phone) ?? 0) > 1)).toEqual([]);
		// A call that may have been placed or not is given up where people can see it, never placed again.
		const { givenUp } = await service.api().system.status.query();
		expect(calls.size + givenUp).toBe(people);
	},
	settledWithinMs + 30_000 + kills * 2 * restartMs,
);

async function dieWhileStarting(env: Record<string, string>, afterMs: number): Promise<void> {
	const { child, exited } = runProcess({ env });
	await new Promise((resolve) => setTimeout(resolve, afterMs));
	if (child.pid !== undefined && child.exitCode === null) process.kill(child.pid, "SIGKILL");
	await exited;
}

function countByPhone(sent: readonly { to: string }[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { to } of sent) counts.set(to, (counts.get(to) ?? 0) + 1);
	return counts;
}

/** Small and seeded (mulberry32), so that a failure can be had again. */
function createRandom(start: number): () => number {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
