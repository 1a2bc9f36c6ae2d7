import type { CoreDeps } from "../core-deps.ts";
import { earlier } from "../db/database.ts";
import { cancelCalls } from "./cancel-calls.ts";
import { sendTimeoutMs } from "./carrier.ts";
import { findMessageToSend } from "./find-message-to-send.ts";
import { laneAllowance } from "./lane-allowance.ts";
import { holdsLease, type Lane, lanesWithWork, leaseMessages, settleObsolete } from "./lease-messages.ts";
import { nextDueMessage } from "./next-due-message.ts";
import { take } from "./pace.ts";
import { settleInDoubt } from "./settle-in-doubt.ts";
import { releaseLease, settleSend } from "./settle-send.ts";
import { returnSlot, takeSlot } from "./slots.ts";
import { type MessageToSend, staleReason } from "./stale-reason.ts";
import { holdProbe, returnProbe } from "./stops.ts";
import { track } from "./traffic.ts";
import { leastRecentlyServedFirst, markServed } from "./turns.ts";
import { voidLostLeases } from "./void-lost-leases.ts";

/** Texts leased in one transaction. Calls are leased one per free slot, so that a crash leaves none undecided that was not begun. */
const textsPerLease = 128;

/** So that looks and cancellations have their turn during a long drain. */
const longestStepMs = 1_000;

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
	const enoughAt = deps.clock.now() + longestStepMs;
	while (!deps.traffic.closing) {
		const { leased, examined, waitUntil } = await leaseFromAllLanes(deps);
		for (const one of leased) {
			const begun = (await takeSlot(deps.traffic)) ? send(deps, one) : giveBack(deps, one);
			track(deps.traffic, begun, (error) => deps.report({ kind: "dispatch_failed", error }));
		}
		if (deps.clock.now() >= enoughAt) return { nextAt: deps.clock.now() };
		if (examined === 0) return { nextAt: soonest(waitUntil, nextDueMessage(deps.db, deps.clock.now())) };
	}
	return { nextAt: null };
}

/** Resolves when nothing is in flight any more. */
export async function untilSettled(deps: CoreDeps): Promise<void> {
	while (deps.traffic.inFlight.size > 0) await Promise.all(deps.traffic.inFlight);
}

interface Round {
	leased: Leased[];
	/** How many rows were looked at: those that made no sense any more were settled on the way. */
	examined: number;
	waitUntil: number | null;
}

/**
 * A fair share of each lane, within what its number and the account may send now. Whoever was served
 * longest ago comes first, so that a trickle of tokens goes round.
 */
async function leaseFromAllLanes(deps: CoreDeps): Promise<Round> {
	const { traffic } = deps;
	const lanes = leastRecentlyServedFirst(traffic, lanesWithWork(deps.db));
	const round: Round = { leased: [], examined: 0, waitUntil: null };
	for (const lane of lanes) {
		const now = deps.clock.now();
		const { limit, rateKey, nextAt, probe } = laneAllowance(deps, { lane, lanes, now, most: mostOf(deps, lane) });
		if (nextAt !== null) round.waitUntil = earlier(round.waitUntil, nextAt);
		if (limit === 0) continue;
		if (probe) holdProbe(traffic, lane, now);
		const { leased, examined } = await deps.write((tx) => leaseMessages(tx, { lane, limit, probe, now }));
		if (probe && leased.length === 0) returnProbe(traffic, lane, now);
		if (leased.length > 0) markServed(traffic, lane);
		for (const message of leased) take(traffic, rateKey, message.segments ?? 1);
		round.leased.push(...leased.map((message) => ({ message, leasedAt: now })));
		round.examined += examined;
	}
	urgentFirst(round.leased);
	return round;
}

function mostOf({ traffic }: CoreDeps, lane: Lane): number {
	return lane.channel === "sms" ? textsPerLease : Math.max(1, traffic.limits.concurrency - traffic.slots.taken);
}

/** Calls have waited longest, and confirmations are waited for. */
function urgentFirst(leased: Leased[]): void {
	const urgency = ({ message }: Leased) => (message.channel === "voice" ? 0 : message.kind === "offer" ? 2 : 1);
	leased.sort((a, b) => urgency(a) - urgency(b));
}

/**
 * One attempt, in a slot of its own. The slot is given back before the outcome is recorded: so the next
 * request is on its way meanwhile, and many outcomes share one transaction.
 */
async function send(deps: CoreDeps, { message, leasedAt }: Leased): Promise<void> {
	const now = deps.clock.now();
	const { settle } = await attemptIfWanted(deps, { message, leasedAt, now }).finally(() => returnSlot(deps.traffic));
	await settle();
}

/** Between lease and request the world may have changed, so the reason is checked again. */
async function attemptIfWanted(
	deps: CoreDeps,
	{ message, leasedAt, now }: Leased & { now: number },
): Promise<{ settle: () => Promise<void> }> {
	const { seq } = message;
	const fresh = findMessageToSend(deps.db, { seq, now }) ?? message;
	if (!holdsLease(fresh, { leasedAt, now, attemptMs: sendTimeoutMs })) {
		return { settle: () => giveBack(deps, { message, leasedAt }) };
	}
	const stale =
		message.channel === "voice" && !deps.carrier.capabilities.voice ? "carrier_cannot_call" : staleReason(fresh, now);
	if (stale !== null)
		return { settle: () => deps.write((tx) => settleObsolete(tx, { message: fresh, because: stale, now })) };
	const outcome = await attempt(deps, fresh, now);
	return { settle: () => settleSend(deps, { message: fresh, outcome, startedAt: now }) };
}

function giveBack(deps: CoreDeps, { message, leasedAt }: Leased): Promise<void> {
	return deps.write((tx) => releaseLease(tx, { seq: message.seq, leasedAt }));
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
