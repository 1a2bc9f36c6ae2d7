import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { ReceivedText } from "../simulator.ts";
import type { Phone } from "./phone.ts";

/** The first text in the inbox that fits and was not handed out before; waits for it, and rejects after `withinMs`. */
export function nextText(
	carrier: Carrier,
	phone: Phone,
	{ matching, withinMs }: { matching: RegExp; withinMs: number },
): Promise<ReceivedText> {
	return new Promise((resolve, reject) => {
		const look = () => {
			const text = phone.inbox.find((one) => !phone.handedOut.has(one) && matching.test(one.text));
			if (!text) return;
			stop();
			phone.handedOut.add(text);
			resolve(text);
		};
		const stop = () => {
			phone.waiters.delete(look);
			cancel();
		};
		const cancel = later(carrier, withinMs, () => {
			stop();
			reject(new Error(`${phone.number} got no text like ${matching} within ${withinMs} ms; it has ${inboxOf(phone)}`));
		});
		phone.waiters.add(look);
		look();
	});
}

const inboxOf = ({ inbox }: Phone) => JSON.stringify(inbox.map((text) => text.text));
