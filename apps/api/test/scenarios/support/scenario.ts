import { createManualScheduler, type Simulator, type SimulatorOptions, startSimulator } from "@coverline/simulator";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";
import { onTestFinished } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { createLog } from "../../../src/host/log.ts";
import { createService, type Service } from "../../../src/service.ts";
import type { AppRouter } from "../../../src/trpc/router.ts";
import { type Answer, adminKey, answerOf, migrationsFolder } from "../../support/world.ts";
import { connectInProcess } from "./connect-in-process.ts";
import { hours, minutes } from "./durations.ts";
import { type Expected, type ScenarioPhone, scenarioPhone, unexpectedOn } from "./scenario-phone.ts";

/** What the carrier was told to call. Nothing listens there: it is reached in process. */
export const publicUrl = "https://coverline.test";
export const accountSid = `AC${"5".repeat(32)}`;
export const authToken = "the-account's-token";
/** Of the fictional range 555-01xx. */
export const ourNumber = "+15105550190";
export const escalateAfterMs = minutes(10);

/** More turns at one instant than any scenario takes mean that something goes round in circles. */
const mostTurns = 20_000;

export interface ScenarioOptions {
	/** Where the clock stands at first. */
	at?: string;
	/** Our sender numbers. */
	senders?: string[];
	/** Further settings of the service, as its environment has them. */
	env?: Record<string, string>;
	carrier?: Partial<SimulatorOptions>;
}

/**
 * The real service and the real simulated carrier on one manual clock. Requests, callbacks and webhooks
 * go from the one to the other in process, with everything that they consist of on the wire; time passes
 * when a line says so. When the test ends, whatever reached a phone without being expected fails it.
 */
export interface Scenario {
	carrier: Simulator;
	now(): number;
	/** Lets time pass, waking whoever has something to do. */
	pass(ms: number): Promise<void>;
	/** Lets happen whatever is due at this instant. */
	settle(): Promise<void>;
	person(person?: NewPerson): Promise<ScenarioPhone>;
	crowd(size: number, person?: NewPerson): Promise<ScenarioPhone[]>;
	/** Makes further agencies on the same installation known, by a record of each. */
	agencies(...ids: string[]): Promise<void>;
	/** Somebody's phone that no record names. */
	stranger(number: string): ScenarioPhone;
	shift(shift?: NewShift): Promise<string>;
	open(shiftId: string): Promise<Answer>;
	cancel(shiftId: string): Promise<void>;
	fanout(shiftId: string): Promise<FanoutOut>;
	/** What happened to a shift, as people read it. */
	timeline(shiftId: string): Promise<string>;
	api: TRPCClient<AppRouter>;
	/** A request to the service as it comes from outside. */
	request(path: string, init?: RequestInit): Promise<Answer>;
	/** Attempts at one of the carrier's verbs, whatever became of them, with the instant of each. */
	attempts(verb: string, to?: ScenarioPhone): { at: number; status: number | null }[];
	/** Log lines that somebody is to be woken for. */
	alarms(): string[];
}

export type NewPerson = { name?: string; role?: string; phone?: string; language?: string; organizationId?: string };
export type NewShift = {
	id?: string;
	role?: string;
	start?: string;
	hours?: number;
	place?: string | null;
	organizationId?: string;
};
type FanoutOut = NonNullable<Awaited<ReturnType<TRPCClient<AppRouter>["fanouts"]["get"]["query"]>>>;

export async function startScenario(options: ScenarioOptions = {}): Promise<Scenario> {
	const senders = options.senders ?? [ourNumber];
	const clock = createManualScheduler({ startAt: Date.parse(options.at ?? "2025-07-01T12:00:00Z") });
	let service: Service | undefined;
	const carrier = await startSimulator({
		accountSid,
		authToken,
		seed: 1,
		scheduler: clock,
		numbers: senders,
		smsUrl: `${publicUrl}/webhooks/twilio/sms`,
		voiceUrl: `${publicUrl}/webhooks/twilio/voice`,
		timings: { sentAfterMs: 0, deliveredAfterMs: 0, dialAfterMs: 0, ringAfterMs: 0 },
		fetch: (request) => service?.app.fetch(request) ?? Promise.reject(new Error("the service is not up yet")),
		...options.carrier,
	});
	const rest = createRest(carrier, clock.now);
	clock.settleWith(rest.settle);
	const logged: string[] = [];
	service = await createService({
		config: configOf(senders, options.env),
		log: createLog("error", { write: (line) => void logged.push(line) }),
		version: "0.0.0-test",
		migrationsFolder,
		now: clock.now,
		machine: {
			after: clock.after,
			gather: rest.gather,
			random: createDice(),
			connect: () => connectInProcess(carrier, clock),
		},
	});
	await service.start(publicUrl);
	const expected: Expected = { texts: new Set(), calls: new Set() };
	const scenario = scenarioOf({ carrier, clock, service, expected, logged });
	onTestFinished(async ({ task }) => {
		try {
			await scenario.settle();
			if (task.result?.state !== "fail") expectSilence(carrier, expected);
		} finally {
			await service.stop(0);
			await carrier.close();
		}
	});
	return scenario;
}

function configOf(senders: readonly string[], env: Record<string, string> = {}) {
	const read = readConfig({
		COVERLINE_DB: ":memory:",
		COVERLINE_LOG_LEVEL: "silent",
		COVERLINE_ADMIN_KEY: adminKey,
		COVERLINE_ORGANIZATION_NAME: "Sunrise Home Care",
		COVERLINE_CARRIER: "twilio",
		COVERLINE_PUBLIC_URL: publicUrl,
		TWILIO_ACCOUNT_SID: accountSid,
		TWILIO_AUTH_TOKEN: authToken,
		TWILIO_FROM_NUMBERS: senders.join(","),
		...env,
	});
	if (read.kind === "problems") throw new Error(read.problems.join("\n"));
	return read.config;
}

