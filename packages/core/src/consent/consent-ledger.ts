import { understoodOfHolder } from "../attention/raise-attention.ts";
import { settleHeldShifts } from "../attention/tell-of-held-shifts.ts";
import { recordEvent } from "../audit/record-event.ts";
import { caregiverByPhone } from "../caregivers/find-caregiver.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import type { FanoutRow } from "../fanouts/find-fanout.ts";
import { currentOrganizationId } from "../organizations/current-organization.ts";
import { stopRinging } from "../outbox/stop-ringing.ts";
import { tellAfterAll } from "../outbox/tell-after-all.ts";

export interface OptOut {
	organizationId: string;
	phone: string;
	caregiverId: string | null;
	how:
		| "keyword"
		| "plain_words"
		| "key_press"
		| "carrier_opt_out"
		| "carrier_refusal"
		| "administrator"
		/** The person had said it from the phone that the record named before. */
		| "phone_changed";
	actor: string;
	/** In which shift's timeline it is told, too: what the reply that said it was about. */
	about: Pick<FanoutRow, "id" | "shiftId"> | null;
	now: number;
}

/**
 * Writes to the consent ledger that a phone wants nothing more from an organization, on any channel.
 * It holds from this instant, also for rows already waiting (each is checked when its turn comes) and for a
 * call that rings.
 *
 * @returns whether this changed anything.
 */
export function recordOptOut(tx: Tx, { phone, caregiverId, how, actor, about, now, ...of }: OptOut): boolean {
	const organizationId = currentOrganizationId(tx, of.organizationId);
	if (insertOptOut(tx).run({ organizationId, phone, now }).changes === 0) return false;
	appendToLedger(tx).run({ organizationId, phone, caregiverId, change: "opted_out", how, actor, now });
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "caregiver.opted_out",
		actor,
		shiftId: about?.shiftId ?? null,
		fanoutId: about?.id ?? null,
		caregiverId,
		detail: { how },
	});
	stopRinging(tx, { organizationId, phone, now });
	return true;
}

export interface OptIn {
	organizationId: string;
	phone: string;
	caregiverId: string | null;
	how: "keyword" | "carrier_opt_out" | "administrator" | "bare_yes";
	actor: string;
	/** As of an opt-out. */
	about: Pick<FanoutRow, "id" | "shiftId"> | null;
	now: number;
}

/** The reverse: this phone wants to hear from the organization again. What they were not told of their shifts meanwhile they are told now. */
export function recordOptIn(tx: Tx, { phone, caregiverId, how, actor, about, now, ...of }: OptIn): boolean {
	const organizationId = currentOrganizationId(tx, of.organizationId);
	if (deleteOptOut(tx).run({ organizationId, phone }).changes === 0) return false;
	appendToLedger(tx).run({ organizationId, phone, caregiverId, change: "opted_in", how, actor, now });
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "caregiver.opted_in",
		actor,
		shiftId: about?.shiftId ?? null,
		fanoutId: about?.id ?? null,
		caregiverId,
		detail: { how },
	});
	const whose = caregiverByPhone(tx).get({ phone, organizationId });
	if (whose?.active) {
		settleHeldShifts(tx, { caregiverId: whose.id, understood: understoodOfHolder.optedOut, actor, now });
		tellAfterAll(tx, { caregiverId: whose.id, phone, untold: "opted_out", now });
	}
	return true;
}

const insertOptOut = statement<{ organizationId: string; phone: string; now: number }>(`
	INSERT INTO opt_outs (organization_id, phone, since_at) VALUES (:organizationId, :phone, :now) ON CONFLICT DO NOTHING
`);

const deleteOptOut = statement<{ organizationId: string; phone: string }>(
	"DELETE FROM opt_outs WHERE organization_id = :organizationId AND phone = :phone",
);

const appendToLedger = statement<{
	organizationId: string;
	phone: string;
	caregiverId: string | null;
	change: "opted_out" | "opted_in";
	how: string;
	actor: string;
	now: number;
}>(`
	INSERT INTO consent_changes (organization_id, phone, caregiver_id, change, how, actor, changed_at)
	VALUES (:organizationId, :phone, :caregiverId, :change, :how, :actor, :now)
`);
