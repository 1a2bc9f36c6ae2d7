import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connectSimulator } from "@coverline/simulator";
import { expect, test } from "vitest";
import { agencyOf, phoneOf, runProcess, scratchFolder, spawnCarrier, startProcess } from "./support/process.ts";
import { until } from "./support/until.ts";
import { adminKey, answerOf } from "./support/world.ts";

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

test("the demo: the printed commands work, also after a second start, and nothing is loaded twice", async () => {
	const folder = scratchFolder();
	const env = { COVERLINE_DB: path.join(folder, "demo.db") };
	const first = await startProcess({ env, args: ["--demo"] });
	await until("the commands are printed", () => first.said.out.includes("# 3."));
	const file = /API key\s+in (\S+)/.exec(first.said.out)?.[1] ?? "";
	expect(statSync(file).mode & 0o777).toBe(0o600);
	const key = readFileSync(file, "utf8").trim();
	expect(first.said.out).not.toContain(key);
	const [start = "", yes = "", timeline = ""] = [...first.said.out.matchAll(/^ {2}curl (.*)$/gm)].map(
		([, rest]) => rest ?? "",
	);
	expect(await curl(start, key)).toMatchObject({ status: 200, body: { status: "fanout_initiated", contacted: 4 } });
	const simulator = connectSimulator({ url: /simulated at (http:\S+):/.exec(first.said.out)?.[1] ?? "" });
	const phone = /phones\/(\d+)\/texts/.exec(yes)?.[1] ?? "";
	await simulator.phone(`+${phone}`).nextText(/CNA.*YES/);
	expect(await curl(yes, key)).toMatchObject({ status: 200 });
	await simulator.phone(`+${phone}`).nextText(/yours/);
	expect(JSON.stringify((await curl(timeline, key)).body)).toContain("fanout.claimed");
	const people = await first.api(key).caregivers.list.query();
	await first.kill("SIGTERM");

	const second = await startProcess({ env, args: ["--demo"] });
	expect(second.said.out).toContain(file);
	expect(await second.api(key).caregivers.list.query()).toEqual(people);
	expect(people.items).toHaveLength(12);
});

test("importing an agency's own records beside the demo asks none of the demo's people", async () => {
	const env = { COVERLINE_DB: ":memory:", COVERLINE_ADMIN_KEY: adminKey };
	const service = await startProcess({ env, args: ["--demo"] });
	const { sample, rnShift } = await import("./support/sample-records.ts");
	const future = sample.shifts.map((shift) => ({
		...shift,
		start_time: "2099-07-02T08:00:00Z",
		end_time: "2099-07-02T16:00:00Z",
	}));
	await service.api().records.import.mutate({ caregivers: sample.caregivers, shifts: future });
	expect((await service.post(`/shifts/${rnShift}/fanout`)).body).toMatchObject({
		status: "fanout_initiated",
		contacted: 1,
	});
});

test("two databases in one folder keep a key each", async () => {
	const folder = scratchFolder();
	const keyOf = async (name: string) => {
		const service = await startProcess({ env: { COVERLINE_DB: path.join(folder, name) } });
		const file = /API key\s+in (\S+)/.exec(service.said.out)?.[1] ?? "";
		await service.kill("SIGTERM");
		return readFileSync(file, "utf8").trim();
	};
	const first = await keyOf("first.db");
	expect(await keyOf("second.db")).not.toBe(first);
	expect(await keyOf("first.db")).toBe(first);
});

