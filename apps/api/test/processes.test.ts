import { existsSync } from "node:fs";
import path from "node:path";
import { connectSimulator } from "@coverline/simulator";
import { expect, test } from "vitest";
import { agencyOf, phoneOf, scratchFolder, spawnCarrier, startProcess } from "./support/process.ts";
import { until } from "./support/until.ts";
import { adminKey } from "./support/world.ts";

const simulated = () => ({
	COVERLINE_CARRIER: "simulator",
	COVERLINE_DB: path.join(scratchFolder(), "coverline.db"),
	COVERLINE_ADMIN_KEY: adminKey,
});

test("200 YES at once, through two processes on one database file: one winner and 199 clear answers", async () => {
	const { carrier, env } = await spawnCarrier();
	const one = await startProcess({ env });
	await carrier.configure({ fetchAs: one.url });
	const other = await startProcess({ env });
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
}, 30_000);

test("killed after a fan-out was acknowledged and started again after the escalation instant, it places each call once", async () => {
	const { carrier, env } = await spawnCarrier();
	const escalating = { ...env, COVERLINE_ESCALATE_AFTER: "600ms" };
	const doomed = await startProcess({ env: escalating });
	await carrier.configure({ fetchAs: doomed.url });
	await doomed.api().records.import.mutate(agencyOf(8));
	expect(await doomed.post("/shifts/the-shift/fanout")).toMatchObject({ status: 200 });
	await doomed.kill("SIGKILL");
	await new Promise((resolve) => setTimeout(resolve, 700));
	expect(await carrier.calls()).toEqual([]);

	const next = await startProcess({ env: escalating });
	await carrier.configure({ fetchAs: next.url });
	await until("eight calls are placed", async () => (await carrier.calls()).length === 8);
	await next.kill("SIGKILL");
	const last = await startProcess({ env: escalating });
	await carrier.configure({ fetchAs: last.url });
	await until("nothing is due", async () => (await last.api().system.status.query()).timersDue === 0);
	const calls = await carrier.calls();
	expect(new Set(calls.map(({ to }) => to)).size).toBe(8);
	expect(calls).toHaveLength(8);
}, 30_000);

test("SIGTERM and SIGINT end it within two seconds with exit code 0, and the next start finds everything", async () => {
	const env = simulated();
	const first = await startProcess({ env });
	await first.api().records.import.mutate(agencyOf(3));
	await first.post("/shifts/the-shift/fanout");
	const before = await first.api().fanouts.timeline.query({ shiftId: "the-shift", limit: 3 });
	const ended = await first.kill("SIGTERM");
	expect(ended).toMatchObject({ code: 0, signal: null });
	expect(ended.tookMs).toBeLessThan(2_000);
	expect(existsSync(`${env.COVERLINE_DB}-wal`)).toBe(false);

	const second = await startProcess({ env });
	expect(await second.api().fanouts.timeline.query({ shiftId: "the-shift", limit: 3 })).toEqual(before);
	expect((await second.api().caregivers.list.query()).items).toHaveLength(3);
	expect(await second.post("/shifts/the-shift/fanout")).toMatchObject({ body: { status: "already_fanout" } });
	expect(await second.kill("SIGINT")).toMatchObject({ code: 0, signal: null });
});

test("a signal in the middle of a request lets it end, although the carrier hangs", async () => {
	const { carrier, env } = await spawnCarrier();
	const service = await startProcess({ env });
	await service.api().records.import.mutate(agencyOf(3));
	await carrier.addFaults({ match: { verb: "messages.create" }, effect: { kind: "hang" } });
	await service.post("/shifts/the-shift/fanout");
	await until("the carrier was asked", async () => (await carrier.faults())[0]?.seen);
	const ended = await service.kill("SIGTERM");
	expect(ended.code).toBe(0);
	expect(ended.tookMs).toBeLessThan(2_000);
});

test("an escalation is handed to the carrier within 250 ms of its instant, never before", async () => {
	const service = await startProcess({ env: { ...simulated(), COVERLINE_ESCALATE_AFTER: "400ms" } });
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
