import { recordEvent } from "../audit/record-event.ts";
import type { CoreDeps } from "../core-deps.ts";
import type { Tx } from "../db/database.ts";
import { earlier } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { applyFailureClass } from "./apply-failure-class.ts";
import { concernsOthers, type SendOutcome } from "./carrier.ts";
import { leaseMs } from "./lease-messages.ts";
import { markAccepted } from "./mark-accepted.ts";
import { firstLookAfterMs } from "./settle-in-doubt.ts";
import type { MessageToSend } from "./stale-reason.ts";
import { everySender, liftStop, resumeSending, stopOfWay, stopSending } from "./stops.ts";
import { subjectOf } from "./subject-of.ts";
import { tellResumed } from "./tell-resumed.ts";

type Refused = Extract<SendOutcome, { kind: "refused" }>;

/** Retries of what the carrier did not process: full jitter under a doubling ceiling. */
const firstRetryMs = 500;
const longestRetryMs = 60_000;

/**
 * Records how one attempt, begun at `startedAt`, ended, and what follows from it. What the carrier has, it can tell
 * again; what it refused or did not take, nobody can, so that waits for the disk.
 */
export async function settleSend(
	deps: CoreDeps,
	{ message, outcome, startedAt }: { message: MessageToSend; outcome: SendOutcome; startedAt: number },
): Promise<void> {
	const now = deps.clock.now();
	switch (outcome.kind) {
		case "accepted":
			if (resumeSending(deps.traffic, { way: message, startedAt })) await tellResumed(deps, now);
			return deps.record((tx) => {
				markAccepted(tx, { message, carrierId: outcome.carrierId, segments: outcome.segments, now, evidence: null });
			});
		case "not_processed":
			return retryLater(deps, { message, now, outcome, afterMs: retryDelay(deps, message, outcome.retryAfterMs) });
		case "in_doubt":
			return deps.record((tx) => markInDoubt(tx, { message, now, because: outcome.because }));
		case "refused":
			return settleRefused(deps, { message, outcome, startedAt, now });
		default:
			return outcome satisfies never;
	}
}

/**
 * Gives back a lease of what was certainly not begun. Also one that was voided meanwhile (by a start of another
 * process, say): nobody needs to look for what was never asked for.
 */
export function releaseLease(
	tx: Tx,
	{ message, leasedAt, now }: { message: MessageToSend; leasedAt: number; now: number },
): void {
	const { seq, attempts } = message;
	const { changes } = giveBackLease(tx).run({ seq, attempts, leaseExpiresAt: leasedAt + leaseMs });
	if (changes === 1) tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

function retryDelay({ random }: CoreDeps, { attempts }: MessageToSend, retryAfterMs: number | null): number {
	const ceiling = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempts, 10));
	return Math.max(retryAfterMs ?? 0, Math.ceil(random() * ceiling));
}

async function settleRefused(
	deps: CoreDeps,
	{ message, outcome, startedAt, now }: { message: MessageToSend; outcome: Refused; startedAt: number; now: number },
): Promise<void> {
	const { traffic, report } = deps;
	switch (outcome.class) {
		case "authentication":
		case "configuration": {
			if (concernsRecipient(deps, message, outcome)) {
				if (liftStop(traffic, { way: message, startedAt, receipt: false })) await tellResumed(deps, now);
				break;
			}
			const { code, because } = outcome;
			const why = `${outcome.class}: ${because}`;
			if (!concernsOthers(outcome) && failedBefore(deps.db).get({ seq: message.seq }) === undefined) {
				const afterMs = retryDelay(deps, message, null);
				return deps.write((tx) => keepForLater(tx, { message, now, because: why, afterMs }));
			}
			// Also what should be about the recipient alone, when it comes back and nobody else has been reached meanwhile.
			const key = outcome.class === "authentication" ? everySender : stopOfWay(message);
			if (stopSending(traffic, { key, cause: outcome.class, code, because, now }))
				report({ kind: "sending_stopped", cause: because, code });
			// It waits its turn as before; the stop itself spaces the attempts.
			return deps.write((tx) => keepForLater(tx, { message, now, because: why, afterMs: null }));
		}
		case "throttled":
			return retryLater(deps, { message, now, outcome, afterMs: retryDelay(deps, message, null) + firstRetryMs });
		case "unknown":
			report({ kind: "unknown_failure_code", code: outcome.code, messageId: message.id });
			break;
		default:
			break;
	}
	await deps.write((tx) => markRefused(tx, { message, outcome, now }));
}

/**
 * A set-up error that comes back for one message although others have gone the same way since is about
 * whom it goes to (a region that is not enabled): it is refused for good.
 */
function concernsRecipient({ db, traffic }: CoreDeps, message: MessageToSend, outcome: Refused): boolean {
	if (outcome.class === "authentication") return false;
	const before = failedBefore(db).get({ seq: message.seq });
	const successAt = traffic.lastSuccessAt.get(stopOfWay(message));
	return before !== undefined && successAt !== undefined && successAt >= before.failedAt;
}

