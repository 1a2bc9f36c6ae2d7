import { closeAttentionToGivingBack } from "../attention/close-attention-about.ts";
import { raiseAttention, understoodOfGivingBack } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import { releaseShift } from "../fanouts/release-shift.ts";
import type { Offer } from "./conversation.ts";
import type { Decision } from "./interpret-reply.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { firstAsked, rememberQuestion, settleQuestions } from "./question.ts";
import type { Reply } from "./reply.ts";

/** Giving back is asked first: it leaves a client without anybody. */
export function giveBack(tx: Tx, reply: Reply, decision: Extract<Decision, { kind: "give_back" }>): ReplyOutcome {
	const { question, received, actor } = reply;
	const asked = askedToGiveBack(reply);
	const named = namedToGiveBack(reply, decision);
	if (asked !== undefined && question?.overtaken && (named ?? asked) === asked) return askToGiveBack(tx, reply, asked);
	if (asked !== undefined && (named === undefined || named === asked)) {
		const released = releaseShift(tx, {
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
			understood:
				released.kind === "released" && released.refill === null
					? understoodOfGivingBack.nobodyLeft
					: understoodOfGivingBack.refilled,
			now: received.now,
		});
		settleQuestions(tx, reply);
		return outcome("released", "released", asked.fanout);
	}
	// "No, the Friday one": this one they keep.
	if (asked !== undefined)
		closeAttentionToGivingBack(tx, {
			caregiverId: asked.person.caregiverId,
			fanoutId: asked.fanout.id,
			actor,
			now: received.now,
		});
	const meant = named ?? likelyMeant(reply);
	return meant === undefined ? outcome("nothing_open", "nothing_open") : askToGiveBack(tx, reply, meant);
}

/**
 * Whatever comes of the question, the agency knows from now on that somebody may not come. Of whoever has opted out
 * nothing can be asked: a person has to speak with them.
 */
export function askToGiveBack(
	tx: Tx,
	{ received }: Pick<Reply, "received">,
	{ person, fanout }: Pick<Offer, "person" | "fanout">,
): ReplyOutcome {
	raiseAttention(tx, {
		person,
		fanout,
		words: received.text,
		understood: understoodOfGivingBack.asked,
		now: received.now,
	});
	if (person.optedOut) return outcome("handed_over", null, fanout);
	rememberQuestion(tx, { person, kind: "confirm_cancel", fanoutIds: [fanout.id], unclearInARow: 0, received });
	return outcome("asked", "confirm_cancel", fanout);
}

/** The held shift that a reply is about which gives one back, or answers whether to; undefined: it is about something else. */
export function heldShiftMeant(reply: Pick<Reply, "held" | "question" | "received" | "decision">): Offer | undefined {
	const { decision } = reply;
	if (decision.kind === "give_back")
		return namedToGiveBack(reply, decision) ?? askedToGiveBack(reply) ?? likelyMeant(reply);
	return decision.kind === "unclear" ? askedToGiveBack(reply) : undefined;
}

function askedToGiveBack({ held, question }: Pick<Reply, "held" | "question">): Offer | undefined {
	if (question?.kind !== "confirm_cancel") return undefined;
	return held.find(({ fanout }) => fanout.id === firstAsked(question));
}

function namedToGiveBack({ held }: Pick<Reply, "held">, decision: { held?: number | null }): Offer | undefined {
	return decision.held == null ? undefined : held[decision.held - 1];
}

/** Who has just heard "It's yours … reply DROP" means that one. */
const wonLatelyMs = 60 * 60_000;

/** Nothing says which: the one whose number was replied to, the one that was won just now, or the next to come. */
function likelyMeant({ held, received: { to, now } }: Pick<Reply, "held" | "received">): Offer | undefined {
	const over = held.filter(({ senderNumber }) => senderNumber === to);
	const among = over.length > 0 ? over : held;
	const wonLast = [...among].sort((a, b) => (b.fanout.claimedAt ?? 0) - (a.fanout.claimedAt ?? 0))[0];
	return (wonLast?.fanout.claimedAt ?? 0) > now - wonLatelyMs ? wonLast : among[0];
}
