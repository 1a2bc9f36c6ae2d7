import type { Carrier } from "../carrier/carrier.ts";
import { type Call, type CallStatus, isOver } from "./call.ts";
import { reportCall } from "./report-call.ts";

/** Ends a call, once; everybody who waits for it is told. */
export function endCall(carrier: Carrier, call: Call, status: CallStatus): void {
	if (isOver(call)) return;
	const now = carrier.scheduler.now();
	call.status = status;
	call.endedAt = now;
	call.updatedAt = now;
	const { line } = call;
	call.line = null;
	if (line) {
		line.open = false;
		line.wake?.();
	}
	reportCall(carrier, call, "completed");
	tellWaiters(call);
}

/** Tells those who wait until the call listens or has ended. */
export function tellWaiters(call: Call): void {
	for (const tell of call.waiters.splice(0)) tell();
}
