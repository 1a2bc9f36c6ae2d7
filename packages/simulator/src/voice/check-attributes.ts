import type { Carrier } from "../carrier/carrier.ts";
import { report } from "../journal/report.ts";
import type { Call } from "./call.ts";
import type { XmlElement } from "./parse-xml.ts";

/** The attributes that Twilio's TwiML reference names for each verb. */
const known: Record<string, ReadonlySet<string>> = {
	Say: new Set(["voice", "language", "loop"]),
	Play: new Set(["loop", "digits"]),
	Pause: new Set(["length"]),
	Gather: new Set([
		"action",
		"actionOnEmptyResult",
		"bargeIn",
		"debug",
		"dtmfDetection",
		"enhanced",
		"finishOnKey",
		"hints",
		"input",
		"language",
		"maxSpeechTime",
		"method",
		"numDigits",
		"partialResultCallback",
		"partialResultCallbackMethod",
		"profanityFilter",
		"speechModel",
		"speechTimeout",
		"timeout",
	]),
	Redirect: new Set(["method"]),
	Hangup: new Set(),
	Reject: new Set(["reason"]),
};

/** Warns, as Twilio does (12200), of attributes that a verb does not have; they change nothing. */
export function checkAttributes(carrier: Carrier, { sid }: Call, { name, attributes }: XmlElement): void {
	for (const attribute of Object.keys(attributes)) {
		if (known[name]?.has(attribute) !== false) continue;
		report(carrier, { code: 12200, about: sid, note: `<${name}> has no attribute "${attribute}"; it was ignored` });
	}
}
