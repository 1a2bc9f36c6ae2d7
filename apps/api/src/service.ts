import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { createTwilioCarrier } from "@coverline/carriers/twilio";
import {
	type CoreDeps,
	closeTraffic,
	connectionsNeeded,
	createTraffic,
	createWrite,
	type Db,
	type Due,
	dispatchMessages,
	ensureHome,
	fireDueTimers,
	leaveCheckpointsToOthers,
	migrateDatabase,
	openDatabase,
	outboxStatus,
	type Report,
	senderKindOf,
	sendTimeoutMs,
	setSharedSenders,
	untilSettled,
	voidAllLeases,
} from "@coverline/core";
import type { Hono } from "hono";
import type { AppContext } from "./app-context.ts";
import { carrierDialect } from "./carrier-dialect.ts";
import type { Config } from "./config.ts";
import { holdsDemo } from "./demo/holds-demo.ts";
import { type Checkpointer, createCheckpointer } from "./host/checkpointer.ts";
import { newId } from "./host/deps.ts";
import { createLanguageModel } from "./host/language-model.ts";
import type { Log } from "./host/log.ts";
import { type Machine, realMachine } from "./host/machine.ts";
import { createMetrics } from "./host/metrics.ts";
import { createPoller, type Poller } from "./host/poller.ts";
import { operatorScope } from "./http/authenticate.ts";
import { createApp } from "./http/create-app.ts";
import { setUpKeys, type WayIn } from "./set-up-keys.ts";
import { callbackQuery } from "./webhooks/message-token.ts";

export interface ServiceOptions {
	config: Config;
	log: Log;
	version: string;
	migrationsFolder: string;
	/** Now, in epoch milliseconds: tests bring a clock of their own. */
	now?: (() => number) | undefined;
	/** The real one, but for what is given here. */
	machine?: Partial<Machine> | undefined;
}

export interface Service {
	app: Hono;
	context: AppContext;
	/** Where the operator finds the key. */
	wayIn: WayIn;
	/** Begins to fire timers and to send, once the address that carriers call is known. */
	start(publicUrl: string): Promise<void>;
	/** Lets what is under way end (`requests`, sends and steps), for at most `graceMs`, and closes the database. */
	stop(graceMs: number, requests?: Promise<void>): Promise<void>;
}

/** For so long what became of sends is gathered before it is committed together. */
export const recordWindowMs = 4;

/** How often the pollers look although nothing has woken them: clocks jump, and other processes write. */
const pollIntervalMs = 1_000;

/** Puts everything together: the one place that knows every part. */
export async function createService({
	config,
	log,
	version,
	migrationsFolder,
	now = Date.now,
	machine: given,
}: ServiceOptions): Promise<Service> {
	if (config.db !== ":memory:") mkdirSync(path.dirname(config.db), { recursive: true });
	const machine: Machine = { ...realMachine, ...given };
	const db = openDatabase({ file: config.db, newId });
	migrateDatabase(db, migrationsFolder);
	if (config.carrier !== "simulator") refuseDemo(db);

	const pollers: Poller[] = [];
	let timers: Poller | undefined;
	let outbox: Poller | undefined;
	let publicUrl = config.publicUrl ?? "";
	const checkpointer = config.db === ":memory:" ? null : checkpointsOf(db, { file: config.db, log });
	const onDue = (due: Due) => {
		if (due.timersAt !== null) timers?.wakeAt(due.timersAt);
		if (due.messagesAt !== null) outbox?.wakeAt(due.messagesAt);
	};
	const afterTurn = (flush: () => void) => {
		checkpointer?.noteWrite();
		machine.gather(0, flush);
	};
	const afterWindow = (flush: () => void) => {
		checkpointer?.noteWrite();
		machine.gather(recordWindowMs, flush);
	};
	const host = { newId, stopwatch: () => performance.now(), onDue };
	const write = createWrite(db, { ...host, afterTurn });
	const writeLazily = createWrite(db, { ...host, afterTurn, lazily: true });
	const record = createWrite(db, { ...host, afterTurn: afterWindow, lazily: true });

	const home = await write((tx) =>
		ensureHome(tx, {
			id: newId(),
			name: config.organizationName,
			timeZone: config.timeZone,
			secret: randomBytes(32).toString("base64url"),
			now: now(),
		}),
	);
	await write((tx) => setSharedSenders(tx, { senders: sendersOf(config), now: now() }));
	const wayIn = await setUpKeys({ db, write, config, now: now() });

	const http = machine.connect({ apiUrl: config.twilio.apiUrl, connections: connectionsNeeded(config) });
	const callback = (route: string, messageId: string) =>
		`${publicUrl}/webhooks/twilio/${route}?${callbackQuery(home.callbackSecret, messageId)}`;
	const carrier = createTwilioCarrier({
		accountSid: config.twilio.accountSid,
		credentials: { authToken: config.twilio.authToken },
		apiUrl: config.twilio.apiUrl,
		dialect: carrierDialect(config),
		http,
		webhooks: {
			statusUrl: (messageId, channel) => callback(channel === "sms" ? "sms-status" : "voice-status", messageId),
			answerUrl: (messageId) => callback("voice", messageId),
		},
		timeoutMs: sendTimeoutMs,
		now,
	});
	const traffic = createTraffic({
		concurrency: config.concurrency,
		callsPerSecond: config.callsPerSecond,
		callBurst: callBurst(config),
	});
	const metrics = createMetrics(() => outboxStatus(db, { traffic, scope: operatorScope(db), now: now() }));
	const report = (what: Report) => {
		metrics.reports.inc({ kind: what.kind });
		tell(log, what);
	};
	const deps: CoreDeps = {
		db,
		write,
		writeLazily,
		record,
		clock: { now },
		carrier,
		traffic,
		random: machine.random,
		report,
	};
	const { authToken, previousAuthToken, signingKey } = config.twilio;
	const context: AppContext = {
		deps,
		config,
		home,
		log,
		metrics,
		version,
		publicUrl: () => publicUrl,
		signingKeys: [signingKey ?? authToken, previousAuthToken].filter((key): key is string => Boolean(key)),
		secondReader: config.languageModel === null ? null : createLanguageModel(config.languageModel),
		isPolling: () => pollers.length > 0 && pollers.every((poller) => poller.isAlive()),
	};

	let stopped: Promise<void> | undefined;
	async function stop(graceMs: number, requests: Promise<void> | undefined): Promise<void> {
		closeTraffic(traffic);
		const steps = Promise.all(pollers.map((poller) => poller.stop())).then(() => untilSettled(deps));
		await Promise.race([
			Promise.all([steps, requests]),
			new Promise((resolve) => setTimeout(resolve, graceMs).unref()),
		]);
		await checkpointer?.stop();
		await Promise.race([http.close(), new Promise((resolve) => setTimeout(resolve, closeMs).unref())]);
		db.$client.close();
	}

	return {
		app: createApp(context),
		context,
		wayIn,
		async start(address) {
			publicUrl = config.publicUrl ?? address;
			await voidAllLeases(deps, { upSince: machine.upSince() });
			const onError = (error: unknown) => log.error({ err: error }, "a poller's step failed; it is tried again");
			const turns = { intervalMs: pollIntervalMs, now, after: machine.after, onError };
			timers = createPoller({ step: () => fireDueTimers(deps), ...turns });
			outbox = createPoller({ step: () => dispatchMessages(deps), ...turns });
			pollers.push(timers, outbox);
		},
		stop(graceMs, requests) {
			stopped ??= stop(graceMs, requests);
			return stopped;
		},
	};
}

