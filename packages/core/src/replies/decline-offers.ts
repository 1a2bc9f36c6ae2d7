import type { Tx } from "../db/database.ts";
import { declineOffer } from "../fanouts/decline-offer.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { askWhich } from "./ask-back.ts";
import { isTheirs, latestOffer, listening, type Offer, personOf } from "./conversation.ts";
import { askToGiveBack } from "./give-back.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { settleQuestions } from "./question.ts";
import { chosenOffers, openOnes, type Reply } from "./reply.ts";

/** A no that comes after the shift was filled is kept all the same: should it open again, they are not asked. */
export function declineOffers(tx: Tx, reply: Reply, numbers: readonly number[] | null): ReplyOutcome {
	if (openOnes(reply).length === 0) {
		const latest = offerOfCall(tx, reply) ?? latestOffer(tx, listening(reply.persons), reply.received);
		const recent = latest !== null && latest.fanout.endsAt > reply.received.now ? latest.fanout : null;
		if (latest !== null && recent !== null) declineOne(tx, reply, { ...latest, fanout: recent });
		return outcome("nothing_open", "nothing_open", recent);
	}
	// A no is not about what they hold: giving that back is another thing, and is asked about.
	const refusable = reply.offers.filter((offer) => !isTheirs(offer));
	// "No", and to our question which one not: "no". None of them.
	const none = numbers === null && reply.question?.kind === "which_refused";
	const chosen = none ? refusable : chosenOffers({ ...reply, offers: refusable }, numbers);
	if (chosen === null) return askWhich(tx, reply);
	if (chosen.length === 0) {
		const [theirs] = chosenOffers({ ...reply, offers: reply.offers.filter(isTheirs) }, numbers) ?? [];
		return theirs === undefined ? askWhich(tx, reply) : askToGiveBack(tx, reply, theirs);
	}
	for (const offer of chosen) declineOne(tx, reply, offer);
	if (reply.question !== null) settleQuestions(tx, reply);
	return outcome("declined", "declined", chosen[0]?.fanout);
}

/** On a call it is about the call's shift, be that gone. */
function offerOfCall(tx: Tx, { received, persons }: Reply): Pick<Offer, "fanout" | "person"> | null {
	const fanout = received.fanoutId ? findFanout(tx, received.fanoutId) : undefined;
	const person = fanout && personOf(persons, fanout);
	return fanout && person ? { fanout, person } : null;
}

export function declineOne(
	tx: Tx,
	{ received, actor }: Reply,
	{ fanout, person }: Pick<Offer, "fanout" | "person">,
): void {
	declineOffer(tx, { fanout, caregiverId: person.caregiverId, now: received.now, actor, via: received.channel });
}
