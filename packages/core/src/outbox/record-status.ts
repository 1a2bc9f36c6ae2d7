import { recordEvent } from "../audit/record-event.ts";
import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { canCallOnceMore } from "../rounds/affordable.ts";
import { applyFailureClass } from "./apply-failure-class.ts";
import type { CarrierStatus, StatusMeaning } from "./carrier.ts";
import { findMessageToSend } from "./find-message-to-send.ts";
import { settleObsolete } from "./lease-messages.ts";
import { markAccepted } from "./mark-accepted.ts";
import { callInstead, unmarkPhone } from "./mark-phone.ts";
import { type MessageToSend, staleReason } from "./stale-reason.ts";
import { stopRingingOf } from "./stop-ringing.ts";
import { subjectOf } from "./subject-of.ts";
import { tellTold } from "./tell-untold.ts";

/** A busy or unanswered call is tried once more after this, while the shift is open. */
const callAgainAfterMs = 2 * 60_000;

export interface StatusReport extends CarrierStatus {
	messageId: string;
	carrierId: string;
	/** Who tells: a callback that carries our message's id and token, or the carrier's list. */
	evidence: "callback" | "list";
	now: number;
}

export type RecordedStatus = { kind: "recorded"; message: MessageToSend } | { kind: "unchanged" | "unknown_message" };

/**
 * Takes in what the carrier says of a message of ours. Callbacks come late, twice and in any order;
 * a message only moves forward, so any permutation of them ends the same. A callback is also the
 * best evidence that a send in doubt got through.
 */
export function recordStatus(tx: Tx, report: StatusReport): RecordedStatus {
	const seq = seqOf(tx).get({ messageId: report.messageId })?.seq;
	const message = seq === undefined ? undefined : findMessageToSend(tx, { seq, now: report.now });
	if (message === undefined) return { kind: "unknown_message" };
	const { carrierId, progress, rank, failure, evidence, now } = report;
	const wasAccepted = markAccepted(tx, { message, carrierId, segments: null, now, evidence });
	// Had it been given up, so had been the request to end it.
	if (wasAccepted && message.channel === "voice" && staleReason(message, now) !== null)
		stopRingingOf(tx, { seq: message.seq, now });
	const failedBefore = failureBefore(tx).get({ seq: message.seq }) !== undefined;
	const code = failure?.code ?? null;
	const over = report.meaning === "under_way" ? 0 : 1;
	const moved = moveForward(tx).run({ seq: message.seq, progress, rank, code, over }).changes === 1;
	if (!moved) return { kind: "unchanged" };
	tellTimeline(tx, message, report);
	if (failure !== null) applyFailureClass(tx, { message, failureClass: failure.class, now });
	// Accepted, and lost for our set-up: the person must not pay for it.
	if (failure?.class === "configuration" && message.channel === "sms") callInstead(tx, { message, now });
	if (report.meaning === "busy" || report.meaning === "no_answer") callAgain(tx, message, now);
	if (report.meaning === "reached" || report.meaning === "ended") takeBack(tx, { message, failedBefore, now });
	return { kind: "recorded", message };
}

function tellTimeline(tx: Tx, message: MessageToSend, { meaning, progress, failure, now }: StatusReport): void {
	if (meaning === "under_way") return;
	const { channel, kind } = message;
	recordEvent(tx, {
		...subjectOf(message),
		at: now,
		kind: eventOf(channel, meaning),
		actor: "carrier",
		detail: { channel, kind, progress, ...(failure === null ? {} : { class: failure.class, code: failure.code }) },
	});
}

function eventOf(channel: "sms" | "voice", meaning: StatusMeaning) {
	if (meaning === "failed") return "message.failed" as const;
	if (channel === "sms") return "message.delivered" as const;
	return meaning === "reached" ? ("call.answered" as const) : ("call.ended" as const);
}

function callAgain(tx: Tx, message: MessageToSend, now: number): void {
	if (message.kind !== "offer" || message.channel !== "voice") return;
	if (message.fanoutId === null || !canCallOnceMore(tx, message.fanoutId)) return;
	queueSecondCall(tx).run({ seq: message.seq, now, sendAfterAt: now + callAgainAfterMs });
	tx.due.messagesAt = earlier(tx.due.messagesAt, now + callAgainAfterMs);
}

/** They were reached after all: what an earlier, worse word of the same message led to must not depend on its having come first. */
function takeBack(
	tx: Tx,
	{ message, failedBefore, now }: { message: MessageToSend; failedBefore: boolean; now: number },
): void {
	if (message.channel === "sms") {
		if (failedBefore) unmarkPhone(tx, { message, now });
		tellTold(tx, { message, now });
		return;
	}
	const second = waitingSecondCall(tx).get({ dedupeKey: `call-again:${message.fanoutId}:${message.caregiverId}` });
	if (second !== undefined)
		settleObsolete(tx, { message: { ...message, ...second }, because: "reached_at_first", now });
}

const failureBefore = statement<{ seq: number }, { found: 1 }>(
	"SELECT 1 AS found FROM messages WHERE seq = :seq AND error_code IS NOT NULL",
);

const waitingSecondCall = statement<{ dedupeKey: string }, { seq: number; id: string }>(
	"SELECT seq, id FROM messages WHERE dedupe_key = :dedupeKey AND status = 'queued'",
);

const seqOf = statement<{ messageId: string }, { seq: number }>("SELECT seq FROM messages WHERE id = :messageId");

/** What no longer rings needs no cancelling. */
const moveForward = statement<{ seq: number; progress: string; rank: number; code: number | null; over: 0 | 1 }>(`
	UPDATE messages
	SET progress = :progress, progress_rank = :rank, error_code = :code, cancel_at = iif(:over, NULL, cancel_at)
	WHERE seq = :seq AND ifnull(progress_rank, -1) < :rank
`);

/** Only the first call leads to a second: the second's key cannot be queued again. */
const queueSecondCall = statement<{ seq: number; now: number; sendAfterAt: number }>(`
	INSERT INTO messages (
		id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number,
		priority, status, send_after_at, expires_at, created_at
	)
	SELECT new_id(), organization_id, 'call-again:' || fanout_id || ':' || caregiver_id, channel, kind, fanout_id, round,
		caregiver_id, to_phone, from_number, priority, 'queued', :sendAfterAt, expires_at, :now
	FROM messages WHERE seq = :seq
	ON CONFLICT (dedupe_key) DO NOTHING
`);
