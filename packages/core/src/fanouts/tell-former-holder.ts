import { caregiverById } from "../caregivers/find-caregiver.ts";
import { isOptedOut } from "../consent/is-opted-out.ts";
import type { Tx } from "../db/database.ts";
import { queueText } from "../outbox/queue-text.ts";
import { languageOr } from "../wording/languages.ts";
import { say } from "../wording/say.ts";
import type { FanoutRow } from "./find-fanout.ts";
import { senderOfOffer } from "./sender-of-offer.ts";

/** Who held a shift until the office decided otherwise. */
export interface FormerHolder {
	caregiverId: string;
	/** False: no text of ours can tell them (they have told us to stop, or no text reaches their phone), so somebody has to call. */
	told: boolean;
}

/** The office gave it to somebody else, or the visit is not wanted any more. */
type LossOfShift = "taken_off" | "called_off";

/**
 * Queues the text that tells whoever held a shift that it is theirs no more; once a fanout. The last that they
 * had read was that it is theirs. Of a shift that is over there is nothing to tell.
 */
export function tellFormerHolder(
	tx: Tx,
	{ fanout, caregiverId, kind, now }: { fanout: FanoutRow; caregiverId: string; kind: LossOfShift; now: number },
): FormerHolder {
	const holder = caregiverById(tx).get({ id: caregiverId });
	if (holder === undefined || fanout.endsAt <= now) return { caregiverId, told: false };
	const { organizationId, phone, language, phoneTrouble } = holder;
	queueText(tx, {
		organizationId,
		dedupeKey: `${kind}:${fanout.id}`,
		kind,
		caregiverId,
		fanoutId: fanout.id,
		toPhone: phone,
		fromNumber: senderOfOffer(tx, { fanoutId: fanout.id, caregiverId }),
		body: say(kind, languageOr(language), fanout),
		now,
		expiresAt: fanout.endsAt,
	});
	return { caregiverId, told: phoneTrouble === null && !isOptedOut(tx, { organizationId, phone }) };
}