/** Its timers would phone people who do not exist, from real numbers. */
function refuseDemo(db: Db): void {
	if (!holdsDemo(db)) return;
	db.$client.close();
	throw new Error(
		"it holds the demo agency, whose fictional people must not be phoned from real numbers; set COVERLINE_DB to another file.",
	);
}

/** Checkpoints of a database on file do not hold up the event loop. */
function checkpointsOf(db: Db, { file, log }: { file: string; log: Log }): Checkpointer {
	leaveCheckpointsToOthers(db);
	return createCheckpointer({ file, onError: (error) => log.warn({ err: error }, "a checkpoint was put off") });
}

/** Connections to the carrier get so long to close; what they carried is in doubt anyway. */
const closeMs = 100;

/** Twilio queues calls above the account's pace itself, so a few may go at once. */
function callBurst({ callsPerSecond, carrier }: Config): number {
	return carrier === "simulator" ? 10_000 : Math.max(30, Math.ceil(callsPerSecond * 10));
}

function sendersOf({ twilio, carrier, senderKind, segmentsPerSecond, segmentsPerDay }: Config) {
	return twilio.fromNumbers.map((number) => ({
		number,
		kind: senderKind ?? (carrier === "simulator" ? ("simulated" as const) : senderKindOf(number)),
		perSecond: segmentsPerSecond ?? undefined,
		perDay: segmentsPerDay ?? undefined,
	}));
}

function tell(log: Log, what: Report): void {
	switch (what.kind) {
		case "timer_failed":
			return log.error(
				{ err: what.error, timer: what.timer, fanoutId: what.fanoutId },
				"a timer could not do its work; it is tried again",
			);
		case "dispatch_failed":
			return log.error({ err: what.error }, "a send could not be recorded; it will be settled by evidence");
		case "sending_stopped":
			return log.fatal(
				{ code: what.code, cause: what.cause },
				"SENDING IS STOPPED: the carrier refuses our set-up; see system.status for the remedy",
			);
		case "no_number_left":
			return log.fatal(
				{ organizationId: what.organizationId },
				"SENDING IS STOPPED for an organization: no sender number is left for it; see system.status for the remedy",
			);
		case "number_found":
			return log.info({ organizationId: what.organizationId }, "what waited for a sender number has one");
		case "sending_resumed":
			return log.info("sending has resumed");
		case "unknown_failure_code":
			return log.error(
				{ code: what.code, messageId: what.messageId },
				"the carrier refused a message with a code that is not known",
			);
		case "given_up":
			return log.error({ messageId: what.messageId, because: what.because }, "a message could not be settled");
		default:
			return what satisfies never;
	}
}
