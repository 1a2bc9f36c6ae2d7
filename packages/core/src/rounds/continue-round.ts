import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { setTimer } from "../timers/set-timer.ts";
import { affordable } from "./affordable.ts";
import { callPage, type PageDone, textPage } from "./contact-page.ts";
import { leavesOut } from "./left-out.ts";

/** People per page: a page takes a few milliseconds, so that claims meanwhile hardly wait. */
export const peoplePerPage = 100;
/** The first page is part of the start: a normal agency is done at once, and its answer says how many were asked. */
const peopleOfFirstPage = 250;

export interface RoundProgress {
	/** Nobody follows. */
	complete: boolean;
	/** Somebody would have followed, and the cost cap does not allow it. */
	capped: boolean;
}

/**
 * Does the next page of a round, from its cursor, and sets the timer for the one after. The page
 * checks in its own transaction that the fanout is still pending; null when there is nothing to do.
 */
export function continueRound(
	tx: Tx,
	{ fanoutId, round: number, now }: { fanoutId: string; round: number; now: number },
): RoundProgress | null {
	const fanout = findFanout(tx, fanoutId);
	if (fanout === undefined || fanout.status !== "pending" || fanout.endsAt <= now) return null;
	const round = unfinishedRound(tx).get({ fanoutId, number });
	if (round === undefined) return null;

	const { channel } = round;
	const makePage = channel === "sms" ? textPage : callPage;
	const wanted = round.cursor === null && channel === "sms" ? peopleOfFirstPage : peoplePerPage;
	const limit = Math.min(wanted, affordable(tx, { fanout, channel }));
	const page = limit === 0 ? noPage : makePage(tx, { fanout, round: number, after: round.cursor ?? "", limit, now });
	const last = page.people < limit || affordable(tx, { fanout, channel }) === 0;
	const waits = last && offersFollow(tx).get({ fanoutId, number }) !== undefined;
	const complete = last && !waits;
	const cursor = page.lastCaregiverId ?? round.cursor;
	advanceRound(tx).run({ fanoutId, number, cursor, contacted: page.queued, completedAt: complete ? now : null });
	if (!complete) {
		setTimer(tx, { dueAt: waits ? now + waitForOffersMs : now, kind: "continue_round", fanoutId, round: number });
		return { complete, capped: false };
	}
	const contacted = round.contacted + page.queued;
	const capped = leavesOut(tx, { fanout, channel, after: cursor ?? "", contacted });
	recordEvent(tx, {
		organizationId: fanout.organizationId,
		at: now,
		kind: "round.completed",
		actor: "coverline",
		shiftId: fanout.shiftId,
		fanoutId,
		detail: {
			round: number,
			channel,
			contacted,
			...(capped ? { because: "the cost cap of this fanout is reached" } : {}),
		},
	});
	return { complete, capped };
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