function markRefused(
	tx: Tx,
	{ message, outcome, now }: { message: MessageToSend; outcome: Refused; now: number },
): void {
	const { code, because } = outcome;
	const { seq, attempts } = message;
	if (refuse(tx).run({ seq, attempts, code, because: `${outcome.class}: ${because}`, now }).changes === 0) return;
	recordEvent(tx, {
		...subjectOf(message),
		at: now,
		kind: "message.refused",
		actor: "carrier",
		detail: { channel: message.channel, kind: message.kind, class: outcome.class, code, because },
	});
	applyFailureClass(tx, { message, failureClass: outcome.class, now });
}

function retryLater(
	{ write }: CoreDeps,
	{
		message,
		now,
		outcome: { because },
		afterMs,
	}: { message: MessageToSend; now: number; outcome: { because: string }; afterMs: number },
): Promise<void> {
	return write((tx) => void queueAgain(tx, { message, now, because, afterMs }));
}

/** `afterMs` null: at once, as far as pace and stops allow. @returns whether this attempt was the last that began. */
function queueAgain(
	tx: Tx,
	{ message, now, because, afterMs }: { message: MessageToSend; now: number; because: string; afterMs: number | null },
): boolean {
	const { seq, attempts, expiresAt } = message;
	const sendAfterAt = afterMs === null ? null : now + withinLife(afterMs, expiresAt - now);
	if (requeue(tx).run({ seq, attempts, sendAfterAt, because }).changes === 0) return false;
	tx.due.messagesAt = earlier(tx.due.messagesAt, sendAfterAt ?? now);
	return true;
}

/** A carrier that wants to be left alone for longer than the message is worth anything is asked halfway to then. */
function withinLife(afterMs: number, leftMs: number): number {
	return afterMs < leftMs ? afterMs : Math.max(firstRetryMs, Math.ceil(leftMs / 2));
}

/** For what a set-up error held back: nothing is lost when it is mended. */
function keepForLater(tx: Tx, retry: Parameters<typeof queueAgain>[1]): void {
	const { message, now } = retry;
	if (queueAgain(tx, retry)) noteSetUpFailure(tx).run({ seq: message.seq, now });
}

function markInDoubt(
	tx: Tx,
	{ message, now, because }: { message: MessageToSend; now: number; because: string },
): void {
	const nextLookAt = now + firstLookAfterMs;
	if (doubt(tx).run({ seq: message.seq, attempts: message.attempts, nextLookAt, because }).changes === 0) return;
	tx.due.messagesAt = earlier(tx.due.messagesAt, nextLookAt);
	recordEvent(tx, {
		...subjectOf(message),
		at: now,
		kind: "message.in_doubt",
		actor: "coverline",
		detail: { channel: message.channel, kind: message.kind, because },
	});
}

const giveBackLease = statement<{ seq: number; attempts: number; leaseExpiresAt: number }>(`
	UPDATE messages
	SET status = 'queued', lease_expires_at = NULL, attempts = attempts - 1, looks = 0, next_look_at = NULL, cancel_at = NULL,
		because = NULL
	WHERE seq = :seq AND attempts = :attempts AND (
		status = 'sending' AND lease_expires_at = :leaseExpiresAt OR status = 'in_doubt' AND because = 'sender_lost'
	)
`);

/**
 * Settles a doubt as well (a lease voided too early), but never a later attempt than the one that it tells of. A
 * call that the carrier does not have needs no cancelling: whether it is wanted is checked when its turn comes.
 */
const requeue = statement<{ seq: number; attempts: number; sendAfterAt: number | null; because: string }>(`
	UPDATE messages
	SET status = 'queued', lease_expires_at = NULL, next_look_at = NULL, cancel_at = NULL,
		send_after_at = ifnull(:sendAfterAt, created_at), because = :because
	WHERE seq = :seq AND status IN ('sending', 'in_doubt') AND attempts = :attempts
`);

const refuse = statement<{ seq: number; attempts: number; code: number | null; because: string; now: number }>(`
	UPDATE messages
	SET status = 'refused', error_code = :code, because = :because, settled_at = :now, lease_expires_at = NULL,
		next_look_at = NULL, cancel_at = NULL
	WHERE seq = :seq AND status IN ('sending', 'in_doubt') AND attempts = :attempts
`);

const doubt = statement<{ seq: number; attempts: number; nextLookAt: number; because: string }>(`
	UPDATE messages
	SET status = 'in_doubt', lease_expires_at = NULL, looks = 0, next_look_at = :nextLookAt, because = :because
	WHERE seq = :seq AND status = 'sending' AND attempts = :attempts
`);

const noteSetUpFailure = statement<{ seq: number; now: number }>(
	"UPDATE messages SET set_up_failed_at = :now WHERE seq = :seq",
);

const failedBefore = statement<{ seq: number }, { failedAt: number }>(
	"SELECT set_up_failed_at AS failedAt FROM messages WHERE seq = :seq AND set_up_failed_at IS NOT NULL",
);
