import type { Timings } from "../carrier/settings.ts";
import type { Call } from "./call.ts";

/** How long somebody was on the line, in whole carrier seconds, rounded up; 0 when nobody answered. */
export function callSeconds({ startedAt, endedAt }: Call, { secondMs }: Timings): number {
	if (startedAt === null || endedAt === null) return 0;
	return Math.ceil((endedAt - startedAt) / secondMs);
}
