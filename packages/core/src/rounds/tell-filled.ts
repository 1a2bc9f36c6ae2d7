import { closeAttentionToOpenShift } from "../attention/close-attention-about.ts";
import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, findFanout } from "../fanouts/find-fanout.ts";
import { isMessageOfOffer, mayHaveReached } from "../outbox/may-have-reached.ts";
import { offeredBefore } from "../outbox/offered-before.ts";
import { priorities } from "../outbox/queue-text.ts";
import { saveText } from "../outbox/save-text.ts";
import { mayRing } from "../outbox/stop-ringing.ts";
import { setTimer } from "../timers/set-timer.ts";
import { languageOr } from "../wording/languages.ts";
import { say } from "../wording/say.ts";
import { peoplePerPage } from "./continue-round.ts";

/**
 * Queues, a page at a time, the news that a shift is filled (or no longer open) for everybody whom
 * an offer may have reached and who has not said no, and asks for calls that still ring to be cancelled. Does nothing while the fanout is pending.
 */
export function tellFilled(tx: Tx, { fanoutId, after, now }: { fanoutId: string; after: string; now: number }): void {
	const fanout = findFanout(tx, fanoutId);
	if (fanout === undefined || fanout.endsAt <= now) return;
	if (fanout.status !== "claimed" && fanout.status !== "cancelled") return;
	if (after === "") closeAttentionToOpenShift(tx, { fanoutId, now });
	const page = contactedPage(tx).get({ fanoutId, after, limit: peoplePerPage });
	if (page === undefined || page.people === 0) return;
	tellPage(tx, { fanout, after, last: page.last, now });
	if (page.people === peoplePerPage) {
		setTimer(tx, { dueAt: now, kind: "tell_filled", fanoutId, caregiverId: page.last });
	}
}

function tellPage(
	tx: Tx,
	{ fanout, after, last, now }: { fanout: FanoutRow; after: string; last: string; now: number },
): void {
	const kind = fanout.status === "claimed" ? "filled" : "withdrawn";
	const textPrefix = `${fanout.id}:${fanout.status}:`;
	for (const row of languagesOfPage(tx).all({ fanoutId: fanout.id, after, last })) {
		const language = languageOr(row.language);
		saveText(tx, { id: textPrefix + language, language, body: say(kind, language, fanout) });
	}
	cancelCallsOfPage(tx).run({ fanoutId: fanout.id, after, last, now });
	queueNotices(tx).run({
		kind,
		fanoutId: fanout.id,
		shiftId: fanout.shiftId,
		organizationId: fanout.organizationId,
		winner: fanout.claimedBy,
		textPrefix,
		after,
		last,
		endsAt: fanout.endsAt,
		now,
	});
	tx.due.messagesAt = earlier(tx.due.messagesAt, now);
}

const contactedPage = statement<{ fanoutId: string; after: string; limit: number }, { people: number; last: string }>(`
	SELECT count(*) AS people, max(caregiver_id) AS last FROM (
		SELECT caregiver_id FROM offers
		WHERE fanout_id = :fanoutId AND caregiver_id > :after
		ORDER BY caregiver_id LIMIT :limit
	)
`);

const languagesOfPage = statement<{ fanoutId: string; after: string; last: string }, { language: string }>(`
	SELECT DISTINCT c.language FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after AND o.caregiver_id <= :last
`);

/** Phones must not go on ringing for a shift that is gone. */
const cancelCallsOfPage = statement<{ fanoutId: string; after: string; last: string; now: number }>(`
	UPDATE messages SET cancel_at = :now
	WHERE dedupe_key IN (
		SELECT call.kind || :fanoutId || ':' || o.caregiver_id
		FROM offers o, (SELECT 'call:' AS kind UNION ALL SELECT 'call-again:') call
		WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after AND o.caregiver_id <= :last
	) AND ${mayRing}
`);

/** One key for both kinds: whoever has heard that it is filled does not hear of it again. */
const queueNotices = statement<{
	kind: "filled" | "withdrawn";
	fanoutId: string;
	shiftId: string;
	organizationId: string;
	winner: string | null;
	textPrefix: string;
	after: string;
	last: string;
	endsAt: number;
	now: number;
}>(`
	INSERT INTO messages (
		id, organization_id, dedupe_key, channel, kind, fanout_id, caregiver_id, to_phone, from_number, text_id,
		priority, status, send_after_at, expires_at, created_at
	)
	SELECT new_id(), :organizationId, 'filled:' || :fanoutId || ':' || c.id, 'sms', :kind, :fanoutId, c.id, c.phone,
		o.sender_number, :textPrefix || c.language, ${priorities.notice}, 'queued', :now, :endsAt, :now
	FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after AND o.caregiver_id <= :last
		AND o.answer IS NOT 'declined' AND o.answer IS NOT 'released'
		AND o.caregiver_id IS NOT :winner AND c.active = 1 AND c.phone_trouble IS NULL
		AND (EXISTS (
			SELECT 1 FROM messages m
			WHERE ${isMessageOfOffer("m", { fanoutId: ":fanoutId", caregiverId: "c.id" })} AND ${mayHaveReached("m")}
		) OR ${offeredBefore({ shiftId: ":shiftId", fanoutId: ":fanoutId", caregiverId: "c.id" })})
		AND NOT EXISTS (SELECT 1 FROM opt_outs x WHERE x.organization_id = c.organization_id AND x.phone = c.phone)
	ORDER BY o.caregiver_id
	ON CONFLICT (dedupe_key) DO NOTHING
`);
