import { eq } from "drizzle-orm";
import type { EventKind } from "../audit/event-kinds.ts";
import { recordEvent } from "../audit/record-event.ts";
import { createCaregiver } from "../caregivers/save-caregiver.ts";
import type { CoreDeps, Report } from "../core-deps.ts";
import type { Db, Tx } from "../db/database.ts";
import { events, messages, organizations } from "../db/schema.ts";
import { createWrite, type Write } from "../db/write.ts";
import { cancelFanout } from "../fanouts/cancel-fanout.ts";
import { type FanoutView, getFanout } from "../fanouts/get-fanout.ts";
import { type ReleasedByOffice, releaseHeldShift } from "../fanouts/release-shift.ts";
import { type StartFanoutOutcome, startFanout } from "../fanouts/start-fanout.ts";
import { ensureHome } from "../organizations/home.ts";
import type { Scope } from "../organizations/scope.ts";
import { setSharedSenders } from "../organizations/sender-numbers.ts";
import type { StatusMeaning } from "../outbox/carrier.ts";
import { dispatchMessages, untilSettled } from "../outbox/dispatch-messages.ts";
import { recordStatus, type StatusReport } from "../outbox/record-status.ts";
import { createTraffic, type TrafficLimits } from "../outbox/traffic.ts";
import { type ReceiveOutcome, receiveReply } from "../replies/receive-reply.ts";
import type { ReceivedReply } from "../replies/reply.ts";
import { createShift } from "../shifts/create-shift.ts";
import { fireDueTimers } from "../timers/fire-due-timers.ts";
import type { Language } from "../wording/languages.ts";
import { type ManualClock, manualClock } from "./manual-clock.ts";
import { type ReceivedText, type TestCarrier, testCarrier } from "./test-carrier.ts";
import { testDatabase } from "./test-database.ts";

/** The wait before calls in tests. */
export const escalateAfterMs = 10 * 60_000;
const steps = 50;

export interface WorldOptions {
	/** Where the clock stands at first. */
	at?: string;
	senders?: string[];
	limits?: Partial<TrafficLimits>;
	/** A database of the test's own, such as a file; a fresh one in memory when absent. */
	db?: Db;
	/** Runs around every single write, inside its transaction. */
	aroundWrite?: (db: Db, run: () => unknown) => unknown;
}

/** A whole agency in memory: database, clock and carrier, with phones that can be read and answered. */
export interface World {
	db: Db;
	write: Write;
	clock: ManualClock;
	carrier: TestCarrier;
	deps: CoreDeps;
	scope: Scope;
	reports: Report[];
	newId: () => string;
	person(
		person?: Partial<{
			id: string;
			name: string;
			role: string;
			phone: string;
			language: Language;
			organizationId: string;
		}>,
	): Promise<TestPhone>;
	shift(
		shift?: Partial<{
			id: string;
			role: string;
			start: string;
			hours: number;
			place: string | null;
			organizationId: string;
		}>,
	): Promise<string>;
	start(shiftId: string): Promise<StartFanoutOutcome>;
	/** Fires what is due and sends what waits, until nothing more happens at this instant. */
	settle(): Promise<void>;
	/** Lets time pass, waking the service whenever it has something to do. */
	pass(ms: number): Promise<void>;
	fanout(shiftId: string): FanoutView;
	cancel(shiftId: string): Promise<void>;
	/** The agency takes the shift off whoever holds it. */
	release(shiftId: string): Promise<ReleasedByOffice>;
	/** A further agency on the same installation; the scope is what a key of its own would have. */
	organization(id: string): Promise<Scope>;
	/** The carrier's status callback about a text or call of ours. */
	carrierSays(messageId: string, word: CarrierWord, failure?: StatusReport["failure"]): Promise<void>;
	/** The outbox, oldest first. */
	messages(): MessageRow[];
	/** The audit trail, oldest first; of one kind when it is given. */
	events(kind?: EventKind): EventRow[];
	/** Fails when somebody got a text or call that no test line has read. */
	expectSilence(): void;
}

export type MessageRow = typeof messages.$inferSelect;
export type EventRow = typeof events.$inferSelect;
export type CarrierWord = keyof typeof carrierWords;

