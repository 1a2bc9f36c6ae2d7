import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { readConfig } from "../../apps/api/src/config.ts";
import { createLog } from "../../apps/api/src/host/log.ts";
import { createService, type Service } from "../../apps/api/src/service.ts";
import { migrationsFolder, senderNumber } from "./agency.ts";
import { authToken, publicUrl } from "./signed-yes.ts";

export interface ListeningService {
	service: Service;
	db: Service["context"]["deps"]["db"]["$client"];
	port: number;
}

/** Loaded by way of the service's own dependencies: the root package has none of them. */
const { serve } = (await import(
	createRequire(new URL("../../apps/api/package.json", import.meta.url)).resolve("@hono/node-server")
)) as { serve: (options: object, listening: (address: AddressInfo) => void) => void };

/** The real service over a prepared database, listening on a port of the system's choice; its pollers stand until `start`. */
export async function listen(file: string, env: Record<string, string> = {}): Promise<ListeningService> {
	const read = readConfig({
		COVERLINE_DB: file,
		COVERLINE_PUBLIC_URL: publicUrl,
		COVERLINE_AUTH: "off",
		COVERLINE_LOG_LEVEL: "warn",
		TWILIO_ACCOUNT_SID: `AC${"0".repeat(32)}`,
		TWILIO_AUTH_TOKEN: authToken,
		TWILIO_FROM_NUMBERS: senderNumber,
		...env,
	});
	if (read.kind === "problems") throw new Error(read.problems.join("; "));
	const service = await createService({
		config: read.config,
		log: createLog("warn"),
		version: "bench",
		migrationsFolder,
	});
	service.app.post("/nothing", (c) => c.body(null));
	const port = await new Promise<number>((resolve) => {
		serve({ fetch: service.app.fetch, hostname: "127.0.0.1", port: 0 }, (address) => resolve(address.port));
	});
	return { service, db: service.context.deps.db.$client, port };
}
