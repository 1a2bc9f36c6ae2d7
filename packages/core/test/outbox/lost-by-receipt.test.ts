import { receiveStatus, type StatusReport } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { crowd } from "../support.ts";

const failed = {
	progress: "undelivered",
	rank: 52,
	meaning: "failed",
	failure: { class: "configuration", code: 30034 },
} as const;
const delivered = { progress: "delivered", rank: 61, meaning: "reached", failure: null } as const;

type Word = Pick<StatusReport, "progress" | "rank" | "meaning" | "failure">;

async function offered() {
	const world = createWorld();
	const ana = await world.person({ name: "Ana" });
	const shift = await world.shift();
	await world.start(shift);
	const { messageId, carrierId, from } = await ana.expectText(/Reply YES/);
	const say = (word: Word, of = { messageId, carrierId }) =>
		receiveStatus(world.deps, { ...word, ...of, evidence: "callback", now: world.clock.now() });
	return { world, ana, say, from };
}

test("a number whose texts are accepted and lost stops texting, and the person is called at once", async () => {
	const { world, ana, say, from } = await offered();
	await say(failed);
	await ana.expectCall();
	expect(world.reports.filter(({ kind }) => kind === "sending_stopped")).toHaveLength(1);
	expect([...world.deps.traffic.stops.keys()]).toEqual([`${from} (texts)`]);

	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await world.pass(59_000);
	world.expectSilence();
});

test("acceptance alone does not resume it; a receipt for a text sent since does", async () => {
	const { world, ana, say } = await offered();
	await say(failed);
	await ana.expectCall();
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await world.start(await world.shift({ start: "2025-07-10T08:00:00Z" }));
	await world.pass(60_000);
	const probe = await ana.expectText(/Wed Jul 9/);
	world.expectSilence();
	await say(delivered, { messageId: probe.messageId, carrierId: probe.carrierId });
	await ana.expectText(/Thu Jul 10/);
	expect(world.reports.at(-1)?.kind).toBe("sending_resumed");
});

test("the alarm is given once, however many texts are lost", async () => {
	const { world, say } = await offered();
	await say(failed);
	await say(failed);
	expect(world.reports.filter(({ kind }) => kind === "sending_stopped")).toHaveLength(1);
});

test("what the stop held back is due as soon as a receipt resumes it, not at the next poll", async () => {
	const { world, say } = await offered();
	await say(failed);
	world.clock.advance(60_000);
	await world.settle();
	const ben = await world.person();
	const shift = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.start(shift);
	const probe = world.carrier.texts.at(-1);
	const dues: (number | null)[] = [];
	const write: typeof world.write = (fn) =>
		world.write((tx) => {
			const result = fn(tx);
			dues.push(tx.due.messagesAt);
			return result;
		});
	const { messageId, carrierId } = probe ?? { messageId: "", carrierId: "" };
	const report = { ...delivered, messageId, carrierId, evidence: "callback", now: world.clock.now() } as const;
	await receiveStatus({ ...world.deps, write }, report);
	expect(dues).toContain(world.clock.now());
	expect(ben.id).toBeDefined();
});

test("a text that was held back for one person alone stops nobody's: only that person is called", async () => {
	const { world, ana, say } = await offered();
	await say({ ...failed, failure: { class: "configuration", scope: "recipient", code: 30610 } });
	await ana.expectCall();
	expect(world.reports.filter(({ kind }) => kind === "sending_stopped")).toEqual([]);
	await crowd(world, 5, { role: "RN" });
	await world.start(await world.shift({ role: "RN", start: "2025-07-09T08:00:00Z" }));
	expect(world.carrier.texts).toHaveLength(6);
});
