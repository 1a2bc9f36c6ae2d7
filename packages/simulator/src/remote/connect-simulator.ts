import type { FaultRule } from "../faults/fault-rule.ts";
import type { JournalEntry, JournalFilter } from "../journal/journal.ts";
import type { PhoneScript } from "../phones/phone-script.ts";
import type { CallView, Changes, FaultView, MessageView, PhoneInHand, PhoneView } from "../simulator.ts";
import { remotePhone } from "./remote-phone.ts";
import { type Ask, request } from "./request.ts";

/** A carrier in another process, driven through its control routes. What it refuses is thrown, with its sentence. */
export type RemoteSimulator = {
	readonly url: string;
	configure(changes: Changes): Promise<void>;
	phone(number: string): RemotePhone;
	setScript(script: PhoneScript): Promise<void>;
	addFaults(...rules: FaultRule[]): Promise<string[]>;
	removeFaults(id?: string): Promise<void>;
	faults(): Promise<FaultView[]>;
	/** Settles when the carrier refuses connections. */
	outage(options: { forMs: number }): Promise<void>;
	journal(filter?: JournalFilter): Promise<JournalEntry[]>;
	messages(): Promise<MessageView[]>;
	calls(): Promise<CallView[]>;
	reset(): Promise<void>;
};

export type RemotePhone = Omit<PhoneInHand, "view" | "setScript" | "somethingNew"> & {
	view(): Promise<PhoneView>;
	setScript(script: PhoneScript): Promise<void>;
};

export function connectSimulator({ url }: { url: string }): RemoteSimulator {
	const ask: Ask = (method, path, body) => request(url + path, method, body);
	return {
		url,
		configure: async (changes) => void (await ask("PUT", "/settings", changes)),
		phone: (number) => remotePhone(ask, number),
		setScript: async (script) => void (await ask("PUT", "/script", script)),
		addFaults: async (...rules) => (await ask<{ ids: string[] }>("POST", "/faults", rules)).ids,
		removeFaults: async (id) => void (await ask("DELETE", id === undefined ? "/faults" : `/faults/${id}`)),
		faults: () => ask("GET", "/faults"),
		outage: async (options) => void (await ask("POST", "/outage", options)),
		journal: (filter = {}) => ask("GET", `/journal?${new URLSearchParams(filter as Record<string, string>)}`),
		messages: () => ask("GET", "/messages"),
		calls: () => ask("GET", "/calls"),
		reset: async () => void (await ask("POST", "/reset")),
	};
}
