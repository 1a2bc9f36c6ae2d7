import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, fanoutColumns, findFanout, joinFanout } from "../fanouts/find-fanout.ts";
import { hasWrittenOver, speaksFor } from "../organizations/speaks-for.ts";
import { bodyOfMessage } from "../outbox/message-body.ts";
import { type Language, languageOr } from "../wording/languages.ts";
import { shortestEcho } from "./strip-foreign.ts";

/** A caregiver as the sender of a reply. Working for two agencies makes two caregivers. */
export interface Person {
	caregiverId: string;
	organizationId: string;
	organizationName: string;
	timeZone: string;
	phone: string;
	language: Language;
	optedOut: boolean;
}

export interface Offer {
	fanout: FanoutRow;
	person: Person;
	/** The number its text left from. */
	senderNumber: string | null;
	/** It was declined before; it may be open still. */
	answered: boolean;
}

/** Whether it can still be taken. */
export function isOpen({ fanout }: Offer): boolean {
	return fanout.status === "pending";
}

/** Whether whoever was offered it holds it. */
export function isTheirs({ fanout, person }: Pick<Offer, "fanout" | "person">): boolean {
	return fanout.status === "claimed" && fanout.claimedBy === person.caregiverId;
}

/** Who of these a shift was offered to: of two agencies, the one whose shift it is. */
export function personOf(persons: readonly Person[], { organizationId }: FanoutRow): Person | undefined {
	return persons.find((person) => person.organizationId === organizationId);
}

/** As whom events tell of what they do: in each agency's records, its own. */
export function actorOf({ caregiverId }: Pick<Person, "caregiverId">): string {
	return `caregiver:${caregiverId}`;
}

/** Whom we may still write to; all of them when there is nobody. */
export function listening(persons: readonly Person[]): Person[] {
	return preferred([...persons], ({ optedOut }) => !optedOut);
}

export interface Question {
	kind: "which_offer" | "which_refused" | "confirm_accept" | "confirm_cancel" | "confirm_return" | "written" | null;
	fanoutIds: string[];
	unclearInARow: number;
	askedAt: number;
	/** Our number that it was asked over; null: not known. */
	askedOver: string | null;
	/** It asked to confirm something, and an offer has reached the person since: a "yes" may be meant for either. */
	overtaken: boolean;
	/** Whose answer it awaits, of somebody at two agencies. */
	caregiverId: string;
	/** The carrier says that it did not arrive, so that nothing counts as an answer to it. */
	undelivered: boolean;
}

/** Whether we asked which one is meant, to take it or to refuse it. */
export function asksWhich(question: Pick<Question, "kind"> | null): boolean {
	return question?.kind === "which_offer" || question?.kind === "which_refused";
}

type Confirmation = Question & { kind: "confirm_accept" | "confirm_return" };

/** Whether we asked to confirm taking one offer. */
export function isConfirmation(question: Question | null): question is Confirmation {
	return question?.kind === "confirm_accept" || question?.kind === "confirm_return";
}

/** A question that has waited longer than this is forgotten: the next "yes" is no answer to it. */
const questionHoldsMs = 12 * 60 * 60_000;
/** How many of our own texts are remembered, for recognising echoes. */
const ownTextsRemembered = 8;

/**
 * Who sent something from `phone`: the caregivers with that phone in the organizations that `to` is
 * a number of (a shared number: those without numbers of their own) or that have written to them over
 * it (before it was given to another), or in `organizationId`.
 */
export function personsBehind(db: Db, sender: Sender): Person[] {
	return sendersBehind(db, sender).persons;
}

/** The same, and beside them who has this phone and does not work there now. */
export function sendersBehind(db: Db, sender: Sender): { persons: Person[]; left: Person[] } {
	const rows = rowsOfPhone(db).all(sender);
	const those = (active: 0 | 1) => rows.filter((row) => row.active === active).map(personOfRow);
	return { persons: those(1), left: those(0) };
}

/** Whose record named this phone after `since` (epoch ms) and names another by now, whether they work there or not. */
export function personsOfFormerPhone(db: Db, sender: Sender & { since: number }): Person[] {
	return rowsOfFormerPhone(db).all(sender).map(personOfRow);
}

interface Sender {
	phone: string;
	to: string | null;
	organizationId: string | null;
}

type SenderRow = Omit<Person, "language" | "optedOut"> & { language: string; optedOut: 0 | 1; active: 0 | 1 };

function personOfRow({ language, optedOut, active: _active, ...person }: SenderRow): Person {
	return { ...person, language: languageOr(language), optedOut: optedOut === 1 };
}

/** Those that meet a condition, or all when none does. */
export function preferred<Item>(items: Item[], condition: (item: Item) => boolean): Item[] {
	const some = items.filter(condition);
	return some.length > 0 ? some : items;
}

/** The shifts that these persons hold and that are not over, by start. */
export function heldShifts(db: Db, persons: readonly Person[], now: number): Offer[] {
	return persons
		.flatMap((person) =>
			heldFanouts(db)
				.all({ caregiverId: person.caregiverId, now })
				.map(({ senderNumber, ...fanout }) => ({ fanout, person, senderNumber, answered: true })),
		)
		.sort((a, b) => a.fanout.startsAt - b.fanout.startsAt);
}

