import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { currentOrganization } from "../organizations/current-organization.ts";
import type { EventKind } from "./event-kinds.ts";

export interface NewEvent {
	organizationId: string;
	at: number;
	kind: EventKind;
	/** "caregiver:<id>", "key:<id>", "carrier" or "coverline". */
	actor: string;
	shiftId?: string | null;
	fanoutId?: string | null;
	caregiverId?: string | null;
	messageId?: string | null;
	detail?: Record<string, unknown> | null;
}

/** Appends one line to the audit trail, in the transaction of the change that it tells of. */
export function recordEvent(tx: Tx, { detail, ...event }: NewEvent): void {
	insertEvent(tx).run({
		shiftId: null,
		fanoutId: null,
		caregiverId: null,
		messageId: null,
		...event,
		detail: detail == null ? null : JSON.stringify(detail),
	});
}

const insertEvent = statement<Required<Omit<NewEvent, "detail">> & { detail: string | null }>(`
	INSERT INTO events (organization_id, happened_at, kind, actor, shift_id, fanout_id, caregiver_id, message_id, detail)
	VALUES (${currentOrganization(":organizationId")}, :at, :kind, :actor, :shiftId, :fanoutId, :caregiverId, :messageId, :detail)
`);
