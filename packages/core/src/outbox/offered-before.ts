import { mayHaveReached } from "./may-have-reached.ts";

/**
 * In SQL: an offer of the same shift from an earlier fanout may have reached this person, and they have not been told since what
 * became of it. Who is asked anew hears of that from the next notice, also when the new offer never left.
 */
export function offeredBefore({
	shiftId,
	fanoutId,
	caregiverId,
}: {
	shiftId: string;
	fanoutId: string;
	caregiverId: string;
}): string {
	return `EXISTS (
		SELECT 1 FROM fanouts before
		JOIN messages asked ON asked.dedupe_key = 'text:' || before.id || ':' || ${caregiverId} AND ${mayHaveReached("asked")}
		JOIN caregivers who ON who.id = ${caregiverId} AND who.phone = asked.to_phone
		WHERE before.shift_id = ${shiftId} AND before.id <> ${fanoutId} AND before.claimed_by IS NOT ${caregiverId} AND NOT EXISTS (
			SELECT 1 FROM messages told JOIN fanouts about ON about.id = told.fanout_id
			WHERE told.caregiver_id = ${caregiverId} AND told.seq > asked.seq AND ${mayHaveReached("told")}
				AND about.shift_id = ${shiftId} AND about.id <> ${fanoutId} AND told.kind IN ('filled', 'withdrawn', 'answer')
				AND told.created_at >= coalesce(about.claimed_at, about.closed_at)
		)
	)`;
}
