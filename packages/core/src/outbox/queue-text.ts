import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { numbersOf } from "../organizations/speaks-for.ts";
import { countSegments } from "../wording/segments.ts";

/** Which leaves first: what somebody waits for, then news, then offers. */
export const priorities = { answer: 0, notice: 1, offer: 2 } as const;

export interface NewText {
	organizationId: string;
	dedupeKey: string;
	kind: "claimed" | "taken_off" | "called_off" | "answer" | "written" | "opt_out_confirmation";
	caregiverId: string | null;
	fanoutId: string | null;
	toPhone: string;
	/** The number it leaves from; null: one of the organization's. */
	fromNumber: string | null;
	body: string;
	now: number;
	/** For how long it is worth saying. */
	expiresAt: number;
	/** Not before this instant; at once when absent. */
	sendAfterAt?: number;
}

/**
 * Puts one text, for one person, into the outbox, once per dedupe key.
 *
 * @returns the message's id, or null when the same was queued before.
 */
export function queueText(tx: Tx, text: NewText): string | null {
	const {
		organizationId,
		dedupeKey,
		kind,
		caregiverId,
		fanoutId,
		toPhone,
		body,
		now,
		expiresAt,
		sendAfterAt = now,
	} = text;
	const id = tx.newId();
	const fromNumber = text.fromNumber ?? anySender(tx).get({ organizationId })?.number ?? null;
	const { changes } = insertMessage(tx).run({
		id,
		organizationId,
		dedupeKey,
		kind,
		fanoutId,
		caregiverId,
		toPhone,
		fromNumber,
		body,
		segments: countSegments(body).segments,
		priority: priorities.answer,
		now,
		sendAfterAt,
		expiresAt,
	});
	if (changes === 0) return null;
	tx.due.messagesAt = earlier(tx.due.messagesAt, sendAfterAt);
	return id;
}

const insertMessage = statement<{
	id: string;
	organizationId: string;
	dedupeKey: string;
	kind: string;
	fanoutId: string | null;
	caregiverId: string | null;
	toPhone: string;
	fromNumber: string | null;
	body: string;
	segments: number;
	priority: number;
	now: number;
	sendAfterAt: number;
	expiresAt: number;
}>(`
	INSERT INTO messages (
		id, organization_id, dedupe_key, channel, kind, fanout_id, caregiver_id, to_phone, from_number, body, segments,
		priority, status, send_after_at, expires_at, created_at
	) VALUES (
		:id, :organizationId, :dedupeKey, 'sms', :kind, :fanoutId, :caregiverId, :toPhone, :fromNumber, :body, :segments,
		:priority, 'queued', :sendAfterAt, :expiresAt, :now
	)
	ON CONFLICT (dedupe_key) DO NOTHING
`);

const anySender = statement<{ organizationId: string }, { number: string }>(`
	${numbersOf(":organizationId")} ORDER BY s.number LIMIT 1
`);
