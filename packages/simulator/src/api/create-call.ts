import { readWebhookUrl } from "../callbacks/webhook-url.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { newSid } from "../carrier/new-sid.ts";
import { queueFor } from "../carrier/queue-for.ts";
import { effectOfKind } from "../faults/effect-of-kind.ts";
import { isNumber } from "../phones/read-number.ts";
import type { Call, CallEvent, CallRequest } from "../voice/call.ts";
import { placeCall } from "../voice/place-call.ts";
import { type ApiAnswer, found, refused } from "./api-answer.ts";
import { type ApiFields, type ApiRequest, fieldOf, fieldsOf } from "./api-request.ts";
import { callJson } from "./call-json.ts";

const usualTimeoutS = 60;
const longestTimeoutS = 600;
const mostTwiml = 4000;
/** The dialler's queue holds a day of calls. */
const longestQueueMs = 86_400_000;
const eventNames = new Set(["initiated", "ringing", "answered", "completed"]);

/** POST Calls.json: queues a call, or refuses it with Twilio's code. */
export function createCall(carrier: Carrier, { fields, effects }: ApiRequest): ApiAnswer {
	const to = fieldOf(fields, "To");
	const from = fieldOf(fields, "From");
	if (!to) return refused(400, 21201, "No 'To' number is specified.");
	if (!isNumber(to)) return refused(400, 21211, `The 'To' number ${to} is not a valid phone number.`);
	if (!from) return refused(400, 21213, "A 'From' phone number is required.");
	if (!isNumber(from)) return refused(400, 21212, `The 'From' number ${from} is not a valid phone number.`);
	if (carrier.settings.numbers && !carrier.settings.numbers.includes(from)) {
		return refused(400, 21210, `The source phone number ${from} is neither owned nor verified by this account.`);
	}
	const request = readRequest(fields);
	if ("status" in request) return request;
	if (to === from) return refused(400, 21266, "'To' and 'From' number cannot be the same.");

	const rate = carrier.settings.callsPerSecond;
	const waitMs = queueFor(carrier, "the dialler", rate && 1000 / rate);
	if (waitMs > longestQueueMs) return refused(400, 22005, "The queue of outgoing calls is full.");

	const now = carrier.scheduler.now();
	const call: Call = {
		sid: newSid(carrier, "CA"),
		sequence: ++carrier.sequence,
		direction: "outbound-api",
		from,
		to,
		phone: to,
		request,
		createdAt: now,
		updatedAt: now,
		startedAt: null,
		endedAt: null,
		listedAt: now + (effectOfKind(effects, "list-lag")?.ms ?? 0),
		status: "queued",
		answeredBy: null,
		transcript: [],
		reported: 0,
		line: null,
		waiters: [],
	};
	carrier.calls.add(call);
	placeCall(carrier, call, {
		waitMs,
		stuck: effectOfKind(effects, "stick") !== undefined,
		fails: effectOfKind(effects, "fail-later") !== undefined,
	});
	return found(callJson(carrier, call), 201);
}

function readRequest(fields: ApiFields): CallRequest | ApiAnswer {
	const url = fieldOf(fields, "Url");
	const twiml = fieldOf(fields, "Twiml");
	const statusCallback = fieldOf(fields, "StatusCallback");
	const timeoutS = Number(fieldOf(fields, "Timeout") ?? usualTimeoutS);
	const events = fieldsOf(fields, "StatusCallbackEvent");
	const detection = fieldOf(fields, "MachineDetection");

	if (!url && !twiml) return refused(400, 21205, "One of 'Url', 'Twiml' or 'ApplicationSid' is required.");
	if (url && !readWebhookUrl(url)) return refused(400, 21205, `Url is not a valid URL: ${url}`);
	if (twiml && twiml.length > mostTwiml) return refused(400, 21205, "Twiml is longer than 4000 characters.");
	if (statusCallback && !readWebhookUrl(statusCallback)) {
		return refused(400, 21609, `The 'StatusCallback' URL ${statusCallback} is not a valid URL.`);
	}
	const stranger = events.find((event) => !eventNames.has(event));
	if (stranger !== undefined) {
		return refused(400, 21626, `StatusCallbackEvent '${stranger}' is not valid: repeat the parameter for each event.`);
	}
	if (!Number.isInteger(timeoutS) || timeoutS < 1 || timeoutS > longestTimeoutS) {
		return refused(400, 20001, "Timeout must be between 1 and 600 seconds.");
	}
	return {
		url,
		twiml: url ? null : twiml,
		method: methodOf(fieldOf(fields, "Method")),
		fallbackUrl: fieldOf(fields, "FallbackUrl"),
		statusCallback,
		events: new Set((events.length > 0 ? events : ["completed"]) as CallEvent[]),
		timeoutS,
		machineDetection: detection === "Enable" || detection === "DetectMessageEnd" ? detection : null,
		asyncAmd: fieldOf(fields, "AsyncAmd") === "true",
		asyncAmdStatusCallback: fieldOf(fields, "AsyncAmdStatusCallback"),
	};
}

const methodOf = (text: string | null): "GET" | "POST" => (text?.toUpperCase() === "GET" ? "GET" : "POST");
