import type { Tx } from "../db/database.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { type Asked, asksWhich, isConfirmation, type Offer, type Person, type Question } from "./conversation.ts";
import { closedAtOf, reachedAt } from "./current-offers.ts";
import { goneOfferSince, newsSince, textThatAsked } from "./news-since.ts";
import { closedLatelyMs, openOffers, openOffersAsked } from "./offers-in-hand.ts";
import { firstAsked } from "./question.ts";
import type { ReceivedReply } from "./reply.ts";

/**
 * What we asked last. When an offer has reached the person since, a "yes" may answer that one, so it
 * confirms nothing and is asked about again. On a call they answer what they have just heard, and in the
 * thread of another number that offers them something, that.
 */
export function standingQuestion(
	tx: Tx,
	{
		persons,
		received,
		asked: all,
		held,
	}: { persons: readonly Person[]; received: ReceivedReply; asked: readonly Asked[]; held: readonly Offer[] },
): Question | null {
	const { fanoutId, to, now, unbegun } = received;
	const questions = all.flatMap(({ question }) => question ?? []);
	const givesBack = questions.some(({ kind }) => kind === "confirm_cancel");
	const asked = questions
		.filter(({ kind }) => !(givesBack && kind === "written"))
		.sort((a, b) => Number(b.kind !== null) - Number(a.kind !== null) || b.askedAt - a.askedAt)[0];
	if (asked === undefined) return null;
	const unasked = { ...asked, kind: null, fanoutIds: [] };
	if (fanoutId) return unasked;
	// "Give it back?" of what is theirs no more: the office was quicker.
	if (asked.kind === "confirm_cancel" && !held.some(({ fanout }) => fanout.id === firstAsked(asked))) return unasked;
	const open = openOffers(tx, persons, received);
	const text = textThatAsked(tx, { persons, askedAt: asked.askedAt, unbegun });
	const undelivered = text?.undelivered ?? false;
	const askedOver = text?.over ?? asked.askedOver;
	const isElsewhere = to !== null && askedOver !== null && to !== askedOver;
	if (isElsewhere && open.some(({ senderNumber }) => senderNumber === to)) return unasked;
	const isUnread = asked.kind !== "written" && (text === undefined || undelivered);
	// Who still means to give a shift back is asked once more.
	const notAnswered = asked.kind === "confirm_cancel" ? { ...asked, overtaken: true } : unasked;
	if (isUnread || (isElsewhere && !asksWhich(asked))) return { ...notAnswered, undelivered };
	// A call that nobody has picked up has told nothing, and what we asked about stands against no question of ours.
	const reachedSince = open
		.filter(({ fanout }) => !asked.fanoutIds.includes(fanout.id))
		.some((offer) => (reachedAt(tx, offer, { ...received, over: "sms" }) ?? 0) > asked.askedAt);
	if (asked.kind === null) return reachedSince ? { ...asked, fanoutIds: [] } : asked;
	if (asked.kind === "written") return reachedSince ? unasked : { ...asked, overtaken: true };
	const about = openOffersAsked(tx, { persons, question: asked, now });
	if (asksWhich(asked)) return reachedSince && about.length === 0 ? unasked : asked;
	const goneSince = goneOfferSince(tx, persons, asked);
	if (!reachedSince && !goneSince && !newsSince(tx, persons, asked)) return asked;
	// "Ok" to news is no answer to it.
	if (!reachedSince && (!goneSince || asked.kind === "confirm_cancel")) return notAnswered;
	// What it asked about is long gone, and another offer has come: the answer is about that.
	if (isConfirmation(asked) && about.length === 0 && goneForLong(tx, { asked, now })) return unasked;
	return { ...asked, kind: null, unclearInARow: 0, overtaken: true };
}

function goneForLong(tx: Tx, { asked, now }: { asked: Question; now: number }): boolean {
	const fanout = findFanout(tx, firstAsked(asked) ?? "");
	return fanout === undefined || closedAtOf(fanout) <= now - closedLatelyMs;
}
