import type { Carrier } from "../carrier/carrier.ts";
import { report } from "../journal/report.ts";
import type { Call } from "./call.ts";
import { checkAttributes } from "./check-attributes.ts";
import { tellWaiters } from "./end-call.ts";
import type { Destination } from "./fetch-document.ts";
import type { Line, Listening } from "./line.ts";
import type { XmlElement } from "./parse-xml.ts";
import { elementsIn } from "./read-document.ts";
import { destinationOf } from "./resolve-url.ts";
import { soundVerb } from "./sound-verb.ts";
import { takeNextStep } from "./take-next-step.ts";
import { waitOnLine } from "./wait-on-line.ts";

const usualTimeoutS = 5;
const nestable = new Set(["Say", "Play", "Pause"]);

/**
 * Listens for keys or speech, also while its nested verbs sound: a key interrupts them. Returns where the input goes; null
 * when there was none, and the call goes on with the next verb.
 */
export async function gatherInput(
	carrier: Carrier,
	call: Call,
	{ verb, url }: { verb: XmlElement; url: string | null },
): Promise<Destination | null> {
	const { line } = call;
	if (!line) return null;
	const listening = listenTo(verb);
	line.gather = listening;
	takeNextStep(carrier, call);
	tellWaiters(call);
	await sound(carrier, call, { verb, line, listening });
	await waitForInput(carrier, { line, listening, verb });
	line.gather = null;
	if (!line.open) return null;
	const input = inputOf(listening);
	if (!input && verb.attributes.actionOnEmptyResult !== "true") return null;
	const { action, method } = verb.attributes;
	const next = destinationOf(carrier, call, { target: action, base: url, method });
	return next && { ...next, input: input ?? { Digits: "" } };
}

function listenTo({ attributes }: XmlElement): Listening {
	const input = (attributes.input ?? "dtmf").split(/\s+/);
	return {
		keys: input.includes("dtmf"),
		speech: input.includes("speech"),
		numDigits: Number(attributes.numDigits) || Number.POSITIVE_INFINITY,
		finishOnKey: attributes.finishOnKey ?? "#",
		digits: "",
		said: null,
		complete: false,
	};
}

async function sound(
	carrier: Carrier,
	call: Call,
	{ verb, line, listening }: { verb: XmlElement; line: Line; listening: Listening },
): Promise<void> {
	for (const nested of elementsIn(verb)) {
		if (!line.open || listening.digits !== "" || listening.complete) return;
		checkAttributes(carrier, call, nested);
		if (nestable.has(nested.name)) await soundVerb(carrier, call, nested);
		else report(carrier, { code: 12200, about: call.sid, note: `<${nested.name}> cannot stand inside <Gather>` });
	}
}

/** Each key gives the next one its own time; without any, the wait ends once. */
async function waitForInput(
	carrier: Carrier,
	{ line, listening, verb }: { line: Line; listening: Listening; verb: XmlElement },
): Promise<void> {
	const seconds = Number(verb.attributes.timeout ?? usualTimeoutS);
	const ms = (Number.isFinite(seconds) ? seconds : usualTimeoutS) * carrier.settings.timings.secondMs;
	let known = -1;
	while (line.open && !listening.complete && listening.digits.length !== known) {
		known = listening.digits.length;
		await waitOnLine(carrier, line, ms);
	}
}

function inputOf({ said, digits }: Listening): Record<string, string> | null {
	if (said) return { SpeechResult: said.text, Confidence: String(said.confidence) };
	return digits === "" ? null : { Digits: digits };
}
