import { recordEvent } from "../audit/record-event.ts";
import { changeConsentOfStranger } from "../consent/stranger-consent.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { type FanoutRow, findFanout } from "../fanouts/find-fanout.ts";
import { liveFanoutOfShift } from "../fanouts/live-fanout.ts";
import { actOnDecision } from "./act-on-decision.ts";
import { answerReply } from "./answer-reply.ts";
import {
	type Asked,
	actorOf,
	heldShifts,
	isOpen,
	lastAsked,
	listening,
	type Person,
	sendersBehind,
} from "./conversation.ts";
import { heldShiftMeant } from "./give-back.ts";
import { hearFormerCaregivers, hearFormerHolders } from "./hear-former-caregivers.ts";
import type { Decision } from "./interpret-reply.ts";
import { lateOffer } from "./late-offer.ts";
import { textThatAsked } from "./news-since.ts";
import { numberOffers } from "./number-offers.ts";
import { offersInHand } from "./offers-in-hand.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { type NumberedOffer, type ReceivedReply, type Reply, wordsToShow } from "./reply.ts";
import type { UnclearReply } from "./second-reader.ts";
import { standingQuestion } from "./standing-question.ts";
import { toldList } from "./told-list.ts";
import { understandReply } from "./understand-reply.ts";

export type ReceiveOutcome =
	| { kind: "received"; outcome: ReplyOutcome; language: string | null; unclear: UnclearReply | null }
	| { kind: "repeated"; outcome: ReplyOutcome };

/**
 * Takes in one reply: understands it, acts on it and queues what is said back, all in one
 * transaction. A repeat of a known carrier id stops here and is answered as the first time.
 */
export function receiveReply(tx: Tx, heard: ReceivedReply): ReceiveOutcome {
	const before = outcomeOf(tx).get({ carrierId: heard.carrierId });
	if (before !== undefined) return { kind: "repeated", outcome: JSON.parse(before.outcome) as ReplyOutcome };

	const { from, to, organizationId, now } = heard;
	const { persons, left } = sendersBehind(tx, { phone: from, to, organizationId });
	const received = aboutOpenFanout(tx, heard, persons);
	const person = persons[0];
	if (person === undefined) {
		const consent = changeConsentOfStranger(tx, received);
		const former = hearFormerCaregivers(tx, received, { left, consent });
		return keep(tx, { received, outcome: outcome("unknown_sender", null), person: former });
	}
	const asked = persons.map(({ caregiverId }) => lastAsked(tx, caregiverId, now));
	const held = heldShifts(tx, persons, now);
	const question = standingQuestion(tx, { persons, received, asked, held });
	const told = toldList(tx, { listed: latestList(tx, { asked, persons, received }), now });
	const inHand = offersInHand(tx, { persons, received, question, told });
	const { offers, decision } = understandReply(tx, {
		received,
		persons,
		held,
		question,
		told,
		offers: numberOffers(tx, inHand, { told, received }),
	});
	const understood = { received, persons, offers, held, question, decision };
	const givesBack = heldShiftMeant(understood);
	const named = givesBack ? [givesBack] : offersNamed(offers, decision);
	const open = offers.find(isOpen);
	const late = open === undefined ? lateOffer(tx, understood) : null;
	const likely = open ?? late;
	const meant = named.length > 0 ? named : likely === null ? [] : [likely];
	const asker = persons.find(({ caregiverId }) => question?.kind === "written" && caregiverId === question.caregiverId);
	const main = meant[0]?.person ?? asker ?? listening(persons)[0] ?? person;
	const reply: Reply = { ...understood, late, person: main, actor: actorOf(main) };
	for (const about of meant.length > 0 ? meant : [{ person: main, fanout: undefined }]) tellTimeline(tx, reply, about);
	if (mayBeToAnother.has(decision.kind)) hearFormerHolders(tx, received, { persons, left });
	const result = actOnDecision(tx, reply);
	const unclear = answerReply(tx, reply, result);
	return { ...keep(tx, { received, outcome: result, person: reply.person }), unclear };
}

