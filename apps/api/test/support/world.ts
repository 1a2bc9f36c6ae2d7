import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { signRequest } from "@coverline/carriers/twilio";
import { type Simulator, type SimulatorOptions, startSimulator } from "@coverline/simulator";
import { serve } from "@hono/node-server";
import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";
import type { DestinationStream } from "pino";
import { onTestFinished } from "vitest";
import { type Config, readConfig } from "../../src/config.ts";
import { createLog } from "../../src/host/log.ts";
import type { Machine } from "../../src/host/machine.ts";
import { createService, type Service } from "../../src/service.ts";
import type { AppRouter } from "../../src/trpc/router.ts";
import { sample, sampleDay } from "./sample-records.ts";
import { until } from "./until.ts";

/** Texts that the simulated carrier has taken and may still bring; some never arrive on purpose, so the wait ends. */
const onItsWay: ReadonlySet<string> = new Set(["accepted", "queued", "sending", "sent"]);
const turnMs = 5;
const mostTurns = 60;

export const migrationsFolder = fileURLToPath(new URL("../../../../packages/core/migrations", import.meta.url));
export const adminKey = "the-operators-own-key";
/** Numbers of the fictional range 555-01xx. */
export const ourNumbers = ["+15105550190"];
/** Ringing, pausing and listening last a tenth of a second where people take one. */
const telephoneSecondMs = 100;
const graceMs = 500;

export interface WorldOptions {
	env?: Record<string, string>;
	config?: Partial<Config>;
	simulator?: Partial<SimulatorOptions>;
	/** Imports the sample records. On by default. */
	records?: boolean;
	logLevel?: string;
	logTo?: DestinationStream;
	machine?: Partial<Machine>;
	/** Without it nobody turns the pollers: nothing is sent and no timer fires. On by default. */
	started?: boolean;
}

export type Answer = { status: number; body: Record<string, unknown>; headers: Headers };
/** Vitest's `onTestFinished`. */
export type Finish = (cleanUp: () => void | Promise<void>) => unknown;
export type World = Awaited<ReturnType<typeof startWorld>>;

/** A service on a port of its own, a simulated carrier beside it, and a clock that says July 2025. Concurrent tests bring their own `onTestFinished`. */
export async function startWorld(options: WorldOptions = {}, finish: Finish = onTestFinished) {
	const { records = true, started = true, logLevel = "silent", logTo } = options;
	const authToken = options.simulator?.authToken ?? randomBytes(16).toString("hex");
	const simulator = await startSimulator({
		accountSid: `AC${randomBytes(16).toString("hex")}`,
		authToken,
		numbers: ourNumbers,
		timings: { secondMs: telephoneSecondMs },
		...options.simulator,
	});
	finish(() => simulator.close());
	const config = { ...configOf({ COVERLINE_ADMIN_KEY: adminKey, ...options.env }), ...options.config };
	const clock = createClock();
	const service = await createService({
		config: {
			...config,
			twilio: {
				...config.twilio,
				accountSid: simulator.accountSid,
				authToken,
				apiUrl: simulator.url,
				fromNumbers: config.twilio.fromNumbers.length > 0 ? config.twilio.fromNumbers : ourNumbers,
				...options.config?.twilio,
			},
		},
		log: createLog(logLevel, logTo),
		version: "0.0.0-test",
		migrationsFolder,
		now: clock.now,
		machine: options.machine,
	});
	const { url, close } = await listen(service);
	finish(async () => {
		const closed = close();
		await service.stop(graceMs);
		await closed;
	});
	simulator.configure({ smsUrl: `${url}/webhooks/twilio/sms`, voiceUrl: `${url}/webhooks/twilio/voice` });
	if (started) await service.start(url);
	const world = { url, simulator, service, clock, authToken, ...verbs({ url, service, simulator, authToken, clock }) };
	if (records) await world.as().records.import.mutate(sample);
	return world;
}

function configOf(env: Record<string, string>): Config {
	const read = readConfig({ COVERLINE_DB: ":memory:", COVERLINE_LOG_LEVEL: "silent", ...env });
	if (read.kind === "problems") throw new Error(read.problems.join("\n"));
	return read.config;
}

/** Runs on from noon of the day before the sample's shifts, and can be set forward. */
function createClock() {
	let ahead = sampleDay - Date.now();
	return {
		now: () => Date.now() + ahead,
		forward(ms: number) {
			ahead += ms;
		},
	};
}

