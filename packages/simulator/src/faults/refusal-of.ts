import { type ApiAnswer, refused } from "../api/api-answer.ts";
import { effectOfKind } from "./effect-of-kind.ts";
import type { FaultEffect } from "./fault-rule.ts";

/** Twilio's own code and words for the statuses that it refuses requests with. */
const usual: Record<number, { code: number; message: string }> = {
	401: { code: 20003, message: "Authenticate" },
	404: { code: 20404, message: "The requested resource was not found" },
	429: { code: 20429, message: "Too Many Requests" },
	500: { code: 20500, message: "Internal Server Error" },
	503: { code: 20503, message: "Service Unavailable" },
};

/** The error that a fault rule puts in place of processing the request; null when none does. */
export function refusalOf(effects: readonly FaultEffect[]): ApiAnswer | null {
	const effect = effectOfKind(effects, "refuse");
	if (!effect) return null;
	const { status, retryAfter } = effect;
	const code = effect.code ?? usual[status]?.code ?? 20001;
	const message = effect.message ?? usual[status]?.message ?? `Simulated error ${code}`;
	const answer = refused(status, code, message);
	return retryAfter === undefined ? answer : { ...answer, headers: { "retry-after": String(retryAfter) } };
}
