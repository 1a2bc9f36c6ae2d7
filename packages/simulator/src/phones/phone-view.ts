import type { Carrier } from "../carrier/carrier.ts";
import type { PhoneView } from "../simulator.ts";
import { callView } from "../voice/call-view.ts";
import type { Phone } from "./phone.ts";
import { scriptOf } from "./script-of.ts";

/** A phone as the control routes show it. */
export function phoneView(carrier: Carrier, phone: Phone): PhoneView {
	return {
		number: phone.number,
		script: scriptOf(carrier, phone),
		inbox: [...phone.inbox],
		calls: phone.calls.map(callView),
		stopped: [...phone.stopped],
	};
}
