import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, fanoutColumns, joinFanout } from "../fanouts/find-fanout.ts";
import { isInLine, isMessageOfOffer, isOnlyLeased, mayHaveReached } from "../outbox/may-have-reached.ts";
import { isOpen, type Offer, type Person, preferred } from "./conversation.ts";
import type { ReceivedReply } from "./reply.ts";

/** An offer with what one look tells of how far it has come. */
export interface CurrentOffer extends Offer {
	/** The carrier has taken its text: no further look is needed. */
	textLeft: boolean;
	/** When it was declined or given back (epoch ms). */
	answeredAt: number | null;
}

/** "Yes, thank you" may answer our "no longer yours" for so long. */
const releasedLatelyMs = 15 * 60_000;

/** What is open or was closed lately. Of somebody at two agencies, what the one they have stopped offers counts only when nothing else is open. */
export function currentOffers(db: Db, persons: readonly Person[], now: number): CurrentOffer[] {
	const offers = allOffers(db, persons, { now, since: now - releasedLatelyMs });
	if (persons.length < 2) return offers;
	const heard = offers.filter(({ person }) => !person.optedOut);
	return heard.some(isOpen) ? heard : offers;
}

/** What is open, theirs, or was closed after `since` (epoch ms). */
export function allOffers(
	db: Db,
	persons: readonly Person[],
	{
		now,
		since,
		givenBack,
	}: {
		now: number;
		since: number;
		/** Also what others have given back. */
		givenBack?: true;
	},
): CurrentOffer[] {
	return persons.flatMap((person) =>
		offersOf(db)
			.all({ caregiverId: person.caregiverId, now, since, givenBack: givenBack ? 1 : 0 })
			.map(
				({ senderNumber, answer, answeredAt, textLeft, ...fanout }): CurrentOffer => ({
					fanout,
					person,
					senderNumber,
					answered: answer !== null,
					answeredAt,
					textLeft: textLeft === 1,
				}),
			),
	);
}

/**
 * One that cannot have reached anybody yet is left out when another has. One that was declined counts only when there has
 * been nothing else to say yes to since: whoever changes their mind then can mean nothing but that.
 */
export function openNow(
	db: Db,
	offers: readonly CurrentOffer[],
	received: Pick<ReceivedReply, "now" | "unbegun">,
): CurrentOffer[] {
	const open = offers.filter(isOpen);
	const unanswered = open.filter(({ answered }) => !answered);
	if (unanswered.length === 0) return byStart(open.filter((offer) => !hadAnotherSince(db, offer, received)));
	if (unanswered.length === 1) return unanswered;
	return byStart(preferred(unanswered, (offer) => hasReached(db, offer, received)));
}

function hadAnotherSince(
	db: Db,
	{ fanout, person, answeredAt }: CurrentOffer,
	{ now }: Pick<ReceivedReply, "now">,
): boolean {
	const { caregiverId } = person;
	return anotherSince(db).get({ caregiverId, fanoutId: fanout.id, since: answeredAt ?? 0, now }) !== undefined;
}

/**
 * When the latest text or call of an offer left, or may have (of a `channel`: over that one); null: none has. What waits in
 * line for its turn has not.
 */
export function reachedAt(
	db: Db,
	{ fanout, person }: Offer,
	{ unbegun, over }: Pick<ReceivedReply, "unbegun"> & { over?: "sms" },
): number | null {
	const attempts = attemptsOf(db)
		.all({ fanoutId: fanout.id, caregiverId: person.caregiverId })
		.filter(({ channel }) => over === undefined || channel === over);
	const begun = attempts.filter(({ seq, leased }) => leased === 0 || !unbegun.has(seq));
	return begun.length === 0 ? null : Math.max(...begun.map(({ at }) => at));
}

/** Whether any text or call of an offer has left, or may have. */
export function hasReached(db: Db, offer: CurrentOffer, received: Pick<ReceivedReply, "unbegun">): boolean {
	return offer.textLeft || reachedAt(db, offer, received) !== null;
}

export function closedAtOf({ closedAt, claimedAt }: FanoutRow): number {
	return closedAt ?? claimedAt ?? 0;
}

export function byStart<Some extends Offer>(offers: Some[]): Some[] {
	return offers.sort((a, b) => a.fanout.startsAt - b.fanout.startsAt || (a.fanout.id < b.fanout.id ? -1 : 1));
}

/** What they held and lost lately, or were taken off, is theirs to answer, too: a "yes" may mean that they have read it. */
const offersOf = statement<
	{ caregiverId: string; now: number; since: number; givenBack: 0 | 1 },
	FanoutRow & { senderNumber: string | null; answer: string | null; answeredAt: number | null; textLeft: 0 | 1 }
>(`
	SELECT o.sender_number AS senderNumber, o.answer, o.answered_at AS answeredAt, EXISTS (
			SELECT 1 FROM messages m
			WHERE m.dedupe_key = 'text:' || o.fanout_id || ':' || o.caregiver_id AND m.status = 'accepted'
		) AS textLeft, ${fanoutColumns}
	FROM offers o JOIN fanouts f ON f.id = o.fanout_id ${joinFanout}
	WHERE o.caregiver_id = :caregiverId AND o.closes_at > :now AND (
		f.status = 'pending'
		OR f.status IN ('claimed', 'cancelled') AND coalesce(f.closed_at, f.claimed_at) > :since
		OR f.status IN ('claimed', 'released') AND f.claimed_by = o.caregiver_id AND coalesce(f.closed_at, :now) > :since
		OR :givenBack AND f.status = 'released'
	)
`);

const anotherSince = statement<{ caregiverId: string; fanoutId: string; since: number; now: number }, { found: 1 }>(`
	SELECT 1 AS found FROM offers o JOIN fanouts f ON f.id = o.fanout_id
	WHERE o.caregiver_id = :caregiverId AND o.closes_at > :now AND o.fanout_id <> :fanoutId
		AND coalesce(f.closed_at, f.claimed_at, :now) >= :since AND coalesce(o.answered_at, :now + 1) > :since
	LIMIT 1
`);

export const parametersOfOffer = { fanoutId: ":fanoutId", caregiverId: ":caregiverId" };

const attemptsOf = statement<
	{ fanoutId: string; caregiverId: string },
	{ seq: number; channel: "sms" | "voice"; at: number; leased: 0 | 1 }
>(`
	SELECT seq, channel, attempted_at AS at, ${isOnlyLeased("m")} AS leased FROM messages m
	WHERE ${isMessageOfOffer("m", parametersOfOffer)} AND ${mayHaveReached("m")} AND NOT ${isInLine("m")}
`);
