import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connectSimulator } from "@coverline/simulator";
import { expect, test, vi } from "vitest";
import { type Lab, openLab } from "./support/process.ts";
import { rnShift, sample } from "./support/sample-records.ts";
import { until } from "./support/until.ts";
import { adminKey, answerOf } from "./support/world.ts";

// A start takes a second of a free core; machines that test are seldom free.
vi.setConfig({ testTimeout: 60_000 });

test.concurrent("the demo: the printed commands work, also after a second start, and nothing is loaded twice", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const folder = lab.folder();
	const env = { COVERLINE_DB: path.join(folder, "demo.db") };
	const first = await lab.start({ env, args: ["--demo"] });
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
	expect(JSON.stringify((await curl(timeline, key)).body)).toMatch(/fanout\.claimed|FILLED by/);
	const people = await first.api(key).caregivers.list.query();
	await first.kill("SIGTERM");

	const second = await lab.start({ env, args: ["--demo"] });
	await until("the commands are printed", () => second.said.out.includes("# 3."));
	expect(second.said.out).toContain(file);
	const again = /^ {2}curl (.*fanout)$/m.exec(second.said.out)?.[1] ?? "";
	expect(again).not.toBe(start);
	expect(await curl(again, key)).toMatchObject({ status: 200, body: { status: "fanout_initiated", contacted: 4 } });
	expect(await second.api(key).caregivers.list.query()).toEqual(people);
	expect(people.items).toHaveLength(12);
});

test.concurrent("the printed commands hold in a folder with a blank, and without its key file it is said how to get in", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const env = { COVERLINE_DB: path.join(lab.folder(), "a demo's.db") };
	const first = await lab.start({ env, args: ["--demo"] });
	await until("the commands are printed", () => first.said.out.includes("# 3."));
	const header = /-H ("Authorization.*?\)")/.exec(first.said.out)?.[1] ?? "";
	const file = env.COVERLINE_DB.replace(/db$/, "admin-key");
	expect(execFileSync("sh", ["-c", `printf %s ${header}`], { encoding: "utf8" })).toBe(
		`Authorization: Bearer ${readFileSync(file, "utf8").trim()}`,
	);
	await first.kill("SIGTERM");
	rmSync(file);
	const second = await lab.start({ env, args: ["--demo"] });
	await until("the commands are printed", () => second.said.out.includes("# 3."));
	expect(second.said.out).toMatch(/API key .*start with COVERLINE_ADMIN_KEY/);
	expect(second.said.out).not.toMatch(/Bearer "/);
});

test.concurrent("importing an agency's own records beside the demo asks none of the demo's people", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const env = { COVERLINE_DB: ":memory:", COVERLINE_ADMIN_KEY: adminKey };
	const service = await lab.start({ env, args: ["--demo"] });
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

test.concurrent("two databases in one folder keep a key each", async ({ onTestFinished }) => {
	const lab = openLab(onTestFinished);
	const folder = lab.folder();
	const keyOf = async (name: string) => {
		const service = await lab.start({ env: { COVERLINE_DB: path.join(folder, name) } });
		const file = /API key\s+in (\S+)/.exec(service.said.out)?.[1] ?? "";
		await service.kill("SIGTERM");
		return readFileSync(file, "utf8").trim();
	};
	const first = await keyOf("first.db");
	expect(await keyOf("second.db")).not.toBe(first);
	expect(await keyOf("first.db")).toBe(first);
});

test.concurrent("every problem of a configuration is listed at once, and it ends with exit code 1", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const { exited, said } = lab.run({
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
		/COVERLINE_ADMIN_KEY must have at least 8/,
		/COVERLINE_CONCURRENCY must be a whole number/,
		/COVERLINE_CALLS_PER_SECOND must be a number/,
		/COVERLINE_TIME_ZONE must be an IANA/,
		/COVERLINE_LOG_LEVEL must be/,
		/TWILIO_FROM_NUMBERS has numbers that are neither E.164 nor a short code: 911/,
	])
		expect(said.error).toMatch(problem);
	expect(said.error).not.toMatch(/expected|undefined|at .*\.ts:/);
	expect(said.out).toBe("");
});

test.concurrent("what is hardly meant is warned of, in the log and where the one who started it looks", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const env = {
		COVERLINE_DB: ":memory:",
		COVERLINE_LOG_LEVEL: "warn",
		TWILIO_ACCOUNT_SID: "AC1",
		COVERLINE_ESCALATE: "5s",
	};
	const { said } = await lab.start({ env });
	for (const warning of [
		/TWILIO_ACCOUNT_SID is set and COVERLINE_CARRIER is not/,
		/COVERLINE_ESCALATE is no setting .*COVERLINE_ESCALATE_AFTER/,
	]) {
		expect(said.out).toMatch(new RegExp(`warning +${warning.source}`));
		expect(said.error).toMatch(new RegExp(`"level":"warn".*${warning.source}`));
	}
});

test.concurrent.for([
	["a database that cannot be opened", (_lab: Lab): string => "/dev/null/coverline.db"],
	["a file that is no database", (lab: Lab): string => letterIn(lab.folder())],
] as const)("%s is said in one sentence, exit code 1", async ([, file], { onTestFinished }) => {
	const lab = openLab(onTestFinished);
	const { exited, said } = lab.run({ env: { COVERLINE_DB: file(lab) } });
	expect(await exited).toEqual({ code: 1, signal: null });
	expect(said.error).toMatch(/^Coverline cannot use the database \S+\.db: /);
	expect(said.error.trim().split("\n")).toHaveLength(1);
});

test.concurrent("a port that is taken is said in one sentence, exit code 1, and the one who has it goes on", async ({
	onTestFinished,
}) => {
	const lab = openLab(onTestFinished);
	const env = { COVERLINE_DB: path.join(lab.folder(), "coverline.db"), COVERLINE_ADMIN_KEY: adminKey };
	const first = await lab.start({ env });
	const { exited, said } = lab.run({ env: { ...env, PORT: new URL(first.url).port } });
	expect(await exited).toEqual({ code: 1, signal: null });
	expect(said.error).toMatch(/port \d+ is in use; set PORT/);
	expect((await first.api().system.status.query()).carrier).toBe("simulator");
});

function letterIn(folder: string): string {
	const file = path.join(folder, "letter.db");
	writeFileSync(file, "Dear reader, ".repeat(100));
	return file;
}

/** Runs a printed curl command's request. */
async function curl(command: string, key: string) {
	const url = /'?(http:[^\s']+)'?/.exec(command)?.[1] ?? "";
	const body = /-d '([^']*)'/.exec(command)?.[1];
	const headers: Record<string, string> = command.includes("Authorization") ? { authorization: `Bearer ${key}` } : {};
	return answerOf(
		await fetch(url, { method: command.includes("-X POST") ? "POST" : "GET", headers, body: body ?? null }),
	);
}
