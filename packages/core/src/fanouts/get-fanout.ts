import type { Db } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { DomainError } from "../domain-error.ts";
import type { Scope } from "../organizations/scope.ts";

/** How filling a shift stands. Instants are epoch milliseconds. */
export interface FanoutView {
	fanoutId: string;
	shiftId: string;
	status: "pending" | "claimed" | "cancelled" | "expired" | "released";
	startedAt: number;
	/** When the calls began; null: they have not. */
	escalatedAt: number | null;
	/** Who has it, and since when; null: nobody has, also when somebody had. */
	claimedBy: string | null;
	claimedAt: number | null;
	closedAt: number | null;
	rounds: RoundView[];
	offers: OfferView[];
	/** What it has cost so far. */
	cost: { segments: number; calls: number };
}

export interface RoundView {
	number: number;
	channel: "sms" | "voice";
	dueAt: number;
	startedAt: number | null;
	completedAt: number | null;
	contacted: number;
}

export interface OfferView {
	caregiverId: string;
	name: string;
	/**
	 * `queued`: the text has not left. `texted`, `called`: it has. `not_reached`: it could not.
	 * Then what was answered: `declined`, `claimed` (they have it, or had it when it was cancelled), `released`.
	 */
	status: "queued" | "texted" | "called" | "not_reached" | "declined" | "claimed" | "released";
	textedAt: number | null;
	calledAt: number | null;
	answeredAt: number | null;
}

/** The latest fanout of a shift; null when it was never started. @throws DomainError `not_found` for an unknown shift. */
export function getFanout(db: Db, { shiftId, scope }: { shiftId: string; scope: Scope }): FanoutView | null {
	const shift = shiftInScope(db).get({ shiftId, organizationId: scope.everywhere ? null : scope.organizationId });
	if (shift === undefined) throw new DomainError("not_found", { shiftId });
	const fanout = latest(db).get({ shiftId });
	if (fanout === undefined) return null;
	const { fanoutId } = fanout;
	const rounds = roundsOf(db).all({ fanoutId });
	return {
		...fanout,
		escalatedAt: rounds.find(({ channel, number }) => channel === "voice" && number > 1)?.startedAt ?? null,
		rounds,
		offers: offersOf(db).all({ fanoutId }).map(offerView),
		cost: costOf(db).get({ fanoutId }) ?? { segments: 0, calls: 0 },
	};
}

interface OfferRow {
	caregiverId: string;
	name: string;
	answer: "claimed" | "declined" | "released" | null;
	answeredAt: number | null;
	textStatus: string | null;
	textedAt: number | null;
	callStatus: string | null;
	calledAt: number | null;
}

function offerView({
	caregiverId,
	name,
	answer,
	answeredAt,
	textStatus,
	textedAt,
	callStatus,
	calledAt,
}: OfferRow): OfferView {
	return { caregiverId, name, status: offerStatus({ answer, textStatus, callStatus }), textedAt, calledAt, answeredAt };
}

function offerStatus({
	answer,
	textStatus,
	callStatus,
}: Pick<OfferRow, "answer" | "textStatus" | "callStatus">): OfferView["status"] {
	if (answer !== null) return answer;
	if (hasLeft(callStatus)) return "called";
	if (hasLeft(textStatus)) return "texted";
	return textStatus === "queued" || callStatus === "queued" ? "queued" : "not_reached";
}

function hasLeft(status: string | null): boolean {
	return status === "sending" || status === "in_doubt" || status === "accepted";
}

const shiftInScope = statement<{ shiftId: string; organizationId: string | null }, { found: 1 }>(`
	SELECT 1 AS found FROM shifts WHERE id = :shiftId AND (:organizationId IS NULL OR organization_id = :organizationId)
`);

const latest = statement<
	{ shiftId: string },
	Pick<FanoutView, "fanoutId" | "shiftId" | "status" | "startedAt" | "claimedBy" | "claimedAt" | "closedAt">
>(`
	SELECT id AS fanoutId, shift_id AS shiftId, status, started_at AS startedAt,
		iif(status = 'claimed', claimed_by, NULL) AS claimedBy, iif(status = 'claimed', claimed_at, NULL) AS claimedAt,
		closed_at AS closedAt
	FROM fanouts WHERE shift_id = :shiftId
	ORDER BY closed_at IS NULL DESC, started_at DESC, id DESC LIMIT 1
`);

const roundsOf = statement<{ fanoutId: string }, RoundView>(`
	SELECT number, channel, due_at AS dueAt, started_at AS startedAt, completed_at AS completedAt, contacted
	FROM rounds WHERE fanout_id = :fanoutId ORDER BY number
`);

/** Who said no and then took it has taken it; who gave it back has given it back. */
const wonIt = "(f.claimed_by = o.caregiver_id AND (f.status = 'claimed' OR o.answer IS NULL))";

const offersOf = statement<{ fanoutId: string }, OfferRow>(`
	SELECT o.caregiver_id AS caregiverId, c.name,
		iif(${wonIt}, 'claimed', o.answer) AS answer, iif(${wonIt}, f.claimed_at, o.answered_at) AS answeredAt,
		t.status AS textStatus, iif(t.status IN ('sending', 'in_doubt', 'accepted'), ifnull(t.settled_at, t.attempted_at), NULL) AS textedAt,
		v.status AS callStatus, iif(v.status IN ('sending', 'in_doubt', 'accepted'), ifnull(v.settled_at, v.attempted_at), NULL) AS calledAt
	FROM offers o
	JOIN fanouts f ON f.id = o.fanout_id
	JOIN caregivers c ON c.id = o.caregiver_id
	LEFT JOIN messages t ON t.dedupe_key = 'text:' || o.fanout_id || ':' || o.caregiver_id
	LEFT JOIN messages v ON v.dedupe_key = 'call:' || o.fanout_id || ':' || o.caregiver_id
	WHERE o.fanout_id = :fanoutId ORDER BY o.caregiver_id
`);

const costOf = statement<{ fanoutId: string }, { segments: number; calls: number }>(`
	SELECT ifnull(sum(iif(channel = 'sms', cost, 0)), 0) AS segments, ifnull(sum(iif(channel = 'voice', cost, 0)), 0) AS calls
	FROM messages WHERE fanout_id = :fanoutId
`);
