import type { Db } from "../db/database.ts";
import type { Offer } from "./conversation.ts";
import { reachedAt } from "./offers-in-hand.ts";
import type { NumberedOffer, ReceivedReply } from "./reply.ts";

/**
 * Offers keep the numbers under which a "Which one?" has listed them; others are numbered on, and nobody knows those
 * numbers. Before any list, "2" and "the second" mean the second text to one writer and the second day to another:
 * they count only where both are the same offer.
 *
 * @param offers by start.
 * @param listed fanout ids, each at the place of its number; "" where the list had none.
 */
export function numberOffers(
	db: Db,
	offers: readonly Offer[],
	{ listed, received }: { listed: readonly string[]; received: ReceivedReply },
): NumberedOffer[] {
	const noList = listed.every((id) => id === "");
	const known = noList && (offers.length < 2 || cameInThisOrder(db, offers, received));
	let next = listed.length;
	return offers.map((offer) => {
		const place = listed.indexOf(offer.fanout.id);
		return place >= 0
			? { ...offer, number: place + 1, numberKnown: true }
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
