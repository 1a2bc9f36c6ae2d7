import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { languageOr } from "../wording/languages.ts";
import { say } from "../wording/say.ts";
import { countSegments } from "../wording/segments.ts";
import { personsBehind } from "./conversation.ts";
import { rememberQuestion } from "./question.ts";

/**
 * The port to an optional second reader, such as a language model. It is asked only about what the
 * grammar found unclear, sees the words and the offers' numbers (never a name or a phone number), and
 * may only choose which question is asked back: it can neither claim, decline, give back nor opt out.
 */
export interface SecondReader {
	/** Null: no opinion, or none in time. Never throws. */
	read(reply: { text: string; offerNumbers: readonly number[] }): Promise<SecondReading | null>;
}

/** The one thing a second reader can say: ask whether this offer is taken. */
export interface SecondReading {
	ask: "confirm_accept";
	offerNumber: number;
}

/** How long an answer to something unclear waits for the second reader. */
export const secondReadingMs = 3_000;

/** An unclear reply whose answer waits for a second reading. */
export interface UnclearReply {
	/** The waiting answer. */
	messageId: string;
	text: string;
	caregiverId: string;
	/** The offers in the order of their numbers, which begin at 1. */
	fanoutIds: string[];
}

/**
 * Lets the waiting answer ask what the second reader chose, and leave. When it has left already, or
 * the offer is closed, nothing is changed.
 */
export function applySecondReading(
	tx: Tx,
	{ unclear, reading, now }: { unclear: UnclearReply; reading: SecondReading | null; now: number },
): void {
	const waiting = waitingAnswer(tx).get({ messageId: unclear.messageId });
	if (waiting === undefined) return;
	const fanoutId = reading === null ? undefined : unclear.fanoutIds[reading.offerNumber - 1];
	const fanout = fanoutId === undefined ? undefined : findFanout(tx, fanoutId);
	const person = personsBehind(tx, { phone: waiting.phone, to: null, organizationId: waiting.organizationId })[0];
	let { body, createdAt } = waiting;
	if (fanout?.status === "pending" && person !== undefined) {
		body = say("confirm_accept", languageOr(person.language), fanout);
		createdAt = now;
		rememberQuestion(tx, {
			person,
			kind: "confirm_accept",
			fanoutIds: [fanout.id],
			unclearInARow: 1,
			received: { channel: "sms", to: waiting.fromNumber, now },
		});
	}
	letGo(tx).run({ messageId: unclear.messageId, body, segments: countSegments(body).segments, createdAt, now });
	tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

const waitingAnswer = statement<
	{ messageId: string },
	{ phone: string; fromNumber: string | null; organizationId: string; body: string; createdAt: number }
>(`
	SELECT to_phone AS phone, from_number AS fromNumber, organization_id AS organizationId, body,
		created_at AS createdAt FROM messages
	WHERE id = :messageId AND status = 'queued' AND attempts = 0
`);

const letGo = statement<{ messageId: string; body: string; segments: number; createdAt: number; now: number }>(`
	UPDATE messages SET body = :body, segments = :segments, send_after_at = :now, created_at = :createdAt
	WHERE id = :messageId AND status = 'queued' AND attempts = 0
`);
