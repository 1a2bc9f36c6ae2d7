import type { Hono } from "hono";
import type { AppContext } from "../app-context.ts";

/** For whoever runs the service: alive, ready, measured. */
export function systemRoutes(app: Hono, context: AppContext): void {
	app.get("/healthz", (c) => c.json({ status: "ok" }));
	app.get("/readyz", async (c) => {
		const checks = { database: await isWritable(context), pollers: context.isPolling() };
		const ready = Object.values(checks).every(Boolean);
		return c.json({ status: ready ? "ready" : "not_ready", checks }, ready ? 200 : 503);
	});
	app.get("/metrics", async (c) =>
		c.body(await context.metrics.read(), 200, { "content-type": context.metrics.contentType }),
	);
}

/** A write transaction that changes nothing: migrations are current, or the service would not have started. */
async function isWritable({ deps }: AppContext): Promise<boolean> {
	try {
		await deps.write((tx) => tx.$client.prepare("UPDATE installation SET id = id").run());
		return true;
	} catch {
		return false;
	}
}
