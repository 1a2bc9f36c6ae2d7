import type { Carrier } from "../carrier/carrier.ts";
import type { Phone } from "./phone.ts";
import type { PhoneScript } from "./phone-script.ts";

/** The script in force: the phone's own fields, and the default script's for the rest. */
export function scriptOf({ script }: Carrier, phone: Phone): PhoneScript {
	return phone.script ? { ...script, ...phone.script } : script;
}
