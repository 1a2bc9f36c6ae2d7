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
	const fanoutOfShift = `before.shift_id = ${shiftId} AND before.id <> ${fanoutId}`;
	return `EXISTS (
		SELECT 1 FROM fanouts before
		JOIN messages asked ON asked.dedupe_key = 'text:' || before.id || ':' || ${caregiverId} AND ${mayHaveReached("asked")}
		WHERE ${fanoutOfShift} AND before.claimed_by IS NOT ${caregiverId} AND NOT EXISTS (
			SELECT 1 FROM fanouts before
			JOIN messages told ON told.dedupe_key = 'filled:' || before.id || ':' || ${caregiverId} AND ${mayHaveReached("told")}
			WHERE ${fanoutOfShift} AND told.seq > asked.seq
		)
	)`;
}
