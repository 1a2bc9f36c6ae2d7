import type { Db } from "../db/database.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { localTime } from "../wording/describe-shift.ts";
import { isConfirmation, isOpen, type Offer, ownTexts } from "./conversation.ts";
import {
	type Decision,
	interpretReply,
	type OpenOffer,
	offersNamed,
	type ReplyContext,
	saysYes,
	statesFacts,
	type UnclearBecause,
} from "./interpret-reply.ts";
import { numberOffers } from "./number-offers.ts";
import { closedOffers, offersInSight } from "./offers-in-hand.ts";
import { firstAsked } from "./question.ts";
import type { NumberedOffer, Reply } from "./reply.ts";
import type { ToldShift } from "./told-list.ts";

/** What is known of a reply before it is understood. */
type Heard = Pick<Reply, "received" | "persons" | "offers" | "held" | "question"> & {
	told: readonly ToldShift[];
	ownTexts: readonly string[];
};

/** What a reply means, and the offers that it was read against: those in hand, or wider ones where it names another. */
export type Understood = { offers: readonly NumberedOffer[]; decision: Decision };

/**
 * Reads a reply in the light of what it is most likely about. Who answers "Take Wednesday?" with "yes Friday", or names an
 * offer that they have declined, or a number of our last list that is gone, means that one: it is never taken on this
 * alone, but asked about, or told that it is gone.
 */
export function understandReply(db: Db, reply: Omit<Heard, "ownTexts">): Understood {
	const { received, persons, offers, question } = reply;
	const heard: Heard = { ...reply, ownTexts: ownTexts(db, persons, received.text) };
	const decision = afterRefusal(heard, decide(heard));
	if (received.fanoutId || question?.kind === "confirm_cancel") return { offers, decision };
	if (decision.kind === "decline") return refusesMore(db, heard) ?? { offers, decision };
	if (decision.kind === "accept" && offers.length === 0)
		return takesAnother(db, heard) ?? lookBack(db, heard) ?? { offers, decision };
	if (decision.kind === "weak_accept" && offers.length === 0) return takesAnother(db, heard) ?? { offers, decision };
	if (decision.kind === "unclear" && puzzling.has(decision.because))
		return takesAnother(db, heard) ?? takesGone(db, heard) ?? { offers, decision };
	return { offers, decision };
}

/** "All", "1 and 2" to "Which one?" after a no: perhaps those that are refused. */
function afterRefusal(heard: Heard, decision: Decision): Decision {
	const { question, received } = heard;
	if (question?.kind !== "which_refused" || decision.kind !== "accept") return decision;
	if (saysYes(received.text, contextOf(heard))) return decision;
	return { kind: "weak_accept", offers: decision.offers };
}

/** What may be about another offer than the one that is most likely meant. */
const puzzling: ReadonlySet<UnclearBecause> = new Set([
	"wrong_detail",
	"which_offer",
	"contradiction",
	"unexplained",
	"counter_offer",
	"condition",
	"nothing_open",
]);

const unclearWhich: Decision = { kind: "unclear", because: "which_offer" };

function takesAnother(db: Db, heard: Heard): Understood | null {
	const offers = inSight(db, heard);
	if (offers.every(({ fanout }) => heard.offers.some((offer) => offer.fanout.id === fanout.id))) return null;
	if (heard.offers.length === 0 && !statesFacts(heard.received.text, contextOf(heard))) return null;
	const wider: Heard = { ...heard, offers, question: null };
	const again = decide(wider);
	if (again.kind === "accept" || again.kind === "weak_accept") {
		const [number, ...more] = again.offers ?? [];
		const named = offers.find((offer) => offer.number === number);
		if (number === undefined || named === undefined) return null;
		if (more.length > 0) return { offers, decision: unclearWhich };
		if (!isOpen(named)) return { offers, decision: { kind: "accept", offers: [number], declined: [] } };
		return { offers, decision: { kind: "weak_accept", offers: [number] } };
	}
	const refused = again.kind === "decline" && again.offers?.length === 1 ? again.offers[0] : undefined;
	// "Not Friday" once more, or in the thread of another offer.
	const isRefused = (offer: NumberedOffer) =>
		offer.number === refused && (offer.answered || (heard.question === null && isOpen(offer)));
	if (offers.some(isRefused)) return { offers, decision: again };
	const [number, ...more] = offersNamed(heard.received.text, contextOf(wider));
	const isElsewhere = number !== undefined && more.length === 0 && !isAmong(heard, offers, number);
	return isElsewhere ? { offers, decision: unclearWhich } : null;
}

