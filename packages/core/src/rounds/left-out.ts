import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { isEligible, isToBeCalled } from "./eligible.ts";

export interface RoundSoFar {
	fanout: FanoutRow;
	channel: "sms" | "voice";
	/** The last caregiver id that it came to. */
	after: string;
	/** How many it has contacted. */
	contacted: number;
}

/** Whether a round that is at its end leaves somebody out because the cost cap allows no more, not because nobody is left. */
export function leavesOut(db: Db, { fanout, channel, after, contacted }: RoundSoFar): boolean {
	const { id: fanoutId, organizationId, shiftId, role, startsAt, endsAt } = fanout;
	const { segmentsPerFanoutCap: segmentsCap, callsPerFanoutCap: callsCap } = fanout;
	if (channel === "voice") return callsCap !== null && uncalled(db).get({ fanoutId, after }) !== undefined;
	const person = { organizationId, shiftId, role, startsAt, endsAt, after };
	if (segmentsCap !== null && unasked(db).get(person) !== undefined) return true;
	// Who can only be called, and was not, has an offer that nothing was sent of.
	return callsCap !== null && (offersMade(db).get({ fanoutId })?.count ?? 0) > contacted;
}

const unasked = statement<
	{ organizationId: string; shiftId: string; role: string; startsAt: number; endsAt: number; after: string },
	{ found: 1 }
>(`SELECT 1 AS found FROM caregivers c WHERE ${isEligible} AND c.id > :after LIMIT 1`);

const uncalled = statement<{ fanoutId: string; after: string }, { found: 1 }>(`
	SELECT 1 AS found FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after AND ${isToBeCalled} LIMIT 1
`);

const offersMade = statement<{ fanoutId: string }, { count: number }>(
	"SELECT count(*) AS count FROM offers WHERE fanout_id = :fanoutId",
);
