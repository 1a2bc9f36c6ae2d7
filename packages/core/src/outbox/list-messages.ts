import type { Db } from "../db/database.ts";
import { type Page, pageOf } from "../db/page.ts";
import { statement } from "../db/prepared.ts";
import type { Scope } from "../organizations/scope.ts";
import { bodyOfMessage, segmentsOfMessage } from "./message-body.ts";

/** One outgoing text or call, as people look it up. */
export interface MessageView {
	id: string;
	channel: "sms" | "voice";
	to: string;
	from: string | null;
	kind: string;
	/** The words of a text; null for a call. */
	body: string | null;
	status: string;
	/** The carrier's last word. */
	progress: string | null;
	carrierId: string | null;
	errorCode: number | null;
	because: string | null;
	shiftId: string | null;
	fanoutId: string | null;
	caregiverId: string | null;
	segments: number | null;
	attempts: number;
	createdAt: number;
	settledAt: number | null;
}

export interface MessageFilter {
	shiftId?: string | undefined;
	caregiverId?: string | undefined;
	/** Where the page before ended. */
	cursor?: string | undefined;
	limit: number;
}

/** Oldest first. */
export function listMessages(db: Db, { filter, scope }: { filter: MessageFilter; scope: Scope }): Page<MessageView> {
	const rows = statementFor(db, filter).all({
		shiftId: filter.shiftId ?? null,
		caregiverId: filter.caregiverId ?? null,
		organizationId: scope.everywhere ? null : scope.organizationId,
		after: Number(filter.cursor ?? 0),
		limit: filter.limit + 1,
	});
	const { items, nextCursor } = pageOf(rows, { limit: filter.limit, cursorOf: ({ seq }) => String(seq) });
	return { items: items.map(({ seq: _seq, ...view }) => view), nextCursor };
}

/** The filter decides from which index the page is read. */
function statementFor(db: Db, { shiftId, caregiverId }: MessageFilter) {
	if (shiftId !== undefined) return pageOfShift(db);
	return caregiverId === undefined ? pageOfAll(db) : pageOfCaregiver(db);
}

interface PageParameters {
	shiftId: string | null;
	caregiverId: string | null;
	organizationId: string | null;
	after: number;
	limit: number;
}

const selectMessages = `
	SELECT m.seq, m.id, m.channel, m.to_phone AS "to", m.from_number AS "from", m.kind, ${bodyOfMessage} AS body, m.status, m.progress,
		m.carrier_id AS carrierId, m.error_code AS errorCode, m.because, f.shift_id AS shiftId, m.fanout_id AS fanoutId,
		m.caregiver_id AS caregiverId, coalesce(m.cost, ${segmentsOfMessage}) AS segments, m.attempts, m.created_at AS createdAt,
		m.settled_at AS settledAt
	FROM messages m LEFT JOIN texts t ON t.id = m.text_id LEFT JOIN fanouts f ON f.id = m.fanout_id
`;
const restOfPage = `
	AND m.seq > :after AND (:organizationId IS NULL OR m.organization_id = :organizationId)
	AND (:caregiverId IS NULL OR m.caregiver_id = :caregiverId) AND (:shiftId IS NULL OR f.shift_id = :shiftId)
	ORDER BY m.seq LIMIT :limit
`;

const pageOfShift = statement<PageParameters, MessageView & { seq: number }>(
	`${selectMessages} WHERE m.fanout_id IN (SELECT id FROM fanouts WHERE shift_id = :shiftId) ${restOfPage}`,
);
const pageOfCaregiver = statement<PageParameters, MessageView & { seq: number }>(
	`${selectMessages} WHERE m.caregiver_id = :caregiverId ${restOfPage}`,
);
const pageOfAll = statement<PageParameters, MessageView & { seq: number }>(
	`${selectMessages} WHERE 1 = 1 ${restOfPage}`,
);
