import type { CoreDeps } from "../core-deps.ts";
import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type SenderKind, senderKinds } from "../organizations/sender-kinds.ts";
import { keptForNews, leftToday } from "./daily-cap.ts";
import type { Lane } from "./lease-messages.ts";
import { available, type Rate, refillAt } from "./pace.ts";
import { priorities } from "./queue-text.ts";
import { passage, stopOf } from "./stops.ts";

export interface Allowance {
	/** How many messages of the lane may be leased now. */
	limit: number;
	/** Where what is leased is charged. */
	rateKey: string;
	/** When more may go; null: no limit is in the way. */
	nextAt: number | null;
	/** The one message leased is a probe of a stopped number. */
	probe: boolean;
	/** The least urgent that may go (`priorities`): offers leave a part of a number's day to confirmations and answers. */
	upTo: number;
}

/**
 * How much a lane may send now: what its number (texts) or the account (calls) has left, shared
 * fairly with the other lanes that draw on the same, so that one organization's ten thousand texts
 * hardly delay another's first.
 */
export function laneAllowance(
	deps: CoreDeps,
	{ lane, lanes, now, most }: { lane: Lane; lanes: readonly Lane[]; now: number; most: number },
): Allowance {
	const { traffic, db, clock } = deps;
	const rateKey = rateKeyOf(lane);
	const door = passage(traffic, lane, now);
	if (door === "closed") {
		return { ...open, limit: 0, rateKey, nextAt: stopOf(traffic, lane)?.probeAt ?? clock.now() };
	}
	if (door === "probe") return { ...open, limit: 1, rateKey, probe: true };

	const rate =
		lane.channel === "sms"
			? rateOfSender(db, lane.fromNumber)
			: { perSecond: traffic.limits.callsPerSecond, burst: traffic.limits.callBurst, perDay: null };
	const left = available(traffic, { key: rateKey, now, ...rate });
	if (left === 0)
		return {
			...open,
			limit: 0,
			rateKey,
			nextAt: refillAt(traffic, { key: rateKey, now, perSecond: rate.perSecond }),
		};
	const day = rate.perDay === null ? null : leftToday(deps, { number: lane.fromNumber, perDay: rate.perDay, now });
	if (day?.segments === 0) {
		if (!traffic.usedUpSince.has(lane.fromNumber)) traffic.usedUpSince.set(lane.fromNumber, now);
		return { ...open, limit: 0, rateKey, nextAt: day.resetsAt };
	}
	if (day !== null) traffic.usedUpSince.delete(lane.fromNumber);
	const sharers = lanes.filter(
		(other) => other.channel === lane.channel && (lane.channel === "voice" || other.fromNumber === lane.fromNumber),
	).length;
	const fair = Math.min(most, Math.ceil(left / sharers));
	if (day === null || rate.perDay === null) return { ...open, limit: fair, rateKey };
	const forOffers = day.segments - keptForNews(rate.perDay);
	if (forOffers > 0) return { ...open, limit: Math.min(fair, forOffers), rateKey };
	return { ...open, limit: Math.min(fair, day.segments), rateKey, nextAt: day.resetsAt, upTo: priorities.answer };
}

/** Nothing is in the way. */
const open = { nextAt: null, probe: false, upTo: priorities.offer };

/** Where what a lane sends is charged: texts to their number, calls to the account. */
export function rateKeyOf({ channel, fromNumber }: Lane): string {
	return channel === "sms" ? fromNumber : "calls";
}

function rateOfSender(db: Db, number: string): Rate & { perDay: number | null } {
	const sender = senderByNumber(db).get({ number });
	if (sender === undefined) return senderKinds.long_code;
	return { perSecond: sender.perSecond, burst: senderKinds[sender.kind].burst, perDay: sender.perDay };
}

const senderByNumber = statement<{ number: string }, { kind: SenderKind; perSecond: number; perDay: number | null }>(
	"SELECT kind, segments_per_second AS perSecond, segments_per_day AS perDay FROM sender_numbers WHERE number = :number",
);