/** The carrier's words that tests use, ranked as the Twilio adapter ranks them (calls above texts' ranks never meet). */
const carrierWords = {
	sent: { rank: 40, meaning: "under_way" },
	failed: { rank: 51, meaning: "failed" },
	undelivered: { rank: 52, meaning: "failed" },
	delivered: { rank: 61, meaning: "reached" },
	initiated: { rank: 20, meaning: "under_way" },
	ringing: { rank: 30, meaning: "under_way" },
	"in-progress": { rank: 40, meaning: "reached" },
	canceled: { rank: 50, meaning: "cancelled" },
	"no-answer": { rank: 52, meaning: "no_answer" },
	busy: { rank: 53, meaning: "busy" },
	completed: { rank: 60, meaning: "ended" },
} as const satisfies Record<string, { rank: number; meaning: StatusMeaning }>;

/** A caregiver's phone. */
export interface TestPhone {
	id: string;
	phone: string;
	/** The oldest text that was not read yet; throws when there is none or it does not match. */
	expectText(pattern: RegExp): Promise<ReceivedText>;
	expectCall(): Promise<void>;
	expectNothing(): Promise<void>;
	reply(text: string, how?: Partial<ReceivedReply>): Promise<ReceiveOutcome>;
}

function toldToSomebody(tx: Tx): string[] {
	return tx.$client
		.prepare<[], string>(
			`SELECT 'lease of ' || id || ' ' || attempts FROM messages WHERE status = 'sending'
			UNION ALL SELECT 'claim of ' || id FROM fanouts WHERE status = 'claimed'
			UNION ALL SELECT 'opt-out of ' || phone FROM opt_outs`,
		)
		.pluck()
		.all();
}

