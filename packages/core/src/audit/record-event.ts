import { sql } from "drizzle-orm";
import type { Tx } from "../db/database.ts";
import { prepared } from "../db/prepared.ts";
import { events } from "../db/schema.ts";
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
export function recordEvent(tx: Tx, event: NewEvent): void {
	insertEvent(tx).run({ shiftId: null, fanoutId: null, caregiverId: null, messageId: null, detail: null, ...event });
}

const insertEvent = prepared((db) =>
	db
		.insert(events)
		.values({
			organizationId: sql.placeholder("organizationId"),
			at: sql.placeholder("at"),
			kind: sql.placeholder("kind"),
			actor: sql.placeholder("actor"),
			shiftId: sql.placeholder("shiftId"),
			fanoutId: sql.placeholder("fanoutId"),
			caregiverId: sql.placeholder("caregiverId"),
			messageId: sql.placeholder("messageId"),
			detail: sql.placeholder("detail"),
		})
		.prepare(),
);
