import { randomInt } from "node:crypto";
import { carryInProcess } from "../callbacks/carry-in-process.ts";
import { carryOverNetwork } from "../callbacks/carry-over-network.ts";
import { createPostOffice, type PostOffice } from "../callbacks/post-office.ts";
import type { ReportQueue } from "../callbacks/report-status.ts";
import { createFaultBook, type FaultBook } from "../faults/fault-book.ts";
import { createJournal, type Journal } from "../journal/journal.ts";
import type { Message } from "../messages/message.ts";
import { createPhoneBook, type Phone, type PhoneBook } from "../phones/phone.ts";
import type { PhoneScript } from "../phones/phone-script.ts";
import type { SimulatorOptions } from "../simulator.ts";
import { realScheduler, type Scheduler } from "../time/scheduler.ts";
import type { Call } from "../voice/call.ts";
import { createRandom, type Random } from "./random.ts";
import { createResourceLog, type ResourceLog } from "./resource-log.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** The state of one carrier. Every verb of the simulator takes it first. */
export type Carrier = {
	readonly accountSid: string;
	readonly authToken: string;
	/** The Authorization headers that the REST API takes. */
	readonly authorizations: ReadonlySet<string>;
	readonly random: Random;
	readonly scheduler: Scheduler;
	readonly messages: ResourceLog<Message>;
	readonly calls: ResourceLog<Call>;
	readonly phones: PhoneBook;
	readonly journal: Journal;
	readonly faults: FaultBook;
	readonly post: PostOffice;
	/** Status callbacks under way, by sid. */
	readonly reports: Map<string, ReportQueue>;
	/** When each of our numbers, or the account's dialler, is free again. */
	readonly busyUntil: Map<string, number>;
	/** What a phone does with a text; given from outside because it sends texts itself. */
	readonly answerText: AnswerText;
	settings: Settings;
	script: PhoneScript;
	/** Grows with every reset: what was due before it does not happen any more. */
	epoch: number;
	closed: boolean;
	/** During an outage: nobody can connect. */
	unreachable: boolean;
	sequence: number;
};

export type AnswerText = (carrier: Carrier, phone: Phone, arrived: { from: string; text: string }) => void;

export function createCarrier(options: SimulatorOptions, answerText: AnswerText): Carrier {
	const scheduler = options.scheduler ?? realScheduler;
	const random = createRandom({ seed: options.seed ?? randomInt(2 ** 32) });
	return {
		accountSid: options.accountSid,
		authToken: options.authToken,
		authorizations: new Set([
			basicAuth(options.accountSid, options.authToken),
			...(options.apiKeys ?? []).map(({ sid, secret }) => basicAuth(sid, secret)),
		]),
		random,
		scheduler,
		messages: createResourceLog(),
		calls: createResourceLog(),
		phones: createPhoneBook(),
		journal: createJournal({ size: options.journalSize ?? 10_000 }),
		faults: createFaultBook(random),
		post: createPostOffice(scheduler, options.fetch ? carryInProcess(options.fetch) : carryOverNetwork()),
		reports: new Map(),
		busyUntil: new Map(),
		answerText,
		settings: defaultSettings,
		script: options.script ?? {},
		epoch: 0,
		closed: false,
		unreachable: false,
		sequence: 0,
	};
}

const basicAuth = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
