import { onTestFinished } from "vitest";
import {
	createManualScheduler,
	type ManualScheduler,
	type Simulator,
	type SimulatorOptions,
	startSimulator,
} from "../src/index.ts";
import { authToken, type Service, startService } from "./service.ts";

export const accountSid = `AC${"a".repeat(32)}`;
export const ours = "+15550100";

/** A carrier and a service on real sockets; the carrier's clock stands still until the test moves it. */
export type World = {
	simulator: Simulator;
	service: Service;
	clock: ManualScheduler;
	/** Calls the REST API below the account; a body is sent as a form. */
	api(method: string, path: string, form?: Form): Promise<Answer>;
	/** Calls the control routes with JSON. */
	control(method: string, path: string, body?: unknown): Promise<Answer>;
	text(form?: Partial<Record<string, string>>): Promise<Answer>;
	call(form?: Form): Promise<Answer>;
};

export type Form = Record<string, string | string[]>;
// biome-ignore lint/suspicious/noExplicitAny: the JSON of the answers is looked at by each test
export type Answer = { status: number; json: any; headers: Headers };

export async function startWorld(options: Partial<SimulatorOptions> = {}): Promise<World> {
	const service = await startService();
	const clock = createManualScheduler({ startAt: Date.UTC(2026, 0, 5, 12) });
	const simulator = await startSimulator({
		accountSid,
		authToken,
		seed: 7,
		scheduler: clock,
		numbers: [ours, "+15550101"],
		smsUrl: `${service.url}/sms`,
		voiceUrl: `${service.url}/voice`,
		...options,
	});
	clock.settleWith(() => simulator.quiet());
	onTestFinished(async () => {
		await simulator.close();
		await service.close();
	});

	const api: World["api"] = (method, path, form) =>
		request(`${simulator.url}/2010-04-01/Accounts/${accountSid}/${path}`, method, form);
	return {
		simulator,
		service,
		clock,
		api,
		control: (method, path, body) =>
			send(simulator.url + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) }),
		text: (form = {}) =>
			api("POST", "Messages.json", { To: "+15550001", From: ours, Body: "Can you work?", ...form } as Form),
		call: (form = {}) =>
			api("POST", "Calls.json", { To: "+15550001", From: ours, Url: `${service.url}/answer`, ...form } as Form),
	};
}

const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}`;

function request(url: string, method: string, form: Form | undefined): Promise<Answer> {
	const body = new URLSearchParams();
	for (const [name, value] of Object.entries(form ?? {})) {
		for (const one of [value].flat()) body.append(name, one);
	}
	return send(url, { method, headers: { authorization }, ...(form && { body }) });
}

async function send(url: string, init: RequestInit): Promise<Answer> {
	const response = await fetch(url, init);
	const text = await response.text();
	return {
		status: response.status,
		json: text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text,
		headers: response.headers,
	};
}