export function listen(service: Service): Promise<{ url: string; close: () => Promise<void> }> {
	return new Promise((resolve) => {
		const server = serve({ fetch: service.app.fetch, hostname: "127.0.0.1", port: 0 }, (info: AddressInfo) =>
			resolve({
				url: `http://127.0.0.1:${info.port}`,
				close: () =>
					new Promise((closed) => {
						server.close(() => closed());
						if ("closeAllConnections" in server) server.closeAllConnections();
					}),
			}),
		);
	});
}

type Facts = {
	url: string;
	service: Service;
	simulator: Simulator;
	authToken: string;
	clock: { now(): number; forward(ms: number): void };
};

function verbs({ url, service, simulator, authToken, clock }: Facts) {
	const { db, write } = service.context.deps;
	return {
		as: (key: string = adminKey) => clientOf(url, key),
		/** A JSON request with the operator's key, or another, or none (null). */
		async call(method: string, path: string, body?: unknown, key: string | null = adminKey): Promise<Answer> {
			const response = await fetch(url + path, {
				method,
				headers: {
					...(key === null ? {} : { authorization: `Bearer ${key}` }),
					...(body === undefined ? {} : { "content-type": "application/json" }),
				},
				...(body === undefined
					? {}
					: { body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body) }),
			});
			return answerOf(response);
		},
		/** A webhook, signed as the carrier signs. */
		webhook(path: string, fields: Record<string, string>) {
			const address = `${url}/webhooks/twilio/${path}`;
			const params = new URLSearchParams(fields);
			return post(address, params, signRequest({ authToken, url: address, params }));
		},
		/** Everything that the database holds, to compare before and after. */
		dump(): Record<string, unknown[]> {
			const tables = db.$client
				.prepare<[], { name: string }>(
					"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
				)
				.all();
			return Object.fromEntries(
				tables.map(({ name }) => [name, db.$client.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]),
			);
		},
		rows<Row>(sql: string): Row[] {
			return db.$client.prepare<[], Row>(sql).all();
		},
		/** Sets the clock forward and wakes the pollers, as a timer that runs out would. */
		async forward(ms: number): Promise<void> {
			clock.forward(ms);
			await write((tx) => Object.assign(tx.due, { timersAt: 0, messagesAt: 0 }));
		},
		/** Until nothing is due, queued or in flight, and the phones have what the carrier has taken. */
		quiet: async () => {
			await until("the outbox is empty", () => {
				const { waiting } = db.$client
					.prepare<[number], { waiting: number }>(
						`SELECT (SELECT count(*) FROM messages WHERE status = 'sending' OR status = 'queued')
							+ (SELECT count(*) FROM timers WHERE due_at <= ?) AS waiting`,
					)
					.get(clock.now()) as { waiting: number };
				return waiting === 0 && service.context.deps.traffic.inFlight.size === 0;
			});
			const underWay = () => simulator.messages().some(({ status }) => onItsWay.has(status));
			for (let turn = 0; turn < mostTurns && underWay(); turn += 1)
				await new Promise((resolve) => setTimeout(resolve, turnMs));
		},
		/** Until so many texts are delivered, by the carrier's last word. */
		delivered: (count: number) =>
			until(`${count} texts are delivered`, () => {
				const sql = "SELECT count(*) AS texts FROM messages WHERE progress = 'delivered'";
				return db.$client.prepare<[], { texts: number }>(sql).get()?.texts === count;
			}),
		inbox: (phone: string) =>
			simulator
				.phone(phone)
				.view()
				.inbox.map(({ text }) => text),
		callsTo: (phone: string) => simulator.calls().filter(({ to }) => to === phone),
	};
}

export async function answerOf(response: Response): Promise<Answer> {
	const text = await response.text();
	const body = text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : { text };
	return { status: response.status, body, headers: response.headers };
}

/** A form as a carrier posts it. */
export async function post(
	address: string,
	body: URLSearchParams | string,
	signature: string | null,
	contentType = "application/x-www-form-urlencoded",
) {
	const response = await fetch(address, {
		method: "POST",
		headers: { "content-type": contentType, ...(signature === null ? {} : { "x-twilio-signature": signature }) },
		body: String(body),
	});
	return { status: response.status, text: await response.text(), contentType: response.headers.get("content-type") };
}

export function clientOf(url: string, key: string): TRPCClient<AppRouter> {
	return createTRPCClient<AppRouter>({
		links: [httpBatchLink({ url: `${url}/trpc`, headers: { authorization: `Bearer ${key}` } })],
	});
}
