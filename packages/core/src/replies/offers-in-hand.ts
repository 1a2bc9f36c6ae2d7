import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { isMessageOfOffer, mayHaveReached } from "../outbox/may-have-reached.ts";
import { asksWhich, isOpen, type Offer, type Person, personOf, type Question } from "./conversation.ts";
import {
	allOffers,
	byStart,
	type CurrentOffer,
	closedAtOf,
	currentOffers,
	hasReached,
	openNow,
	parametersOfOffer,
	reachedAt,
} from "./current-offers.ts";
import type { ReceivedReply } from "./reply.ts";
import type { ToldShift } from "./told-list.ts";

/** Whoever answers now may not have read yet that an offer was closed so lately. */
export const closedLatelyMs = 60_000;

/**
 * The offers that somebody's answer may be about, by start: the open ones, and beside them those that have
 * just been closed, or won by this person, later than the last open one reached them. For what a person
 * answers is what they know: a bare yes to two offers does not become clear by one of them having been
 * filled a second ago. Without an open one there are none: then the answer is about the latest.
 *
 * A call is about its own offer, a confirmation about what it asked. Else the number replied to tells, when
 * it carried any of their offers.
 */
export function offersInHand(
	db: Db,
	{
		persons,
		received,
		question,
		told,
	}: { persons: readonly Person[]; received: ReceivedReply; question: Question | null; told: readonly ToldShift[] },
): Offer[] {
	const { fanoutId, to, now } = received;
	const lately = currentOffers(db, persons, now);
	if (fanoutId) return lately.filter((offer) => isOpen(offer) && offer.fanout.id === fanoutId);
	const askedOpen = question === null ? [] : askedAbout(lately.filter(isOpen), question);
	// "To take it, reply YES": what we have just named counts, also when it was declined before.
	const unanswered = openNow(db, lately, received);
	const open = unanswered.length > 0 ? unanswered : askedOpen;
	if (asksWhich(question)) {
		// A list may tell what was declined before it.
		const listed = [...open, ...askedOpen.filter(({ fanout }) => !open.some((offer) => offer.fanout.id === fanout.id))];
		return listed.length === 0
			? []
			: byStart<Offer>([...listed, ...toldBefore(db, { persons, told, open: listed, lately })]);
	}
	if (question !== null && !question.overtaken && question.fanoutIds.length > 0) {
		// What we have just named is meant, be it gone by now: a yes to it takes no other.
		if (askedOpen.length > 0) return askedOpen;
		return open.length === 0 ? [] : [...open, ...goneOf(db, { persons, fanoutIds: question.fanoutIds, lately })];
	}
	const over = to === null ? [] : offersOver(db, { offers: open, to });
	if (over.length === 0 && to !== null && hasCarriedAnOffer(db, { persons, to, now }))
		return lately.filter((offer) => isOpen(offer) && offer.answered && offer.senderNumber === to);
	const meant = over.length > 0 ? over : open;
	const closed = lately.filter((offer) => !isOpen(offer) && (over.length === 0 || offer.senderNumber === to));
	const unread = meant.length > 0 && !meant.some((offer) => hasReached(db, offer, received));
	const before = unread ? readBefore(db, { persons, received }) : justClosed(db, { closed, meant, received });
	return byStart([...meant, ...before]);
}

/**
 * Whatever a reply might name beyond what it is most likely about: every open offer, one that was declined too, and what
 * our last list told and is gone.
 */
export function offersInSight(
	db: Db,
	{ persons, received, told }: { persons: readonly Person[]; received: ReceivedReply; told: readonly ToldShift[] },
): Offer[] {
	const lately = currentOffers(db, persons, received.now);
	const open = lately.filter((offer) => isOpen(offer) && hasReached(db, offer, received));
	return byStart([...open, ...toldBefore(db, { persons, told, open, lately })]);
}

/** Offers that are closed and not over, whatever became of them, the latest closed first: what a yes that comes too late may name. */
export function closedOffers(
	db: Db,
	{ persons, received }: { persons: readonly Person[]; received: Pick<ReceivedReply, "now"> },
): Offer[] {
	return allOffers(db, persons, { now: received.now, since: 0, givenBack: true })
		.filter((offer) => !isOpen(offer))
		.sort((a, b) => closedAtOf(b.fanout) - closedAtOf(a.fanout));
}

/** Of the open offers of these persons, declined ones too, those that a question is about. */
export function openOffersAsked(
	db: Db,
	{ persons, question, now }: { persons: readonly Person[]; question: Question; now: number },
): Offer[] {
	return askedAbout(currentOffers(db, persons, now).filter(isOpen), question);
}

