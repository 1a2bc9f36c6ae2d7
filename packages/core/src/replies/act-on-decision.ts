import { recordEvent } from "../audit/record-event.ts";
import { carrierKeyword } from "../consent/carrier-keywords.ts";
import { recordOptIn, recordOptOut } from "../consent/consent-ledger.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { claimShift } from "../fanouts/claim-shift.ts";
import { declineOffer } from "../fanouts/decline-offer.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { releaseShift } from "../fanouts/release-shift.ts";
import { senderKindOf } from "../organizations/sender-kinds.ts";
import { forgetQuestion, rememberQuestion } from "./ask.ts";
import { isConfirmation, latestOffer, type Offer, type Person, type Question } from "./conversation.ts";
import { type Decision, interpretReply } from "./interpret-reply.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { raiseAttention } from "./raise-attention.ts";
import type { NumberedOffer, ReceivedReply } from "./receive-reply.ts";

/** Everything that is known when a reply is acted upon. */
export interface Reply {
	received: ReceivedReply;
	/** Everybody with this phone: one person, once an organization. */
	persons: readonly Person[];
	/** The one whom the reply is filed under. */
	person: Person;
	offers: readonly NumberedOffer[];
	held: readonly Offer[];
	question: Question | null;
	decision: Decision;
	actor: string;
}

/** Does what a decision means, and says what is to be answered. */
export function actOnDecision(tx: Tx, reply: Reply): ReplyOutcome {
	const { decision } = reply;
	switch (decision.kind) {
		case "opt_out":
			return optOut(tx, reply, decision.wording);
		case "opt_in":
			return optIn(tx, reply, "keyword");
		case "help":
			return outcome("help", "help");
		case "accept":
			return accept(tx, reply, decision);
		case "weak_accept":
			return confirm(tx, reply, decision.offers);
		case "decline":
			return decline(tx, reply, decision.offers);
		case "give_back":
			return giveBack(tx, reply);
		case "unclear":
			return saysYesAgain(reply) ? lateYes(tx, reply) : unclear(tx, reply, decision.because);
		default:
			return decision satisfies never;
	}
}

function accept(tx: Tx, reply: Reply, decision: Extract<Decision, { kind: "accept" }>): ReplyOutcome {
	if (reply.person.optedOut) return yesAfterOptOut(tx, reply);
	const { offers } = reply;
	if (offers.length === 0) return lateYes(tx, reply);
	if (reply.question?.overtaken) return confirm(tx, reply, decision.offers);
	const chosen = chosenOffers(reply, decision.offers);
	if (chosen === null) return askWhich(tx, reply);
	for (const offer of chosenOffers(reply, decision.declined) ?? []) declineOne(tx, reply, offer);
	const results = chosen.map((offer) => claimOne(tx, reply, offer));
	const best = results.find(({ kind }) => kind === "claimed") ?? results[0];
	if (best === undefined) return askWhich(tx, reply);
	forgetQuestion(tx, reply.person.caregiverId);
	return best;
}

function claimOne(tx: Tx, reply: Reply, { fanout, person }: Offer): ReplyOutcome {
	const { received, actor } = reply;
	const claim = claimShift(tx, {
		fanoutId: fanout.id,
		caregiverId: person.caregiverId,
		now: received.now,
		actor,
		via: received.channel,
	});
	if (claim.kind === "claimed") return outcome("claimed", "claimed", fanout);
	switch (claim.because) {
		case "yours":
			return outcome("already_yours", "yours", fanout);
		case "taken":
			return standBy(tx, reply, { fanout, person });
		case "overlap":
			return outcome("overlap", "overlap", fanout);
		case "closed":
		case "not_offered":
			return outcome("nothing_open", "closed", fanout);
		default:
			return claim.because satisfies never;
	}
}

/** The winner's yes once more: it is about nothing else, and gets no more than to hear that the shift is theirs. */
function saysYesAgain({ received, offers, held, question }: Reply): boolean {
	if (held.length === 0 || offers.length > 0 || (question !== null && question.kind !== null)) return false;
	const { text, channel } = received;
	return interpretReply(text, { channel, offers: [], hasClaimed: false, pending: null }).kind === "accept";
}

/** A yes with nothing open says what became of the last offer. */
function lateYes(tx: Tx, reply: Reply): ReplyOutcome {
	const latest = offerAskedAbout(tx, reply) ?? latestOffer(tx, reply.persons);
	const { now } = reply.received;
	if (latest === null || latest.fanout.endsAt <= now) return outcome("nothing_open", "nothing_open");
	const { fanout, person } = latest;
	if (fanout.status === "claimed") {
		return fanout.claimedBy === person.caregiverId
			? outcome("already_yours", "yours", fanout)
			: standBy(tx, reply, latest);
	}
	return outcome("nothing_open", "closed", fanout);
}

