import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { hasWrittenOver, speaksFor } from "../organizations/speaks-for.ts";
import { interpretByItself } from "../replies/interpret-reply.ts";
import type { ReceivedReply } from "../replies/reply.ts";
import { recordOptIn, recordOptOut } from "./consent-ledger.ts";

/**
 * A stranger's STOP counts too, and that of somebody who does not work here now: should the phone be a
 * caregiver's one day, nothing goes there. It holds for every organization that the number replied to
 * speaks for, or that has written to this phone over it. So does what takes it back.
 *
 * @returns what it was about, also when that changed nothing; null: about something else.
 */
export function changeConsentOfStranger(tx: Tx, received: ReceivedReply): ConsentChange | null {
	const change = changeIn(received);
	if (change === null) return null;
	const { from: phone, to, organizationId: only, now } = received;
	for (const { organizationId } of organizationsBehind(tx).all({ phone, to, only })) {
		const line = { organizationId, phone, caregiverId: null, actor: "stranger", about: null, now };
		if (change.kind === "opt_out") recordOptOut(tx, { ...line, how: change.how });
		else recordOptIn(tx, { ...line, how: change.how });
	}
	return change;
}

export type ConsentChange =
	| { kind: "opt_out"; how: "keyword" | "plain_words" | "carrier_opt_out" }
	| { kind: "opt_in"; how: "keyword" | "carrier_opt_out" };

/** What the carrier has recognised goes before the words: an agency may have keywords of its own there. */
function changeIn({ text, channel, optOutType }: ReceivedReply): ConsentChange | null {
	if (optOutType === "STOP") return { kind: "opt_out", how: "carrier_opt_out" };
	if (optOutType === "START") return { kind: "opt_in", how: "carrier_opt_out" };
	const decision = interpretByItself(text, channel);
	if (decision.kind === "opt_out")
		return { kind: "opt_out", how: decision.wording === "keyword" ? "keyword" : "plain_words" };
	return decision.kind === "opt_in" ? { kind: "opt_in", how: "keyword" } : null;
}

const organizationsBehind = statement<
	{ phone: string; to: string | null; only: string | null },
	{ organizationId: string }
>(`
	SELECT g.id AS organizationId FROM organizations g LEFT JOIN sender_numbers s ON s.number = :to
	WHERE (:only IS NULL OR g.id = :only)
		AND (
			s.number IS NULL OR ${speaksFor("g.id")}
			OR EXISTS (
				SELECT 1 FROM caregivers c
				WHERE c.phone = :phone AND c.organization_id = g.id AND ${hasWrittenOver(":to", "c.id")}
			)
		)
`);
