import { expect, test, vi } from "vitest";
import { agencyOf, type Lab, openLab, phoneOf } from "./support/process.ts";
import { until } from "./support/until.ts";

// A start takes a second of a free core; machines that test are seldom free.
vi.setConfig({ testTimeout: 60_000 });

const people = 60;
/** `npm run soak` asks for many more. */
const kills = Number(process.env["COVERLINE_SOAK_KILLS"] ?? 6);
const seed = Number(process.env["COVERLINE_SOAK_SEED"] ?? Date.now() % 1_000_000);
const settledWithinMs = 60_000;
const restartMs = 2_500;

test.concurrent("200 YES at once, through two processes on one database file: one winner and 199 clear answers", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const { carrier, env } = await lab.carrier();
	const one = await lab.start({ env });
	await carrier.configure({ fetchAs: one.url });
	const other = await lab.start({ env });
	await one.api().records.import.mutate(agencyOf(200));
	await one.post("/shifts/the-shift/fanout");
	await until("everybody is texted", async () => (await carrier.messages()).length === 200);
	const answers = await Promise.all(
		Array.from({ length: 200 }, (_, nth) =>
			(nth % 2 === 0 ? one : other).post("/messages/inbound", { from_phone: phoneOf(nth), message: "YES" }),
		),
	);
	const said = answers.map(({ status, body }) => `${status} ${body["status"]} ${body["yours"] ?? ""}`.trim());
	expect(said.filter((each) => each === "200 shift_claimed")).toHaveLength(1);
	expect(said.filter((each) => each === "200 shift_already_claimed false")).toHaveLength(199);
	const winner = `nurse-${said.indexOf("200 shift_claimed")}`;
	for (const api of [one.api(), other.api()])
		expect(await api.fanouts.get.query({ shiftId: "the-shift" })).toMatchObject({
			status: "claimed",
			claimedBy: winner,
		});
});

test.concurrent("killed after a fan-out was acknowledged and started again after the escalation instant, it places each call once", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const { carrier, env } = await lab.carrier();
	const escalating = { ...env, COVERLINE_ESCALATE_AFTER: "600ms" };
	const doomed = await lab.start({ env: escalating });
	await carrier.configure({ fetchAs: doomed.url });
	await doomed.api().records.import.mutate(agencyOf(8));
	expect(await doomed.post("/shifts/the-shift/fanout")).toMatchObject({ status: 200 });
	await doomed.kill("SIGKILL");
	await new Promise((resolve) => setTimeout(resolve, 700));
	expect(await carrier.calls()).toEqual([]);

	const next = await lab.start({ env: escalating });
	await carrier.configure({ fetchAs: next.url });
	await until("eight calls are placed", async () => (await carrier.calls()).length === 8);
	await next.kill("SIGKILL");
	const last = await lab.start({ env: escalating });
	await carrier.configure({ fetchAs: last.url });
	await until("nothing is due", async () => (await last.api().system.status.query()).timersDue === 0);
	const calls = await carrier.calls();
	expect(new Set(calls.map(({ to }) => to)).size).toBe(8);
	expect(calls).toHaveLength(8);
});

test.concurrent(
	`killed ${kills} times at random moments (seed ${seed}), everybody is texted exactly once and called at most once`,
	async ({ onTestFinished }) => {
		const lab = openLab(onTestFinished);
		const random = createRandom(seed);
		const { carrier, env } = await lab.carrier();
		// Answers come late, so that kills fall between "sent" and "recorded"; few at once, so that it lasts.
		await carrier.addFaults({ match: { verb: "messages.create" }, effect: { kind: "delay", ms: 40 } });
		await carrier.addFaults({ match: { verb: "calls.create" }, effect: { kind: "delay", ms: 40 } });
		await carrier.setScript({ onCall: { answer: true, steps: [{ hangUp: true }] } });
		const fragile = {
			...env,
			COVERLINE_CONCURRENCY: "4",
			COVERLINE_ESCALATE_AFTER: `${Math.round((kills * restartMs) / 2)}ms`,
		};
		let service = await lab.start({ env: fragile });
		await carrier.configure({ fetchAs: service.url });
		await service.api().records.import.mutate(agencyOf(people));
		expect(await service.post("/shifts/the-shift/fanout")).toMatchObject({ status: 200 });
		for (let kill = 0; kill < kills; kill += 1) {
			await new Promise((resolve) => setTimeout(resolve, random() * 500));
			await service.kill("SIGKILL");
			if (random() < 0.3) await dieWhileStarting(lab, fragile, random() * 1_500);
			service = await lab.start({ env: fragile });
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

async function dieWhileStarting(lab: Lab, env: Record<string, string>, afterMs: number): Promise<void> {
	const { child, exited } = lab.run({ env });
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