function askedAbout<Some extends Offer>(offers: readonly Some[], { fanoutIds }: Question): Some[] {
	return offers.filter(({ fanout }) => fanoutIds.includes(fanout.id));
}

/** The open offers of these persons, by start. */
export function openOffers(
	db: Db,
	persons: readonly Person[],
	received: Pick<ReceivedReply, "now" | "unbegun">,
): Offer[] {
	return openNow(db, currentOffers(db, persons, received.now), received);
}

/** Of open offers, those that left from a number; should that have been given away since, those that were texted over it. */
function offersOver(db: Db, { offers, to }: { offers: CurrentOffer[]; to: string }): CurrentOffer[] {
	const over = offers.filter(({ senderNumber }) => senderNumber === to);
	if (over.length > 0) return over;
	return offers.filter(
		({ fanout, person }) =>
			textedOver(db).get({ fanoutId: fanout.id, caregiverId: person.caregiverId, to }) !== undefined,
	);
}

/** Nothing open has been read: whoever answers answers what they have read before, be that closed. */
function readBefore(
	db: Db,
	{ persons, received }: { persons: readonly Person[]; received: ReceivedReply },
): CurrentOffer[] {
	const closed = allOffers(db, persons, { now: received.now, since: 0 }).filter(
		(offer) => !isOpen(offer) && !offer.answered,
	);
	const read = closed.flatMap((offer) => {
		const at = reachedAt(db, offer, received);
		return at === null ? [] : [{ offer, at }];
	});
	const last = read.sort((a, b) => b.at - a.at)[0];
	return last === undefined ? [] : [last.offer];
}

/** What a list told keeps its number when it is gone: "1" then means that one, not another. */
function toldBefore(
	db: Db,
	{ told, open, ...sight }: Sight & { told: readonly ToldShift[]; open: readonly Offer[] },
): Offer[] {
	const gone = told.filter(({ shiftId }) => !open.some(({ fanout }) => fanout.shiftId === shiftId));
	return goneOf(db, { ...sight, fanoutIds: gone.map(({ fanoutId }) => fanoutId) });
}

interface Sight {
	persons: readonly Person[];
	lately: readonly CurrentOffer[];
}

/** What we have named and is not in hand any more, but for what was declined and is open still. */
function goneOf(db: Db, { persons, lately, fanoutIds }: Sight & { fanoutIds: readonly string[] }): Offer[] {
	return fanoutIds.flatMap((id): Offer[] => {
		const current = lately.find(({ fanout }) => fanout.id === id);
		if (current !== undefined) return isOpen(current) && current.answered ? [] : [{ ...current, answered: false }];
		const fanout = findFanout(db, id);
		const person = fanout && personOf(persons, fanout);
		if (fanout === undefined || person === undefined || fanout.status === "pending") return [];
		return [{ fanout, person, senderNumber: null, answered: false }];
	});
}

function justClosed(
	db: Db,
	{
		closed,
		meant,
		received,
	}: { closed: readonly CurrentOffer[]; meant: readonly CurrentOffer[]; received: ReceivedReply },
): CurrentOffer[] {
	if (meant.length === 0 || closed.length === 0) return [];
	// A call that nobody has picked up has told nothing; who picks up answers on the call.
	const textedAt = Math.max(...meant.map((offer) => reachedAt(db, offer, { ...received, over: "sms" }) ?? 0));
	return closed.filter((offer) => {
		const { fanout, person, answered } = offer;
		const changedAt = closedAtOf(fanout);
		if (changedAt < textedAt) return false;
		if (fanout.claimedBy === person.caregiverId) return true;
		return !answered && changedAt > received.now - closedLatelyMs && hasReached(db, offer, received);
	});
}

function hasCarriedAnOffer(
	db: Db,
	{ persons, to, now }: { persons: readonly Person[]; to: string; now: number },
): boolean {
	return persons.some(({ caregiverId }) => offerOver(db).get({ caregiverId, to, now }) !== undefined);
}

const offerOver = statement<{ caregiverId: string; to: string; now: number }, { found: 1 }>(`
	SELECT 1 AS found FROM offers WHERE caregiver_id = :caregiverId AND closes_at > :now AND sender_number = :to LIMIT 1
`);

const textedOver = statement<{ fanoutId: string; caregiverId: string; to: string }, { found: 1 }>(`
	SELECT 1 AS found FROM messages m
	WHERE ${isMessageOfOffer("m", parametersOfOffer)} AND from_number = :to AND ${mayHaveReached("m")}
`);
