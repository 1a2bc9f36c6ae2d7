import { eq } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { shifts } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { type Scope, within } from "../organizations/scope.ts";
import type { RoundProgress } from "../rounds/continue-round.ts";
import { startRound } from "../rounds/start-round.ts";
import { setTimer } from "../timers/set-timer.ts";
import { type LiveFanout, liveFanoutOfShift } from "./live-fanout.ts";

export interface StartFanout {
	shiftId: string;
	scope: Scope;
	now: number;
	/** The wait between the texts and the calls. */
	escalateAfterMs: number;
}

export type StartFanoutOutcome =
	/**
	 * `contacted` people have their offers; more follow in pages when `complete` is false. `capped`: somebody is left out
	 * because the cost cap allows no more.
	 */
	| { kind: "started"; fanoutId: string; contacted: number; complete: boolean; capped: boolean }
	/** The shift has a live fanout: nobody is contacted again. */
	| { kind: "already_started"; fanoutId: string; contacted: number; status: LiveFanout["status"] };

/** So many of the other roles are named where nobody has the one that was asked for. */
const mostRolesNamed = 5;

/**
 * Starts to fill a shift: every eligible caregiver is offered it, by text now and by call after the
 * wait. Starting twice, also at the same instant, sends once: a partial unique index allows one live
 * fanout a shift.
 *
 * @throws DomainError `not_found`, `shift_over` (also when somebody holds it), `nobody_eligible`; nothing is changed then.
 */
export function startFanout(tx: Tx, { shiftId, scope, now, escalateAfterMs }: StartFanout): StartFanoutOutcome {
	const shift = tx
		.select()
		.from(shifts)
		.where(within(scope, shifts.organizationId, eq(shifts.id, shiftId)))
		.get();
	if (shift === undefined) throw new DomainError("not_found", { shiftId });
	if (shift.endsAt <= now) throw new DomainError("shift_over", { shiftId, endedAt: shift.endsAt });
	const live = liveFanoutOfShift(tx, shiftId);
	if (live !== undefined) return alreadyStarted(tx, live);

	const opened = openFanout(tx, { shift, refillOf: null, actor: scope.actor, now, escalateAfterMs });
	if (opened === null) return alreadyStarted(tx, liveFanoutOfShift(tx, shiftId) as LiveFanout);
	if (opened.contacted === 0) throw nobodyEligible(tx, shift);
	return { kind: "started", ...opened };
}

export interface OpenFanout {
	shift: typeof shifts.$inferSelect;
	/** The fanout whose winner gave the shift back; null for a first one. */
	refillOf: string | null;
	actor: string;
	now: number;
	escalateAfterMs: number;
}

/**
 * Writes the fanout, its two rounds and its timers, and the first page of offers. Null when the
 * shift has a live fanout already.
 */
export function openFanout(
	tx: Tx,
	{ shift, refillOf, actor, now, escalateAfterMs }: OpenFanout,
): ({ fanoutId: string; contacted: number } & RoundProgress) | null {
	const fanoutId = tx.newId();
	const { id: shiftId, organizationId, startsAt, endsAt } = shift;
	const inserted = insertFanout(tx).run({ id: fanoutId, organizationId, shiftId, startsAt, endsAt, now, refillOf });
	if (inserted.changes === 0) return null;

	insertRound(tx).run({ fanoutId, number: 1, channel: "sms", dueAt: now });
	insertRound(tx).run({ fanoutId, number: 2, channel: "voice", dueAt: now + escalateAfterMs });
	recordEvent(tx, {
		organizationId,
		at: now,
		kind: "fanout.started",
		actor,
		shiftId,
		fanoutId,
		detail: { callsAt: now + escalateAfterMs, ...(refillOf === null ? {} : { refillOf }) },
	});
	const progress = startRound(tx, { fanoutId, round: 1, now, voice: true });
	setTimer(tx, { dueAt: now + escalateAfterMs, kind: "start_round", fanoutId, round: 2 });
	setTimer(tx, { dueAt: endsAt, kind: "expire_fanout", fanoutId });
	const contacted = contactedInRound(tx).get({ fanoutId })?.contacted ?? 0;
	return { fanoutId, contacted, complete: progress?.complete ?? true, capped: progress?.capped ?? false };
}

/** Where no active caregiver has the role, it was written otherwise, most likely: the roles that they have say so. */
function nobodyEligible(tx: Tx, { id: shiftId, organizationId, role }: typeof shifts.$inferSelect): DomainError {
	const roles = rolesNearest(tx).all({ organizationId, role, limit: mostRolesNamed });
	const known = roles.some((one) => one.role === role);
	return new DomainError("nobody_eligible", {
		shiftId,
		role,
		...(known ? {} : { otherRoles: roles.map((one) => one.role) }),
	});
}

function alreadyStarted(tx: Tx, live: LiveFanout): StartFanoutOutcome {
	const contacted = contactedInRound(tx).get({ fanoutId: live.id })?.contacted ?? 0;
	return { kind: "already_started", fanoutId: live.id, contacted, status: live.status };
}

const insertFanout = statement<{
	id: string;
	organizationId: string;
	shiftId: string;
	startsAt: number;
	endsAt: number;
	now: number;
	refillOf: string | null;
}>(`
	INSERT INTO fanouts (id, organization_id, shift_id, status, starts_at, ends_at, started_at, refill_of)
	VALUES (:id, :organizationId, :shiftId, 'pending', :startsAt, :endsAt, :now, :refillOf)
	ON CONFLICT DO NOTHING
`);

const insertRound = statement<{ fanoutId: string; number: number; channel: "sms" | "voice"; dueAt: number }>(
	"INSERT INTO rounds (fanout_id, number, channel, due_at) VALUES (:fanoutId, :number, :channel, :dueAt)",
);

const contactedInRound = statement<{ fanoutId: string }, { contacted: number }>(
	"SELECT contacted FROM rounds WHERE fanout_id = :fanoutId AND number = 1",
);

/** The same in other letters first. */
const rolesNearest = statement<{ organizationId: string; role: string; limit: number }, { role: string }>(`
	SELECT DISTINCT role FROM caregivers WHERE organization_id = :organizationId AND active = 1
	ORDER BY role = :role DESC, lower(role) = lower(:role) DESC, role LIMIT :limit
`);
