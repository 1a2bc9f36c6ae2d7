import { understoodOfHolder } from "../attention/raise-attention.ts";
import { tellOfHeldShifts } from "../attention/tell-of-held-shifts.ts";
import { recordOptOut } from "../consent/consent-ledger.ts";
import type { Tx } from "../db/database.ts";
import type { FailureClass } from "./carrier.ts";
import { markPhone } from "./mark-phone.ts";
import type { MessageToSend } from "./stale-reason.ts";
import { tellUntold } from "./tell-untold.ts";

/** What a failure says about the person or the number, whether it comes with the answer or later. */
export function applyFailureClass(
	tx: Tx,
	{ message, failureClass, now }: { message: MessageToSend; failureClass: FailureClass; now: number },
): void {
	const { organizationId, toPhone: phone, caregiverId, fanoutId, shiftId } = message;
	if (failureClass === "opted_out") {
		recordOptOut(tx, {
			organizationId,
			phone,
			caregiverId,
			how: "carrier_refusal",
			actor: "carrier",
			about: fanoutId === null || shiftId === null ? null : { id: fanoutId, shiftId },
			now,
		});
		if (caregiverId !== null)
			tellOfHeldShifts(tx, { holder: { caregiverId, organizationId }, understood: understoodOfHolder.optedOut, now });
	}
	tellUntold(tx, { message, now });
	if (failureClass === "bad_number" || (failureClass === "not_textable" && message.channel === "sms")) {
		markPhone(tx, { message, trouble: failureClass, now });
	}
}
