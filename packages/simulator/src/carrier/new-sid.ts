import type { Carrier } from "./carrier.ts";
import { dialects } from "./dialect.ts";

/** An id for a message or a call, as the dialect writes them. */
export function newSid({ random, settings }: Carrier, prefix: "SM" | "CA"): string {
	return dialects[settings.dialect].ids === "uuid" ? random.token() : random.sid(prefix);
}
