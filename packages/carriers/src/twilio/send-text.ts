import type { OutgoingText, SendOutcome } from "@coverline/core";
import { field, post, type TwilioApi } from "./api.ts";
import { classifySend } from "./classify-send.ts";
import { isTollFree } from "./toll-free.ts";

export interface TextSettings {
	statusUrl: (messageId: string) => string;
	/** False where the carrier cannot drop a late text. */
	validityPeriod: boolean;
}

/** One POST to Messages.json. Never rejects. */
export async function sendText(api: TwilioApi, text: OutgoingText, settings: TextSettings): Promise<SendOutcome> {
	const fields = [
		field("To", text.to),
		field("From", text.from),
		field("Body", text.body),
		field("StatusCallback", settings.statusUrl(text.messageId)),
	];
	if (settings.validityPeriod)
		fields.push(field("ValidityPeriod", validitySeconds(text.validForMs, api.dialect.validity)));
	const exchange = await post(api, "/Messages.json", { form: fields.join("&"), mayLeave: text.mayLeave });
	const { dialect } = api;
	return classifySend(exchange, {
		dialect,
		sid: dialect.messageSid,
		tollFree: isTollFree(text.from),
		nowAt: api.now(),
	});
}

/** Rounded down, so that a text never arrives after the offer's life (unless that is shorter than the carrier allows). */
function validitySeconds(validForMs: number, allowed: { min: number; max: number }): number {
	const seconds = Math.floor(validForMs / 1000);
	return Number.isNaN(seconds) ? allowed.min : Math.min(Math.max(seconds, allowed.min), allowed.max);
}
