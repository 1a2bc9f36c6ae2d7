import { raiseAttention, understoodOfFormer } from "../attention/raise-attention.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { formerPersonsBehind, heldShifts, latestOffer, type Person, preferred } from "./conversation.ts";
import { interpretReply } from "./interpret-reply.ts";
import { type ReceivedReply, wordsToShow } from "./reply.ts";

/**
 * Hears whoever does not work here now: they are offered nothing and can take nothing, but may hold a shift still and write
 * that they cannot come. What they text is in the timeline and is put before a person, unless it was about consent alone,
 * which is done by itself. Nothing is said back.
 *
 * @returns whom the reply is filed under; null: nobody has ever had this phone.
 */
export function hearFormerCaregivers(
	tx: Tx,
	received: ReceivedReply,
	{ changesConsent }: { changesConsent: boolean },
): Person | null {
	const { from: phone, to, organizationId, channel, text, now } = received;
	const former = formerPersonsBehind(tx, { phone, to, organizationId }).map((person) => ({
		person,
		held: heldShifts(tx, [person], now),
	}));
	const concerned = preferred(former, ({ held }) => held.length > 0);
	for (const { person, held } of concerned) {
		const about = (held[0] ?? latestOffer(tx, [person], received))?.fanout ?? null;
		recordEvent(tx, {
			organizationId: person.organizationId,
			at: now,
			kind: "reply.received",
			actor: `caregiver:${person.caregiverId}`,
			shiftId: about?.shiftId ?? null,
			fanoutId: about?.id ?? null,
			caregiverId: person.caregiverId,
			detail: {
				channel,
				words: wordsToShow(received),
				understood: interpretReply(text, { channel, offers: [], hasClaimed: held.length > 0, pending: null }),
			},
		});
		if (changesConsent || channel === "voice") continue;
		raiseAttention(tx, { person, fanout: about, words: text, understood: understoodOfFormer, now });
	}
	return concerned[0]?.person ?? null;
}
