import type {
	Carrier,
	CarrierCapabilities,
	CarrierStatus,
	FoundSend,
	OutgoingCall,
	OutgoingText,
	SendOutcome,
	SentQuery,
} from "../outbox/carrier.ts";

export interface ReceivedText {
	messageId: string;
	to: string;
	from: string;
	body: string;
	carrierId: string;
	at: number;
}

export interface PlacedCall {
	messageId: string;
	to: string;
	from: string;
	carrierId: string;
	at: number;
	cancelled: boolean;
}

/** A carrier in memory that keeps what it was given, and fails as it is told to. */
export interface TestCarrier extends Carrier {
	readonly texts: ReceivedText[];
	readonly calls: PlacedCall[];
	capabilities: CarrierCapabilities;
	/** How the next sends end; `accept: true` with an outcome of doubt: it was taken all the same. */
	failNext(failure: Failure): void;
	/** Every send to this phone ends so, until `null`. */
	failFor(phone: string, failure: Failure | null): void;
	/** Every request that came, also those that failed. */
	readonly requests: { channel: "sms" | "voice"; to: string; messageId: string; at: number }[];
	/** Leaves requests without an answer until the returned function is called. */
	hold(): () => void;
	/** No connection stands, and no request is made, until the returned function is called. */
	holdConnections(): () => void;
	/** Nothing stands in the list before it is this old. */
	listLagMs: number;
	listWorks: boolean;
	/** How everything in the list stands. */
	listSays: CarrierStatus;
}

export interface Failure {
	outcome: Exclude<SendOutcome, { kind: "accepted" }>;
	accept?: boolean;
}

export function testCarrier(now: () => number): TestCarrier {
	const texts: ReceivedText[] = [];
	const calls: PlacedCall[] = [];
	const failures: Failure[] = [];
	const failuresFor = new Map<string, Failure>();
	const requests: TestCarrier["requests"] = [];
	let made = 0;
	let held: Promise<void> | null = null;
	let connecting: Promise<void> | null = null;

	async function send<Sent extends { to: string; messageId: string; carrierId: string }>(
		channel: "sms" | "voice",
		{
			to,
			messageId,
			mayLeave,
			book,
			sent,
		}: Pick<OutgoingText, "to" | "messageId" | "mayLeave"> & { book: Sent[]; sent: () => Sent },
	): Promise<SendOutcome> {
		if (connecting !== null) await connecting;
		if (!mayLeave()) return { kind: "not_processed", because: "not wanted any more", retryAfterMs: null };
		requests.push({ channel, to, messageId, at: now() });
		if (held !== null) await held;
		const failure = failuresFor.get(to) ?? failures.shift();
		if (failure !== undefined && !failure.accept) return failure.outcome;
		const one = sent();
		book.push(one);
		return failure?.outcome ?? { kind: "accepted", carrierId: one.carrierId, segments: 1 };
	}

	const carrier: TestCarrier = {
		texts,
		calls,
		requests,
		hold() {
			const { promise, resolve } = Promise.withResolvers<void>();
			held = promise;
			return () => {
				held = null;
				resolve();
			};
		},
		holdConnections() {
			const { promise, resolve } = Promise.withResolvers<void>();
			connecting = promise;
			return () => {
				connecting = null;
				resolve();
			};
		},
		listLagMs: 0,
		listWorks: true,
		listSays: { progress: "sent", rank: 40, meaning: "under_way", failure: null },
		capabilities: { voice: true, machineDetection: true, list: true, cancelCalls: true, validityPeriod: true },
		failNext: (failure) => void failures.push(failure),
		failFor: (phone, failure) => void (failure === null ? failuresFor.delete(phone) : failuresFor.set(phone, failure)),
		sendText: async ({ messageId, to, from, body, mayLeave }: OutgoingText) =>
			send("sms", {
				to,
				messageId,
				mayLeave,
				book: texts,
				sent: () => ({ messageId, to, from, body, carrierId: `SM${++made}`, at: now() }),
			}),
		placeCall: async ({ messageId, to, from, mayLeave }: OutgoingCall) =>
			send("voice", {
				to,
				messageId,
				mayLeave,
				book: calls,
				sent: () => ({ messageId, to, from, carrierId: `CA${++made}`, at: now(), cancelled: false }),
			}),
		findSent: async (query: SentQuery) => {
			if (!carrier.listWorks) return { kind: "unavailable", because: "the list answers 503" };
			const book: readonly (ReceivedText | PlacedCall)[] = query.channel === "sms" ? texts : calls;
			const sent: FoundSend[] = book
				.filter(
					(one) =>
						one.to === query.to &&
						one.from === query.from &&
						one.at >= query.createdAfterAt &&
						one.at + carrier.listLagMs <= now(),
				)
				.filter((one) => query.body === null || ("body" in one && one.body === query.body))
				.map(({ carrierId, at }) => ({ carrierId, createdAt: at, status: carrier.listSays }));
			return { kind: "found", sent };
		},
		cancelCall: async (carrierId) => {
			const call = calls.find((one) => one.carrierId === carrierId);
			if (call === undefined) return { kind: "failed" };
			call.cancelled = true;
			return { kind: "cancelled" };
		},
	};
	return carrier;
}
