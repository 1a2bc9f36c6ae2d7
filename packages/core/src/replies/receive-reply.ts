import { recordEvent } from "../audit/record-event.ts";
import { changeConsentOfStranger } from "../consent/stranger-consent.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { liveFanoutOfShift } from "../fanouts/live-fanout.ts";
import { actOnDecision } from "./act-on-decision.ts";
import { answerReply } from "./answer-reply.ts";
import {
	type Asked,
	asksWhich,
	heldShifts,
	isConfirmation,
	isOpen,
	lastAsked,
	latestOffer,
	type Offer,
	type Person,
	type Question,
	sendersBehind,
} from "./conversation.ts";
import { closedAtOf, reachedAt } from "./current-offers.ts";
import { heldShiftMeant } from "./give-back.ts";
import { hearFormerCaregivers, hearFormerHolders } from "./hear-former-caregivers.ts";
import { newsSince } from "./news-since.ts";
import { numberOffers } from "./number-offers.ts";
import { closedLatelyMs, offersInHand, openOffers, openOffersAsked } from "./offers-in-hand.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { firstAsked } from "./question.ts";
import { type ReceivedReply, type Reply, wordsToShow } from "./reply.ts";
import type { UnclearReply } from "./second-reader.ts";
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
	const told = toldList(tx, { listed: latestList(asked), now });
	const inHand = offersInHand(tx, { persons, received, question, told });
	const { offers, decision } = understandReply(tx, {
		received,
		persons,
		held,
		question,
		told,
		offers: numberOffers(tx, inHand, { told, received }),
	});
	const listener = persons.find(({ optedOut }) => !optedOut) ?? person;
	const givesBack = heldShiftMeant({ held, question, received, decision });
	const main = (givesBack ?? offers.find(isOpen) ?? held[0])?.person ?? listener;
	const reply: Reply = {
		received,
		persons,
		person: main,
		offers,
		held,
		question,
		decision,
		actor: `caregiver:${main.caregiverId}`,
	};
	tellTimeline(tx, reply, givesBack);
	if (mayBeToAnother.has(decision.kind)) hearFormerHolders(tx, received, left);
	const result = actOnDecision(tx, reply);
	const unclear = answerReply(tx, reply, result);
	return { ...keep(tx, { received, outcome: result, person: reply.person }), unclear };
}

/** What somebody at two agencies may mean for the one where they work no more, and hold a shift still. */
const mayBeToAnother: ReadonlySet<Reply["decision"]["kind"]> = new Set(["give_back", "decline", "unclear"]);

/** The shift of a call may have been taken, given back and offered anew while they listened: a key still means that shift. */
function aboutOpenFanout(tx: Tx, received: ReceivedReply, persons: readonly Person[]): ReceivedReply {
	const fanout = received.fanoutId ? findFanout(tx, received.fanoutId) : undefined;
	if (fanout === undefined || fanout.status === "pending") return received;
	const live = liveFanoutOfShift(tx, fanout.shiftId);
	const isOffered = persons.some(({ caregiverId }) => live && offerIn(tx).get({ fanoutId: live.id, caregiverId }));
	return live && isOffered ? { ...received, fanoutId: live.id } : received;
}

/**
 * What we asked last. When an offer has reached the person since, a "yes" may answer that one, so it
 * confirms nothing and is asked about again. On a call they answer what they have just heard, and in the
 * thread of another number that offers them something, that.
 */
function standingQuestion(
	tx: Tx,
	{
		persons,
		received,
		asked: all,
		held,
	}: { persons: readonly Person[]; received: ReceivedReply; asked: readonly Asked[]; held: readonly Offer[] },
): Question | null {
	const { fanoutId, to, now } = received;
	const asked = all
		.flatMap(({ question }) => question ?? [])
		.sort((a, b) => Number(b.kind !== null) - Number(a.kind !== null) || b.askedAt - a.askedAt)[0];
	if (asked === undefined) return null;
	const unasked = { ...asked, kind: null, fanoutIds: [] };
	if (fanoutId) return unasked;
	// "Give it back?" of what is theirs no more: the office was quicker.
	if (asked.kind === "confirm_cancel" && !held.some(({ fanout }) => fanout.id === firstAsked(asked))) return unasked;
	const open = openOffers(tx, persons, received);
	const elsewhere = to !== null && asked.askedOver !== null && to !== asked.askedOver;
	if (elsewhere && open.some(({ senderNumber }) => senderNumber === to)) return unasked;
	// A call that nobody has picked up has told nothing, and what we asked about stands against no question of ours.
	const reachedSince = open
		.filter(({ fanout }) => !asked.fanoutIds.includes(fanout.id))
		.some((offer) => (reachedAt(tx, offer, { ...received, over: "sms" }) ?? 0) > asked.askedAt);
	if (asked.kind === null) return reachedSince ? { ...asked, fanoutIds: [] } : asked;
	if (asked.kind === "written") return { ...unasked, overtaken: !reachedSince };
	const about = openOffersAsked(tx, { persons, question: asked, now });
	if (asksWhich(asked)) return reachedSince && about.length === 0 ? unasked : asked;
	if (!reachedSince && !newsSince(tx, persons, asked)) return asked;
	// "Ok" to news is no answer to it. Who still means to give a shift back is asked once more.
	if (!reachedSince) return asked.kind === "confirm_cancel" ? { ...asked, overtaken: true } : unasked;
	// What it asked about is long gone, and another offer has come: the answer is about that.
	if (isConfirmation(asked) && about.length === 0 && goneForLong(tx, { asked, now })) return unasked;
	return { ...asked, kind: null, unclearInARow: 0, overtaken: true };
}

function goneForLong(tx: Tx, { asked, now }: { asked: Question; now: number }): boolean {
	const fanout = findFanout(tx, firstAsked(asked) ?? "");
	return fanout === undefined || closedAtOf(fanout) <= now - closedLatelyMs;
}

function latestList(asked: readonly Asked[]): readonly string[] {
	return [...asked].sort((a, b) => b.listedAt - a.listedAt)[0]?.listed ?? [];
}

/** What was said stands before what came of it. */
function tellTimeline(
	tx: Tx,
	{ received, person, offers, held, decision, actor }: Reply,
	givesBack: Offer | undefined,
): void {
	const numbers = "offers" in decision ? decision.offers : null;
	const chosen = givesBack ?? offers.find(({ number }) => numbers?.includes(number)) ?? offers.find(isOpen) ?? held[0];
	const about = chosen?.fanout ?? latestOffer(tx, [person], received)?.fanout;
	recordEvent(tx, {
		organizationId: person.organizationId,
		at: received.now,
		kind: "reply.received",
		actor,
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
