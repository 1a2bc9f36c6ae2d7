import { tellWaiters } from "../voice/end-call.ts";
import type { Carrier } from "./carrier.ts";

/** Forgets everything that happened; settings and the default script stay. What was due does not happen any more. */
export function resetCarrier(carrier: Carrier): void {
	carrier.epoch++;
	for (const call of carrier.calls.all) tellWaiters(call);
	carrier.messages.clear();
	carrier.calls.clear();
	carrier.phones.clear();
	carrier.busyUntil.clear();
	carrier.reports.clear();
	carrier.faults.remove();
	carrier.journal.clear();
}
