import type { Carrier } from "../carrier/carrier.ts";
import { report } from "../journal/report.ts";
import type { Call } from "./call.ts";
import { checkAttributes } from "./check-attributes.ts";
import type { Destination, Placed } from "./fetch-document.ts";
import { gatherInput } from "./gather-input.ts";
import type { XmlElement } from "./parse-xml.ts";
import { textIn } from "./read-document.ts";
import { destinationOf } from "./resolve-url.ts";
import { soundVerb } from "./sound-verb.ts";

/** Obeys the verbs in turn. Returns where the call goes on; null when it has nothing more to hear. */
export async function obeyVerbs(carrier: Carrier, call: Call, { verbs, url }: Placed): Promise<Destination | null> {
	for (const verb of verbs) {
		if (!call.line?.open) return null;
		checkAttributes(carrier, call, verb);
		switch (verb.name) {
			case "Say":
			case "Play":
			case "Pause":
				await soundVerb(carrier, call, verb);
				break;
			case "Gather": {
				const next = await gatherInput(carrier, call, { verb, url });
				if (next) return next;
				break;
			}
			case "Redirect":
				return destinationOf(carrier, call, { target: textIn(verb), base: url, method: verb.attributes.method });
			case "Hangup":
			case "Reject":
				return null;
			default:
				reportUnknown(carrier, call, verb);
		}
	}
	return null;
}

/** Twilio warns of a verb that it does not know, and goes on. */
function reportUnknown(carrier: Carrier, { sid }: Call, { name }: XmlElement): void {
	report(carrier, { code: 12200, about: sid, note: `<${name}> is not a verb that this carrier knows; it was skipped` });
}
