import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { connectSimulator, type RemoteSimulator } from "./connect-simulator.ts";

export type SpawnOptions = {
	accountSid: string;
	authToken: string;
	port?: number | undefined;
	numbers?: readonly string[] | undefined;
	/** Where the service listens; can also be configured later. */
	webhookBase?: string | undefined;
	timings?: "fast" | "lifelike" | undefined;
	seed?: number | undefined;
};

export type SpawnedSimulator = RemoteSimulator & { close(): Promise<void> };

/** Starts a carrier in a process of its own, so that it outlives a service that is killed. It ends with its parent. */
export async function spawnSimulator(options: SpawnOptions): Promise<SpawnedSimulator> {
	const child = spawn(process.execPath, [fileURLToPath(new URL("../main.ts", import.meta.url))], {
		env: { ...process.env, ...environment(options) },
		stdio: ["pipe", "pipe", "inherit"],
	});
	const exited = once(child, "exit");
	const line = await Promise.race([once(child.stdout, "data"), exited.then(() => null)]);
	if (!line) throw new Error("The simulator ended before it printed its address");
	const { url } = JSON.parse(String(line[0])) as { url: string };
	return {
		...connectSimulator({ url }),
		async close() {
			child.kill("SIGTERM");
			await exited;
		},
	};
}

function environment({ accountSid, authToken, port, numbers, webhookBase, timings, seed }: SpawnOptions) {
	return {
		TWILIO_ACCOUNT_SID: accountSid,
		TWILIO_AUTH_TOKEN: authToken,
		PORT: String(port ?? 0),
		SIMULATOR_END_WITH_STDIN: "1",
		...(numbers && { SIMULATOR_NUMBERS: numbers.join(",") }),
		...(webhookBase && { SIMULATOR_WEBHOOK_BASE: webhookBase }),
		...(timings && { SIMULATOR_TIMINGS: timings }),
		...(seed !== undefined && { SIMULATOR_SEED: String(seed) }),
	};
}
