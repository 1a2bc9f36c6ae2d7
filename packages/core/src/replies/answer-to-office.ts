import type { Tx } from "../db/database.ts";
import { askToConfirm, handOver } from "./ask-back.ts";
import { isTheirs } from "./conversation.ts";
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
	const open = openOnes(reply);
	const [only] = open;
	switch (decision.kind) {
		case "unclear":
			if (nobodysWords.has(decision.because)) return null;
			if (thanks.has(decision.because)) return outcome("ignored", null, only?.fanout);
			return handOver(tx, reply, { understood: understoodOfAnswer });
		case "decline":
			if (open.length === 1 && only && saysMerelyNo(received.text)) return askToConfirm(tx, reply, [only.number]);
			break;
		case "accept":
		case "weak_accept":
			break;
		default:
			return null;
	}
	if (open.length > 0 || hasLostOneSince(tx, reply, question.askedAt)) return null;
	return handOver(tx, reply, { understood: understoodOfAnswer });
}

/** They may mean an offer that was open still when the office wrote: they hear what became of it. */
function hasLostOneSince(tx: Tx, reply: Reply, since: number): boolean {
	return closedOffers(tx, reply).some((offer) => !isTheirs(offer) && closedAtOf(offer.fanout) > since);
}
