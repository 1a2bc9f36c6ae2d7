import { carrierKeyword } from "../consent/carrier-keywords.ts";
import { recordOptIn, recordOptOut } from "../consent/consent-ledger.ts";
import { changeConsentOfStranger } from "../consent/stranger-consent.ts";
import type { Tx } from "../db/database.ts";
import { outcome, type ReplyOutcome } from "./outcome.ts";
import { forgetQuestions } from "./question.ts";
import { raiseAttention, understoodOfHolder } from "./raise-attention.ts";
import type { Reply } from "./reply.ts";

/** Nothing more goes out from this instant. We confirm it only where the carrier does not. */
export function optOut(tx: Tx, reply: Reply, wording: "keyword" | "plain"): ReplyOutcome {
	const { received, persons, actor, held } = reply;
	const how =
		received.optOutType === "STOP"
			? "carrier_opt_out"
			: received.channel === "voice"
				? "key_press"
				: wording === "keyword"
					? "keyword"
					: "plain_words";
	const changed = persons.map(({ organizationId, phone, caregiverId }) =>
		recordOptOut(tx, { organizationId, phone, caregiverId, how, actor, now: received.now }),
	);
	for (const { fanout, person: holder } of held) {
		raiseAttention(tx, {
			person: holder,
			fanout,
			words: received.text,
			understood: understoodOfHolder.optedOut,
			now: received.now,
		});
	}
	forgetQuestions(tx, persons);
	// Also at those whose record of them is inactive, or who do not know them yet, and send over this number.
	if (received.channel === "sms") changeConsentOfStranger(tx, received);
	const carrierConfirms =
		received.optOutType === "STOP" || (received.channel === "sms" && carrierKeyword(received.text) === "opt_out");
	return outcome("opted_out", carrierConfirms || !changed.includes(true) ? null : "opted_out");
}

/** START, or what the carrier takes for it, restores contact. */
export function optIn(tx: Tx, { received, persons, actor }: Reply, how: "keyword" | "bare_yes"): ReplyOutcome {
	const via = received.optOutType === "START" ? "carrier_opt_out" : how;
	for (const { organizationId, phone, caregiverId } of persons)
		recordOptIn(tx, { organizationId, phone, caregiverId, how: via, actor, now: received.now });
	return outcome("opted_in", received.optOutType === "START" ? null : "resubscribed");
}