/** A call, and a confirmation, is about one offer, also when that is closed by now. */
function offerAskedAbout(tx: Tx, { received, person, question }: Reply): Pick<Offer, "fanout" | "person"> | null {
	const fanoutId = received.fanoutId ?? (isConfirmation(question) ? question.fanoutIds[0] : undefined);
	const fanout = fanoutId ? findFanout(tx, fanoutId) : undefined;
	return fanout === undefined ? null : { fanout, person };
}

function standBy(
	tx: Tx,
	{ received, actor }: Reply,
	{ fanout, person }: Pick<Offer, "fanout" | "person">,
): ReplyOutcome {
	const added = joinStandby(tx).run({
		shiftId: fanout.shiftId,
		caregiverId: person.caregiverId,
		now: received.now,
	}).changes;
	if (added === 1) {
		recordEvent(tx, {
			organizationId: person.organizationId,
			at: received.now,
			kind: "offer.standby",
			actor,
			shiftId: fanout.shiftId,
			fanoutId: fanout.id,
			caregiverId: person.caregiverId,
		});
	}
	return outcome("taken", "taken", fanout);
}

/**
 * A bare YES re-subscribes at the carrier (not on toll-free numbers), so it does here too; as an
 * acceptance it is not trusted before it is confirmed. Anything else said by somebody who has opted
 * out changes nothing, and cannot be answered.
 */
function yesAfterOptOut(tx: Tx, reply: Reply): ReplyOutcome {
	const { received, offers } = reply;
	const tollFree = received.to !== null && senderKindOf(received.to) === "toll_free";
	if (carrierKeyword(received.text) !== "opt_in" || tollFree) return outcome("ignored", null);
	optIn(tx, reply, "bare_yes");
	const [only] = offers;
	if (only === undefined) return outcome("opted_in", "resubscribed");
	if (offers.length > 1) return askWhich(tx, reply);
	rememberQuestion(tx, {
		person: reply.person,
		kind: "confirm_return",
		fanoutIds: [only.fanout.id],
		unclearInARow: 0,
		now: received.now,
	});
	return outcome("asked", "confirm_after_opt_out", only.fanout);
}

/** A weak yes, or an unclear answer about one offer: ask before anything is taken for granted. */
function confirm(tx: Tx, reply: Reply, numbers: readonly number[] | null): ReplyOutcome {
	const chosen = chosenOffers(reply, numbers);
	const only = chosen?.[0];
	if (reply.offers.length === 0)
		return reply.held.length > 0 ? outcome("ignored", null) : outcome("nothing_open", "nothing_open");
	if (only === undefined || chosen?.length !== 1) return askWhich(tx, reply);
	rememberQuestion(tx, {
		person: reply.person,
		kind: "confirm_accept",
		fanoutIds: [only.fanout.id],
		unclearInARow: 0,
		now: reply.received.now,
	});
	return outcome("asked", "confirm_accept", only.fanout);
}

function askWhich(tx: Tx, reply: Reply): ReplyOutcome {
	const { person, offers, received, question } = reply;
	const unclearInARow = question?.kind === "which_offer" ? question.unclearInARow + 1 : 0;
	if (unclearInARow > 1) return handOver(tx, reply, "could not tell which shift is meant");
	rememberQuestion(tx, {
		person,
		kind: "which_offer",
		fanoutIds: offers.map(({ fanout }) => fanout.id),
		unclearInARow,
		now: received.now,
	});
	return outcome("asked", "which_offer", offers[0]?.fanout);
}

/** A no that comes after the shift was filled is kept all the same: should it open again, they are not asked. */
function decline(tx: Tx, reply: Reply, numbers: readonly number[] | null): ReplyOutcome {
	if (reply.offers.length === 0) {
		const latest = latestOffer(tx, reply.persons);
		const recent = latest !== null && latest.fanout.endsAt > reply.received.now ? latest.fanout : null;
		if (latest !== null && recent !== null) declineOne(tx, reply, { ...latest, fanout: recent });
		return outcome("nothing_open", "nothing_open", recent);
	}
	const chosen = chosenOffers(reply, numbers);
	if (chosen === null) return askWhich(tx, reply);
	for (const offer of chosen) declineOne(tx, reply, offer);
	forgetQuestion(tx, reply.person.caregiverId);
	return outcome("declined", "declined", chosen[0]?.fanout);
}

function declineOne(tx: Tx, { received, actor }: Reply, { fanout, person }: Offer): void {
	declineOffer(tx, { fanout, caregiverId: person.caregiverId, now: received.now, actor, via: received.channel });
}