/**
 * Knows when nothing more happens at an instant. Between a write, a request and a webhook there are
 * only microtasks, so once a turn of the event loop has passed with none of them under way, all rest.
 */
function createRest(carrier: Simulator, now: () => number) {
	let writes = 0;
	let turns = 0;
	let instant = now();
	return {
		/** What a machine gathers for milliseconds is gathered for a turn here: no instant of a scenario is to depend on it. */
		gather(_ms: number, flush: () => void): void {
			writes += 1;
			setImmediate(() =>
				setImmediate(() => {
					writes -= 1;
					flush();
				}),
			);
		},
		async settle(): Promise<void> {
			turns = now() === instant ? turns + 1 : 0;
			instant = now();
			if (turns > mostTurns) throw new Error(`The world does not come to rest at ${new Date(instant).toISOString()}`);
			do {
				await new Promise((resolve) => setImmediate(resolve));
				await carrier.quiet();
			} while (writes > 0);
		},
	};
}

/** The same throws in every run, spread over 0 to 1 (by the golden ratio, so that neighbours differ). */
function createDice(): () => number {
	let thrown = 0;
	return () => (++thrown * 0.618_033_988_75) % 1;
}

function expectSilence(carrier: Simulator, expected: Expected): void {
	const unexpected = carrier.phones().flatMap((phone) => {
		const { texts, calls } = unexpectedOn(phone, expected);
		return [
			...texts.map(({ text }) => `a text to ${phone.number}: ${text}`),
			...calls.map(({ status }) => `a call to ${phone.number} (${status})`),
		];
	});
	if (unexpected.length > 0) throw new Error(`Nobody expected\n${unexpected.join("\n")}`);
	const trouble = carrier.journal({ kind: "trouble" }).map(({ note }) => note);
	if (trouble.length > 0) throw new Error(`The carrier had trouble with our answers:\n${trouble.join("\n")}`);
}

type Parts = {
	carrier: Simulator;
	clock: ReturnType<typeof createManualScheduler>;
	service: Service;
	expected: Expected;
	logged: readonly string[];
};

function scenarioOf({ carrier, clock, service, expected, logged }: Parts): Scenario {
	const settle = () => clock.advance(0);
	const surroundings = { carrier, settle, expected };
	const api = createTRPCClient<AppRouter>({
		links: [
			httpLink({
				url: `${publicUrl}/trpc`,
				headers: { authorization: `Bearer ${adminKey}` },
				fetch: async (url, init) => service.app.fetch(new Request(url, init as RequestInit)),
			}),
		],
	});
	const request: Scenario["request"] = async (path, init = {}) =>
		answerOf(
			await service.app.fetch(
				new Request(publicUrl + path, { ...init, headers: { authorization: `Bearer ${adminKey}`, ...init.headers } }),
			),
		);
	let people = 0;

	const scenario: Scenario = {
		carrier,
		now: clock.now,
		pass: (ms) => clock.advance(ms),
		settle,
		async person(given = {}) {
			people += 1;
			const { name = `Person ${people}`, role = "CNA", phone = `+1510555${1_000 + people}`, ...more } = given;
			// People are contacted in the order of their ids.
			const id = `person-${String(people).padStart(4, "0")}`;
			return scenarioPhone(await api.caregivers.create.mutate({ id, name, role, phone, ...more }), surroundings);
		},
		async crowd(size, person = {}) {
			const phones: ScenarioPhone[] = [];
			while (phones.length < size) phones.push(await scenario.person(person));
			return phones;
		},
		async agencies(...ids) {
			const day = { role_required: "NONE", start_time: "2025-12-24T08:00:00Z", end_time: "2025-12-24T16:00:00Z" };
			// The first name that an installation meets becomes that of the agency it was made for.
			for (const organization_id of ["home", ...ids])
				await api.records.import.mutate({ shifts: [{ id: `first-of-${organization_id}`, organization_id, ...day }] });
		},
		stranger: (phone) => scenarioPhone({ id: "", name: "a stranger", phone }, surroundings),
		async shift(given = {}) {
			const { start = "2025-07-02T08:00:00Z", hours: length = 8, role = "CNA", place = "Oakland", ...more } = given;
			const startsAt = new Date(start).toISOString();
			const endsAt = new Date(Date.parse(start) + hours(length)).toISOString();
			return (await api.shifts.create.mutate({ role, startsAt, endsAt, place, ...more })).id;
		},
		async open(shiftId) {
			const answer = await request(`/shifts/${shiftId}/fanout`, { method: "POST" });
			await settle();
			return answer;
		},
		async cancel(shiftId) {
			await api.fanouts.cancel.mutate({ shiftId });
			await settle();
		},
		async fanout(shiftId) {
			const fanout = await api.fanouts.get.query({ shiftId });
			if (fanout === null) throw new Error(`Shift ${shiftId} was never opened`);
			return fanout;
		},
		timeline: async (shiftId) => String((await request(`/shifts/${shiftId}/timeline`)).body["text"]),
		api,
		request,
		attempts: (verb, to) =>
			carrier
				.journal({ kind: "request" })
				.filter(({ what, fields }) => what === verb && (to === undefined || fields?.["To"] === to.number))
				.map(({ at, status }) => ({ at, status })),
		alarms: () => logged.filter((line) => /"level":"fatal"/.test(line)),
	};
	return scenario;
}
