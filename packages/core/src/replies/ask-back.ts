import { closeAttentionToGivingBack } from "../attention/close-attention-about.ts";
import { raiseAttention } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { asksWhich, isOpen, isTheirs, type Offer } from "./conversation.ts";
import type { UnclearBecause } from "./interpret-reply.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { firstAsked, rememberQuestion, settleQuestions } from "./question.ts";
import { chosenOffers, idsByNumber, listing, openOnes, personFor, type Reply } from "./reply.ts";
import { standingOfShift } from "./standing-of-shift.ts";

/** After so many unclear answers in a row nothing more is said; a clear one still counts. */
const silentAfter = 2;

/** Whatever comes of our question, somebody may not come to work. */
const cannotCome = "cannot come, and does not say to which shift";

/** Unclear once: we ask. Unclear again: a person reads it. */
export function askBack(tx: Tx, reply: Reply, because: UnclearBecause): ReplyOutcome {
	const { question, person, received, held } = reply;
	const offers = openOnes(reply);
	if (because === "not_theirs" || because === "empty") return outcome("ignored", null, offers[0]?.fanout);
	if (question?.kind === "confirm_cancel") {
		const asked = held.find(({ fanout }) => fanout.id === firstAsked(question));
		settleQuestions(tx, reply);
		if (asked === undefined) return outcome("ignored", null);
		const holding = { caregiverId: asked.person.caregiverId, fanoutId: asked.fanout.id, actor: reply.actor };
		if (because === "keep") closeAttentionToGivingBack(tx, { ...holding, now: received.now });
		return outcome("kept", "kept", asked.fanout);
	}
	if (because === "wrong_number") return handOver(tx, reply, { understood: because });
	const isThanks = because === "acknowledgement" || because === "greeting";
	if (isThanks && (offers.length === 0 || held.length > 0)) return outcome("ignored", null);
	const unclearInARow = question?.unclearInARow ?? 0;
	if (unclearInARow >= 1) return handOver(tx, reply, { understood: because });
	if (offers.length === 0) {
		if (held.length > 0) return handOver(tx, reply, { understood: because });
		// "I can do it after all", of a shift that others are being asked about.
		const { late } = reply;
		if (late !== null && late.fanout.endsAt > received.now && standingOfShift(tx, late)?.needed)
			return handOver(tx, reply, { understood: because, meant: late.fanout });
		return outcome("nothing_open", "nothing_open");
	}
	const several = offers.length > 1;
	// "I can't make it" of somebody who holds one and is offered others: a number then says which one not.
	const refuses = because === "which_offer" && held.length > 0;
	if (refuses)
		raiseAttention(tx, {
			person: held[0]?.person ?? person,
			fanout: held[0]?.fanout ?? null,
			words: received.text,
			understood: cannotCome,
			now: received.now,
		});
	rememberQuestion(tx, {
		person,
		kind: several ? (refuses ? "which_refused" : "which_offer") : null,
		fanoutIds: several ? listedIds(reply) : offers.map(({ fanout }) => fanout.id),
		unclearInARow: 1,
		received,
	});
	return outcome("asked", several ? "which_offer" : "not_understood", offers[0]?.fanout);
}

/** A weak yes, or an unclear answer about one offer: ask before anything is taken for granted. */
export function askToConfirm(tx: Tx, reply: Reply, numbers: readonly number[] | null): ReplyOutcome {
	if (openOnes(reply).length === 0)
		return reply.held.length > 0 ? outcome("ignored", null) : outcome("nothing_open", "nothing_open");
	const named = chosenOffers(reply, numbers);
	const [theirs] = named?.length === 1 ? named : [];
	if (theirs !== undefined && isTheirs(theirs)) return outcome("already_yours", "yours", theirs.fanout);
	const chosen = named?.filter(isOpen);
	const only = chosen?.[0];
	if (only === undefined || chosen?.length !== 1) return askWhich(tx, reply);
	if (reply.held.some((held) => overlap(held, only))) return outcome("overlap", "overlap", only.fanout);
	rememberQuestion(tx, {
		person: only.person,
		kind: "confirm_accept",
		fanoutIds: [only.fanout.id],
		unclearInARow: 0,
		received: reply.received,
	});
	return outcome("asked", "confirm_accept", only.fanout);
}

/** Whether one person cannot work both. */
function overlap(one: Offer, other: Offer): boolean {
	const isOfOnePerson = one.person.caregiverId === other.person.caregiverId;
	return isOfOnePerson && one.fanout.startsAt < other.fanout.endsAt && other.fanout.startsAt < one.fanout.endsAt;
}

/** Several offers and none selected: the open ones are listed with their numbers; the only one is asked about by itself. */
export function askWhich(tx: Tx, reply: Reply): ReplyOutcome {
	const { person, received, question } = reply;
	const offers = openOnes(reply);
	if (offers.length === 1 && reply.offers.length > 1) return askToConfirm(tx, reply, [offers[0]?.number ?? 0]);
	const unclearInARow = question !== null && asksWhich(question) ? question.unclearInARow + 1 : 0;
	const { kind } = reply.decision;
	// A plain yes after something unclear is the first that is clear: it is asked once more.
	if (unclearInARow > (kind === "accept" ? 2 : 1))
		return handOver(tx, reply, { understood: "could not tell which shift is meant" });
	const refuses = kind === "decline" || (question?.kind === "which_refused" && kind !== "accept");
	rememberQuestion(tx, {
		person,
		kind: refuses ? "which_refused" : "which_offer",
		fanoutIds: listedIds(reply),
		unclearInARow,
		received,
	});
	return outcome("asked", "which_offer", offers[0]?.fanout);
}

/** What a list tells, and what has gone of an earlier one: that keeps its number, where the new list has not taken it. */
function listedIds(reply: Reply): string[] {
	const told = listing(reply).told.map(({ number, shift }) => ({ number, fanoutId: shift.id }));
	const gone = reply.offers
		.filter((offer) => offer.numberKnown && !isOpen(offer) && !told.some(({ number }) => number === offer.number))
		.map(({ number, fanout }) => ({ number, fanoutId: fanout.id }));
	return idsByNumber([...told, ...gone]);
}

/**
 * Unclear again, or not ours to decide: a person reads it. Said once; after that we are silent until an answer is clear.
 * `meant`: what it is about where that is neither open nor theirs.
 */
export function handOver(
	tx: Tx,
	reply: Reply,
	{ understood, meant }: { understood: string; meant?: FanoutRow | null },
): ReplyOutcome {
	const { held, question, received } = reply;
	const about = meant === undefined ? (openOnes(reply)[0]?.fanout ?? held[0]?.fanout ?? null) : meant;
	const person = personFor(reply, about);
	raiseAttention(tx, { person, fanout: about, words: received.text, understood, now: received.now });
	const saidAlready = (question?.unclearInARow ?? 0) >= silentAfter;
	rememberQuestion(tx, {
		person,
		kind: null,
		fanoutIds: [],
		unclearInARow: silentAfter,
		received,
	});
	return outcome("handed_over", saidAlready ? null : "handed_over", about);
}
