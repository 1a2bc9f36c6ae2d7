import type { Carrier } from "./carrier.ts";

/** Runs `fn` after `ms`, unless the carrier is reset or closed before. Returns what cancels it. */
export function later(carrier: Carrier, ms: number, fn: () => void): () => void {
	const { epoch } = carrier;
	return carrier.scheduler.after(ms, () => {
		if (carrier.epoch === epoch) fn();
	});
}
