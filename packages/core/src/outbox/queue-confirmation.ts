import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { languageOr } from "../wording/languages.ts";
import { say } from "../wording/say.ts";
import { queueText } from "./queue-text.ts";

/** Queues the text that tells the winner that the shift is theirs; once a fanout. */
export function queueConfirmation(
	tx: Tx,
	{ fanout, caregiverId, now }: { fanout: FanoutRow; caregiverId: string; now: number },
): void {
	const winner = offeredCaregiver(tx).get({ fanoutId: fanout.id, caregiverId });
	if (winner === undefined) return;
	queueText(tx, {
		organizationId: fanout.organizationId,
		dedupeKey: `claimed:${fanout.id}`,
		kind: "claimed",
		caregiverId,
		fanoutId: fanout.id,
		toPhone: winner.phone,
		fromNumber: winner.senderNumber,
		body: say("claimed", languageOr(winner.language), fanout),
		now,
		expiresAt: fanout.endsAt,
	});
}

const offeredCaregiver = statement<
	{ fanoutId: string; caregiverId: string },
	{ phone: string; language: string; senderNumber: string | null }
>(`
	SELECT c.phone, c.language, o.sender_number AS senderNumber
	FROM caregivers c JOIN offers o ON o.caregiver_id = c.id
	WHERE o.fanout_id = :fanoutId AND c.id = :caregiverId
`);
