import type { CoreDeps } from "../core-deps.ts";
import { earlier } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { giveNumberToWaiting } from "../organizations/give-number-to-waiting.ts";
import { numbersOf } from "../organizations/speaks-for.ts";
import { dueBy } from "./due-by.ts";
import { laneAllowance } from "./lane-allowance.ts";
import { type Lane, lanesWithWork, leaseMessages } from "./lease-messages.ts";
import { take } from "./pace.ts";
import { priorities } from "./queue-text.ts";
import { urgencies } from "./slots.ts";
import type { MessageToSend } from "./stale-reason.ts";
import { holdProbe, returnProbe } from "./stops.ts";
import { laneKey, leastRecentlyServedFirst, markServed } from "./turns.ts";
import type { Place } from "./waiting-line.ts";

/**
 * Texts are leased so far ahead, per slot, that a fast carrier never waits for a lease; and only once no more
 * than one per slot is left, since each lease is a commit.
 */
const leasedAheadPerSlot = 5;

/** What one look at all lanes has come to. */
export interface Round {
	places: Place[];
	/**
	 * How many rows and calls were looked at for which there was room: those that made no sense any more were
	 * settled on the way. Zero: another look would come to nothing.
	 */
	examined: number;
	/** Something waits for which there was no room in line. */
	moreWaits: boolean;
	/** When more may go (epoch ms); null: nothing waits for its number or the account. */
	waitUntil: number | null;
}

/**
 * A fair share of each lane, within what its number and the account may send now, and what there is room for in
 * line. Whoever was served longest ago comes first, so that a trickle of tokens goes round. What is in the round's
 * places when this throws has its lease, and is to be sent all the same.
 */
export async function lineUp(deps: CoreDeps, round: Round): Promise<void> {
	const lanes = leastRecentlyServedFirst(deps.traffic, await lanesToServe(deps));
	for (const lane of lanes) {
		if (lane.channel === "sms") await leaseTexts(deps, { lane, lanes, round });
		else lineUpCalls(deps, { lane, lanes, round });
	}
}

/**
 * The lanes with something queued. What is said about an offer goes over the offer's number, and a doubt is sent again over
 * that of its first attempt: should the number be retired or another organization's by then, over one that speaks for this one.
 */
async function lanesToServe({ db, write }: CoreDeps): Promise<Lane[]> {
	const lanes = lanesWithWork(db);
	if (lanes.every((lane) => numberOfLane(db).get(lane) !== undefined)) return lanes;
	await write((tx) => giveNumberToWaiting(tx));
	return lanesWithWork(db);
}

const numberOfLane = statement<Pick<Lane, "organizationId" | "fromNumber">, { number: string }>(
	`${numbersOf(":organizationId")} AND s.number = :fromNumber`,
);

export function emptyRound(): Round {
	return { places: [], examined: 0, moreWaits: false, waitUntil: null };
}

interface Turn {
	lane: Lane;
	lanes: readonly Lane[];
	round: Round;
}

async function leaseTexts(deps: CoreDeps, { lane, lanes, round }: Turn): Promise<void> {
	const { traffic } = deps;
	const now = deps.clock.now();
	const { most, upTo } = roomForTexts(deps, { lanes, round });
	if (most === 0 || (upTo < priorities.offer && urgentOf(deps.db).get({ ...lane, upTo, now }) === undefined)) {
		round.moreWaits = true;
		return;
	}
	const { limit, rateKey, nextAt, probe, upTo: allowed } = laneAllowance(deps, { lane, lanes, now, most });
	if (nextAt !== null) round.waitUntil = earlier(round.waitUntil, nextAt);
	if (limit === 0) return;
	if (probe) holdProbe(traffic, lane, now);
	const least = Math.min(upTo, allowed);
	const { leased, examined } = await deps.write((tx) => leaseMessages(tx, { lane, limit, upTo: least, probe, now }));
	if (probe && leased.length === 0) returnProbe(traffic, lane, now);
	if (leased.length > 0) markServed(traffic, lane);
	for (const message of leased) {
		traffic.line.unbegun.add(message.seq);
		take(traffic, rateKey, message.segments ?? 1);
		round.places.push({ kind: "text", urgency: urgencies[urgencyOf(message)], leased: { message, leasedAt: now } });
	}
	// As many as there was room for: whether there are more is seen when there is room again.
	if (leased.length === most) round.moreWaits = true;
	else round.examined += examined;
}

function urgencyOf({ kind }: Pick<MessageToSend, "kind">): "offer" | "notice" | "answer" {
	if (kind === "offer") return "offer";
	return kind === "filled" || kind === "withdrawn" ? "notice" : "answer";
}

/** How many texts there is room for in line: behind enough offers, for what is more urgent than they are. */
function roomForTexts(
	{ traffic }: CoreDeps,
	{ lanes, round }: Pick<Turn, "lanes" | "round">,
): { most: number; upTo: number } {
	const { slots, limits } = traffic;
	const { concurrency } = limits;
	const waiting = [...slots.waiting, ...round.places];
	const ahead = leasedAheadPerSlot * concurrency;
	const free = Math.max(0, concurrency - slots.taken);
	const behind = waiting.length - free;
	if (behind > concurrency) {
		const urgent = waiting.filter(({ urgency }) => urgency === urgencies.answer || urgency === urgencies.notice);
		return { most: Math.max(0, concurrency - urgent.length), upTo: priorities.notice };
	}
	const room = ahead - behind;
	const share = Math.ceil(room / lanes.filter(({ channel }) => channel === "sms").length);
	return { most: Math.min(room, Math.max(concurrency, share)), upTo: priorities.offer };
}

/** A place for each call that is due, as many as there are slots. */
function lineUpCalls(deps: CoreDeps, { lane, lanes, round }: Turn): void {
	const { traffic } = deps;
	const { callsInLine } = traffic.line;
	const now = deps.clock.now();
	const inLine = callsInLine.get(laneKey(lane)) ?? 0;
	const room = traffic.limits.concurrency - [...callsInLine.values()].reduce((sum, calls) => sum + calls, 0);
	const due = (dueCalls(deps.db).get({ ...lane, now, limit: inLine + room + 1 })?.count ?? 0) - inLine;
	if (due <= 0) return;
	if (room <= 0) {
		round.moreWaits = true;
		return;
	}
	const most = Math.min(room, due);
	const { limit, rateKey, nextAt, probe } = laneAllowance(deps, { lane, lanes, now, most });
	if (nextAt !== null) round.waitUntil = earlier(round.waitUntil, nextAt);
	if (limit === 0) return;
	if (probe) holdProbe(traffic, lane, now);
	markServed(traffic, lane);
	take(traffic, rateKey, limit);
	callsInLine.set(laneKey(lane), inLine + limit);
	for (let call = 0; call < limit; call += 1) round.places.push({ kind: "call", urgency: urgencies.call, lane, probe });
	round.examined += limit;
}

const dueCalls = statement<Lane & { now: number; limit: number }, { count: number }>(`
	SELECT count(*) AS count FROM (
		SELECT 1 FROM messages
		WHERE status = 'queued' AND organization_id = :organizationId AND from_number = :fromNumber AND channel = :channel
			AND ${dueBy(":now")}
		LIMIT :limit
	)
`);

const urgentOf = statement<Lane & { upTo: number; now: number }, { found: 1 }>(`
	SELECT 1 AS found FROM messages
	WHERE status = 'queued' AND organization_id = :organizationId AND from_number = :fromNumber AND channel = :channel
		AND priority <= :upTo AND ${dueBy(":now")}
	LIMIT 1
`);
