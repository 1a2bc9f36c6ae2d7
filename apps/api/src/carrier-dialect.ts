import { type Dialect, dialectOf } from "@coverline/carriers/twilio";
import type { Config } from "./config.ts";

/** Which dialect the carrier speaks: as configured, also over an address of one's own, else as its address tells. */
export function carrierDialect({ carrier, twilio }: Config): Dialect {
	return carrier === "signalwire" ? "signalwire" : dialectOf(twilio.apiUrl);
}
