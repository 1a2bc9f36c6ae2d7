import { raiseAttention, understoodOfHolder } from "../attention/raise-attention.ts";
import { carrierKeyword } from "../consent/carrier-keywords.ts";
import { type OptOut, recordOptIn, recordOptOut } from "../consent/consent-ledger.ts";
import { changeConsentOfStranger } from "../consent/stranger-consent.ts";
import type { Tx } from "../db/database.ts";
import { tellWhenAllRefused } from "../fanouts/all-refused.ts";
import { actorOf, heldShifts, isOpen, latestOffer, type Offer, type Person, personsBehind } from "./conversation.ts";
import { stopFormerPhone } from "./hear-former-caregivers.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { forgetQuestions } from "./question.ts";
import type { Reply } from "./reply.ts";

/** Nothing more goes out from this instant. We confirm it only where the carrier does not. */
export function optOut(tx: Tx, reply: Reply, wording: "keyword" | "plain"): ReplyOutcome {
	const { received, offers } = reply;
	const persons = whoStops(tx, reply);
	const how =
		received.optOutType === "STOP"
			? "carrier_opt_out"
			: received.channel === "voice"
				? "key_press"
				: wording === "keyword"
					? "keyword"
					: "plain_words";
	const changed = persons.map((person) =>
		recordOptOut(tx, { ...changeOf(tx, reply, person), how, actor: actorOf(person), now: received.now }),
	);
	for (const { fanout, person: holder } of heldShifts(tx, persons, received.now)) {
		raiseAttention(tx, {
			person: holder,
			fanout,
			words: received.text,
			understood: understoodOfHolder.optedOut,
			now: received.now,
		});
	}
	for (const { fanout } of offers.filter(isOpen)) tellWhenAllRefused(tx, { fanout, now: received.now });
	forgetQuestions(tx, persons);
	// Also at those whose record of them is inactive, or who do not know them yet, and send over this number.
	if (received.channel === "sms") {
		changeConsentOfStranger(tx, received);
		stopFormerPhone(tx, received, { persons, how });
	}
	const carrierConfirms =
		received.optOutType === "STOP" || (received.channel === "sms" && carrierKeyword(received.text) === "opt_out");
	return outcome("opted_out", carrierConfirms || !changed.includes(true) ? null : "opted_out");
}

/** START, or what the carrier takes for it, restores contact. */
export function optIn(tx: Tx, reply: Reply, how: "keyword" | "bare_yes"): ReplyOutcome {
	const { received, persons } = reply;
	const via = received.optOutType === "START" ? "carrier_opt_out" : how;
	for (const person of persons)
		recordOptIn(tx, { ...changeOf(tx, reply, person), how: via, actor: actorOf(person), now: received.now });
	return outcome("opted_in", received.optOutType === "START" ? null : "resubscribed");
}

/** "No more calls or texts": a key counts for everybody who calls and texts over that number, as a texted STOP does. */
function whoStops(tx: Tx, { persons, received: { channel, from, to } }: Reply): readonly Person[] {
	return channel === "voice" && to !== null ? personsBehind(tx, { phone: from, to, organizationId: null }) : persons;
}

/** Whose consent changes, and the shift whose timeline tells it: what this person was offered, or holds, there. */
function changeOf(
	tx: Tx,
	{ offers, held, received }: Reply,
	person: Person,
): Pick<OptOut, "organizationId" | "phone" | "caregiverId" | "about"> {
	const { organizationId, phone, caregiverId } = person;
	const isTheirs = (offer: Offer) => offer.person.caregiverId === caregiverId;
	const offer = offers.filter(isTheirs).find(isOpen) ?? held.find(isTheirs) ?? latestOffer(tx, [person], received);
	return { organizationId, phone, caregiverId, about: offer?.fanout ?? null };
}
