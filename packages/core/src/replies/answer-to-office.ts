import { raiseAttention } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { askToConfirm, handOver } from "./ask-back.ts";
import { isTheirs, type Offer, type Question } from "./conversation.ts";
import { closedAtOf } from "./current-offers.ts";
import { saysMerelyNo, type UnclearBecause } from "./interpret-reply.ts";
import { closedOffers } from "./offers-in-hand.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { openOnes, type Reply } from "./reply.ts";

/** Why somebody is put before a person who answers what a person wrote. */
const understoodOfAnswer = "answers what the office wrote";

const nobodysWords: ReadonlySet<UnclearBecause> = new Set(["not_theirs", "empty"]);
const thanks: ReadonlySet<UnclearBecause> = new Set(["acknowledgement", "greeting"]);

/**
 * What follows what the office wrote in its own words may answer that: a bare "no" refuses no offer before it is asked about (a
 * yes takes none, either), and what is not clear, or can be about no offer, is put before a person.
 *
 * @returns null: it is read as anything else is.
 */
export function answerToOffice(tx: Tx, reply: Reply): ReplyOutcome | null {
	const { decision, question, received, person } = reply;
	if (question?.kind !== "written" || person.optedOut) return null;
	const isToThem = ({ person: { caregiverId } }: Offer) => caregiverId === question.caregiverId;
	const [only, ...more] = openOnes(reply);
	const meant = (openOnes(reply).find(isToThem) ?? reply.held.find(isToThem))?.fanout ?? null;
	switch (decision.kind) {
		case "unclear":
			if (nobodysWords.has(decision.because)) return null;
			return thanks.has(decision.because)
				? showOffice(tx, reply, { question, meant })
				: handOver(tx, reply, { understood: understoodOfAnswer, meant });
		case "decline":
			if (only && more.length === 0 && saysMerelyNo(received.text)) return askToConfirm(tx, reply, [only.number]);
			break;
		case "accept":
		case "weak_accept":
			break;
		default:
			return null;
	}
	if (only !== undefined || hasLostOneSince(tx, reply, question)) return null;
	return handOver(tx, reply, { understood: understoodOfAnswer, meant });
}

/** "Ok", "thanks": the office reads it, and nothing is said back. */
function showOffice(
	tx: Tx,
	{ persons, person, received }: Reply,
	{ question, meant }: { question: Question; meant: FanoutRow | null },
): ReplyOutcome {
	const writtenTo = persons.find(({ caregiverId }) => caregiverId === question.caregiverId) ?? person;
	raiseAttention(tx, {
		person: writtenTo,
		fanout: meant,
		words: received.text,
		understood: understoodOfAnswer,
		now: received.now,
	});
	return outcome("handed_over", null, meant);
}

/** They may mean an offer that was open still when the office wrote: they hear what became of it. */
function hasLostOneSince(tx: Tx, reply: Reply, { caregiverId, askedAt }: Question): boolean {
	return closedOffers(tx, reply).some(
		(offer) => !isTheirs(offer) && offer.person.caregiverId === caregiverId && closedAtOf(offer.fanout) > askedAt,
	);
}
