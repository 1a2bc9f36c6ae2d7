import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { Call } from "./call.ts";
import { endCall } from "./end-call.ts";
import { pressKeys } from "./press-keys.ts";
import { speakWords } from "./speak-words.ts";

/** Lets the phone's script do what comes next: keys and words once the call listens, a hang-up at any time. */
export function takeNextStep(carrier: Carrier, call: Call): void {
	const { line } = call;
	const step = line?.steps[0];
	if (!line || !step || (!("hangUp" in step) && !line.gather)) return;
	line.steps.shift();
	later(carrier, step.after ?? 0, () => {
		if ("hangUp" in step) endCall(carrier, call, "completed");
		else if ("press" in step) pressKeys(carrier, call, step.press);
		else speakWords(carrier, call, { text: step.say, confidence: step.confidence });
		if (line.steps[0] && "hangUp" in line.steps[0]) takeNextStep(carrier, call);
	});
}
