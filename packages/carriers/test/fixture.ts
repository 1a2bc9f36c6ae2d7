import type { OutgoingCall, OutgoingText } from "@coverline/core";
import { afterEach } from "vitest";
import { createTwilioCarrier, createUndiciClient, type TwilioOptions } from "../src/twilio/index.ts";
import { type Answer, type StubCarrier, startStub } from "./stub-carrier.ts";

export const text: OutgoingText = {
	messageId: "m1",
	to: "+15550100123",
	from: "+15550100999",
	body: "CNA Mon 3 PM & more: reply YES",
	validForMs: 90_500,
	mayLeave: () => true,
};

export const call: OutgoingCall = {
	messageId: "c1",
	to: "+15550100123",
	from: "+15550100999",
	mayLeave: () => true,
};

export const nowAt = Date.parse("2025-07-14T12:00:00Z");

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
	for (const close of open.splice(0).reverse()) await close();
});

/** A carrier over real sockets to a stub that answers as told. Both are closed after the test. */
export async function carrierAgainst(answer: Answer, options: Partial<TwilioOptions> & { connections?: number } = {}) {
	const stub = await startStub(answer);
	open.push(() => stub.close());
	return { stub, carrier: carrierAt(stub.url, options) };
}

export function carrierAt(
	apiUrl: string,
	{ connections, ...options }: Partial<TwilioOptions> & { connections?: number } = {},
) {
	const http = createUndiciClient({
		apiUrl,
		connectTimeoutMs: 300,
		maxResponseBytes: 100_000,
		...(connections ? { connections } : {}),
	});
	// Its requests have ended by then, or their sockets are cut by the stub's end.
	open.push(async () => void http.close());
	return createTwilioCarrier({
		accountSid: "AC123",
		credentials: { authToken: "secret" },
		apiUrl,
		http,
		webhooks: {
			statusUrl: (id, channel) => `https://coverline.example/status/${channel}?m=${id}&t=x`,
			answerUrl: (id) => `https://coverline.example/answer?m=${id}&t=x`,
		},
		timeoutMs: 2_000,
		now: () => nowAt,
		...options,
	});
}

export type { StubCarrier };
