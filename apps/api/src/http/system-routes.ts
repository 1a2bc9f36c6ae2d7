import type { Hono } from "hono";
import type { AppContext } from "../app-context.ts";

/** For whoever runs the service: alive, ready, measured. */
export function systemRoutes(app: Hono, context: AppContext): void {
	app.get("/healthz", (c) => c.json({ status: "ok" }));
	const isWritable = probeOfDatabase(context);
	app.get("/readyz", async (c) => {
		const checks = { database: await isWritable(), pollers: context.isPolling() };
		const ready = Object.values(checks).every(Boolean);
		return c.json({ status: ready ? "ready" : "not_ready", checks }, ready ? 200 : 503);
	});
	app.get("/metrics", async (c) =>
		c.body(await context.metrics.read(), 200, { "content-type": context.metrics.contentType }),
	);
}

/** Anybody may ask, so the database is not written to more often than this. */
const probeEveryMs = 1_000;

/**
 * Whether a write goes through, by one that changes nothing. Migrations are current, or the service would
 * not have started.
 */
function probeOfDatabase({ deps }: AppContext): () => Promise<boolean> {
	let last: { at: number; writable: Promise<boolean> } | undefined;
	return async () => {
		if (!deps.db.$client.open) return false;
		const now = deps.clock.now();
		if (last === undefined || Math.abs(now - last.at) >= probeEveryMs) {
			const probe = deps.write((tx) => tx.$client.prepare("UPDATE installation SET id = id").run());
			last = { at: now, writable: probe.then(() => true).catch(() => false) };
		}
		return last.writable;
	};
}
