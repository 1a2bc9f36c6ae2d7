import type { Carrier } from "../carrier/carrier.ts";
import type { Door } from "./open-door.ts";

/** How often an idle process is kept from ending while nothing listens. */
const awakeMs = 1000;

/** Refuses every connection for `forMs`. Settles when the door is shut; what is under way with phones goes on. */
export async function outage(carrier: Carrier, door: Door, { forMs }: { forMs: number }): Promise<void> {
	const awake = setInterval(() => undefined, awakeMs);
	carrier.unreachable = true;
	await door.shut();
	carrier.scheduler.after(forMs, () => {
		clearInterval(awake);
		carrier.unreachable = false;
		if (!carrier.closed) void door.open();
	});
}
