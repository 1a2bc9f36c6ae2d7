import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { Line } from "./line.ts";

/** Waits on a line; a key, a word or a hang-up ends the wait early. */
export function waitOnLine(carrier: Carrier, line: Line, ms: number): Promise<void> {
	if (!line.open || line.gather?.complete || ms <= 0) return Promise.resolve();
	return new Promise((resolve) => {
		const done = () => {
			line.wake = null;
			cancel();
			resolve();
		};
		const cancel = later(carrier, ms, done);
		line.wake = done;
	});
}
