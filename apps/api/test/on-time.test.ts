import { existsSync } from "node:fs";
import path from "node:path";
import { connectSimulator } from "@coverline/simulator";
import { expect, test, vi } from "vitest";
import { agencyOf, type Lab, openLab } from "./support/process.ts";
import { until } from "./support/until.ts";
import { adminKey } from "./support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const simulated = (lab: Lab) => ({
	COVERLINE_CARRIER: "simulator",
	COVERLINE_DB: path.join(lab.folder(), "coverline.db"),
	COVERLINE_ADMIN_KEY: adminKey,
});

test("SIGTERM and SIGINT end it within two seconds with exit code 0, and the next start finds everything", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const env = simulated(lab);
	const first = await lab.start({ env });
	await first.api().records.import.mutate(agencyOf(3));
	await first.post("/shifts/the-shift/fanout");
	const before = await first.api().fanouts.timeline.query({ shiftId: "the-shift", limit: 3 });
	const ended = await first.kill("SIGTERM");
	expect(ended).toMatchObject({ code: 0, signal: null });
	expect(ended.tookMs).toBeLessThan(2_000);
	expect(existsSync(`${env.COVERLINE_DB}-wal`)).toBe(false);

	const second = await lab.start({ env });
	expect(await second.api().fanouts.timeline.query({ shiftId: "the-shift", limit: 3 })).toEqual(before);
	expect((await second.api().caregivers.list.query()).items).toHaveLength(3);
	expect(await second.post("/shifts/the-shift/fanout")).toMatchObject({ body: { status: "already_fanout" } });
	expect(await second.kill("SIGINT")).toMatchObject({ code: 0, signal: null });
});

test("an escalation is handed to the carrier within 250 ms of its instant, never before", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const service = await lab.start({ env: { ...simulated(lab), COVERLINE_ESCALATE_AFTER: "400ms" } });
	const shiftIds = ["first", "second", "third"];
	await service.api().records.import.mutate(agencyOf(1, shiftIds));
	const simulator = connectSimulator({ url: /simulated at (http:\S+):/.exec(service.said.out)?.[1] ?? "" });
	const late: number[] = [];
	for (const [nth, shiftId] of shiftIds.entries()) {
		await service.post(`/shifts/${shiftId}/fanout`);
		const placed = await until("the call is placed", async () =>
			(await simulator.journal({ kind: "request" })).filter(({ what }) => what === "calls.create").at(nth),
		);
		const fanout = await service.api().fanouts.get.query({ shiftId });
		late.push(placed.at - Date.parse(fanout?.rounds[1]?.dueAt ?? ""));
	}
	expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
	expect(Math.min(...late)).toBeLessThanOrEqual(250);
	expect(Math.max(...late)).toBeLessThan(2_000);
});

test("a signal in the middle of a request lets it end, although the carrier hangs", async ({ onTestFinished }) => {
	const lab = openLab(onTestFinished);
	const { carrier, env } = await lab.carrier();
	const service = await lab.start({ env });
	await service.api().records.import.mutate(agencyOf(3));
	await carrier.addFaults({ match: { verb: "messages.create" }, effect: { kind: "hang" } });
	await service.post("/shifts/the-shift/fanout");
	await until("the carrier was asked", async () => (await carrier.faults())[0]?.seen);
	const ended = await service.kill("SIGTERM");
	expect(ended.code).toBe(0);
	expect(ended.tookMs).toBeLessThan(2_000);
});
