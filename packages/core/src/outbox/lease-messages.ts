import { recordEvent } from "../audit/record-event.ts";
import { type Db, earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { dueBy } from "./due-by.ts";
import { joinMessageToSend, messageToSendColumns } from "./find-message-to-send.ts";
import { followsPhone } from "./follows-phone.ts";
import { type MessageToSend, type StaleReason, staleReason } from "./stale-reason.ts";
import { type Subject, subjectOf } from "./subject-of.ts";
import { tellUntoldSinceOptOut } from "./tell-untold.ts";

/** A queue of its own: one organization's messages over one number and channel, in order of priority. */
export interface Lane {
	organizationId: string;
	fromNumber: string;
	channel: "sms" | "voice";
}

/**
 * How long a lease holds. Longer than a message can wait for its turn and be sent, so that a lease
 * that runs out means that its worker is gone or lost.
 */
export const leaseMs = 30_000;

/** A call waits in such steps until what became of another one to the same phone is known, and a notice until that of its offer is. */
const pauseMs = 200;

/** Until later news has left, which may be put off for long. */
const newsPauseMs = 1_000;

/** Rows looked at in one transaction, at least: those that make no sense any more cost nothing to send. */
const leastExamined = 64;

/**
 * Takes up to `limit` messages of a lane, of priority `upTo` or before, for one worker. Whatever no longer makes sense is settled
 * as obsolete instead, in the same transaction. A probe of a stopped number takes what has not failed
 * yet, so that one message that fails for its own sake cannot keep the number stopped.
 */
export function leaseMessages(
	tx: Tx,
	{ lane, limit, upTo, probe, now }: { lane: Lane; limit: number; upTo: number; probe: boolean; now: number },
): { leased: MessageToSend[]; examined: number } {
	const leased: MessageToSend[] = [];
	const leaseExpiresAt = now + leaseMs;
	let examined = 0;
	const next = probe ? nextToProbe(tx) : nextInLane(tx);
	for (const message of next.all({ ...lane, upTo, limit: Math.max(limit, leastExamined), now })) {
		if (leased.length === limit) break;
		examined += 1;
		const stale = staleReason(message, now);
		if (stale !== null) settleStale(tx, { message, because: stale, now });
		else if (message.callInDoubt === 1 || message.standing === "leased" || callsAlready(leased, message))
			putOffMessage(tx, message, now + pauseMs);
		else if (message.standing === "awaits") putOffMessage(tx, message, now + newsPauseMs);
		else leased.push({ ...message, attempts: message.attempts + 1, leaseExpiresAt });
	}
	const seqs = JSON.stringify(leased.map(({ seq }) => seq));
	takeLeases(tx).run({ seqs, now, leaseExpiresAt });
	return { leased, examined };
}

function putOffMessage(tx: Tx, { seq }: MessageToSend, sendAfterAt: number): void {
	if (putOff(tx).run({ seq, sendAfterAt }).changes === 1) tx.due.messagesAt = earlier(tx.due.messagesAt, sendAfterAt);
}

function callsAlready(leased: readonly MessageToSend[], { channel, toPhone }: MessageToSend): boolean {
	return channel === "voice" && leased.some((one) => one.toPhone === toPhone);
}

/**
 * A text that has its slot leaves the line: from here on a crash leaves it in doubt, so this is committed before anything
 * is asked of the carrier. Nothing happens when another worker has it by now; the recheck at sending finds that out.
 */
export function leaveLine(
	tx: Tx,
	{ message, leasedAt, now }: { message: Pick<MessageToSend, "seq">; leasedAt: number; now: number },
): void {
	endWait(tx).run({ seq: message.seq, leaseExpiresAt: leasedAt + leaseMs, now });
}

/**
 * What follows from a stale reason: what follows a person to another phone waits for its turn again, addressed to that
 * one; anything else is settled as obsolete.
 */
export function settleStale(
	tx: Tx,
	{ message, because, now }: { message: MessageToSend; because: StaleReason; now: number },
): void {
	if (because !== "phone_changed" || !followsPhone.includes(message.kind))
		return settleObsolete(tx, { message, because, now });
	const { seq, attempts, currentPhone } = message;
	if (readdress(tx).run({ seq, attempts, currentPhone }).changes === 1)
		tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

/** Settles a message that is not going to be sent, whether it still waits or is leased. */
export function settleObsolete(
	tx: Tx,
	{ message, because, now }: { message: Subject & { seq: number }; because: string; now: number },
): void {
	if (obsoleteIfUnsent(tx).run({ seq: message.seq, because, now }).changes === 0) return;
	const { channel, kind } = message;
	recordEvent(tx, {
		...subjectOf(message),
		at: now,
		kind: "message.obsolete",
		actor: "coverline",
		detail: { channel, kind, because },
	});
	if (because === "opted_out") tellUntoldSinceOptOut(tx, { message, now });
}

/** Whether the lease taken at `leasedAt` still holds, and long enough for an attempt that takes `attemptMs`. */
export function holdsLease(
	{ leaseExpiresAt }: Pick<MessageToSend, "leaseExpiresAt">,
	{ leasedAt, now, attemptMs }: { leasedAt: number; now: number; attemptMs: number },
): boolean {
	return leaseExpiresAt === leasedAt + leaseMs && now + attemptMs < leaseExpiresAt;
}

/**
 * Every lane that has something queued, found by skipping from one to the next in the index. What has
 * no number to leave from is in no lane: it waits until there is one.
 */
export function lanesWithWork(db: Db): Lane[] {
	const lanes: Lane[] = [];
	let last: Lane | undefined = nextLane(db).get({ organizationId: "", fromNumber: "", channel: "" });
	while (last !== undefined) {
		lanes.push(last);
		last = nextLane(db).get({ ...last });
	}
	return lanes;
}

const nextInLane = statement<Lane & { upTo: number; limit: number; now: number }, MessageToSend>(
	nextBy("m.priority, m.seq"),
);

/** Sorts a lane's whole queue, but only once every few seconds, while nothing else leaves. */
const nextToProbe = statement<Lane & { upTo: number; limit: number; now: number }, MessageToSend>(
	nextBy("ifnull(m.set_up_failed_at, 0), m.priority, m.seq"),
);

function nextBy(order: string): string {
	return `
		SELECT ${messageToSendColumns} FROM messages m ${joinMessageToSend}
		WHERE m.status = 'queued' AND m.organization_id = :organizationId AND m.from_number = :fromNumber AND m.channel = :channel
			AND m.priority <= :upTo AND ${dueBy(":now", "m")}
		ORDER BY ${order} LIMIT :limit
	`;
}

/** In the transaction that has found them queued, so that none is missed. */
const takeLeases = statement<{ seqs: string; now: number; leaseExpiresAt: number }>(`
	UPDATE messages
	SET status = 'sending', lease_expires_at = :leaseExpiresAt, attempts = attempts + 1, in_line = channel = 'sms',
		attempted_at = iif(channel = 'sms', attempted_at, :now)
	WHERE seq IN (SELECT value FROM json_each(:seqs)) AND +status = 'queued'
`);

const endWait = statement<{ seq: number; leaseExpiresAt: number; now: number }>(`
	UPDATE messages SET in_line = 0, attempted_at = :now
	WHERE seq = :seq AND status = 'sending' AND in_line = 1 AND lease_expires_at = :leaseExpiresAt
`);

/** The lease goes too: one for another phone's sake is no attempt. */
const readdress = statement<{ seq: number; attempts: number; currentPhone: string | null }>(`
	UPDATE messages
	SET to_phone = :currentPhone, attempts = attempts - iif(status = 'sending', 1, 0), status = 'queued', lease_expires_at = NULL
	WHERE seq = :seq AND attempts = :attempts AND status IN ('queued', 'sending')
`);

/**
 * The carrier's list shows a call's numbers and time, nothing that tells two calls to one phone apart. So
 * a call in doubt is the only one begun to its phone: what the list then shows is that one.
 */
const putOff = statement<{ seq: number; sendAfterAt: number }>(
	"UPDATE messages SET send_after_at = :sendAfterAt WHERE seq = :seq AND status = 'queued'",
);

const obsoleteIfUnsent = statement<{ seq: number; because: string; now: number }>(`
	UPDATE messages
	SET status = 'obsolete', because = :because, settled_at = :now, lease_expires_at = NULL, cancel_at = NULL
	WHERE seq = :seq AND status IN ('queued', 'sending')
`);

/**
 * Three seeks. A comparison of row values would say the same in one, but walks through all of a lane's
 * queue to find its end.
 */
const nextLane = statement<{ organizationId: string; fromNumber: string; channel: string }, Lane>(`
	SELECT * FROM (${firstLaneWhere("organization_id = :organizationId AND from_number = :fromNumber AND channel > :channel")})
	UNION ALL
	SELECT * FROM (${firstLaneWhere("organization_id = :organizationId AND from_number > :fromNumber")})
	UNION ALL
	SELECT * FROM (${firstLaneWhere("organization_id > :organizationId")})
	LIMIT 1
`);

function firstLaneWhere(condition: string): string {
	return `
		SELECT organization_id AS organizationId, from_number AS fromNumber, channel FROM messages
		WHERE status = 'queued' AND from_number IS NOT NULL AND ${condition}
		ORDER BY organization_id, from_number, channel LIMIT 1
	`;
}
