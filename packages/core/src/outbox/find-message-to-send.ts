import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { isMessageOfOffer, isOnlyLeased, mayHaveReached } from "./may-have-reached.ts";
import { bodyOfMessage, segmentsOfMessage } from "./message-body.ts";
import { offeredBefore } from "./offered-before.ts";
import type { MessageToSend } from "./stale-reason.ts";

/** By then the carrier's list has been looked at for long enough; a list that is down must not hold up another shift's call. */
const doubtHoldsCallsMs = 40_000;

/** One message with all that decides whether it is still wanted. */
export function findMessageToSend(db: Db, { seq, now }: { seq: number; now: number }): MessageToSend | undefined {
	return messageBySeq(db).get({ seq, now });
}

/** What may change while a message has its lease: what it says, to whom and over which number, does not. */
type State = Pick<
	MessageToSend,
	| "attempts"
	| "leaseExpiresAt"
	| "fanoutStatus"
	| "claimedBy"
	| "answer"
	| "caregiverActive"
	| "phoneTrouble"
	| "currentPhone"
	| "optedOut"
	| "notFree"
	| "standing"
	| "callInDoubt"
>;

/** A leased message as it is now. */
export function recheckMessage(db: Db, { message, now }: { message: MessageToSend; now: number }): MessageToSend {
	return { ...message, ...stateBySeq(db).get({ seq: message.seq, now }) };
}

/**
 * Later news of the same shift has left for this person: what was said before it would be heard last. While it waits itself, the
 * earlier waits too: should it come to nothing, the earlier is all that they hear.
 */
const laterNews = `(
	SELECT CASE max(news.status <> 'queued') WHEN 1 THEN 'overtaken' WHEN 0 THEN 'awaits' END
	FROM messages news JOIN fanouts about ON about.id = news.fanout_id
	WHERE news.caregiver_id = m.caregiver_id AND news.seq > m.seq
		AND about.shift_id = f.shift_id AND news.channel = 'sms'
		AND news.kind IN ('offer', 'claimed', 'filled', 'withdrawn', 'taken_off', 'called_off')
		AND news.status IN ('queued', 'sending', 'in_doubt', 'accepted', 'given_up')
)`;

/** What decides whether a message is still wanted, from `messages m` with what `joinState` joins to it. */
const stateColumns = `
	m.attempts, iif(m.status = 'sending', m.lease_expires_at, NULL) AS leaseExpiresAt, f.status AS fanoutStatus,
		f.claimed_by AS claimedBy, o.answer,
		c.active AS caregiverActive, c.phone_trouble AS phoneTrouble, c.phone AS currentPhone,
		EXISTS (
			SELECT 1 FROM opt_outs x WHERE x.organization_id = m.organization_id AND x.phone = m.to_phone
		) AS optedOut,
		m.kind = 'offer' AND EXISTS (
			SELECT 1 FROM fanouts held
			WHERE held.claimed_by = m.caregiver_id AND held.status = 'claimed' AND held.id <> f.id
				AND held.ends_at > f.starts_at AND held.starts_at < f.ends_at
		) AS notFree,
		CASE
			WHEN m.kind = 'offer' AND c.updated_at < f.started_at THEN NULL
			WHEN m.kind = 'offer' THEN (
				SELECT iif(s.role <> c.role, 'role_changed', NULL) FROM shifts s WHERE s.id = f.shift_id
			)
			WHEN m.kind = 'answer' THEN ${laterNews}
			WHEN m.kind IN ('filled', 'withdrawn') THEN coalesce(${laterNews}, (
				SELECT CASE min(${isOnlyLeased("offer")}) WHEN 0 THEN 'left' WHEN 1 THEN 'leased' END FROM messages offer
				WHERE ${isMessageOfOffer("offer", { fanoutId: "m.fanout_id", caregiverId: "m.caregiver_id" })}
					AND ${mayHaveReached("offer")}
			), iif(${offeredBefore({ shiftId: "f.shift_id", fanoutId: "f.id", caregiverId: "m.caregiver_id" })}, 'left', NULL))
			WHEN m.kind IN ('taken_off', 'called_off') THEN iif(EXISTS (
				SELECT 1 FROM fanouts again
				WHERE again.shift_id = f.shift_id AND again.status = 'claimed' AND again.claimed_by = m.caregiver_id
			), 'holds_again', NULL)
		END AS standing,
		iif(m.channel = 'voice', EXISTS (
			SELECT 1 FROM messages other JOIN caregivers who ON who.id = other.caregiver_id
			WHERE who.phone = m.to_phone AND other.seq <> m.seq AND other.channel = 'voice'
				AND other.status IN ('sending', 'in_doubt') AND other.attempted_at > :now - ${doubtHoldsCallsMs}
		), 0) AS callInDoubt
`;

const joinState = `
	LEFT JOIN fanouts f ON f.id = m.fanout_id
	LEFT JOIN offers o ON o.fanout_id = m.fanout_id AND o.caregiver_id = m.caregiver_id
	LEFT JOIN caregivers c ON c.id = m.caregiver_id
`;

/** The columns of a `MessageToSend`, from `messages m` with what `joinMessageToSend` joins to it. */
export const messageToSendColumns = `
	m.seq, m.id, m.organization_id AS organizationId, m.channel, m.kind, m.fanout_id AS fanoutId, f.shift_id AS shiftId,
	m.caregiver_id AS caregiverId, m.to_phone AS toPhone, m.from_number AS fromNumber, ${bodyOfMessage} AS body,
	${segmentsOfMessage} AS segments, m.expires_at AS expiresAt, ${stateColumns}
`;

export const joinMessageToSend = `${joinState} LEFT JOIN texts t ON t.id = m.text_id`;

const messageBySeq = statement<{ seq: number; now: number }, MessageToSend>(
	`SELECT ${messageToSendColumns} FROM messages m ${joinMessageToSend} WHERE m.seq = :seq`,
);

const stateBySeq = statement<{ seq: number; now: number }, State>(
	`SELECT ${stateColumns} FROM messages m ${joinState} WHERE m.seq = :seq`,
);
