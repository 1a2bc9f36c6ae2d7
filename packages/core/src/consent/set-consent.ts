import { understoodOfHolder } from "../attention/raise-attention.ts";
import { tellOfHeldShifts } from "../attention/tell-of-held-shifts.ts";
import { getCaregiver } from "../caregivers/read-caregivers.ts";
import type { Tx } from "../db/database.ts";
import type { Scope } from "../organizations/scope.ts";
import { recordOptIn, recordOptOut } from "./consent-ledger.ts";

/** An administrator writes down what somebody told the agency. @throws DomainError `not_found`. */
export function setConsent(
	tx: Tx,
	{ caregiverId, optedOut, scope, now }: { caregiverId: string; optedOut: boolean; scope: Scope; now: number },
): void {
	const { organizationId, phone } = getCaregiver(tx, { id: caregiverId, scope });
	const how = "administrator" as const;
	const change = { organizationId, phone, caregiverId, how, actor: scope.actor, about: null, now };
	if (!optedOut) recordOptIn(tx, change);
	else if (recordOptOut(tx, change))
		tellOfHeldShifts(tx, { holder: { caregiverId, organizationId }, understood: understoodOfHolder.optedOut, now });
}
