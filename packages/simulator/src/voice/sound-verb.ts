import type { Carrier } from "../carrier/carrier.ts";
import type { Call } from "./call.ts";
import type { XmlElement } from "./parse-xml.ts";
import { textIn } from "./read-document.ts";
import { waitOnLine } from "./wait-on-line.ts";

/** `loop="0"` means for ever; the carrier stops after this many. */
const mostLoops = 1000;

/** Say, Play or Pause: the phone hears it, for as long as it lasts. */
export async function soundVerb(carrier: Carrier, call: Call, verb: XmlElement): Promise<void> {
	const { line } = call;
	if (!line) return;
	const { secondMs, wordMs } = carrier.settings.timings;
	if (verb.name === "Pause") {
		await waitOnLine(carrier, line, numberOf(verb.attributes.length, 1) * secondMs);
		return;
	}
	const at = carrier.scheduler.now();
	const text = textIn(verb);
	const times = numberOf(verb.attributes.loop, 1) || mostLoops;
	if (verb.name === "Play") {
		call.transcript.push({ at, kind: "played", url: text });
		return;
	}
	const { language = null, voice = null } = verb.attributes;
	call.transcript.push({ at, kind: "heard", text, language, voice, times });
	await waitOnLine(carrier, line, text.split(" ").length * wordMs * times);
}

function numberOf(text: string | undefined, otherwise: number): number {
	const value = Number(text ?? otherwise);
	return Number.isFinite(value) && value >= 0 ? value : otherwise;
}
