import type { CoreDeps } from "../core-deps.ts";
import { type MayLeave, sendTimeoutMs } from "./carrier.ts";
import { recheckMessage } from "./find-message-to-send.ts";
import { holdsLease, settleObsolete, settleStale } from "./lease-messages.ts";
import { releaseLease, settleSend } from "./settle-send.ts";
import { type MessageToSend, staleReason } from "./stale-reason.ts";
import type { Leased } from "./waiting-line.ts";

/**
 * One attempt, if it still makes sense: between lease and request the world may have changed, so the
 * reason is checked again, and once more when a connection had to be made first. Resolves, when the carrier has
 * answered, with what records the outcome.
 */
export async function sendMessage(deps: CoreDeps, leased: Leased): Promise<() => Promise<void>> {
	const { message } = leased;
	const now = deps.clock.now();
	const instead = reasonNotToSend(deps, leased);
	if (instead !== null) {
		deps.traffic.line.unbegun.delete(message.seq);
		return instead;
	}
	// Nothing can have changed within the turn of the event loop in which it was checked.
	let isSameTurn = true;
	const late: { refusal: Refusal | null } = { refusal: null };
	const attempted = attempt(deps, { message, now, mayLeave });
	isSameTurn = false;
	const outcome = await attempted;
	deps.traffic.line.unbegun.delete(message.seq);
	return late.refusal ?? (() => settleSend(deps, { message, outcome, startedAt: now }));

	function mayLeave(): boolean {
		if (!isSameTurn) late.refusal = reasonNotToSend(deps, leased);
		if (late.refusal === null) deps.traffic.line.unbegun.delete(message.seq);
		return late.refusal === null;
	}
}

/** Why nothing is sent, as what records it. */
type Refusal = () => Promise<void>;

function reasonNotToSend(deps: CoreDeps, { message, leasedAt }: Leased): Refusal | null {
	const now = deps.clock.now();
	const fresh = recheckMessage(deps.db, { message, now });
	if (!holdsLease(fresh, { leasedAt, now, attemptMs: sendTimeoutMs }))
		return () => giveBack(deps, { message, leasedAt });
	if (message.channel === "voice" && !deps.carrier.capabilities.voice)
		return () => deps.write((tx) => settleObsolete(tx, { message: fresh, because: "carrier_cannot_call", now }));
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
