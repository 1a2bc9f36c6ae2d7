import type { CoreDeps } from "../core-deps.ts";
import { earlier } from "../db/database.ts";
import { cancelCalls } from "./cancel-calls.ts";
import { sendTimeoutMs } from "./carrier.ts";
import { findMessageToSend } from "./find-message-to-send.ts";
import { laneAllowance } from "./lane-allowance.ts";
import { holdsLease, type Lane, lanesWithWork, leaseMessages, settleObsolete } from "./lease-messages.ts";
import { nextDueMessage } from "./next-due-message.ts";
import { settleInDoubt } from "./settle-in-doubt.ts";
import { releaseLease, settleSend } from "./settle-send.ts";
import { type MessageToSend, staleReason } from "./stale-reason.ts";
import { holdProbe, take, track } from "./traffic.ts";
import { voidLostLeases } from "./void-lost-leases.ts";

/** Texts leased in one transaction. Calls are leased one per free slot, so that a crash leaves none undecided that was not begun. */
const textsPerLease = 128;

interface Leased {
	message: MessageToSend;
	leasedAt: number;
}

/**
 * Sends what is due: lease → recheck → send → settle, with at most `limits.concurrency` requests in
 * flight. Returns once nothing more can be leased; requests still under way settle by themselves and
 * are in `traffic.inFlight`.
 *
 * @returns when it wants to be called next (epoch ms), or null when nothing waits.
 */
export async function dispatchMessages(deps: CoreDeps): Promise<{ nextAt: number | null }> {
	await voidLostLeases(deps);
	await settleInDoubt(deps);
	await cancelCalls(deps);
	for (;;) {
		const { leased, waitUntil } = await leaseFromAllLanes(deps);
		for (const one of leased) {
			await freeSlot(deps);
			track(deps.traffic, send(deps, one), (error) => deps.report({ kind: "dispatch_failed", error }));
		}
		if (leased.length === 0) return { nextAt: soonest(waitUntil, nextDueMessage(deps.db, deps.clock.now())) };
	}
}

/** Resolves when nothing is in flight any more. */
export async function untilSettled(deps: CoreDeps): Promise<void> {
	while (deps.traffic.inFlight.size > 0) await Promise.all(deps.traffic.inFlight);
}

/** A fair share of each lane, within what its number and the account may send now. */
async function leaseFromAllLanes(deps: CoreDeps): Promise<{ leased: Leased[]; waitUntil: number | null }> {
	const lanes = lanesWithWork(deps.db);
	const leased: Leased[] = [];
	let waitUntil: number | null = null;
	for (const lane of lanes) {
		const now = deps.clock.now();
		const { limit, rateKey, nextAt, probe } = laneAllowance(deps, { lane, lanes, now, most: mostOf(deps, lane) });
		if (nextAt !== null) waitUntil = earlier(waitUntil, nextAt);
		if (limit === 0) continue;
		if (probe) holdProbe(deps.traffic, lane.fromNumber, now);
		const taken = await deps.write((tx) => leaseMessages(tx, { lane, limit, now }));
		for (const message of taken) take(deps.traffic, rateKey, message.segments ?? 1);
		leased.push(...taken.map((message) => ({ message, leasedAt: now })));
	}
	return { leased: urgentFirst(leased), waitUntil };
}

function mostOf({ traffic }: CoreDeps, lane: Lane): number {
	return lane.channel === "sms" ? textsPerLease : Math.max(1, traffic.limits.concurrency - traffic.inFlight.size);
}

/** Calls have waited longest, and confirmations are waited for. */
function urgentFirst(leased: Leased[]): Leased[] {
	const urgency = ({ message }: Leased) => (message.channel === "voice" ? 0 : message.kind === "offer" ? 2 : 1);
	return leased.sort((a, b) => urgency(a) - urgency(b));
}

async function freeSlot({ traffic }: CoreDeps): Promise<void> {
	while (traffic.inFlight.size >= traffic.limits.concurrency) await Promise.race(traffic.inFlight);
}

/** One attempt. Between lease and request the world may have changed, so the reason is checked again. */
async function send(deps: CoreDeps, { message, leasedAt }: Leased): Promise<void> {
	const { seq } = message;
	const now = deps.clock.now();
	if (!holdsLease(deps.db, { seq, leasedAt, now, attemptMs: sendTimeoutMs })) {
		return deps.write((tx) => releaseLease(tx, { seq, leasedAt }));
	}
	const fresh = findMessageToSend(deps.db, seq) ?? message;
	const stale =
		message.channel === "voice" && !deps.carrier.capabilities.voice ? "carrier_cannot_call" : staleReason(fresh, now);
	if (stale !== null) return deps.write((tx) => settleObsolete(tx, { seq, because: stale, now }));
	const outcome = await attempt(deps, fresh, now);
	await settleSend(deps, fresh, outcome);
}

function attempt({ carrier }: CoreDeps, message: MessageToSend, now: number) {
	const { id: messageId, toPhone: to, fromNumber: from, body } = message;
	return message.channel === "sms"
		? carrier.sendText({ messageId, to, from, body: body ?? "", validForMs: message.expiresAt - now })
		: carrier.placeCall({ messageId, to, from });
}

function soonest(a: number | null, b: number | null): number | null {
	return a === null ? b : b === null ? a : Math.min(a, b);
}
