import { raiseAttention } from "../attention/raise-attention.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { isOurNumber } from "../organizations/is-our-number.ts";
import { settleObsolete } from "../outbox/lease-messages.ts";
import { queueText } from "../outbox/queue-text.ts";
import type { Subject } from "../outbox/subject-of.ts";
import { say, sayPlainly } from "../wording/say.ts";
import { hasAnswersLeft } from "./answers-left.ts";
import type { ReplyOutcome } from "./outcome.ts";
import { listing, openOnes, personFor, type Reply } from "./reply.ts";
import { secondReadingMs, type UnclearReply } from "./second-reader.ts";

/** An answer is worth nothing hours later, unless it stands for a notice. */
const answerHoldsMs = 60 * 60_000;

/**
 * Queues the one text that answers a reply, in the person's language. The winner's confirmation is
 * written by the claim itself; on a call the answer is spoken instead.
 */
export function answerReply(tx: Tx, reply: Reply, outcome: ReplyOutcome): UnclearReply | null {
	const { received } = reply;
	const { now } = received;
	if (outcome.answer === null || outcome.kind === "claimed") return null;
	if (received.channel === "voice" && outcome.kind !== "released") return null;
	const confirmation = outcome.answer === "opted_out";
	const about = outcome.fanoutId === null ? undefined : findFanout(tx, outcome.fanoutId);
	const person = personFor(reply, about);
	const { caregiverId, language } = person;
	const putBeforePerson = (understood: string) => {
		if (outcome.kind === "asked")
			raiseAttention(tx, { person, fanout: about ?? null, words: received.text, understood, now });
	};
	// What is asked again may come back again, though they answer: a person can phone them.
	if (reply.question?.undelivered) putBeforePerson("answers a question of ours that came back undelivered");
	if (!confirmation && !hasAnswersLeft(tx, { caregiverId, now })) {
		putBeforePerson("got too many answers within minutes: nothing was asked back");
		return null;
	}
	const waits = received.secondReading === true && isQuestionAboutOffers(reply, outcome);
	const messageId = queueText(tx, {
		organizationId: person.organizationId,
		dedupeKey: insteadOfNotice(tx, outcome, { caregiverId, now }) ?? `answer:${received.carrierId}`,
		kind: confirmation ? "opt_out_confirmation" : "answer",
		caregiverId,
		fanoutId: outcome.fanoutId,
		toPhone: person.phone,
		fromNumber: received.to !== null && isOurNumber(tx, received.to) ? received.to : null,
		body:
			outcome.answer === "which_offer"
				? listing(reply).text
				: about === undefined
					? sayPlainly(outcome.answer, language, person.organizationName)
					: say(outcome.answer, language, about),
		now,
		expiresAt: outcome.kind === "taken" && about ? about.endsAt : now + answerHoldsMs,
		sendAfterAt: waits ? now + secondReadingMs : now,
	});
	if (!waits || messageId === null) return null;
	const fanoutIds = openOnes(reply).map(({ fanout }) => fanout.id);
	return { messageId, text: received.text, caregiverId, fanoutIds };
}

/** Only what the grammar found unclear, and what is numbered from 1, is read a second time. */
function isQuestionAboutOffers(reply: Reply, { kind }: ReplyOutcome): boolean {
	const numbered = openOnes(reply);
	return (
		reply.decision.kind === "unclear" && kind === "asked" && numbered.every(({ number }, index) => number === index + 1)
	);
}

/**
 * Who says yes too late hears that it is filled from this answer; the notice for everybody, when it
 * has not left yet, would say the same again. So the answer takes the notice's place.
 */
function insteadOfNotice(
	tx: Tx,
	{ kind, fanoutId }: ReplyOutcome,
	{ caregiverId, now }: { caregiverId: string; now: number },
): string | null {
	if (kind !== "taken" || fanoutId === null) return null;
	const dedupeKey = `filled:${fanoutId}:${caregiverId}`;
	const notice = noticeOf(tx).get({ dedupeKey });
	if (notice === undefined) return dedupeKey;
	if (notice.status === "queued") settleObsolete(tx, { message: notice, because: "already_answered", now });
	return null;
}

const noticeOf = statement<{ dedupeKey: string }, Subject & { seq: number; status: string }>(`
	SELECT m.seq, m.id, m.organization_id AS organizationId, m.channel, m.kind, m.status, f.shift_id AS shiftId,
		m.fanout_id AS fanoutId, m.caregiver_id AS caregiverId
	FROM messages m JOIN fanouts f ON f.id = m.fanout_id WHERE m.dedupe_key = :dedupeKey
`);
