import type { Db } from "../db/database.ts";
import { shiftOfFanout } from "../fanouts/shift-of-fanout.ts";

/** Whom and what a message is about, as its events name it. */
export function subjectOf(
	db: Db,
	message: { id: string; organizationId: string; fanoutId: string | null; caregiverId: string | null },
) {
	const { id: messageId, organizationId, fanoutId, caregiverId } = message;
	return { organizationId, shiftId: shiftOfFanout(db, fanoutId), fanoutId, caregiverId, messageId };
}
