import { raiseAttention, understoodOfFormer } from "../attention/raise-attention.ts";
import { recordEvent } from "../audit/record-event.ts";
import { type OptOut, recordOptOut } from "../consent/consent-ledger.ts";
import type { ConsentChange } from "../consent/stranger-consent.ts";
import type { Tx } from "../db/database.ts";
import {
	actorOf,
	heldShifts,
	latestOffer,
	type Offer,
	type Person,
	personsOfFormerPhone,
	preferred,
} from "./conversation.ts";
import { type Decision, interpretReply, type UnclearBecause } from "./interpret-reply.ts";
import { type ReceivedReply, wordsToShow } from "./reply.ts";

/** For so long after a phone was corrected, what comes from the old one may be an answer. */
const formerPhoneHoldsMs = 30 * 24 * 60 * 60_000;

/**
 * Hears a sender whom nobody who works here has as their phone: perhaps somebody who has left, or whose record was given another
 * phone since. They take nothing, since it may be anybody, but they may hold a shift and write that they cannot come. What they
 * say is in the timeline and is put before a person, unless it was about consent alone. Nothing is said back.
 *
 * @returns whom the reply is filed under; null: nobody has ever had this phone.
 */
export function hearFormerCaregivers(
	tx: Tx,
	received: ReceivedReply,
	{ left, consent }: { left: readonly Person[]; consent: ConsentChange | null },
): Person | null {
	if (consent?.kind === "opt_out") stopFormerPhone(tx, received, { persons: [], how: consent.how });
	const heard = hearThose(tx, received, { persons: left, understood: consent ? null : understoodOfFormer.person });
	if (heard.length > 0) return heard[0] ?? null;
	const moved = formerElsewhere(tx, received, []);
	if (consent?.kind === "opt_out") return moved[0] ?? null;
	return hearThose(tx, received, { persons: moved, understood: consent ? null : understoodOfFormer.phone })[0] ?? null;
}

/** Hears those who hold a shift of whoever works no more at another agency, or had this phone there, beside whoever has it. */
export function hearFormerHolders(
	tx: Tx,
	received: ReceivedReply,
	{ persons, left }: { persons: readonly Person[]; left: readonly Person[] },
): void {
	const hearHolders = (those: readonly Person[], understood: string) => {
		const holders = those.filter((person) => heldShifts(tx, [person], received.now).length > 0);
		hearThose(tx, received, { persons: holders, understood });
	};
	hearHolders(left, understoodOfFormer.person);
	hearHolders(formerElsewhere(tx, received, persons), understoodOfFormer.phone);
}

/**
 * STOP from a phone that records named before. Should it be the same person, it is meant for the new phone as well; should it be a
 * stranger, the office can take it back.
 */
export function stopFormerPhone(
	tx: Tx,
	received: ReceivedReply,
	{ persons, how }: { persons: readonly Person[]; how: OptOut["how"] },
): void {
	const moved = formerElsewhere(tx, received, persons);
	for (const { organizationId, phone, caregiverId } of moved)
		recordOptOut(tx, { organizationId, phone, caregiverId, how, actor: "stranger", about: null, now: received.now });
	hearThose(tx, received, { persons: moved, understood: understoodOfFormer.stop });
}

/** Who had this phone lately, but for the agencies where it is somebody else's by now. */
function formerElsewhere(
	tx: Tx,
	{ from: phone, to, organizationId, now }: ReceivedReply,
	persons: readonly Person[],
): Person[] {
	const former = personsOfFormerPhone(tx, { phone, to, organizationId, since: now - formerPhoneHoldsMs });
	return former.filter((one) => !persons.some((person) => person.organizationId === one.organizationId));
}

/** An automatic reply, thanks, nothing. */
const needsNobody: ReadonlySet<UnclearBecause> = new Set(["not_theirs", "empty", "acknowledgement"]);

/** `understood` null: nobody has to read it. @returns whom it concerns, of them those who hold a shift first. */
function hearThose(
	tx: Tx,
	received: ReceivedReply,
	{ persons, understood }: { persons: readonly Person[]; understood: string | null },
): Person[] {
	const { text, channel, now } = received;
	const senders = persons.map((person) => ({ person, held: heldShifts(tx, [person], now) }));
	const concerned = preferred(senders, ({ held }) => held.length > 0);
	for (const { person, held } of concerned) {
		const about = (held[0] ?? latestOffer(tx, [person], received))?.fanout ?? null;
		const read = interpretReply(text, { channel, offers: [], hasClaimed: held.length > 0, pending: null });
		tellTimeline(tx, received, { person, read, about });
		const saysNothing = read.kind === "unclear" && needsNobody.has(read.because);
		if (understood !== null && !saysNothing)
			raiseAttention(tx, { person, fanout: about, words: text, understood, now });
	}
	return concerned.map(({ person }) => person);
}

function tellTimeline(
	tx: Tx,
	received: ReceivedReply,
	{ person, read, about }: { person: Person; read: Decision; about: Offer["fanout"] | null },
): void {
	const { channel, from, now } = received;
	const isTheirs = person.phone === from;
	recordEvent(tx, {
		organizationId: person.organizationId,
		at: now,
		kind: "reply.received",
		actor: isTheirs ? actorOf(person) : "stranger",
		shiftId: about?.shiftId ?? null,
		fanoutId: about?.id ?? null,
		caregiverId: person.caregiverId,
		detail: {
			channel,
			words: wordsToShow(received),
			understood: read,
			...(!isTheirs && { fromFormerPhone: true }),
		},
	});
}