test("every problem of a configuration is listed at once, and it ends with exit code 1", async () => {
	const { exited, said } = runProcess({
		env: {
			PORT: "seventy",
			HOST: "0.0.0.0",
			COVERLINE_AUTH: "off",
			COVERLINE_CARRIER: "twilio",
			COVERLINE_PUBLIC_URL: "ftp://example.com",
			COVERLINE_ESCALATE_AFTER: "soon",
			COVERLINE_ADMIN_KEY: "short",
			COVERLINE_CONCURRENCY: "0.5",
			COVERLINE_CALLS_PER_SECOND: "many",
			COVERLINE_TIME_ZONE: "Mars/Olympus",
			COVERLINE_LOG_LEVEL: "loud",
			TWILIO_FROM_NUMBERS: "+15105550190, 911",
			TWILIO_AUTH_TOKEN_FILE: "/no/such/file",
		},
	});
	expect(await exited).toEqual({ code: 1, signal: null });
	for (const problem of [
		/PORT must be a port from 0 to 65535/,
		/COVERLINE_AUTH=off is refused unless HOST is loopback/,
		/TWILIO_ACCOUNT_SID is needed with COVERLINE_CARRIER=twilio/,
		/TWILIO_AUTH_TOKEN_FILE cannot be read/,
		/COVERLINE_PUBLIC_URL must be an http/,
		/COVERLINE_ESCALATE_AFTER must be a duration/,
		/COVERLINE_ADMIN_KEY must have at least 12/,
		/COVERLINE_CONCURRENCY must be a whole number/,
		/COVERLINE_CALLS_PER_SECOND must be a number/,
		/COVERLINE_TIME_ZONE must be an IANA/,
		/COVERLINE_LOG_LEVEL must be/,
		/TWILIO_FROM_NUMBERS has numbers that are not E.164: 911/,
	])
		expect(said.error).toMatch(problem);
	expect(said.error).not.toMatch(/expected|undefined|at .*\.ts:/);
	expect(said.out).toBe("");
});

test("secrets may come in files", async () => {
	const folder = scratchFolder();
	const file = path.join(folder, "key");
	writeFileSync(file, "a-key-from-a-file\n");
	const service = await startProcess({ env: { COVERLINE_DB: ":memory:", COVERLINE_ADMIN_KEY_FILE: file } });
	expect((await service.api("a-key-from-a-file").system.status.query()).carrier).toBe("simulator");
});

test.each([
	[
		"a database that cannot be opened",
		{ COVERLINE_DB: "/dev/null/coverline.db" },
		/cannot use the database \/dev\/null/,
	],
	[
		"a file that is no database",
		{ COVERLINE_DB: path.resolve("package.json") },
		/cannot use the database .*package\.json/,
	],
])("%s is said in one sentence, exit code 1", async (_title, env, sentence) => {
	const { exited, said } = runProcess({ env });
	expect(await exited).toEqual({ code: 1, signal: null });
	expect(said.error).toMatch(sentence);
	expect(said.error.trim().split("\n")).toHaveLength(1);
});

test("a port that is taken is said in one sentence, exit code 1, and the one who has it goes on", async () => {
	const env = simulated();
	const first = await startProcess({ env });
	const { exited, said } = runProcess({ env: { ...env, PORT: new URL(first.url).port } });
	expect(await exited).toEqual({ code: 1, signal: null });
	expect(said.error).toMatch(/port \d+ is in use; set PORT/);
	expect((await first.api().system.status.query()).carrier).toBe("simulator");
});

test("keys are not asked for on loopback with COVERLINE_AUTH=off", async () => {
	const service = await startProcess({ env: { COVERLINE_DB: ":memory:", COVERLINE_AUTH: "off" } });
	expect((await fetch(`${service.url}/trpc/system.status`)).status).toBe(200);
	expect(service.said.out).not.toMatch(/API key/);
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

/** Runs a printed curl command's request. */
async function curl(command: string, key: string) {
	const url = /'?(http:[^\s']+)'?/.exec(command)?.[1] ?? "";
	const body = /-d '([^']*)'/.exec(command)?.[1];
	const headers: Record<string, string> = command.includes("Authorization") ? { authorization: `Bearer ${key}` } : {};
	return answerOf(
		await fetch(url, { method: command.includes("-X POST") ? "POST" : "GET", headers, body: body ?? null }),
	);
}
