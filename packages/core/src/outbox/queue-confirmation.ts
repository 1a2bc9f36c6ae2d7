import type { Tx } from "../db/database.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import type { Language } from "../wording/languages.ts";
import { say } from "../wording/say.ts";
import { queueText } from "./queue-text.ts";

/** Whoever gets a shift, as the offer of it has them. */
export interface Winner {
	caregiverId: string;
	phone: string;
	language: Language;
	/** The number that their offer left from; null: any of the organization's. */
	senderNumber: string | null;
}

/** Queues the text that tells the winner that the shift is theirs; once a fanout. */
export function queueConfirmation(
	tx: Tx,
	{ fanout, winner, now }: { fanout: FanoutRow; winner: Winner; now: number },
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
