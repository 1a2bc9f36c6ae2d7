import type { Carrier, CarrierCapabilities, SendOutcome } from "@coverline/core";
import { locateApi, type TwilioApi } from "./api.ts";
import { cancelCall } from "./cancel-call.ts";
import { type Dialect, dialectOf, dialects } from "./dialect.ts";
import { findSent } from "./find-sent.ts";
import type { HttpClient } from "./http-client.ts";
import { placeCall } from "./place-call.ts";
import { sendText } from "./send-text.ts";

export interface TwilioOptions {
	accountSid: string;
	/** The account's token, or an API key that can be revoked by itself. */
	credentials: { authToken: string } | { apiKeySid: string; apiKeySecret: string };
	/** `https://api.twilio.com`, or what stands in for it. */
	apiUrl: string;
	http: HttpClient;
	webhooks: TwilioWebhooks;
	/** From now until the last byte of the answer: core's `sendTimeoutMs`. */
	timeoutMs: number;
	now: () => number;
	/** By default what `apiUrl` says. */
	dialect?: Dialect;
	/** 15 to 20 s of ringing end before most voicemail picks up (Twilio adds up to 5 s). */
	ringSeconds?: number;
	/** What this account cannot do, where it differs from the dialect's (all of them). */
	capabilities?: Partial<CarrierCapabilities>;
}

/** Absolute URLs on our public address, each with the message's id and its token in the path or query. */
export interface TwilioWebhooks {
	statusUrl(messageId: string, channel: "sms" | "voice"): string;
	answerUrl(messageId: string): string;
}

/**
 * The Carrier port over Twilio's REST API (2010-04-01), or over SignalWire's copy of it. One attempt
 * per call of a method, no retry, no state; docs/telephony.md tells how outcomes are classified.
 */
export function createTwilioCarrier(options: TwilioOptions): Carrier {
	const { webhooks } = options;
	const dialect = dialects[options.dialect ?? dialectOf(options.apiUrl)];
	const capabilities = { ...everything, ...options.capabilities };
	const { apiUrl, accountSid, http, timeoutMs, now } = options;
	const api: TwilioApi = {
		...locateApi(dialect, { apiUrl, accountSid, ...signIn(options) }),
		http,
		dialect,
		timeoutMs,
		now,
	};
	const textSettings = {
		statusUrl: (messageId: string) => webhooks.statusUrl(messageId, "sms"),
		validityPeriod: capabilities.validityPeriod,
	};
	const callSettings = {
		statusUrl: (messageId: string) => webhooks.statusUrl(messageId, "voice"),
		answerUrl: (messageId: string) => webhooks.answerUrl(messageId),
		ringSeconds: options.ringSeconds ?? 20,
		machineDetection: capabilities.machineDetection,
	};
	return {
		capabilities,
		sendText: (text) => sendText(api, text, textSettings).catch(broken),
		placeCall: async (call) =>
			capabilities.voice
				? placeCall(api, call, callSettings).catch(broken)
				: { kind: "refused", code: null, class: "unknown", because: "this carrier places no calls" },
		findSent: async (query) =>
			capabilities.list ? findSent(api, query) : { kind: "unavailable", because: "this carrier has no list" },
		cancelCall: async (carrierId) => (capabilities.cancelCalls ? cancelCall(api, carrierId) : { kind: "failed" }),
	};
}

const everything: CarrierCapabilities = {
	voice: true,
	machineDetection: true,
	list: true,
	cancelCalls: true,
	validityPeriod: true,
};

/** A webhook URL that could not be built, say: the port promises never to reject. */
function broken(): SendOutcome {
	return { kind: "in_doubt", because: "the attempt broke inside Coverline" };
}

function signIn({ accountSid, credentials }: TwilioOptions): { user: string; password: string } {
	return "authToken" in credentials
		? { user: accountSid, password: credentials.authToken }
		: { user: credentials.apiKeySid, password: credentials.apiKeySecret };
}
