import { rfc2822 } from "../callbacks/rfc2822.ts";
import type { Carrier } from "../carrier/carrier.ts";
import type { Call } from "../voice/call.ts";
import { callSeconds } from "../voice/call-seconds.ts";

/** A call as Twilio shows it. */
export function callJson({ accountSid, settings }: Carrier, call: Call) {
	const uri = `/2010-04-01/Accounts/${accountSid}/Calls/${call.sid}`;
	return {
		account_sid: accountSid,
		annotation: null,
		answered_by: call.answeredBy,
		api_version: "2010-04-01",
		caller_name: null,
		date_created: rfc2822(call.createdAt),
		date_updated: rfc2822(call.updatedAt),
		direction: call.direction,
		duration: call.endedAt === null ? null : String(callSeconds(call, settings.timings)),
		end_time: call.endedAt === null ? null : rfc2822(call.endedAt),
		forwarded_from: null,
		from: call.from,
		from_formatted: call.from,
		group_sid: null,
		parent_call_sid: null,
		phone_number_sid: null,
		price: null,
		price_unit: "USD",
		queue_time: "0",
		sid: call.sid,
		start_time: call.startedAt === null ? null : rfc2822(call.startedAt),
		status: call.status,
		subresource_uris: { events: `${uri}/Events.json` },
		to: call.to,
		to_formatted: call.to,
		trunk_sid: null,
		uri: `${uri}.json`,
	};
}
