import { recordEvent } from "../audit/record-event.ts";
import type { CoreDeps } from "../core-deps.ts";
import type { Tx } from "../db/database.ts";
import { earlier } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FindOutcome, FoundSend } from "./carrier.ts";
import { markAccepted } from "./mark-accepted.ts";
import { bodyOfMessage, segmentsOfMessage } from "./message-body.ts";
import { putToWork } from "./put-to-work.ts";
import { drawConclusions } from "./receive-status.ts";
import { type RecordedStatus, recordStatus, type StatusReport } from "./record-status.ts";
import { type Subject, subjectOf } from "./subject-of.ts";
import { tellUntold } from "./tell-untold.ts";

/** A callback often settles it before the first look. */
export const firstLookAfterMs = 3_000;
/** The pauses after each look in vain: several looks over half a minute, since lists lag. */
const nextLookAfterMs = [5_000, 8_000, 14_000] as const;
/** While the list itself cannot be had there is no evidence: keep looking, slowly, for as long as it matters. */
const slowLookAfterMs = 30_000;
/**
 * How far the carrier's clock may be behind ours, beyond what it tells itself. Texts are told apart by their exact
 * words and by the ids that others of the same person are known by; calls by their time alone.
 */
const clockSkewMs = { sms: 5 * 60_000, voice: 5_000 } as const;
/** A look that has not answered by then is taken again; that the first finds nothing then counts for nothing. */
const lookTimeoutMs = 20_000;

interface DoubtfulMessage extends Subject {
	seq: number;
	toPhone: string;
	fromNumber: string;
	body: string | null;
	segments: number | null;
	attemptedAt: number;
	/** When it was sent once more already; null: never. */
	resentAt: number | null;
	/** Why its outcome is unknown: `sender_lost`, or what became of the request. */
	because: string | null;
	looks: number;
	expiresAt: number;
	/** What stands in `next_look_at` while this look is under way. */
	plannedAt: number;
}

/**
 * Starts looks for evidence of sends in doubt that are due for it: the carrier's list by To and From,
 * exact body, created after the attempt. Found: accepted. Not found after several looks: a text is
 * sent once more, a call is given up where people can see it.
 */
export async function settleInDoubt(deps: CoreDeps): Promise<void> {
	if (firstDueLook(deps.db).get({ now: deps.clock.now() }) === undefined) return;
	await putToWork(deps, {
		crew: deps.traffic.looking,
		takeDue: (tx, limit) => {
			const now = deps.clock.now();
			const plannedAt = now + lookTimeoutMs;
			const due = dueLooks(tx).all({ now, limit, plannedAt });
			for (const { seq } of due) takeLook(tx).run({ seq, now, plannedAt });
			return due;
		},
		work: (message) => look(deps, message),
	});
}

async function look(deps: CoreDeps, message: DoubtfulMessage): Promise<void> {
	const outcome: FindOutcome = deps.carrier.capabilities.list
		? await deps.carrier.findSent({
				channel: message.channel,
				to: message.toPhone,
				from: message.fromNumber,
				body: message.channel === "sms" ? (message.body ?? "") : null,
				createdAfterAt: message.attemptedAt - skewOf(message),
			})
		: { kind: "unavailable", because: "this carrier has no list" };
	const now = deps.clock.now();
	const ended = await deps.write((tx) => applyEvidence(tx, { message, outcome, now }));
	if (ended.kind === "given_up")
		deps.report({ kind: "given_up", messageId: message.id, because: "no evidence that the carrier took it" });
	if (ended.kind === "found") await drawConclusions(deps, ended);
}

/** Nobody's ids are known by the phone alone: what goes to somebody without a record is told apart by its time. */
function skewOf({ channel, caregiverId }: DoubtfulMessage): number {
	return caregiverId === null ? clockSkewMs.voice : clockSkewMs[channel];
}

type Ended =
	| { kind: "settled" | "looking" | "given_up" }
	/** The list shows it, and tells how it stands. */
	| { kind: "found"; recorded: RecordedStatus; report: StatusReport };

function applyEvidence(
	tx: Tx,
	{ message, outcome, now }: { message: DoubtfulMessage; outcome: FindOutcome; now: number },
): Ended {
	const inDoubt = stillInDoubt(tx).get({ seq: message.seq });
	if (inDoubt === undefined) return { kind: "settled" };
	const ours = outcome.sent?.find((sent) => isNobodyElses(tx, message, sent));
	if (ours !== undefined) return adopt(tx, { message, ours, now });
	// It took so long that another look was begun, which counts instead.
	if (inDoubt.nextLookAt !== message.plannedAt) return { kind: "looking" };
	if (outcome.kind === "unavailable") {
		return message.expiresAt > now
			? lookAgain(tx, { message, now, afterMs: slowLookAfterMs, looked: 0 })
			: giveUp(tx, { message, now });
	}
	const pause = nextLookAfterMs[message.looks];
	if (pause !== undefined) return lookAgain(tx, { message, now, afterMs: pause, looked: 1 });
	if (!mayGoOnceMore(message, now)) return giveUp(tx, { message, now });
	sendOnceMore(tx).run({ seq: message.seq, plannedAt: message.plannedAt, now });
	tx.due.messagesAt = earlier(tx.due.messagesAt, now);
	return { kind: "settled" };
}

