import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "rolldown";

/** Bundles the service's own packages into apps/api/dist; npm dependencies stay outside. */
export async function buildService() {
	const dist = "apps/api/dist";
	rmSync(dist, { recursive: true, force: true });
	await build({
		input: { main: "apps/api/src/main.ts", "checkpoint-worker": "apps/api/src/host/checkpoint-worker.ts" },
		platform: "node",
		logLevel: "warn",
		external: (id) => !id.startsWith(".") && !id.startsWith("@coverline/") && !path.isAbsolute(id),
		output: {
			dir: dist,
			format: "esm",
			entryFileNames: "[name].mjs",
			chunkFileNames: "[name]-[hash].mjs",
			sourcemap: true,
		},
	});
	cpSync("packages/core/migrations", path.join(dist, "migrations"), { recursive: true });
}
