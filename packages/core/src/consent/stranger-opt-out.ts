import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { speaksFor } from "../organizations/speaks-for.ts";
import { interpretReply } from "../replies/interpret-reply.ts";
import { recordOptOut } from "./consent-ledger.ts";

/**
 * A stranger's STOP counts too: should the phone be a caregiver's one day, nothing goes there. It is
 * recorded for every organization that the number replied to speaks for.
 */
export function recordOptOutOfStranger(
	tx: Tx,
	{
		phone,
		to,
		organizationId,
		text,
		now,
	}: { phone: string; to: string | null; organizationId: string | null; text: string; now: number },
): void {
	const decision = interpretReply(text, { channel: "sms", offers: [], hasClaimed: false, pending: null });
	if (decision.kind !== "opt_out") return;
	const how = decision.wording === "keyword" ? "keyword" : "plain_words";
	for (const { id } of organizationsBehind(tx).all({ to, organizationId })) {
		recordOptOut(tx, { organizationId: id, phone, caregiverId: null, how, actor: "stranger", now });
	}
}

const organizationsBehind = statement<{ to: string | null; organizationId: string | null }, { id: string }>(`
	SELECT g.id FROM organizations g LEFT JOIN sender_numbers s ON s.number = :to
	WHERE (:organizationId IS NULL OR g.id = :organizationId)
		AND (s.number IS NULL OR ${speaksFor("g.id")})
`);
