import type { WireAnswer, WireRequest } from "./api/wire.ts";
import type { Settings, Timings } from "./carrier/settings.ts";
import type { FaultRule } from "./faults/fault-rule.ts";
import type { JournalEntry, JournalFilter } from "./journal/journal.ts";
import type { PhoneScript } from "./phones/phone-script.ts";
import type { Scheduler } from "./time/scheduler.ts";

export type SimulatorOptions = Changes & {
	accountSid: string;
	authToken: string;
	/** Keys that open the REST API besides the account's token; they sign nothing. */
	apiKeys?: readonly { sid: string; secret: string }[] | undefined;
	/** 0, the default, lets the system choose. */
	port?: number | undefined;
	/** Loopback unless said otherwise: the control routes ask for no key. */
	host?: string | undefined;
	/** Same seed, same ids and same chances. By default a new one each time, so that ids never meet those of another run. */
	seed?: number | undefined;
	scheduler?: Scheduler | undefined;
	/**
	 * Answers callbacks and webhooks from within the process, in place of the network: the `fetch` of an app written
	 * against the web standard. Whatever it throws counts as a failure to connect.
	 */
	fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
	/** What phones do that have no script of their own. */
	script?: PhoneScript | undefined;
	/** How many journal entries are kept. */
	journalSize?: number | undefined;
};

/** Settings to change; what is left out stays. */
export type Changes = { [Name in keyof Omit<Settings, "timings">]?: Settings[Name] | undefined } & {
	timings?: "fast" | "lifelike" | Partial<Timings> | undefined;
};

/** A running carrier, and everything that the control routes can do with it. */
export type Simulator = {
	/** Base URL of the REST API and of the control routes, without a slash at the end. */
	readonly url: string;
	readonly accountSid: string;
	configure(changes: Changes): void;
	settings(): Settings;
	/** The phone with this number; it exists as soon as it is named. */
	phone(number: string): PhoneInHand;
	phones(): PhoneView[];
	/** What phones do that have no script of their own. */
	setScript(script: PhoneScript): void;
	script(): PhoneScript;
	/** Adds rules behind those that there are; returns their ids. */
	addFaults(...rules: FaultRule[]): string[];
	/** Without an id: all of them. */
	removeFaults(id?: string): void;
	faults(): FaultView[];
	/** Refuses every connection for so long, the control routes included. Settles when that has begun. */
	outage(options: { forMs: number }): Promise<void>;
	/**
	 * A request to the REST API from within the process, faults included. Settles as the answer would come over a
	 * connection; `silent` stands for one that never comes.
	 */
	request(request: WireRequest): Promise<WireAnswer>;
	journal(filter?: JournalFilter): JournalEntry[];
	/** Outgoing and incoming texts, oldest first. */
	messages(): MessageView[];
	calls(): CallView[];
	/** Forgets messages, calls, phones, faults, opt-outs and the journal; keeps the settings and the default script. */
	reset(): void;
	/** Settles when no callback or webhook is under way. Timers that wait are not waited for. */
	quiet(): Promise<void>;
	close(): Promise<void>;
};

/** One phone, in somebody's hand. */
export type PhoneInHand = {
	readonly number: string;
	view(): PhoneView;
	setScript(script: PhoneScript): void;
	/** Sends a text; without `to`, to the number that last texted this phone. Settles when the webhook has answered. */
	text(text: string, options?: { to?: string; copies?: number; messageSid?: string }): Promise<SentText>;
	/** The first text that fits and was not returned before; waits for it, `withinMs` (default 5000) at most. */
	nextText(matching?: RegExp, options?: { withinMs?: number }): Promise<ReceivedText>;
	/** Settles when a text or a call reaches the phone, or after `withinMs`. */
	somethingNew(options: { withinMs: number }): Promise<void>;
	/** The call that rings or is live; waits for one, `withinMs` (default 5000) at most. */
	rings(options?: { withinMs?: number }): Promise<CallView>;
	/** Calls one of our numbers. Settles when the call listens, or has ended. */
	call(options?: { to?: string }): Promise<CallView>;
	/** Takes the call that rings. These settle when the call listens (again), or has ended. */
	answer(): Promise<CallView>;
	/** Answers "busy" to the call that rings. */
	decline(): Promise<CallView>;
	/** Presses keys on the live call; one that rings is answered first. */
	press(digits: string): Promise<CallView>;
	say(text: string, options?: { confidence?: number }): Promise<CallView>;
	hangUp(): Promise<CallView>;
};

export type PhoneView = {
	number: string;
	script: PhoneScript;
	inbox: ReceivedText[];
	calls: CallView[];
	/** The numbers of ours that it has sent STOP to. */
	stopped: string[];
};

export type ReceivedText = {
	at: number;
	from: string;
	text: string;
	/** Null for what the carrier says by itself, such as the answer to STOP. */
	messageSid: string | null;
};

export type SentText = {
	messageSid: string;
	to: string;
	/** One for each copy; what the service answered. Empty where no smsUrl is set. */
	webhooks: WebhookView[];
};

export type WebhookView = {
	url: string;
	/** Null when there was no answer. */
	status: number | null;
	contentType: string | null;
	body: string;
	/** Twilio's code for what went wrong: 11200, 11205, 12100, 12300. */
	error: { code: number; message: string } | null;
	attempts: number;
};

export type MessageView = {
	sid: string;
	direction: "outbound-api" | "outbound-reply" | "inbound";
	from: string;
	to: string;
	body: string;
	status: string;
	errorCode: number | null;
	segments: number;
	statusCallback: string | null;
	createdAt: number;
};

export type CallView = {
	sid: string;
	direction: "outbound-api" | "inbound";
	from: string;
	to: string;
	status: string;
	answeredBy: string | null;
	/** True while keys and speech are waited for. */
	listening: boolean;
	/** What was heard and done, in order. */
	transcript: TranscriptLine[];
	createdAt: number;
};

export type TranscriptLine =
	| { at: number; kind: "heard"; text: string; language: string | null; voice: string | null; times: number }
	| { at: number; kind: "played"; url: string }
	| { at: number; kind: "pressed"; digits: string }
	| { at: number; kind: "said"; text: string; confidence: number };

export type FaultView = FaultRule & { id: string; seen: number; applied: number };
