import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { readConfig } from "./config.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { welcome } from "./demo/welcome.ts";
import { keepKeyFile } from "./host/key-file.ts";
import { createLog } from "./host/log.ts";
import { createService, type Service } from "./service.ts";
import { beginSimulation, type Simulation } from "./simulation.ts";

/** SIGINT and SIGTERM end the service within two seconds: so long requests and sends may take to end. */
const graceMs = 1_000;

/** Runs the service until a signal ends it. */
export async function run({ demo }: { demo: boolean }): Promise<void> {
	const read = readConfig(process.env);
	if (read.kind === "problems") {
		console.error(
			`Coverline cannot start with this configuration:\n${read.problems.map((problem) => `  - ${problem}`).join("\n")}`,
		);
		process.exit(1);
	}
	const log = createLog(read.config.logLevel);
	const simulation =
		read.config.carrier === "simulator"
			? await orSay("start the simulated carrier", beginSimulation(read.config))
			: null;
	const config = simulation?.config ?? read.config;
	const options = { config, log, version: versionOf(), migrationsFolder: migrationsFolder() };
	const service = await orSay(`use the database ${config.db}`, createService(options));
	const { server, address } = await listen(service, config);
	simulation?.connect(address);
	await service.start(address);
	const keyFile = config.db === ":memory:" ? null : keepKeyFile({ db: config.db, madeKey: service.madeKey });
	if (demo && service.isNew) await loadDemo(service.context);
	console.log(
		welcome({
			config,
			address,
			simulatorUrl: simulation?.url ?? null,
			madeKey: service.madeKey,
			keyFile,
			context: service.context,
			demo,
		}),
	);
	endOnSignal({ service, server, simulation, log });
}

/** What cannot be had at start is said in one sentence; a stack trace helps nobody who set a wrong path or port. */
async function orSay<Result>(what: string, attempt: Promise<Result>): Promise<Result> {
	try {
		return await attempt;
	} catch (error) {
		console.error(`Coverline cannot ${what}: ${error instanceof Error ? error.message : String(error)}`);
		process.exit(1);
	}
}

type Server = ReturnType<typeof serve>;

function listen(
	service: Service,
	{ host, port }: { host: string; port: number },
): Promise<{ server: Server; address: string }> {
	return new Promise((resolve) => {
		const server = serve({ fetch: service.app.fetch, hostname: host, port }, (info: AddressInfo) => {
			resolve({
				server,
				address: `http://${info.family === "IPv6" ? `[${info.address}]` : info.address}:${info.port}`,
			});
		});
		server.on("error", (error: NodeJS.ErrnoException) => {
			const why =
				error.code === "EADDRINUSE" ? `port ${port} is in use; set PORT to another one (PORT=0: any)` : error.message;
			console.error(`Coverline cannot listen on ${host}: ${why}.`);
			process.exit(1);
		});
	});
}

function endOnSignal({
	service,
	server,
	simulation,
	log,
}: {
	service: Service;
	server: Server;
	simulation: Simulation | null;
	log: ReturnType<typeof createLog>;
}): void {
	let ending = false;
	const end = async (signal: string) => {
		if (ending) return;
		ending = true;
		log.info({ signal }, "ending");
		setTimeout(() => process.exit(0), graceMs + 500).unref();
		const closed = new Promise<void>((resolve) => server.close(() => resolve()));
		if ("closeIdleConnections" in server) server.closeIdleConnections();
		await service.stop(graceMs, closed);
		await simulation?.close();
		process.exit(0);
	};
	process.on("SIGINT", () => void end("SIGINT"));
	process.on("SIGTERM", () => void end("SIGTERM"));
}

/** Beside the bundle in production, in the core package in development. */
function migrationsFolder(): string {
	const here = path.dirname(fileURLToPath(import.meta.url));
	const bundled = path.join(here, "migrations");
	return existsSync(bundled) ? bundled : path.join(here, "../../../packages/core/migrations");
}

function versionOf(): string {
	const here = path.dirname(fileURLToPath(import.meta.url));
	return (JSON.parse(readFileSync(path.join(here, "../package.json"), "utf8")) as { version: string }).version;
}
