import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";

/** A fanout with what its shift says about it: what rounds, claims and texts need to know. */
export interface FanoutRow {
	id: string;
	organizationId: string;
	shiftId: string;
	status: "pending" | "claimed" | "cancelled" | "expired" | "released";
	startsAt: number;
	endsAt: number;
	startedAt: number;
	claimedBy: string | null;
	claimedAt: number | null;
	/** When it was cancelled, expired or released. */
	closedAt: number | null;
	role: string;
	place: string | null;
	organizationName: string;
	timeZone: string;
	segmentsPerFanoutCap: number | null;
	callsPerFanoutCap: number | null;
}

export function findFanout(db: Db, fanoutId: string): FanoutRow | undefined {
	return fanoutById(db).get({ fanoutId });
}

/** The columns of a `FanoutRow`, from `fanouts f` with what `joinFanout` joins to it. */
export const fanoutColumns = `
	f.id, f.organization_id AS organizationId, f.shift_id AS shiftId, f.status,
	f.starts_at AS startsAt, f.ends_at AS endsAt, f.started_at AS startedAt,
	f.claimed_by AS claimedBy, f.claimed_at AS claimedAt, f.closed_at AS closedAt,
	s.role, s.place, g.name AS organizationName, g.time_zone AS timeZone,
	g.segments_per_fanout_cap AS segmentsPerFanoutCap, g.calls_per_fanout_cap AS callsPerFanoutCap
`;

export const joinFanout = "JOIN shifts s ON s.id = f.shift_id JOIN organizations g ON g.id = f.organization_id";

const fanoutById = statement<{ fanoutId: string }, FanoutRow>(
	`SELECT ${fanoutColumns} FROM fanouts f ${joinFanout} WHERE f.id = :fanoutId`,
);
