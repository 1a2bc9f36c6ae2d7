import type { Carrier } from "../carrier/carrier.ts";
import type { Call } from "./call.ts";

/** Keys are pressed on a live call. False when nothing listens for keys: they are lost, as on a real line. */
export function pressKeys(carrier: Carrier, call: Call, digits: string): boolean {
	const gather = call.line?.gather;
	if (!gather?.keys || gather.complete) return false;
	call.transcript.push({ at: carrier.scheduler.now(), kind: "pressed", digits });
	for (const digit of digits) {
		if (digit === gather.finishOnKey) gather.complete = true;
		else gather.digits += digit;
		if (gather.digits.length >= gather.numDigits) gather.complete = true;
		if (gather.complete) break;
	}
	call.line?.wake?.();
	return true;
}
