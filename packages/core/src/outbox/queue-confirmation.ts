import type { Tx } from "../db/database.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import type { Language } from "../wording/languages.ts";
import { say } from "../wording/say.ts";
import { queueText } from "./queue-text.ts";

/** Queues the text that tells the winner that the shift is theirs; once a fanout. */
export function queueConfirmation(
	tx: Tx,
	{
		fanout,
		winner,
		now,
	}: {
		fanout: FanoutRow;
		/** `senderNumber`: the number that their offer left from. */
		winner: { caregiverId: string; phone: string; language: Language; senderNumber: string | null };
		now: number;
	},
): void {
	queueText(tx, {
		organizationId: fanout.organizationId,
		dedupeKey: `claimed:${fanout.id}`,
		kind: "claimed",
		caregiverId: winner.caregiverId,
		fanoutId: fanout.id,
		toPhone: winner.phone,
		fromNumber: winner.senderNumber,
		body: say("claimed", winner.language, fanout),
		now,
		expiresAt: fanout.endsAt,
	});
}