/** Giving back is asked first: it leaves a client without anybody. */
function giveBack(tx: Tx, reply: Reply): ReplyOutcome {
	const { held, question, received, person, actor } = reply;
	const asked =
		question?.kind === "confirm_cancel" ? held.find(({ fanout }) => fanout.id === question.fanoutIds[0]) : undefined;
	if (asked !== undefined) {
		releaseShift(tx, {
			fanoutId: asked.fanout.id,
			caregiverId: asked.person.caregiverId,
			now: received.now,
			actor,
			escalateAfterMs: received.escalateAfterMs,
		});
		raiseAttention(tx, {
			person: asked.person,
			fanout: asked.fanout,
			words: received.text,
			understood: "gave the shift back; it is being filled again",
			now: received.now,
		});
		forgetQuestion(tx, person.caregiverId);
		return outcome("released", "released", asked.fanout);
	}
	const next = held[0];
	if (next === undefined) return outcome("nothing_open", "nothing_open");
	rememberQuestion(tx, {
		person: next.person,
		kind: "confirm_cancel",
		fanoutIds: [next.fanout.id],
		unclearInARow: 0,
		now: received.now,
	});
	return outcome("asked", "confirm_cancel", next.fanout);
}

function unclear(tx: Tx, reply: Reply, because: Extract<Decision, { kind: "unclear" }>["because"]): ReplyOutcome {
	const { offers, question, person, received, held } = reply;
	if (because === "not_theirs" || because === "empty") return outcome("ignored", null, offers[0]?.fanout);
	if (question?.kind === "confirm_cancel") {
		const asked = held.find(({ fanout }) => fanout.id === question.fanoutIds[0]);
		forgetQuestion(tx, person.caregiverId);
		return asked === undefined ? outcome("ignored", null) : outcome("kept", "kept", asked.fanout);
	}
	if (because === "wrong_number") return handOver(tx, reply, because);
	const unclearInARow = question?.unclearInARow ?? 0;
	if (unclearInARow >= 1) return handOver(tx, reply, because);
	if (offers.length === 0) {
		if (because === "acknowledgement" || because === "greeting") return outcome("ignored", null);
		return held.length > 0 ? handOver(tx, reply, because) : outcome("nothing_open", "nothing_open");
	}
	const several = offers.length > 1;
	rememberQuestion(tx, {
		person,
		kind: several ? "which_offer" : null,
		fanoutIds: offers.map(({ fanout }) => fanout.id),
		unclearInARow: 1,
		now: received.now,
	});
	return outcome("asked", several ? "which_offer" : "not_understood", offers[0]?.fanout);
}

/** Unclear again: a person reads it. Said once; after that we are silent until an answer is clear. */
function handOver(tx: Tx, reply: Reply, understood: string): ReplyOutcome {
	const { person, offers, held, question, received } = reply;
	const about = offers[0]?.fanout ?? held[0]?.fanout ?? null;
	raiseAttention(tx, { person, fanout: about, words: received.text, understood, now: received.now });
	const saidAlready = (question?.unclearInARow ?? 0) >= silentAfter;
	rememberQuestion(tx, {
		person,
		kind: null,
		fanoutIds: offers.map(({ fanout }) => fanout.id),
		unclearInARow: silentAfter,
		now: received.now,
	});
	return outcome("handed_over", saidAlready ? null : "handed_over", about);
}

const silentAfter = 2;

function optOut(tx: Tx, reply: Reply, wording: "keyword" | "plain"): ReplyOutcome {
	const { received, persons, actor, person, held } = reply;
	const how =
		received.optOutType === "STOP"
			? "carrier_opt_out"
			: received.channel === "voice"
				? "key_press"
				: wording === "keyword"
					? "keyword"
					: "plain_words";
	const changed = persons.map(({ organizationId, phone, caregiverId }) =>
		recordOptOut(tx, { organizationId, phone, caregiverId, how, actor, now: received.now }),
	);
	for (const { fanout, person: holder } of held) {
		raiseAttention(tx, {
			person: holder,
			fanout,
			words: received.text,
			understood: "opted out while holding a shift",
			now: received.now,
		});
	}
	forgetQuestion(tx, person.caregiverId);
	const carrierConfirms =
		received.optOutType === "STOP" || (received.channel === "sms" && carrierKeyword(received.text) === "opt_out");
	return outcome("opted_out", carrierConfirms || !changed.includes(true) ? null : "opted_out");
}

function optIn(tx: Tx, { received, persons, actor }: Reply, how: "keyword" | "bare_yes"): ReplyOutcome {
	const via = received.optOutType === "START" ? "carrier_opt_out" : how;
	for (const { organizationId, phone, caregiverId } of persons)
		recordOptIn(tx, { organizationId, phone, caregiverId, how: via, actor, now: received.now });
	return outcome("opted_in", received.optOutType === "START" ? null : "resubscribed");
}

/** The offers with these numbers. One open offer needs no number; several without one: null. */
function chosenOffers({ offers }: Reply, numbers: readonly number[] | null): NumberedOffer[] | null {
	if (numbers === null) return offers.length === 1 ? [...offers] : null;
	return offers.filter(({ number }) => numbers.includes(number));
}

const joinStandby = statement<{ shiftId: string; caregiverId: string; now: number }>(`
	INSERT INTO standby (shift_id, caregiver_id, since_at) VALUES (:shiftId, :caregiverId, :now) ON CONFLICT DO NOTHING
`);
