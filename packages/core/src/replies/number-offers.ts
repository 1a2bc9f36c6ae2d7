import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { Offer, Person } from "./conversation.ts";
import { reachedAt } from "./current-offers.ts";
import type { NumberedOffer, ReceivedReply } from "./reply.ts";
import type { ToldShift } from "./told-list.ts";

/**
 * Shifts keep the numbers under which our last list told them; others are numbered on, and nobody knows those
 * numbers. Before any list, "2" and "the second" mean the second text to one writer and the second day to another:
 * they count only where both are the same offer.
 *
 * @param offers by start.
 */
export function numberOffers(
	db: Db,
	offers: readonly Offer[],
	{ told, received }: { told: readonly ToldShift[]; received: ReceivedReply },
): NumberedOffer[] {
	const known = told.length === 0 && (isMereWord(received.text) || isPlainOrder(db, offers, received));
	const fromList = told.length > 0;
	let next = Math.max(0, ...told.map(({ number }) => number));
	return offers.map((offer) => {
		const place = told.find(({ shiftId }) => shiftId === offer.fanout.shiftId);
		return place !== undefined
			? { ...offer, number: place.number, numberKnown: true, fromList }
			: { ...offer, number: ++next, numberKnown: known, fromList };
	});
}

/** A plain yes or no names no number: nothing has to be looked up for it. */
function isMereWord(text: string): boolean {
	return /^\W*(?:yes|no|si|sí|ok|okay|stop)\W*$/iu.test(text);
}

/** Whether these came in the order of their shifts, and nothing else did that "the second" could be counted with. */
function isPlainOrder(db: Db, offers: readonly Offer[], received: ReceivedReply): boolean {
	const reached = offers.map((offer) => reachedAt(db, offer, received));
	const inOrder = reached.every((at, index) => {
		const before = index === 0 ? 0 : reached[index - 1];
		return offers.length === 1 || (at != null && before != null && at > before);
	});
	const since = Math.min(...reached.map((at) => at ?? 0));
	return inOrder && !offers.some(({ person }) => hadOthersSince(db, { person, offers, since, received }));
}

/** Whether a person had others to answer than these since an instant (epoch ms), open or gone by now. */
function hadOthersSince(
	db: Db,
	{
		person,
		offers,
		since,
		received,
	}: { person: Person; offers: readonly Offer[]; since: number; received: Pick<ReceivedReply, "now"> },
): boolean {
	const fanoutIds = JSON.stringify(offers.map(({ fanout }) => fanout.id));
	const { caregiverId } = person;
	return othersSince(db).get({ caregiverId, fanoutIds, since, now: received.now }) !== undefined;
}

const othersSince = statement<{ caregiverId: string; fanoutIds: string; since: number; now: number }, { found: 1 }>(`
	SELECT 1 AS found FROM offers o JOIN fanouts f ON f.id = o.fanout_id
	WHERE o.caregiver_id = :caregiverId AND o.closes_at > :now AND o.fanout_id NOT IN (SELECT value FROM json_each(:fanoutIds))
		AND coalesce(f.closed_at, f.claimed_at, :now) >= :since
	LIMIT 1
`);