/**
 * A carrier that leaves a request without a clear answer is given one text more. A sender that was lost says nothing
 * against the carrier, however often it happens: the list alone decides.
 */
function mayGoOnceMore({ channel, resentAt, because, expiresAt }: DoubtfulMessage, now: number): boolean {
	return channel === "sms" && expiresAt > now && (resentAt === null || because === "sender_lost");
}

/** What the list shows is ours; what it says of it holds as if a callback had said it, since that may be lost too. */
function adopt(tx: Tx, { message, ours, now }: { message: DoubtfulMessage; ours: FoundSend; now: number }): Ended {
	const { carrierId, status } = ours;
	if (status === null) {
		markAccepted(tx, { message, carrierId, segments: null, now, evidence: "list" });
		return { kind: "settled" };
	}
	const report: StatusReport = { ...status, messageId: message.id, carrierId, evidence: "list", now };
	return { kind: "found", recorded: recordStatus(tx, report), report };
}

/** What another message to this person has been told is its own cannot be this one's. */
function isNobodyElses(tx: Tx, { caregiverId, toPhone }: DoubtfulMessage, { carrierId }: FoundSend): boolean {
	return ownerOf(tx).get({ caregiverId, toPhone, carrierId }) === undefined;
}

function lookAgain(
	tx: Tx,
	{ message, now, afterMs, looked }: { message: DoubtfulMessage; now: number; afterMs: number; looked: 0 | 1 },
): Ended {
	planLook(tx).run({ seq: message.seq, plannedAt: message.plannedAt, nextLookAt: now + afterMs, looked });
	tx.due.messagesAt = earlier(tx.due.messagesAt, now + afterMs);
	return { kind: "looking" };
}

function giveUp(tx: Tx, { message, now }: { message: DoubtfulMessage; now: number }): Ended {
	giveUpOn(tx).run({ seq: message.seq, plannedAt: message.plannedAt, now });
	recordEvent(tx, {
		...subjectOf(message),
		at: now,
		kind: "message.given_up",
		actor: "coverline",
		detail: { channel: message.channel, kind: message.kind, because: "no evidence that the carrier took it" },
	});
	tellUntold(tx, { message, now });
	return { kind: "given_up" };
}

const firstDueLook = statement<{ now: number }, { found: 1 }>(
	"SELECT 1 AS found FROM messages WHERE status = 'in_doubt' AND next_look_at <= :now LIMIT 1",
);

const dueLooks = statement<{ now: number; plannedAt: number; limit: number }, DoubtfulMessage>(`
	SELECT m.seq, m.id, m.organization_id AS organizationId, m.channel, m.kind, m.fanout_id AS fanoutId, f.shift_id AS shiftId,
		m.caregiver_id AS caregiverId, m.to_phone AS toPhone, m.from_number AS fromNumber, ${bodyOfMessage} AS body, ${segmentsOfMessage} AS segments,
		m.attempted_at AS attemptedAt, m.resent_at AS resentAt, m.because, m.looks, m.expires_at AS expiresAt,
		:plannedAt AS plannedAt
	FROM messages m LEFT JOIN texts t ON t.id = m.text_id LEFT JOIN fanouts f ON f.id = m.fanout_id
	WHERE m.status = 'in_doubt' AND m.next_look_at <= :now
	ORDER BY m.next_look_at LIMIT :limit
`);

const stillInDoubt = statement<{ seq: number }, { nextLookAt: number }>(
	"SELECT next_look_at AS nextLookAt FROM messages WHERE seq = :seq AND status = 'in_doubt'",
);

/** By person, not by an index of carrier ids, which every text would pay for. A person may work for two agencies. */
const ownerOf = statement<{ caregiverId: string | null; toPhone: string; carrierId: string }, { found: 1 }>(`
	SELECT 1 AS found FROM messages
	WHERE caregiver_id IN (SELECT :caregiverId UNION SELECT id FROM caregivers WHERE phone = :toPhone)
		AND carrier_id = :carrierId
	LIMIT 1
`);

/** Nobody else looks meanwhile. */
const takeLook = statement<{ seq: number; now: number; plannedAt: number }>(
	"UPDATE messages SET next_look_at = :plannedAt WHERE seq = :seq AND status = 'in_doubt' AND next_look_at <= :now",
);

const planLook = statement<{ seq: number; plannedAt: number; nextLookAt: number; looked: 0 | 1 }>(`
	UPDATE messages SET next_look_at = :nextLookAt, looks = looks + :looked
	WHERE seq = :seq AND status = 'in_doubt' AND next_look_at = :plannedAt
`);

const giveUpOn = statement<{ seq: number; plannedAt: number; now: number }>(`
	UPDATE messages
	SET status = 'given_up', because = 'no_evidence', settled_at = :now, next_look_at = NULL, cancel_at = NULL
	WHERE seq = :seq AND status = 'in_doubt' AND next_look_at = :plannedAt
`);

const sendOnceMore = statement<{ seq: number; plannedAt: number; now: number }>(`
	UPDATE messages
	SET status = 'queued', next_look_at = NULL, looks = 0, send_after_at = created_at, resent_at = :now,
		because = 'not_found_at_carrier'
	WHERE seq = :seq AND status = 'in_doubt' AND next_look_at = :plannedAt
`);
