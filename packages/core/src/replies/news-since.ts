import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { isInLine, isOnlyLeased, mayHaveReached } from "../outbox/may-have-reached.ts";
import type { Person, Question } from "./conversation.ts";
import type { ReceivedReply } from "./reply.ts";

/**
 * Whether another text of ours has left, or may have, since a question was asked, and no offer: that a shift is filled or not theirs
 * any more, help, what the office wrote. An "ok" may then mean that it was read.
 */
export function newsSince(db: Db, persons: readonly Person[], { askedAt }: Pick<Question, "askedAt">): boolean {
	return persons.some(({ caregiverId }) => laterText(db).get({ caregiverId, askedAt }) !== undefined);
}

/**
 * Whether something else was offered by text since a question was asked, and is gone by now: neither have they said no to it, nor
 * have they been told.
 */
export function goneOfferSince(
	db: Db,
	persons: readonly Person[],
	{ askedAt, fanoutIds }: Pick<Question, "askedAt" | "fanoutIds">,
): boolean {
	const asked = JSON.stringify(fanoutIds);
	return persons.some(({ caregiverId }) => laterOffer(db).get({ caregiverId, askedAt, asked }) !== undefined);
}

/**
 * The text that asked at an instant, when it has left, or may have: what waits or was dropped asks nothing.
 * `over`: the number that it left from, which need not be the one that was replied to. `undelivered`: it came back.
 */
export function textThatAsked(
	db: Db,
	{ persons, askedAt, unbegun }: { persons: readonly Person[]; askedAt: number } & Pick<ReceivedReply, "unbegun">,
): { over: string | null; undelivered: boolean } | undefined {
	const text = persons
		.flatMap(({ caregiverId }) => textsAskedAt(db).all({ caregiverId, askedAt }))
		.find(({ seq, leased }) => leased === 0 || !unbegun.has(seq));
	return text && { over: text.over, undelivered: text.undelivered === 1 };
}

/** The question itself is the answer that was made at that instant. */
const isTheQuestion = "m.kind = 'answer' AND m.created_at = :askedAt";

const laterText = statement<{ caregiverId: string; askedAt: number }, { found: 1 }>(`
	SELECT 1 AS found FROM messages m
	WHERE m.caregiver_id = :caregiverId AND m.channel = 'sms' AND m.kind <> 'offer' AND m.attempted_at > :askedAt
		AND NOT (${isTheQuestion}) AND ${mayHaveReached("m")}
	LIMIT 1
`);

const laterOffer = statement<{ caregiverId: string; askedAt: number; asked: string }, { found: 1 }>(`
	SELECT 1 AS found FROM messages m JOIN fanouts f ON f.id = m.fanout_id
	JOIN offers o ON o.fanout_id = m.fanout_id AND o.caregiver_id = m.caregiver_id
	WHERE m.caregiver_id = :caregiverId AND m.channel = 'sms' AND m.kind = 'offer' AND m.attempted_at > :askedAt
		AND ${mayHaveReached("m")} AND f.status IN ('claimed', 'cancelled', 'released') AND o.answer IS NULL
		AND m.fanout_id NOT IN (SELECT value FROM json_each(:asked))
		AND NOT EXISTS (
			SELECT 1 FROM messages news JOIN fanouts about ON about.id = news.fanout_id
			WHERE news.caregiver_id = m.caregiver_id AND news.seq > m.seq AND about.shift_id = f.shift_id
				AND news.channel = 'sms' AND news.kind <> 'offer' AND ${mayHaveReached("news")}
		)
	LIMIT 1
`);

const textsAskedAt = statement<
	{ caregiverId: string; askedAt: number },
	{ seq: number; over: string | null; undelivered: 0 | 1; leased: 0 | 1 }
>(`
	SELECT m.seq, m.from_number AS over, ifnull(m.progress, '') IN ('undelivered', 'failed') AS undelivered,
		${isOnlyLeased("m")} AS leased FROM messages m
	WHERE m.caregiver_id = :caregiverId AND ${isTheQuestion} AND ${mayHaveReached("m")}
		AND NOT ${isInLine("m")}
	ORDER BY m.seq DESC
`);
