import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { Call } from "./call.ts";
import { endCall } from "./end-call.ts";
import { reportCall } from "./report-call.ts";
import { ringPhone } from "./ring-phone.ts";

/** Takes a queued call to the phone: dialled, then ringing. */
export function placeCall(
	carrier: Carrier,
	call: Call,
	{ waitMs, stuck, fails }: { waitMs: number; stuck: boolean; fails: boolean },
): void {
	if (stuck) return;
	const { dialAfterMs, ringAfterMs } = carrier.settings.timings;
	later(carrier, waitMs + dialAfterMs, () => {
		if (call.status !== "queued") return;
		reportCall(carrier, call, "initiated");
		later(carrier, ringAfterMs, () => {
			if (call.status !== "queued") return;
			if (fails) endCall(carrier, call, "failed");
			else ringPhone(carrier, call);
		});
	});
}
