import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "./config.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { welcome } from "./demo/welcome.ts";
import { listen, type Server } from "./host/listen.ts";
import { createLog } from "./host/log.ts";
import { createService, type Service } from "./service.ts";
import { beginSimulation, type Simulation } from "./simulation.ts";

/** SIGINT and SIGTERM end the service within two seconds: so long requests and sends may take to end. */
const graceMs = 1_000;

/** The rights that group and others do not get. */
const ownerAlone = 0o077;

/** Runs the service until a signal ends it. */
export async function run({ demo }: { demo: boolean }): Promise<void> {
	// What it makes (the database, its log, its folder) holds names, phone numbers and texts.
	process.umask(ownerAlone);
	const read = readConfig(process.env);
	if (read.kind === "problems") {
		console.error(
			`Coverline cannot start with this configuration:\n${read.problems.map((problem) => `  - ${problem}`).join("\n")}`,
		);
		process.exit(1);
	}
	const log = createLog(read.config.logLevel);
	const { warnings } = read;
	for (const warning of warnings) log.warn(warning);
	const simulation =
		read.config.carrier === "simulator"
			? await orSay("start the simulated carrier", beginSimulation(read.config), busyPort("COVERLINE_SIMULATOR_PORT"))
			: null;
	const config = simulation?.config ?? read.config;
	const { server, address, answerWith } = await orSay(`listen on ${config.host}`, listen(config), busyPort("PORT"));
	const options = { config, log, version: versionOf(), migrationsFolder: migrationsFolder() };
	const service = await orSay(`use the database ${config.db}`, createService(options));
	simulation?.connect(address);
	await service.start(address);
	if (demo && simulation !== null) await loadDemo(service.context);
	answerWith(service.app.fetch);
	console.log(
		welcome({
			config,
			address,
			simulatorUrl: simulation?.url ?? null,
			wayIn: service.wayIn,
			context: service.context,
			demo,
			warnings,
		}),
	);
	endOnSignal({ service, server, simulation, log });
}

/** What cannot be had at start is said in one sentence; a stack trace helps nobody who set a wrong path or port. */
async function orSay<Result>(
	what: string,
	attempt: Promise<Result>,
	remedy: (error: Error) => string | null = () => null,
): Promise<Result> {
	try {
		return await attempt;
	} catch (thrown) {
		const error = thrown instanceof Error ? thrown : new Error(String(thrown));
		console.error(`Coverline cannot ${what}: ${remedy(error) ?? error.message}`);
		process.exit(1);
	}
}

/** Which setting names another port, for whoever finds theirs taken. */
function busyPort(setting: string) {
	return ({ code, port }: NodeJS.ErrnoException & { port?: number }): string | null =>
		code === "EADDRINUSE" ? `port ${port} is in use; set ${setting} to another one (${setting}=0: any).` : null;
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
