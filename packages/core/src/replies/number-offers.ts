import type { Db } from "../db/database.ts";
import type { Offer } from "./conversation.ts";
import { reachedAt } from "./current-offers.ts";
import { hadOthersSince } from "./offers-in-hand.ts";
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
