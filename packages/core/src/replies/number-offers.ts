import type { Db } from "../db/database.ts";
import type { Offer } from "./conversation.ts";
import { reachedAt } from "./offers-in-hand.ts";
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
	const known = told.length === 0 && (offers.length < 2 || cameInThisOrder(db, offers, received));
	let next = Math.max(0, ...told.map(({ number }) => number));
	return offers.map((offer) => {
		const place = told.find(({ shiftId }) => shiftId === offer.fanout.shiftId);
		return place !== undefined
			? { ...offer, number: place.number, numberKnown: true }
			: { ...offer, number: ++next, numberKnown: known };
	});
}

function cameInThisOrder(db: Db, offers: readonly Offer[], received: ReceivedReply): boolean {
	const reached = offers.map((offer) => reachedAt(db, offer, received));
	return reached.every((at, index) => {
		const before = index === 0 ? 0 : reached[index - 1];
		return at != null && before != null && at > before;
	});
}
