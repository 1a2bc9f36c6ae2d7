import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { findFanout } from "../fanouts/find-fanout.ts";
import { raiseAttention } from "../replies/raise-attention.ts";
import { languageOr } from "../wording/languages.ts";
import type { Caregiver } from "./save-caregiver.ts";

/**
 * Whoever does not work here any more and holds a shift that is not over is put before a person: nobody
 * else would notice, and the client would be left alone.
 */
export function tellOfHeldShifts(tx: Tx, { caregiver, now }: { caregiver: Caregiver; now: number }): void {
	const { id: caregiverId, organizationId, phone, language } = caregiver;
	for (const { id } of held(tx).all({ caregiverId, now })) {
		const fanout = findFanout(tx, id);
		if (fanout === undefined) continue;
		const { organizationName, timeZone } = fanout;
		raiseAttention(tx, {
			person: {
				caregiverId,
				organizationId,
				organizationName,
				timeZone,
				phone,
				language: languageOr(language),
				optedOut: false,
			},
			fanout,
			words: "",
			understood: "works here no more and holds a shift",
			now,
		});
	}
}

const held = statement<{ caregiverId: string; now: number }, { id: string }>(`
	SELECT id FROM fanouts WHERE claimed_by = :caregiverId AND status = 'claimed' AND ends_at > :now ORDER BY starts_at, id
`);
