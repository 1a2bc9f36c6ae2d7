import { DomainError } from "@coverline/core";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppContext } from "../app-context.ts";
import { newId } from "../host/deps.ts";
import { createTrpcContext } from "../trpc/context.ts";
import { appRouter } from "../trpc/router.ts";
import { factsOut } from "../trpc/views.ts";
import { twilioWebhooks } from "../webhooks/twilio-webhooks.ts";
import { transportOf } from "./domain-errors.ts";
import { plainRoutes } from "./plain-routes.ts";
import { systemRoutes } from "./system-routes.ts";

const kibibyte = 1024;
/** A webhook or a plain request is small; an import of a whole agency is not. */
const smallBody = 64 * kibibyte;
const trpcBody = 1024 * kibibyte;
const importBody = 64 * 1024 * kibibyte;

/** The whole HTTP surface, against the web standard: nothing here knows Node. */
export function createApp(context: AppContext): Hono {
	const { log, metrics } = context;
	const app = new Hono();
	app.use(async (c, next) => {
		await next();
		metrics.requests.inc({ route: routeOf(c.req.path), status: c.res.status });
	});
	app.use(refuseEncoded);
	app.use("/trpc/records.import", limit(importBody));
	app.use("/trpc/*", async (c, next) => (c.req.path === "/trpc/records.import" ? next() : limit(trpcBody)(c, next)));
	app.use("/shifts/*", limit(smallBody));
	app.use("/messages/*", limit(smallBody));
	app.use("/webhooks/*", limit(smallBody));
	plainRoutes(app, context);
	systemRoutes(app, context);
	twilioWebhooks(app, context);
	for (const path of postOnly) {
		app.all(path, (c) => {
			c.header("allow", "POST");
			return c.json({ detail: `${c.req.path} takes POST, not ${c.req.method}.` }, 405);
		});
	}
	app.all("/trpc/*", async (c) => {
		const requestId = newId();
		const response = await fetchRequestHandler({
			endpoint: "/trpc",
			req: c.req.raw,
			router: appRouter,
			createContext: () => createTrpcContext(context, { request: c.req.raw, requestId }),
			onError: ({ error, path }) => {
				if (error.code === "INTERNAL_SERVER_ERROR")
					log.error({ err: error.cause ?? error, path, requestId }, "a procedure failed");
			},
			responseMeta: () => ({ headers: { "x-request-id": requestId } }),
		});
		// tRPC leaves it out of what it refuses unread.
		if (!response.headers.has("content-type")) response.headers.set("content-type", "application/json");
		return response;
	});
	app.notFound((c) => c.json({ detail: `There is nothing at ${c.req.method} ${c.req.path}.` }, 404));
	app.onError((error, c) => {
		if (error instanceof DomainError) {
			const status = transportOf[error.code].status;
			return c.json({ detail: error.message, reason: error.code, ...factsOut(error.facts) }, status);
		}
		const requestId = newId();
		// Who has gone in the middle of a request is nobody to answer, and no fault of ours.
		if (c.req.raw.signal.aborted) {
			log.debug({ path: routeOf(c.req.path), requestId }, "a client went away before its request had come in");
			return c.body(null, 400);
		}
		log.error({ err: error, path: routeOf(c.req.path), requestId }, "a request failed");
		return c.json({ detail: "Something went wrong on our side; nothing was changed.", request_id: requestId }, 500);
	});
	return app;
}

/** A compressed body could be of any size, and read as it is it would be nonsense. */
const refuseEncoded: MiddlewareHandler = async (c, next) => {
	const encoding = c.req.header("content-encoding");
	if (encoding === undefined || encoding === "identity") return next();
	return c.json({ detail: "Send the body as it is, without a Content-Encoding." }, 415);
};

/**
 * Refuses what is too large. A body of declared length is not touched: to make a web stream of it, as
 * Hono's `bodyLimit` does, costs more than the rest of the HTTP work of a webhook.
 */
function limit(maxSize: number): MiddlewareHandler {
	const tooLarge = (c: Context) =>
		c.json({ detail: `The body is larger than the ${Math.round(maxSize / kibibyte)} KiB that are allowed here.` }, 413);
	const counted = bodyLimit({ maxSize, onError: tooLarge });
	return async (c, next) => {
		const length = c.req.header("content-length");
		if (length === undefined || c.req.header("transfer-encoding") !== undefined) return counted(c, next);
		return Number(length) > maxSize ? tooLarge(c) : next();
	};
}

/** A path with its ids taken out and strangers' inventions left out, so that metrics do not grow with either. */
function routeOf(path: string): string {
	if (path.startsWith("/shifts/")) return path.endsWith("/timeline") ? "/shifts/{id}/timeline" : "/shifts/{id}/fanout";
	if (path.startsWith("/trpc/")) return procedureRoute(path.slice("/trpc/".length));
	return knownPaths.has(path) ? path : "other";
}

function procedureRoute(name: string): string {
	if (name.includes(",")) return "/trpc/batch";
	return procedures.has(name) ? `/trpc/${name}` : "other";
}

const procedures = new Set(Object.keys(appRouter._def.procedures));
const webhooks = ["sms", "sms-status", "voice", "voice-answer", "voice-status"].map(
	(name) => `/webhooks/twilio/${name}`,
);
const knownPaths = new Set(["/health", "/healthz", "/readyz", "/metrics", "/messages/inbound", ...webhooks]);
const postOnly = ["/shifts/:id/fanout", "/messages/inbound", ...webhooks];
