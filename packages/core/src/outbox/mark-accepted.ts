import { recordEvent } from "../audit/record-event.ts";
import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type Subject, subjectOf } from "./subject-of.ts";

export interface MarkAccepted {
	message: Subject & { seq: number; segments: number | null };
	carrierId: string;
	/** As the carrier counted them; null: it has not. */
	segments: number | null;
	now: number;
	/** What settled a doubt: the carrier's list or a callback; null when its answer came in time. */
	evidence: "list" | "callback" | null;
}

/**
 * The carrier has it. Also from `in_doubt`, from `queued` and `obsolete` (a callback proves that the
 * attempt in doubt got through) and from `given_up`: evidence beats a guess. Once accepted, a second
 * time changes nothing. A callback that is faster than the carrier's answer settles no doubt: there was none. A
 * call that was to be cancelled as soon as its id is known is due for it now.
 *
 * @returns whether it changed anything.
 */
export function markAccepted(tx: Tx, { message, carrierId, segments, now, evidence }: MarkAccepted): boolean {
	const wasBeingSent = evidence !== null && beingSent(tx).get({ seq: message.seq }) !== undefined;
	const told = wasBeingSent ? null : evidence;
	const cost = message.channel === "voice" ? 1 : (segments ?? message.segments ?? 1);
	if (accept(tx).run({ seq: message.seq, carrierId, cost, now }).changes === 0) return false;
	const cancelAt = message.channel === "voice" ? (cancelAtOf(tx).get({ seq: message.seq })?.cancelAt ?? null) : null;
	if (cancelAt !== null) tx.due.messagesAt = earlier(tx.due.messagesAt, cancelAt);
	recordEvent(tx, {
		...subjectOf(message),
		at: now,
		kind: told === null ? "message.sent" : "message.settled",
		actor: "coverline",
		detail: { channel: message.channel, kind: message.kind, ...(told === null ? {} : { evidence: told }) },
	});
	return true;
}

const beingSent = statement<{ seq: number }, { found: 1 }>(
	"SELECT 1 AS found FROM messages WHERE seq = :seq AND status = 'sending'",
);

const accept = statement<{ seq: number; carrierId: string; cost: number; now: number }>(`
	UPDATE messages
	SET status = 'accepted', carrier_id = :carrierId, cost = :cost, progress = ifnull(progress, 'queued'), because = NULL,
		settled_at = :now, lease_expires_at = NULL, next_look_at = NULL
	WHERE seq = :seq AND status IN ('sending', 'in_doubt', 'queued', 'obsolete', 'given_up')
`);

const cancelAtOf = statement<{ seq: number }, { cancelAt: number | null }>(
	"SELECT cancel_at AS cancelAt FROM messages WHERE seq = :seq",
);
