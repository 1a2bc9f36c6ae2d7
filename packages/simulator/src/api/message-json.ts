import { rfc2822 } from "../callbacks/rfc2822.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { dialects } from "../carrier/dialect.ts";
import type { Message } from "../messages/message.ts";

/** A message as Twilio shows it: counts are strings, dates RFC 2822, the price unknown until it is billed. */
export function messageJson({ accountSid, settings }: Carrier, message: Message) {
	const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
	const written = (count: number) => (dialects[settings.dialect].counts === "text" ? String(count) : count);
	const unassigned = message.status === "accepted";
	return {
		account_sid: accountSid,
		api_version: "2010-04-01",
		body: message.body,
		date_created: rfc2822(message.createdAt),
		date_sent: message.sentAt === null ? null : rfc2822(message.sentAt),
		date_updated: rfc2822(message.updatedAt),
		direction: message.direction,
		error_code: message.errorCode,
		error_message: message.errorCode === null ? null : `Simulated error ${message.errorCode}`,
		from: unassigned ? null : message.from,
		messaging_service_sid: message.messagingServiceSid,
		num_media: written(0),
		num_segments: written(unassigned ? 0 : message.segments),
		price: null,
		price_unit: "USD",
		sid: message.sid,
		status: message.status,
		subresource_uris: { media: `${uri}/Media.json` },
		to: message.to,
		uri: `${uri}.json`,
	};
}
