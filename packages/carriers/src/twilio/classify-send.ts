import type { SendOutcome } from "@coverline/core";
import { readCode, readErrorCode, readObject } from "./carrier-error.ts";
import type { DialectFacts } from "./dialect.ts";
import { classifyFailure } from "./failure-table.ts";
import type { HttpAnswer, HttpExchange } from "./http-client.ts";
import { readRetryAfter } from "./retry-after.ts";

export interface SendContext {
	dialect: DialectFacts;
	/** What the id of the created thing looks like. */
	sid: RegExp;
	tollFree: boolean;
	/** For a Retry-After that is a date. */
	nowAt: number;
}

/**
 * How one attempt to create a message or call ended. The rule behind every line: "refused" and "not
 * processed" need proof that the carrier has not taken it; without proof it is in doubt, because the
 * carrier's create is not idempotent and has no idempotency key (Twilio error page 20500).
 */
export function classifySend(exchange: HttpExchange, context: SendContext): SendOutcome {
	switch (exchange.kind) {
		case "not_sent":
			return { kind: "not_processed", because: exchange.because, retryAfterMs: null };
		case "unknown":
			return { kind: "in_doubt", because: exchange.because };
		case "answer":
			return classifyAnswer(exchange, context);
	}
}

function classifyAnswer(answer: HttpAnswer, context: SendContext): SendOutcome {
	const { status } = answer;
	if (status >= 200 && status <= 299) return readCreated(answer, context);
	// "Too many requests" is answered before the request is looked at (Twilio error page 20429).
	if (status === 429) {
		const retryAfterMs = readRetryAfter(answer.headers["retry-after"], context.nowAt);
		return { kind: "not_processed", because: "the carrier is busy (HTTP 429)", retryAfterMs };
	}
	if (status >= 400 && status <= 499) return readRefusal(answer, context);
	// 3xx: carriers do not redirect a create, so this is somebody in between. 5xx: see above.
	return { kind: "in_doubt", because: `the carrier answered HTTP ${status}` };
}

/** Only an id that looks like one of theirs proves that they have it. */
function readCreated(answer: HttpAnswer, context: SendContext): SendOutcome {
	const created = readObject(answer.body);
	const sid = created?.sid;
	if (typeof sid !== "string" || !context.sid.test(sid)) {
		return { kind: "in_doubt", because: `the carrier's answer (HTTP ${answer.status}) could not be read` };
	}
	return { kind: "accepted", carrierId: sid, segments: readSegments(created?.num_segments) };
}

/** A string at Twilio, a number at SignalWire; "0" while a messaging service has not picked the sender. */
function readSegments(value: unknown): number | null {
	const segments = Number(value);
	return Number.isInteger(segments) && segments > 0 ? segments : null;
}

/** Statuses that say "I gave up waiting" or come from in front of the carrier: the create may have gone through. */
const ambiguous = new Set([408, 425, 499]);

/**
 * A refusal counts when it is the carrier's own, with its code. Without one, whoever answered, only
 * these are believed: 401 and 407 (by definition the request was not applied, RFC 9110) and 404 and
 * 405 (nothing is created at an address that does not exist): a wrong address or key must stop the
 * sending with its cause, not leave every text in doubt. Any other page is somebody in between.
 */
function readRefusal(answer: HttpAnswer, context: SendContext): SendOutcome {
	const { status } = answer;
	if (ambiguous.has(status)) return { kind: "in_doubt", because: `the carrier answered HTTP ${status}` };
	const raw = readErrorCode(answer.body, context.dialect);
	if (raw === null) return refusalWithoutCode(status);
	const code = readCode(raw);
	const failure = classifyFailure(code, { tollFree: context.tollFree });
	// Our own words: the carrier's message repeats the person's number.
	const because =
		failure.class === "unknown" ? `the carrier refused it (HTTP ${status}, code ${raw})` : failure.meaning;
	// Whatever the code, a 401 is about our credentials.
	if (status === 401) return { kind: "refused", code, class: "authentication", scope: "account", because };
	return { kind: "refused", code, class: failure.class, scope: failure.scope, because };
}

function refusalWithoutCode(status: number): SendOutcome {
	switch (status) {
		case 401:
			return {
				kind: "refused",
				code: null,
				class: "authentication",
				scope: "account",
				because: "the carrier does not accept our credentials (HTTP 401)",
			};
		case 404:
		case 405:
			return {
				kind: "refused",
				code: null,
				class: "configuration",
				scope: "account",
				because: `there is no carrier at this address (HTTP ${status})`,
			};
		case 407:
			return {
				kind: "refused",
				code: null,
				class: "configuration",
				scope: "account",
				because: "a proxy on the way asks for credentials (HTTP 407)",
			};
		default:
			return { kind: "in_doubt", because: `HTTP ${status} without the carrier's error code` };
	}
}
