import type { CoreDeps } from "../core-deps.ts";
import { type MayLeave, sendTimeoutMs } from "./carrier.ts";
import { recheckMessage } from "./find-message-to-send.ts";
import { holdsLease, settleObsolete, settleStale } from "./lease-messages.ts";
import { releaseLease, settleSend } from "./settle-send.ts";
import { type MessageToSend, staleReason } from "./stale-reason.ts";
import type { Leased } from "./waiting-line.ts";

/**
 * One attempt, if it still makes sense: since the lease the world may have changed, so the reason is checked again, at
 * the one moment after which nothing can keep it back. Resolves, when the carrier has answered, with what records the
 * outcome.
 */
export async function sendMessage(deps: CoreDeps, leased: Leased): Promise<() => Promise<void>> {
	const { message } = leased;
	const { unbegun } = deps.traffic.line;
	const startedAt = deps.clock.now();
	if (message.channel === "voice" && !deps.carrier.capabilities.voice) {
		unbegun.delete(message.seq);
		return () => deps.write((tx) => settleObsolete(tx, { message, because: "carrier_cannot_call", now: startedAt }));
	}
	const checked: { refusal: Refusal | null } = { refusal: null };
	const outcome = await attempt(deps, { message, now: startedAt, mayLeave });
	unbegun.delete(message.seq);
	return checked.refusal ?? (() => settleSend(deps, { message, outcome, startedAt }));

	function mayLeave(): boolean {
		checked.refusal = reasonNotToSend(deps, leased);
		if (checked.refusal === null) unbegun.delete(message.seq);
		return checked.refusal === null;
	}
}

/** Why nothing is sent, as what records it. */
type Refusal = () => Promise<void>;

function reasonNotToSend(deps: CoreDeps, { message, leasedAt }: Leased): Refusal | null {
	const now = deps.clock.now();
	const fresh = recheckMessage(deps.db, { message, now });
	if (!holdsLease(fresh, { leasedAt, now, attemptMs: sendTimeoutMs }))
		return () => giveBack(deps, { message, leasedAt });
	const stale = staleReason(fresh, now);
	return stale === null ? null : () => deps.write((tx) => settleStale(tx, { message: fresh, because: stale, now }));
}

/** What was leased and certainly not begun waits again as before. */
export function giveBack(deps: CoreDeps, { message, leasedAt }: Leased): Promise<void> {
	return deps.write((tx) => releaseLease(tx, { message, leasedAt, now: deps.clock.now() }));
}

function attempt(
	{ carrier }: CoreDeps,
	{ message, now, mayLeave }: { message: MessageToSend; now: number; mayLeave: MayLeave },
) {
	const { id: messageId, toPhone: to, fromNumber: from, body } = message;
	return message.channel === "sms"
		? carrier.sendText({ messageId, to, from, body: body ?? "", validForMs: message.expiresAt - now, mayLeave })
		: carrier.placeCall({ messageId, to, from, mayLeave });
}
