import type { Db } from "../db/database.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { isConfirmation, latestOffer, listening, type Offer, type Person, personOf } from "./conversation.ts";
import { interpretByItself } from "./interpret-reply.ts";
import { closedOffers } from "./offers-in-hand.ts";
import { firstAsked } from "./question.ts";
import { chosenOffers, type Reply } from "./reply.ts";

/** What is known of a reply before it is acted upon. */
type Understood = Pick<Reply, "received" | "persons" | "offers" | "held" | "question" | "decision">;

/** The winner's yes once more: it is about nothing else, and gets no more than to hear that the shift is theirs. */
export function saysYesAgain({
	received,
	offers,
	held,
	question,
}: Pick<Reply, "received" | "offers" | "held" | "question">): boolean {
	if (held.length === 0 || offers.length > 0 || (question !== null && question.kind !== null)) return false;
	const { text, channel } = received;
	return interpretByItself(text, channel).kind === "accept";
}

/**
 * What a reply is about when nothing is open: a yes, what it names, what we asked about, or what was closed last, rather over the
 * number replied to; anything else, what they hold, or were offered last.
 */
export function lateOffer(db: Db, reply: Understood): Pick<Offer, "fanout" | "person"> | null {
	const { received, decision, question } = reply;
	// What follows what an agency's office wrote is about that agency.
	const isMeant = ({ caregiverId }: Person) => question?.kind !== "written" || caregiverId === question.caregiverId;
	const persons = listening(reply.persons).filter(isMeant);
	const held = reply.held.filter(({ person }) => isMeant(person));
	const latest = () => latestOffer(db, persons, received);
	if (decision.kind !== "accept" && !saysYesAgain(reply)) return held[0] ?? latest();
	const named =
		decision.kind === "accept" && decision.offers !== null ? chosenOffers(reply, decision.offers)?.[0] : undefined;
	const closed = closedOffers(db, { persons, received });
	const overThisNumber = closed.find(({ senderNumber }) => senderNumber === received.to);
	return named ?? offerAskedAbout(db, reply) ?? overThisNumber ?? closed[0] ?? latest();
}

/** A call, and a confirmation, is about one offer, also when that is closed by now. */
function offerAskedAbout(db: Db, { received, persons, question }: Understood): Pick<Offer, "fanout" | "person"> | null {
	const fanoutId = received.fanoutId ?? (isConfirmation(question) ? firstAsked(question) : undefined);
	const fanout = fanoutId ? findFanout(db, fanoutId) : undefined;
	const person = fanout && personOf(persons, fanout);
	return fanout && person ? { fanout, person } : null;
}
