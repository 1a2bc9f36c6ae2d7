import type { ReceivedText } from "../simulator.ts";
import type { Call } from "../voice/call.ts";
import type { PhoneScript, TextReply } from "./phone-script.ts";

/** One of the crowd. */
export type Phone = {
	readonly number: string;
	script: PhoneScript | null;
	readonly inbox: ReceivedText[];
	readonly calls: Call[];
	/** Our numbers that it has sent STOP to: the pair is blocked. */
	readonly stopped: Set<string>;
	/** Replies of the script in force that have had their turn. */
	readonly usedReplies: Set<TextReply>;
	/** How many texts of the inbox `nextText` has handed out, by position. */
	readonly handedOut: Set<ReceivedText>;
	readonly waiters: Set<() => void>;
};

/** Every phone that was ever named; 10,000 cost nothing until they are touched. */
export type PhoneBook = {
	/** The phone with this number, made when it is new. */
	phone(number: string): Phone;
	all(): Phone[];
	clear(): void;
};

export function createPhoneBook(): PhoneBook {
	const phones = new Map<string, Phone>();
	return {
		phone(number) {
			let phone = phones.get(number);
			if (!phone) {
				phone = newPhone(number);
				phones.set(number, phone);
			}
			return phone;
		},
		all: () => [...phones.values()],
		clear: () => phones.clear(),
	};
}

function newPhone(number: string): Phone {
	return {
		number,
		script: null,
		inbox: [],
		calls: [],
		stopped: new Set(),
		usedReplies: new Set(),
		handedOut: new Set(),
		waiters: new Set(),
	};
}
