import type { Carrier } from "../carrier/carrier.ts";
import type { Call } from "./call.ts";

const usualConfidence = 0.9;

/** Something is said on a live call. False when nothing listens for speech. */
export function speakWords(
	carrier: Carrier,
	call: Call,
	{ text, confidence = usualConfidence }: { text: string; confidence?: number | undefined },
): boolean {
	const gather = call.line?.gather;
	if (!gather?.speech || gather.complete) return false;
	call.transcript.push({ at: carrier.scheduler.now(), kind: "said", text, confidence });
	gather.said = { text, confidence };
	gather.complete = true;
	call.line?.wake?.();
	return true;
}