/** The latest offer of these persons, whatever became of it; rather one that left from the number replied to and is not over. */
export function latestOffer(
	db: Db,
	persons: readonly Person[],
	{ to, now }: { to: string | null; now: number },
): Offer | null {
	const latest = persons
		.flatMap((person) =>
			lastOfferOf(db)
				.all({ caregiverId: person.caregiverId, to, now })
				.map((row) => ({ ...row, person })),
		)
		.sort((a, b) => b.overThisNumber - a.overThisNumber || b.startedAt - a.startedAt)[0];
	if (latest === undefined) return null;
	return {
		fanout: findFanout(db, latest.fanoutId) as FanoutRow,
		person: latest.person,
		senderNumber: latest.senderNumber,
		answered: true,
	};
}

/** What we asked a person last, unless that is settled or long ago, and what our last list of offers told. */
export interface Asked {
	question: Question | null;
	/** Fanout ids, each at the place of its number; "" where none was told. */
	listed: readonly string[];
	listedAt: number;
}

export function lastAsked(db: Db, caregiverId: string, now: number): Asked {
	const row = questionOf(db).get({ caregiverId });
	if (row === undefined) return { question: null, listed: [], listedAt: 0 };
	const { listed, listedAt, ...asked } = row;
	const isSettled = (asked.kind === null && asked.unclearInARow === 0) || asked.askedAt + questionHoldsMs <= now;
	return {
		question: isSettled
			? null
			: { ...asked, caregiverId, fanoutIds: JSON.parse(asked.fanoutIds), overtaken: false, undelivered: false },
		// Before lists were kept, the question alone held what it told.
		listed: JSON.parse(listed ?? (asked.kind === "which_offer" ? asked.fanoutIds : "[]")),
		listedAt: listedAt ?? asked.askedAt,
	};
}

/** Bodies that we sent this phone last, for a reply long enough to repeat one. */
export function ownTexts(db: Db, persons: readonly Person[], reply: string): string[] {
	if (reply.length < shortestEcho) return [];
	return persons.flatMap(({ caregiverId }) =>
		recentBodies(db)
			.all({ caregiverId, limit: ownTextsRemembered })
			.map(({ body }) => body),
	);
}

export function pendingQuestion(db: Db, caregiverId: string, now: number): Question | null {
	return lastAsked(db, caregiverId, now).question;
}

/** Caregivers as the senders of what came to `:to`, of those that meet a condition. */
const sendersWhere = (condition: string) => `
	SELECT c.id AS caregiverId, c.organization_id AS organizationId, g.name AS organizationName, g.time_zone AS timeZone,
		c.phone, c.language, c.active,
		EXISTS (SELECT 1 FROM opt_outs x WHERE x.organization_id = c.organization_id AND x.phone = c.phone) AS optedOut
	FROM caregivers c
	JOIN organizations g ON g.id = c.organization_id
	LEFT JOIN sender_numbers s ON s.number = :to
	WHERE ${condition}
		AND (:organizationId IS NULL OR c.organization_id = :organizationId)
		AND (s.number IS NULL OR ${speaksFor("c.organization_id")} OR ${hasWrittenOver(":to", "c.id")})
	ORDER BY c.id
`;

const rowsOfPhone = statement<Sender, SenderRow>(sendersWhere("c.phone = :phone"));

const rowsOfFormerPhone = statement<Sender & { since: number }, SenderRow>(
	sendersWhere(
		"c.phone <> :phone AND c.id IN (SELECT caregiver_id FROM former_phones WHERE phone = :phone AND until_at > :since)",
	),
);

const heldFanouts = statement<{ caregiverId: string; now: number }, FanoutRow & { senderNumber: string | null }>(`
	SELECT o.sender_number AS senderNumber, ${fanoutColumns} FROM fanouts f ${joinFanout}
	LEFT JOIN offers o ON o.fanout_id = f.id AND o.caregiver_id = f.claimed_by
	WHERE f.claimed_by = :caregiverId AND f.status = 'claimed' AND f.ends_at > :now
`);

const lastOfferOf = statement<
	{ caregiverId: string; to: string | null; now: number },
	{ fanoutId: string; senderNumber: string | null; startedAt: number; overThisNumber: 0 | 1 }
>(`
	SELECT o.fanout_id AS fanoutId, o.sender_number AS senderNumber, f.started_at AS startedAt,
		o.closes_at > :now AND o.sender_number IS :to AS overThisNumber
	FROM (
		SELECT fanout_id, sender_number, closes_at FROM offers WHERE caregiver_id = :caregiverId ORDER BY closes_at DESC LIMIT 20
	) o JOIN fanouts f ON f.id = o.fanout_id
	ORDER BY overThisNumber DESC, f.started_at DESC, f.id DESC LIMIT 1
`);

const questionOf = statement<
	{ caregiverId: string },
	{
		kind: Question["kind"];
		fanoutIds: string;
		unclearInARow: number;
		askedAt: number;
		askedOver: string | null;
		listed: string | null;
		listedAt: number | null;
	}
>(`
	SELECT kind, fanout_ids AS fanoutIds, unclear_in_a_row AS unclearInARow, asked_at AS askedAt, asked_over AS askedOver,
		listed, listed_at AS listedAt
	FROM questions WHERE caregiver_id = :caregiverId
`);

const recentBodies = statement<{ caregiverId: string; limit: number }, { body: string }>(`
	SELECT ${bodyOfMessage} AS body FROM messages m LEFT JOIN texts t ON t.id = m.text_id
	WHERE m.caregiver_id = :caregiverId AND m.channel = 'sms' ORDER BY m.seq DESC LIMIT :limit
`);
