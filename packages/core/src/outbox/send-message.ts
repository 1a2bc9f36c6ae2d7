import type { CoreDeps } from "../core-deps.ts";
import { sendTimeoutMs } from "./carrier.ts";
import { recheckMessage } from "./find-message-to-send.ts";
import { holdsLease, settleObsolete, settleStale } from "./lease-messages.ts";
import { releaseLease, settleSend } from "./settle-send.ts";
import { type MessageToSend, staleReason } from "./stale-reason.ts";
import type { Leased } from "./waiting-line.ts";

/**
 * One attempt, if it still makes sense: between lease and request the world may have changed, so the
 * reason is checked again. Resolves, when the carrier has answered, with what records the outcome.
 */
export async function sendMessage(deps: CoreDeps, { message, leasedAt }: Leased): Promise<() => Promise<void>> {
	const now = deps.clock.now();
	const fresh = recheckMessage(deps.db, { message, now });
	if (!holdsLease(fresh, { leasedAt, now, attemptMs: sendTimeoutMs }))
		return () => giveBack(deps, { message, leasedAt });
	if (message.channel === "voice" && !deps.carrier.capabilities.voice)
		return () => deps.write((tx) => settleObsolete(tx, { message: fresh, because: "carrier_cannot_call", now }));
	const stale = staleReason(fresh, now);
	if (stale !== null) return () => deps.write((tx) => settleStale(tx, { message: fresh, because: stale, now }));
	const outcome = await attempt(deps, fresh, now);
	return () => settleSend(deps, { message: fresh, outcome, startedAt: now });
}

/** What was leased and certainly not begun waits again as before. */
export function giveBack(deps: CoreDeps, { message, leasedAt }: Leased): Promise<void> {
	return deps.write((tx) => releaseLease(tx, { message, leasedAt, now: deps.clock.now() }));
}

function attempt({ carrier }: CoreDeps, message: MessageToSend, now: number) {
	const { id: messageId, toPhone: to, fromNumber: from, body } = message;
	return message.channel === "sms"
		? carrier.sendText({ messageId, to, from, body: body ?? "", validForMs: message.expiresAt - now })
		: carrier.placeCall({ messageId, to, from });
}
