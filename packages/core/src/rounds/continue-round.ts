import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { setTimer } from "../timers/set-timer.ts";
import { affordable } from "./affordable.ts";
import { callPage, type PageDone, textPage } from "./contact-page.ts";

/** People per page: a page takes a few milliseconds, so that claims meanwhile hardly wait. */
export const peoplePerPage = 100;
/** The first page is part of the start: a normal agency is done at once, and its answer says how many were asked. */
const peopleOfFirstPage = 250;

/**
 * Does the next page of a round, from its cursor, and sets the timer for the one after. The page
 * checks in its own transaction that the fanout is still pending.
 */
export function continueRound(
	tx: Tx,
	{ fanoutId, round: number, now }: { fanoutId: string; round: number; now: number },
): void {
	const fanout = findFanout(tx, fanoutId);
	if (fanout === undefined || fanout.status !== "pending" || fanout.endsAt <= now) return;
	const round = unfinishedRound(tx).get({ fanoutId, number });
	if (round === undefined) return;

	const makePage = round.channel === "sms" ? textPage : callPage;
	const wanted = round.cursor === null && round.channel === "sms" ? peopleOfFirstPage : peoplePerPage;
	const limit = Math.min(wanted, affordable(tx, { fanout, channel: round.channel }));
	const page = limit === 0 ? noPage : makePage(tx, { fanout, round: number, after: round.cursor ?? "", limit, now });
	const last = limit === 0 || page.people < limit;
	const waits = last && offersFollow(tx).get({ fanoutId, number }) !== undefined;
	const complete = last && !waits;
	advanceRound(tx).run({
		fanoutId,
		number,
		cursor: page.lastCaregiverId ?? round.cursor,
		contacted: page.queued,
		completedAt: complete ? now : null,
	});
	if (!complete) {
		return setTimer(tx, {
			dueAt: waits ? now + waitForOffersMs : now,
			kind: "continue_round",
			fanoutId,
			round: number,
		});
	}
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "round.completed",
		actor: "coverline",
		shiftId: fanout.shiftId,
		fanoutId,
		detail: {
			round: number,
			channel: round.channel,
			contacted: round.contacted + page.queued,
			...(limit === 0 ? { because: "the cost cap of this fanout is reached" } : {}),
		},
	});
}

/** While an earlier round still makes offers, a round that has come to their end looks again after this. */
const waitForOffersMs = 250;

const offersFollow = statement<{ fanoutId: string; number: number }, { found: 1 }>(`
	SELECT 1 AS found FROM rounds WHERE fanout_id = :fanoutId AND number < :number AND completed_at IS NULL LIMIT 1
`);

const noPage: PageDone = { people: 0, lastCaregiverId: null, queued: 0 };

const unfinishedRound = statement<
	{ fanoutId: string; number: number },
	{ channel: "sms" | "voice"; cursor: string | null; contacted: number }
>(`
	SELECT channel, cursor, contacted FROM rounds
	WHERE fanout_id = :fanoutId AND number = :number AND completed_at IS NULL
`);

const advanceRound = statement<{
	fanoutId: string;
	number: number;
	cursor: string | null;
	contacted: number;
	completedAt: number | null;
}>(`
	UPDATE rounds SET cursor = :cursor, contacted = contacted + :contacted, completed_at = :completedAt
	WHERE fanout_id = :fanoutId AND number = :number
`);