/** "Neither", "no Wednesday, no Friday": what is refused beside the offer of this thread must not be phoned about. */
function refusesMore(db: Db, heard: Heard): Understood | null {
	const offers = inSight(db, heard);
	if (offers.length < 2) return null;
	const again = decide({ ...heard, offers });
	return again.kind === "decline" && (again.offers?.length ?? 0) > 1 ? { offers, decision: again } : null;
}

function isAmong({ offers: inHand }: Heard, offers: readonly NumberedOffer[], number: number): boolean {
	const named = offers.find((offer) => offer.number === number);
	return inHand.some(({ fanout }) => fanout.id === named?.fanout.id);
}

function inSight(db: Db, { persons, received, told }: Heard): NumberedOffer[] {
	return numberOffers(db, offersInSight(db, { persons, received, told }), { told, received });
}

/** A yes to something that is closed may name which: who hears what became of it must hear of that one. */
function lookBack(db: Db, heard: Heard): Understood | null {
	const closed = closedOffers(db, heard);
	return closed.length < 2 ? null : readAgainst(heard, closed);
}

/** A yes to one of what is closed; null: it is none, or fits several. */
function readAgainst(heard: Heard, closed: readonly Offer[]): Understood | null {
	if (closed.length === 0) return null;
	const offers = closed.map((offer, index) => ({ ...offer, number: index + 1, numberKnown: false, fromList: false }));
	const decision = decide({ ...heard, offers, question: null });
	return decision.kind === "accept" && decision.offers?.length === 1 ? { offers, decision } : null;
}

/** "Yes Monday", of Monday's that is gone, while another is open: they hear what became of that one. */
function takesGone(db: Db, heard: Heard): Understood | null {
	if (heard.offers.length === 0 || !statesFacts(heard.received.text, contextOf(heard))) return null;
	return readAgainst(heard, closedOffers(db, heard));
}

function decide(heard: Heard): Decision {
	const { optOutType, text } = heard.received;
	if (optOutType === "STOP") return { kind: "opt_out", wording: "keyword" };
	if (optOutType === "HELP") return { kind: "help" };
	const read = interpretReply(text, contextOf(heard));
	// YES is among the carrier's opt-in words: it is a yes all the same.
	return optOutType === "START" && read.kind !== "accept" ? { kind: "opt_in" } : read;
}

function contextOf({ received, persons, offers, held, question, told, ownTexts }: Heard): ReplyContext {
	return {
		channel: received.channel,
		offers: offers.map(({ number, numberKnown, fromList, fanout }) => ({
			...openOffer(fanout, number),
			numberKnown,
			fromList,
		})),
		hasClaimed: held.length > 0,
		held: held.map(({ fanout }, index) => ({
			...openOffer(fanout, index + 1),
			toldAs: told.find(({ shiftId }) => shiftId === fanout.shiftId)?.number ?? null,
			fromList: told.length > 0,
		})),
		...(question?.kind === "confirm_cancel" && {
			heldAsked: 1 + held.findIndex(({ fanout }) => fanout.id === firstAsked(question)),
		}),
		pending: pendingOf(question, offers),
		today: localTime(received.now, persons[0]?.timeZone ?? "UTC"),
		ownTexts,
	};
}

/**
 * A number after "which one not?" takes nothing by itself, and an "ok" agrees to what we asked about alone: when that is
 * gone, nothing is asked.
 */
function pendingOf(question: Heard["question"], offers: Heard["offers"]): ReplyContext["pending"] {
	if (question === null || question.kind === "which_refused") return null;
	const isOfOpen = offers.some((offer) => isOpen(offer) && question.fanoutIds.includes(offer.fanout.id));
	if (isConfirmation(question)) return isOfOpen ? "confirm_accept" : null;
	return question.kind === "which_offer" || question.kind === "confirm_cancel" ? question.kind : null;
}

function openOffer({ role, startsAt, endsAt, timeZone, place }: FanoutRow, number: number): OpenOffer {
	return { number, role, starts: localTime(startsAt, timeZone), ends: localTime(endsAt, timeZone), place };
}