export function createWorld(options: WorldOptions = {}): World {
	let made = 0;
	const newId = () => `id${String(++made).padStart(8, "0")}`;
	const clock = manualClock(options.at ?? "2025-07-01T12:00:00Z");
	const db = options.db ?? testDatabase(newId);
	const { aroundWrite = (_db, run) => run() } = options;
	const plainWrite = createWrite(db, {
		newId,
		afterTurn: (flush) => void setImmediate(flush),
		stopwatch: () => 0,
		onDue: () => {},
	});
	const carrier = testCarrier(clock.now);
	const write: Write = (fn) => plainWrite((tx) => aroundWrite(db, () => fn(tx)) as ReturnType<typeof fn>);
	/** A power cut may undo it, so nothing may rest on it that is told to anybody: no lease, no claim, no opt-out. */
	const lazily: Write = (fn) =>
		write((tx) => {
			const before = toldToSomebody(tx);
			const result = fn(tx);
			const more = toldToSomebody(tx).filter((one) => !before.includes(one));
			if (more.length > 0) throw new Error(`Written without waiting for the disk: ${more.join(", ")}`);
			return result;
		});
	const reports: Report[] = [];
	const traffic = createTraffic({ concurrency: 32, callsPerSecond: 1000, callBurst: 1000, ...options.limits });
	const deps: CoreDeps = {
		db,
		write,
		writeLazily: lazily,
		record: lazily,
		clock,
		carrier,
		traffic,
		random: () => 0.5,
		report: (report) => void reports.push(report),
	};
	const scope: Scope = { organizationId: "home", everywhere: true, actor: "operator" };
	const senders = (options.senders ?? ["+15550100"]).map((number) => ({ number, kind: "simulated" as const }));
	const ready = write((tx) => {
		ensureHome(tx, { id: "home", name: "Sunrise Home Care", timeZone: "UTC", secret: "secret", now: clock.now() });
		setSharedSenders(tx, { senders, now: clock.now() });
	});
	let people = 0;
	const readTexts = new Set<ReceivedText>();
	const readCalls = new Set<object>();

	const world: World = {
		db,
		write,
		clock,
		carrier,
		deps,
		scope,
		reports,
		newId,
		async person(given = {}) {
			await ready;
			people += 1;
			const phone = given.phone ?? `+1555010${String(people).padStart(4, "0")}`;
			const caregiver = {
				organizationId: "home",
				name: `Person ${people}`,
				role: "CNA",
				language: "en" as const,
				...given,
				phone,
			};
			const { id } = await write((tx) => createCaregiver(tx, { caregiver, actor: "test", now: clock.now() }));
			return phoneOf(id, phone);
		},
		async shift(given = {}) {
			await ready;
			const { start = "2025-07-02T08:00:00Z", hours = 8, ...rest } = given;
			const startsAt = Date.parse(start);
			const shift = {
				organizationId: "home",
				role: "CNA",
				place: "Oakland",
				...rest,
				startsAt,
				endsAt: startsAt + hours * 3_600_000,
			};
			return (await write((tx) => createShift(tx, { shift, actor: "test", now: clock.now() }))).id;
		},
		async start(shiftId) {
			const outcome = await write((tx) => startFanout(tx, { shiftId, scope, now: clock.now(), escalateAfterMs }));
			await world.settle();
			return outcome;
		},
		async settle() {
			for (let step = 0; step < steps; step += 1) {
				const timers = await fireDueTimers(deps);
				const outbox = await dispatchMessages(deps);
				await untilSettled(deps);
				const next = Math.min(timers.nextAt ?? Number.POSITIVE_INFINITY, outbox.nextAt ?? Number.POSITIVE_INFINITY);
				if (next > clock.now() && timers.fired === 0) return;
			}
			throw new Error("The world does not come to rest");
		},
		async pass(ms) {
			const until = clock.now() + ms;
			for (;;) {
				await world.settle();
				const timers = await fireDueTimers(deps);
				const outbox = await dispatchMessages(deps);
				await untilSettled(deps);
				const next = Math.min(timers.nextAt ?? Number.POSITIVE_INFINITY, outbox.nextAt ?? Number.POSITIVE_INFINITY);
				if (next > until) break;
				clock.set(Math.max(next, clock.now() + 1));
			}
			clock.set(until);
			await world.settle();
		},
		fanout(shiftId) {
			const fanout = getFanout(db, { shiftId, scope });
			if (fanout === null) throw new Error(`Shift ${shiftId} was never started`);
			return fanout;
		},
		async cancel(shiftId) {
			await write((tx) => cancelFanout(tx, { shiftId, scope, now: clock.now() }));
			await world.settle();
		},
		async release(shiftId) {
			const released = await write((tx) => releaseHeldShift(tx, { shiftId, scope, now: clock.now(), escalateAfterMs }));
			await world.settle();
			return released;
		},
		async organization(id) {
			await ready;
			await write((tx) => {
				tx.insert(organizations).values({ id, name: id, timeZone: "UTC", createdAt: clock.now() }).run();
				recordEvent(tx, { organizationId: id, at: clock.now(), kind: "organization.created", actor: "test" });
			});
			return { organizationId: id, everywhere: false, actor: `key:${id}` };
		},
		async carrierSays(messageId, word, failure = null) {
			const carrierId = [...carrier.texts, ...carrier.calls].find((one) => one.messageId === messageId)?.carrierId;
			const { rank, meaning } = carrierWords[word];
			const report = {
				messageId,
				carrierId: carrierId ?? `unseen-${messageId}`,
				progress: word,
				rank,
				meaning,
				failure,
				evidence: "callback" as const,
			};
			await write((tx) => recordStatus(tx, { ...report, now: clock.now() }));
			await world.settle();
		},
		messages: () => db.select().from(messages).orderBy(messages.seq).all(),
		events: (kind) =>
			db
				.select()
				.from(events)
				.where(kind === undefined ? undefined : eq(events.kind, kind))
				.orderBy(events.seq)
				.all(),
		expectSilence() {
			const texts = carrier.texts.filter((text) => !readTexts.has(text)).map(({ to, body }) => `${to}: ${body}`);
			const calls = carrier.calls.filter((call) => !readCalls.has(call)).map(({ to }) => `call to ${to}`);
			if (texts.length + calls.length > 0) throw new Error(`Nobody expected:\n${[...texts, ...calls].join("\n")}`);
		},
	};
	return world;

	function phoneOf(id: string, phone: string): TestPhone {
		return {
			id,
			phone,
			async expectText(pattern) {
				await world.settle();
				const text = carrier.texts.find((one) => one.to === phone && !readTexts.has(one));
				if (text === undefined) throw new Error(`${phone} got no text; expected ${pattern}`);
				if (!pattern.test(text.body)) throw new Error(`${phone} got "${text.body}"; expected ${pattern}`);
				readTexts.add(text);
				return text;
			},
			async expectCall() {
				await world.settle();
				const call = carrier.calls.find((one) => one.to === phone && !readCalls.has(one));
				if (call === undefined) throw new Error(`${phone} got no call`);
				readCalls.add(call);
			},
			async expectNothing() {
				await world.settle();
				const text = carrier.texts.find((one) => one.to === phone && !readTexts.has(one));
				if (text !== undefined) throw new Error(`${phone} got "${text.body}"; expected nothing`);
			},
			async reply(text, how = {}) {
				const outcome = await write((tx) =>
					receiveReply(tx, {
						carrierId: `in-${newId()}`,
						channel: "sms",
						from: phone,
						to: null,
						organizationId: null,
						text,
						unbegun: deps.traffic.line.unbegun,
						now: clock.now(),
						escalateAfterMs,
						...how,
					}),
				);
				await world.settle();
				return outcome;
			},
		};
	}
}
