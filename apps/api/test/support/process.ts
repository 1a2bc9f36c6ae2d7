import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type SpawnedSimulator, spawnSimulator } from "@coverline/simulator";
import { until } from "./until.ts";
import { adminKey, answerOf, clientOf, type Finish } from "./world.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
/** What carriers are told to call; the simulator, told so, calls whichever process stands behind it. */
export const publicUrl = "http://coverline.test";
const bootMs = 40_000;
/** Compiled code is kept between the many starts: three times as fast. */
const compileCache = path.join(tmpdir(), "coverline-test-compile-cache");

export type Env = Record<string, string>;
export type Lab = ReturnType<typeof openLab>;

/** Processes and folders of one test, gone when it has finished. Concurrent tests have to bring their own `onTestFinished`. */
export function openLab(finish: Finish) {
	return {
		folder: () => scratchFolder(finish),
		run: (options: RunOptions) => runProcess(finish, options),
		start: (options: RunOptions) => startProcess(finish, options),
		carrier: () => spawnCarrier(finish),
	};
}

interface RunOptions {
	env: Env;
	args?: string[];
}

function scratchFolder(finish: Finish): string {
	const folder = mkdtempSync(path.join(tmpdir(), "coverline-test-"));
	finish(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Runs the service as people run it; never outlives its test. */
function runProcess(finish: Finish, { env, args = [] }: RunOptions) {
	const child = spawn(process.execPath, [main, ...args], {
		env: {
			PATH: process.env["PATH"] ?? "",
			NODE_COMPILE_CACHE: compileCache,
			HOST: "127.0.0.1",
			PORT: "0",
			COVERLINE_LOG_LEVEL: "error",
			...env,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	const exited = once(child, "exit").then(
		([code, signal]) => ({ code, signal }) as { code: number | null; signal: string | null },
	);
	finish(async () => {
		child.kill("SIGKILL");
		await exited;
	});
	const said = { out: "", error: "" };
	child.stdout?.on("data", (chunk) => (said.out += chunk));
	child.stderr?.on("data", (chunk) => (said.error += chunk));
	return { child, exited, said };
}

/** The same, once it listens. */
async function startProcess(finish: Finish, options: RunOptions) {
	const { child, exited, said } = runProcess(finish, options);
	const welcomed = until("it listens", () => /listens at (http:\S+)/.exec(said.out)?.[1], { withinMs: bootMs });
	const url = await Promise.race([
		welcomed,
		exited.then(({ code }) => Promise.reject(new Error(`ended with ${code}: ${said.error}`))),
	]);
	return {
		url,
		said,
		exited,
		api: (key: string = adminKey) => clientOf(url, key),
		async post(route: string, body?: unknown, key: string = adminKey) {
			const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
			return answerOf(
				await fetch(url + route, { method: "POST", headers, body: body === undefined ? null : JSON.stringify(body) }),
			);
		},
		/** By its id alone; settles when it is gone. */
		async kill(signal: "SIGKILL" | "SIGTERM" | "SIGINT") {
			const startedAt = performance.now();
			end(child, signal);
			return { ...(await exited), tookMs: performance.now() - startedAt };
		},
	};
}

function end({ pid }: ChildProcess, signal: "SIGKILL" | "SIGTERM" | "SIGINT"): void {
	if (pid !== undefined) process.kill(pid, signal);
}

/** A carrier in a process of its own, which outlives a service that is killed, and what the service must be told of it. */
async function spawnCarrier(finish: Finish): Promise<{ carrier: SpawnedSimulator; env: Env }> {
	const accountSid = `AC${randomBytes(16).toString("hex")}`;
	const authToken = randomBytes(16).toString("hex");
	const numbers = ["+15105550190"];
	const carrier = await spawnSimulator({ accountSid, authToken, numbers, webhookBase: publicUrl, timings: "fast" });
	finish(() => carrier.close());
	return {
		carrier,
		env: {
			COVERLINE_CARRIER: "twilio",
			COVERLINE_PUBLIC_URL: publicUrl,
			COVERLINE_ADMIN_KEY: adminKey,
			COVERLINE_DB: path.join(scratchFolder(finish), "coverline.db"),
			COVERLINE_CALLS_PER_SECOND: "1000",
			COVERLINE_SEGMENTS_PER_SECOND: "1000",
			TWILIO_ACCOUNT_SID: accountSid,
			TWILIO_AUTH_TOKEN: authToken,
			TWILIO_API_URL: carrier.url,
			TWILIO_FROM_NUMBERS: numbers.join(","),
		},
	};
}

const hourMs = 60 * 60_000;

/** An agency with so many nurses and one shift tomorrow for them. */
export function agencyOf(people: number, shiftIds: readonly string[] = ["the-shift"]) {
	const at = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString();
	return {
		caregivers: Array.from({ length: people }, (_, nth) => ({
			id: `nurse-${nth}`,
			name: `Nurse ${nth}`,
			role: "RN",
			phone: phoneOf(nth),
		})),
		shifts: shiftIds.map((id, nth) => ({
			id,
			role_required: "RN",
			start_time: at(24 + 10 * nth),
			end_time: at(32 + 10 * nth),
		})),
	};
}

/** Numbers outside every real range. */
export function phoneOf(nth: number): string {
	return `+1510555${String(1_000 + nth)}`;
}
