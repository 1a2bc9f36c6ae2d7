import path from "node:path";
import { readConfig } from "../../../apps/api/src/config.ts";
import { createLog } from "../../../apps/api/src/host/log.ts";
import { createService } from "../../../apps/api/src/service.ts";
import type { Fetch } from "../src/index.ts";

export const adminKey = "a-key-for-tests-only";
const migrationsFolder = path.join(import.meta.dirname, "../../core/migrations");

/** Before the shifts of these tests. */
const now = Date.parse("2026-03-02T08:00:00Z");

export interface ServiceInProcess {
	fetch: Fetch;
	stop(): Promise<void>;
}

/** The real service over an empty database in memory. It listens nowhere and sends nothing: its pollers are not started. */
export async function startServiceInProcess(): Promise<ServiceInProcess> {
	const read = readConfig({ COVERLINE_DB: ":memory:", COVERLINE_ADMIN_KEY: adminKey, COVERLINE_LOG_LEVEL: "silent" });
	if (read.kind === "problems") throw new Error(read.problems.join("\n"));
	const service = await createService({
		config: read.config,
		log: createLog("silent"),
		version: "test",
		migrationsFolder,
		now: () => now,
	});
	return {
		fetch: (url, init) => service.app.fetch(new Request(url, init)),
		stop: () => service.stop(0),
	};
}