/** What somebody at two agencies may mean for the one where they work no more, or had this phone, and hold a shift still. */
const mayBeToAnother: ReadonlySet<Reply["decision"]["kind"]> = new Set(["give_back", "decline", "unclear"]);

/** The shift of a call may have been taken, given back and offered anew while they listened: a key still means that shift. */
function aboutOpenFanout(tx: Tx, received: ReceivedReply, persons: readonly Person[]): ReceivedReply {
	const fanout = received.fanoutId ? findFanout(tx, received.fanoutId) : undefined;
	if (fanout === undefined || fanout.status === "pending") return received;
	const live = liveFanoutOfShift(tx, fanout.shiftId);
	const isOffered = persons.some(({ caregiverId }) => live && offerIn(tx).get({ fanoutId: live.id, caregiverId }));
	return live && isOffered ? { ...received, fanoutId: live.id } : received;
}

/** The offers that a decision takes or refuses. */
function offersNamed(offers: readonly NumberedOffer[], decision: Decision): NumberedOffer[] {
	const taken = "offers" in decision ? (decision.offers ?? []) : [];
	const refused = "declined" in decision ? decision.declined : [];
	return offers.filter(({ number }) => taken.includes(number) || refused.includes(number));
}

/** What our last list told, unless it cannot have been read. */
function latestList(
	tx: Tx,
	{ asked, persons, received }: { asked: readonly Asked[]; persons: readonly Person[]; received: ReceivedReply },
): readonly string[] {
	const last = asked.filter(({ listed }) => listed.length > 0).sort((a, b) => b.listedAt - a.listedAt)[0];
	if (last === undefined) return [];
	const { listed, listedAt: askedAt } = last;
	const text = textThatAsked(tx, { persons, askedAt, unbegun: received.unbegun });
	return text === undefined || text.undelivered ? [] : listed;
}

/** What was said stands before what came of it, in the timeline of each shift that it is about. */
function tellTimeline(
	tx: Tx,
	{ received, decision }: Reply,
	{ person, fanout: about }: { person: Person; fanout: Pick<FanoutRow, "id" | "shiftId"> | undefined },
): void {
	recordEvent(tx, {
		organizationId: person.organizationId,
		at: received.now,
		kind: "reply.received",
		actor: actorOf(person),
		shiftId: about?.shiftId ?? null,
		fanoutId: about?.id ?? null,
		caregiverId: person.caregiverId,
		detail: { channel: received.channel, words: wordsToShow(received), understood: decision },
	});
}

function keep(
	tx: Tx,
	{ received, outcome: result, person }: { received: ReceivedReply; outcome: ReplyOutcome; person: Person | null },
): Extract<ReceiveOutcome, { kind: "received" }> {
	insertInbound(tx).run({
		carrierId: received.carrierId,
		organizationId: person?.organizationId ?? null,
		caregiverId: person?.caregiverId ?? null,
		channel: received.channel,
		from: received.from,
		to: received.to,
		body: received.text,
		now: received.now,
		outcome: JSON.stringify(result),
	});
	return { kind: "received", outcome: result, language: person?.language ?? null, unclear: null };
}

const offerIn = statement<{ fanoutId: string; caregiverId: string }, { found: 1 }>(
	"SELECT 1 AS found FROM offers WHERE fanout_id = :fanoutId AND caregiver_id = :caregiverId",
);

const outcomeOf = statement<{ carrierId: string }, { outcome: string }>(
	"SELECT outcome FROM inbound_messages WHERE carrier_id = :carrierId",
);

const insertInbound = statement<{
	carrierId: string;
	organizationId: string | null;
	caregiverId: string | null;
	channel: "sms" | "voice";
	from: string;
	to: string | null;
	body: string;
	now: number;
	outcome: string;
}>(`
	INSERT INTO inbound_messages (carrier_id, organization_id, caregiver_id, channel, from_phone, to_phone, body, received_at, outcome)
	VALUES (:carrierId, :organizationId, :caregiverId, :channel, :from, :to, :body, :now, :outcome)
`);
