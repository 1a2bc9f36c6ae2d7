import { earlier, type Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { numbersOf } from "../organizations/speaks-for.ts";
import { priorities } from "../outbox/queue-text.ts";
import { saveText } from "../outbox/save-text.ts";
import { type Language, languageOr } from "../wording/languages.ts";
import { say } from "../wording/say.ts";
import { affordable } from "./affordable.ts";
import { isEligible, isToBeCalled } from "./eligible.ts";

export interface ContactPage {
	fanout: FanoutRow;
	round: number;
	/** Everybody after this caregiver id, in id order. */
	after: string;
	limit: number;
	now: number;
}

export interface PageDone {
	/** How many people the page went through; fewer than the limit: it was the last. */
	people: number;
	lastCaregiverId: string | null;
	/** How many texts and calls it queued. */
	queued: number;
}

/**
 * Makes the offers of the next people who are eligible (right role, free, willing, active, and not
 * one who has refused or given back this shift) and queues their texts. Who cannot be texted is
 * called at once instead of in the second round, while that is within the cost cap of calls.
 */
export function textPage(tx: Tx, { fanout, round, after, limit, now }: ContactPage): PageDone {
	const { id: fanoutId, organizationId, shiftId, startsAt, endsAt, role } = fanout;
	const people = insertOffers(tx).run({
		fanoutId,
		organizationId,
		shiftId,
		startsAt,
		endsAt,
		role,
		after,
		limit,
		now,
		onlySender: onlySenderOf(tx, organizationId),
	}).changes;
	if (people === 0) return { people, lastCaregiverId: null, queued: 0 };
	for (const { language } of languagesAfter(tx).all({ fanoutId, after })) {
		saveText(tx, {
			id: roundTextId(fanoutId, round, languageOr(language)),
			language: languageOr(language),
			body: say("offer", languageOr(language), fanout),
		});
	}
	const queued = queueOffers(tx).run({
		fanoutId,
		organizationId,
		round,
		textPrefix: roundTextId(fanoutId, round, ""),
		after,
		uncalledFrom: firstUncalled(tx, { fanout, after }),
		endsAt,
		now,
	}).changes;
	tx.due.messagesAt = earlier(tx.due.messagesAt, now);
	return { people, lastCaregiverId: lastOffer(tx).get({ fanoutId })?.caregiverId ?? null, queued };
}

/** Queues a call to the next people who have been offered the shift and have not answered. */
export function callPage(tx: Tx, { fanout, round, after, limit, now }: ContactPage): PageDone {
	const { id: fanoutId, organizationId, endsAt } = fanout;
	const page = nextUnanswered(tx).get({ fanoutId, after, limit });
	if (page === undefined || page.people === 0) return { people: 0, lastCaregiverId: null, queued: 0 };
	const { people, last } = page;
	const queued = queueCalls(tx).run({ fanoutId, organizationId, round, after, last, endsAt, now }).changes;
	tx.due.messagesAt = earlier(tx.due.messagesAt, now);
	return { people, lastCaregiverId: last, queued };
}

/** A round's words in one language are one row, however many people read them. */
function roundTextId(fanoutId: string, round: number, language: Language | ""): string {
	return `${fanoutId}:${round}:${language}`;
}

/** Of those who are called at once, the first whom the cost cap of calls does not allow; null: it allows all. */
function firstUncalled(tx: Tx, { fanout, after }: Pick<ContactPage, "fanout" | "after">): string | null {
	const calls = affordable(tx, { fanout, channel: "voice" });
	if (calls === Number.POSITIVE_INFINITY) return null;
	return nextCalledAtOnce(tx).get({ fanoutId: fanout.id, after, skip: calls })?.caregiverId ?? null;
}

const nextCalledAtOnce = statement<{ fanoutId: string; after: string; skip: number }, { caregiverId: string }>(`
	SELECT o.caregiver_id AS caregiverId FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after AND c.phone_trouble = 'not_textable'
	ORDER BY o.caregiver_id LIMIT 1 OFFSET :skip
`);

/** An organization that has one number has no choice to make for each person. */
function onlySenderOf(tx: Tx, organizationId: string): string | null {
	const numbers = sendersOf(tx).all({ organizationId });
	return numbers.length === 1 ? (numbers[0]?.number ?? null) : null;
}

const sendersOf = statement<{ organizationId: string }, { number: string }>(`${numbersOf(":organizationId")} LIMIT 2`);

const insertOffers = statement<{
	fanoutId: string;
	organizationId: string;
	shiftId: string;
	startsAt: number;
	endsAt: number;
	role: string;
	after: string;
	limit: number;
	now: number;
	onlySender: string | null;
}>(`
	INSERT INTO offers (fanout_id, caregiver_id, closes_at, sender_number)
	SELECT :fanoutId, c.id, :endsAt, coalesce(:onlySender, (
		${numbersOf("c.organization_id")}
		ORDER BY (
			SELECT count(*) FROM offers o JOIN fanouts f ON f.id = o.fanout_id
			WHERE o.caregiver_id = c.id AND o.closes_at > :now AND o.sender_number = s.number AND f.status = 'pending'
		), s.number LIMIT 1
	))
	FROM caregivers c
	WHERE ${isEligible} AND c.id > :after
	ORDER BY c.id
	LIMIT :limit
`);

const languagesAfter = statement<{ fanoutId: string; after: string }, { language: string }>(`
	SELECT DISTINCT c.language FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after
`);

const queueOffers = statement<{
	fanoutId: string;
	organizationId: string;
	round: number;
	textPrefix: string;
	after: string;
	uncalledFrom: string | null;
	endsAt: number;
	now: number;
}>(`
	INSERT INTO messages (
		id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number, text_id,
		priority, status, send_after_at, expires_at, created_at
	)
	SELECT new_id(), :organizationId,
		iif(c.phone_trouble IS NOT 'not_textable', 'text:', 'call:') || :fanoutId || ':' || c.id,
		iif(c.phone_trouble IS NOT 'not_textable', 'sms', 'voice'), 'offer', :fanoutId, :round, c.id, c.phone, o.sender_number,
		iif(c.phone_trouble IS NOT 'not_textable', :textPrefix || c.language, NULL),
		${priorities.offer}, 'queued', :now, :endsAt, :now
	FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after
		AND (:uncalledFrom IS NULL OR o.caregiver_id < :uncalledFrom OR c.phone_trouble IS NOT 'not_textable')
	ORDER BY o.caregiver_id
`);

const lastOffer = statement<{ fanoutId: string }, { caregiverId: string }>(`
	SELECT caregiver_id AS caregiverId FROM offers WHERE fanout_id = :fanoutId ORDER BY caregiver_id DESC LIMIT 1
`);

const nextUnanswered = statement<{ fanoutId: string; after: string; limit: number }, { people: number; last: string }>(`
	SELECT count(*) AS people, max(caregiver_id) AS last FROM (
		SELECT caregiver_id FROM offers
		WHERE fanout_id = :fanoutId AND caregiver_id > :after
		ORDER BY caregiver_id LIMIT :limit
	)
`);

const queueCalls = statement<{
	fanoutId: string;
	organizationId: string;
	round: number;
	after: string;
	last: string;
	endsAt: number;
	now: number;
}>(`
	INSERT INTO messages (
		id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number,
		priority, status, send_after_at, expires_at, created_at
	)
	SELECT new_id(), :organizationId, 'call:' || :fanoutId || ':' || c.id, 'voice', 'offer', :fanoutId, :round, c.id,
		c.phone, o.sender_number, ${priorities.offer}, 'queued', :now, :endsAt, :now
	FROM offers o JOIN caregivers c ON c.id = o.caregiver_id
	WHERE o.fanout_id = :fanoutId AND o.caregiver_id > :after AND o.caregiver_id <= :last
		AND ${isToBeCalled}
	ORDER BY o.caregiver_id
	ON CONFLICT (dedupe_key) DO NOTHING
`);
