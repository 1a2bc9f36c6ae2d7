import { closeAttentionToGivingBack } from "../attention/close-attention-about.ts";
import { understoodOfWanting } from "../attention/raise-attention.ts";
import { recordEvent } from "../audit/record-event.ts";
import { carrierKeyword } from "../consent/carrier-keywords.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { claimShift } from "../fanouts/claim-shift.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { senderKindOf } from "../organizations/sender-kinds.ts";
import { queueText } from "../outbox/queue-text.ts";
import { say } from "../wording/say.ts";
import { askToConfirm, askWhich, handOver } from "./ask-back.ts";
import { optIn } from "./change-consent.ts";
import { isTheirs, type Offer } from "./conversation.ts";
import { declineOne } from "./decline-offers.ts";
import type { Decision } from "./interpret-reply.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { rememberQuestion, settleQuestions } from "./question.ts";
import { chosenOffers, openOnes, type Reply } from "./reply.ts";
import { standingOfShift } from "./standing-of-shift.ts";

/**
 * A clear yes claims what it selects. With nothing open it says what became of the last offer; when
 * it may be meant for something else, it is asked about.
 */
export function acceptOffers(tx: Tx, reply: Reply, decision: Extract<Decision, { kind: "accept" }>): ReplyOutcome {
	if (reply.person.optedOut) return yesAfterOptOut(tx, reply);
	if (openOnes(reply).length === 0) {
		// What was asked about is gone; the next answer is about something else.
		if (reply.question !== null) settleQuestions(tx, reply);
		return lateYes(tx, reply);
	}
	if (reply.question?.overtaken) return askToConfirm(tx, reply, decision.offers);
	const chosen = chosenOffers(reply, decision.offers);
	if (chosen === null) return askWhich(tx, reply);
	for (const offer of chosenOffers(reply, decision.declined) ?? []) declineOne(tx, reply, offer);
	const results = chosen.map((offer) => ({ offer, result: claimOne(tx, reply, offer) }));
	const best = (results.find(({ result }) => result.kind === "claimed") ?? results[0])?.result;
	if (best === undefined) return askWhich(tx, reply);
	if (reply.question !== null) settleQuestions(tx, reply);
	if (best.kind === "claimed")
		for (const { offer, result } of results) if (result.kind !== "claimed") tellToo(tx, reply, { offer, result });
	return best;
}

/** "Both" may win one of two: its confirmation tells of that, and a text of its own of the other. */
function tellToo(
	tx: Tx,
	{ received }: Reply,
	{ offer, result: { answer } }: { offer: Offer; result: ReplyOutcome },
): void {
	const { fanout, person, senderNumber } = offer;
	if (answer === null || received.channel === "voice") return;
	queueText(tx, {
		organizationId: fanout.organizationId,
		dedupeKey: `answer:${received.carrierId}:${fanout.id}`,
		kind: "answer",
		caregiverId: person.caregiverId,
		fanoutId: fanout.id,
		toPhone: person.phone,
		fromNumber: senderNumber,
		body: say(answer, person.language, fanout),
		now: received.now,
		expiresAt: fanout.endsAt,
	});
}

function claimOne(tx: Tx, reply: Reply, { fanout, person, senderNumber }: Offer): ReplyOutcome {
	const { received, actor } = reply;
	const claim = claimShift(tx, {
		fanout,
		winner: { ...person, senderNumber },
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
			return becameOf(tx, reply, { fanout: claim.fanout, person });
		case "not_offered":
			return outcome("nothing_open", "closed", fanout);
		default:
			return claim.because satisfies never;
	}
}

/** A yes with nothing open says what became of the last offer. */
export function lateYes(tx: Tx, reply: Reply): ReplyOutcome {
	if (reply.person.optedOut) return yesAfterOptOut(tx, reply);
	const latest = reply.late;
	const { now } = reply.received;
	if (latest === null || latest.fanout.endsAt <= now) return outcome("nothing_open", "nothing_open");
	const { fanout, person } = latest;
	if (isTheirs(latest)) {
		const { caregiverId } = person;
		closeAttentionToGivingBack(tx, { caregiverId, fanoutId: fanout.id, actor: reply.actor, now });
		return outcome("already_yours", "yours", fanout);
	}
	return becameOf(tx, reply, latest);
}

/** What became of an offer that is not open any more, nor theirs. */
function becameOf(tx: Tx, reply: Reply, offer: Pick<Offer, "fanout" | "person">): ReplyOutcome {
	const { fanout } = offer;
	return fanout.status === "claimed" ? standBy(tx, reply, offer) : yesToReopened(tx, reply, offer);
}

/**
 * Given back, or called off and opened again: others are asked by now, or nobody was left, and who gave it back or said no is not
 * asked again. A person decides.
 */
function yesToReopened(tx: Tx, reply: Reply, offer: Pick<Offer, "fanout" | "person">): ReplyOutcome {
	const { fanout, person } = offer;
	const since = standingOfShift(tx, offer);
	const filled = since?.status === "claimed" ? findFanout(tx, since.fanoutId) : undefined;
	if (filled !== undefined) return standBy(tx, reply, { fanout: filled, person });
	if (!since?.needed) return outcome("nothing_open", "closed", fanout);
	const wasTheirs = fanout.claimedBy === person.caregiverId;
	const another = fanout.status === "cancelled" ? understoodOfWanting.reopened : understoodOfWanting.another;
	const understood = wasTheirs ? understoodOfWanting.theirOwn : another;
	return handOver(tx, reply, { understood, meant: fanout });
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
 * A bare YES re-subscribes at the carrier (not on toll-free numbers), so it does here too, and so does what the carrier
 * says has done it; as an acceptance it is not trusted before it is confirmed. Anything else said by somebody who has opted
 * out changes nothing, and cannot be answered.
 */
function yesAfterOptOut(tx: Tx, reply: Reply): ReplyOutcome {
	const { received } = reply;
	const offers = openOnes(reply);
	const tollFree = received.to !== null && senderKindOf(received.to) === "toll_free";
	const isByItself = carrierKeyword(received.text) === "opt_in" && !tollFree;
	if (!isByItself && received.optOutType !== "START") return outcome("ignored", null);
	const optedIn = optIn(tx, reply, "bare_yes");
	const [only] = offers;
	if (only === undefined) return optedIn;
	if (offers.length > 1) return askWhich(tx, reply);
	rememberQuestion(tx, {
		person: only.person,
		kind: "confirm_return",
		fanoutIds: [only.fanout.id],
		unclearInARow: 0,
		received,
	});
	return outcome("asked", "confirm_after_opt_out", only.fanout);
}

const joinStandby = statement<{ shiftId: string; caregiverId: string; now: number }>(`
	INSERT INTO standby (shift_id, caregiver_id, since_at) VALUES (:shiftId, :caregiverId, :now) ON CONFLICT DO NOTHING
`);
