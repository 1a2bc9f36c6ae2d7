import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { numbersOf } from "./speaks-for.ts";

/**
 * What waits without a number, or with one that is retired or speaks for others by now, leaves over one
 * that its organization has, and so does all that will still be said about an open offer.
 */
export function giveNumberToWaiting(tx: Tx): void {
	renumberMessages(tx).run({});
	renumberOffers(tx).run({});
}

const renumberMessages = statement<object>(`
	UPDATE messages SET from_number = (${numbersOf("messages.organization_id")} ORDER BY s.number LIMIT 1)
	WHERE status = 'queued' AND (
		from_number IS NULL OR NOT EXISTS (${numbersOf("messages.organization_id")} AND s.number = messages.from_number)
	)
`);

const renumberOffers = statement<object>(`
	UPDATE offers SET sender_number = (${numbersOf("f.organization_id")} ORDER BY s.number LIMIT 1)
	FROM fanouts f
	WHERE f.id = offers.fanout_id AND f.closed_at IS NULL AND f.status = 'pending'
		AND NOT EXISTS (${numbersOf("f.organization_id")} AND s.number = offers.sender_number)
`);
