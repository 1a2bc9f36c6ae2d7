import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { Phone } from "./phone.ts";

/** Settles when something new reaches the phone, or after `withinMs`. */
export function somethingNew(carrier: Carrier, phone: Phone, { withinMs }: { withinMs: number }): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			phone.waiters.delete(done);
			cancel();
			resolve();
		};
		const cancel = later(carrier, withinMs, done);
		phone.waiters.add(done);
	});
}
