import type { CoreDeps } from "../core-deps.ts";
import { earlier } from "../db/database.ts";
import { cancelCalls } from "./cancel-calls.ts";
import { giveUpPlace, leaseCall } from "./lease-call.ts";
import { leaveLine } from "./lease-messages.ts";
import { emptyRound, lineUp } from "./line-up.ts";
import { nextDueMessage } from "./next-due-message.ts";
import { giveBack, sendMessage } from "./send-message.ts";
import { settleInDoubt } from "./settle-in-doubt.ts";
import { returnSlot, takeSlot } from "./slots.ts";
import { track } from "./traffic.ts";
import { voidLostLeases } from "./void-lost-leases.ts";
import type { Leased, Place } from "./waiting-line.ts";
import { watchUntold } from "./watch-untold.ts";
import { watchNumbers } from "./without-number.ts";

/** So that looks and cancellations have their turn while a long queue is gone through. */
const longestLookMs = 1_000;

/**
 * Sends what is due: line up → lease → recheck → send → settle, with at most `limits.concurrency` requests in
 * flight. Returns once what may go has a place in line for a slot; from there it goes by itself, and as slots come back
 * they are filled. All of that is in `traffic.inFlight`.
 *
 * @returns when it wants to be called next (epoch ms), or null when nothing waits.
 */
export async function dispatchMessages(deps: CoreDeps): Promise<{ nextAt: number | null }> {
	await voidLostLeases(deps);
	await settleInDoubt(deps);
	await cancelCalls(deps);
	await watchNumbers(deps);
	await watchUntold(deps);
	const waitUntil = await lookForMore(deps);
	if (deps.traffic.closing) return { nextAt: null };
	const dueAt = nextDueMessage(deps.db, deps.clock.now());
	return { nextAt: waitUntil === null ? dueAt : earlier(dueAt, waitUntil) };
}

/** Resolves when nothing is in flight any more. */
export async function untilSettled(deps: CoreDeps): Promise<void> {
	while (deps.traffic.inFlight.size > 0) await Promise.all(deps.traffic.inFlight);
}

/** @returns when what waits for its number or the account may go; null: nothing does. */
function lookForMore(deps: CoreDeps): Promise<number | null> {
	const { line } = deps.traffic;
	const look = line.looking.then(() => fillLine(deps));
	line.looking = look.catch(() => {});
	return look;
}

async function fillLine(deps: CoreDeps): Promise<number | null> {
	const { traffic, clock } = deps;
	const enoughAt = clock.now() + longestLookMs;
	while (!traffic.closing) {
		traffic.slots.returned = 0;
		const round = emptyRound();
		await lineUp(deps, round).finally(() => takePlaces(deps, round.places));
		traffic.line.moreWaits = round.moreWaits;
		if (clock.now() >= enoughAt) return clock.now();
		if (round.examined === 0 && !isTimeToLook(deps)) return round.waitUntil;
	}
	return null;
}

/** Once a slot each has come back: so whatever has become urgent meanwhile waits for about one request. */
function isTimeToLook({ traffic }: CoreDeps): boolean {
	return traffic.line.moreWaits && traffic.slots.returned >= traffic.limits.concurrency;
}

function takePlaces(deps: CoreDeps, places: readonly Place[]): void {
	for (const place of places.toSorted((a, b) => a.urgency - b.urgency))
		track(deps.traffic, takePlace(deps, place), (error) => deps.report({ kind: "dispatch_failed", error }));
}

async function takePlace(deps: CoreDeps, place: Place): Promise<void> {
	const taken = await takeSlot(deps.traffic, place.urgency);
	if (!taken) return place.kind === "text" ? giveUpText(deps, place.leased) : giveUpPlace(deps, place);
	const beginning = place.kind === "text" ? beginText(deps, place.leased) : leaseCall(deps, place);
	const leased = await beginning.catch((error) => {
		freeSlot(deps);
		throw error;
	});
	if (leased === undefined) freeSlot(deps);
	else await sendInSlot(deps, leased);
}

/** Lazily: a crash does not undo it, and after a power cut nobody relies on it (`voidAllLeases`). */
async function beginText(deps: CoreDeps, leased: Leased): Promise<Leased> {
	await deps.writeLazily((tx) => leaveLine(tx, { ...leased, now: deps.clock.now() }));
	return leased;
}

function giveUpText(deps: CoreDeps, leased: Leased): Promise<void> {
	deps.traffic.line.unbegun.delete(leased.message.seq);
	return giveBack(deps, leased);
}

/** The slot is given back before the outcome is recorded: so the next request is on its way meanwhile, and many outcomes share one transaction. */
async function sendInSlot(deps: CoreDeps, leased: Leased): Promise<void> {
	const settle = await sendMessage(deps, leased).finally(() => freeSlot(deps));
	await settle();
}

function freeSlot(deps: CoreDeps): void {
	const { traffic } = deps;
	returnSlot(traffic);
	if (traffic.closing || !isTimeToLook(deps)) return;
	traffic.line.moreWaits = false;
	const looking = lookForMore(deps).then((waitUntil) => wakeHostAt(deps, waitUntil));
	track(traffic, looking, (error) => deps.report({ kind: "dispatch_failed", error }));
}

async function wakeHostAt(deps: CoreDeps, at: number | null): Promise<void> {
	if (at === null) return;
	await deps.write((tx) => {
		tx.due.messagesAt = earlier(tx.due.messagesAt, at);
	});
}
