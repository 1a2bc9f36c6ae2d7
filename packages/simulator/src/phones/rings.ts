import type { Carrier } from "../carrier/carrier.ts";
import { type Call, isOver } from "../voice/call.ts";
import type { Phone } from "./phone.ts";
import { somethingNew } from "./something-new.ts";

/** The call that rings or is live on this phone; waits for one, and rejects after `withinMs`. */
export async function rings(carrier: Carrier, phone: Phone, { withinMs }: { withinMs: number }): Promise<Call> {
	const until = carrier.scheduler.now() + withinMs;
	for (let call = liveOn(phone); ; call = liveOn(phone)) {
		if (call) return call;
		const leftMs = until - carrier.scheduler.now();
		if (leftMs <= 0) throw new Error(`${phone.number} did not ring within ${withinMs} ms`);
		await somethingNew(carrier, phone, { withinMs: leftMs });
	}
}

const liveOn = (phone: Phone) => phone.calls.findLast((call) => !isOver(call));
