import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "../server/read-body.ts";
import type { Simulator } from "../simulator.ts";
import { Refusal } from "./refusal.ts";
import { routes } from "./routes.ts";

/** Serves the control routes: JSON in, JSON out, `{"detail": "a sentence"}` for what cannot be done. */
export async function serveControl(
	simulator: Simulator,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	try {
		refuseStrangers(request);
		const url = new URL(request.url ?? "/", "http://simulator");
		const { route, parts } = routeFor(request.method ?? "GET", url.pathname);
		const body = request.method === "GET" ? {} : readJson(await readBody(request));
		answer(response, 200, await route.serve({ simulator, parts, body, query: url.searchParams }));
	} catch (error) {
		if (error instanceof Refusal) answer(response, error.status, { detail: error.message });
		else answer(response, 500, { detail: `The simulator failed: ${(error as Error).message}` });
	}
}

/** A page of somebody else's in a browser on this machine has no business here. */
function refuseStrangers({ headers }: IncomingMessage): void {
	if (headers["sec-fetch-site"] === "cross-site") throw new Refusal(400, "Requests from other sites are refused.");
}

function routeFor(method: string, path: string) {
	const segments = path.split("/").filter((segment) => segment !== "");
	const here = routes.filter(({ path: pattern }) => fits(pattern, segments));
	const route = here.find((one) => one.method === method);
	if (route) return { route, parts: segments.filter((_, at) => route.path[at] === "*").map(decode) };
	if (here.length > 0) throw new Refusal(404, `${path} takes ${here.map((one) => one.method).join(" or ")}.`);
	throw new Refusal(404, `There is nothing at ${path}; GET / lists what there is.`);
}

const fits = (pattern: readonly string[], segments: readonly string[]) =>
	pattern.length === segments.length && pattern.every((part, at) => part === "*" || part === segments[at]);

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new Refusal(400, `"${segment}" is not a part of a URL.`);
	}
}

function readJson(text: string): unknown {
	if (text.trim() === "") return {};
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(400, "The body is not JSON.");
	}
}

function answer(response: ServerResponse, status: number, value: unknown): void {
	const body = `${JSON.stringify(value, null, "\t")}\n`;
	response.writeHead(status, {
		"content-type": "application/json;charset=utf-8",
		"content-length": Buffer.byteLength(body),
	});
	response.end(body);
}
