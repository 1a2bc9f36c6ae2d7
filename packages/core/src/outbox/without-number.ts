import type { CoreDeps } from "../core-deps.ts";
import { statement } from "../db/prepared.ts";
import { settleObsolete } from "./lease-messages.ts";
import type { Subject } from "./subject-of.ts";

/** Which organizations are known to have something to say and no number left to say it over. */
export interface NumberWatch {
	readonly withoutNumber: Set<string>;
	/** When that was last looked at (epoch ms). */
	numbersLookedAt: number;
}

/** There may be many organizations, and a dispatch is frequent. */
const lookEveryMs = 1_000;

export function createNumberWatch(): NumberWatch {
	return { withoutNumber: new Set(), numbersLookedAt: Number.NEGATIVE_INFINITY };
}

/**
 * Reports an organization whose messages wait for a number, once, and that they no longer do. What is worth nothing any
 * more is settled: without a number its turn never comes.
 */
export async function watchNumbers(deps: CoreDeps): Promise<void> {
	const { db, traffic, clock, report } = deps;
	const now = clock.now();
	if (Math.abs(now - traffic.numbersLookedAt) < lookEveryMs) return;
	traffic.numbersLookedAt = now;
	await settleExpired(deps, now);
	const known = [...traffic.withoutNumber];
	const found = waitingForNumber(db)
		.all({})
		.map(({ organizationId }) => organizationId);
	for (const organizationId of found.filter((id) => !known.includes(id))) {
		traffic.withoutNumber.add(organizationId);
		report({ kind: "no_number_left", organizationId });
	}
	for (const organizationId of known.filter((id) => !found.includes(id))) {
		traffic.withoutNumber.delete(organizationId);
		report({ kind: "number_found", organizationId });
	}
}

/** Settled in one transaction at most; the others follow at the next look. */
const perTransaction = 200;

async function settleExpired({ db, write }: CoreDeps, now: number): Promise<void> {
	if (expiredWithoutNumber(db).get({ now, limit: 1 }) === undefined) return;
	await write((tx) => {
		for (const message of expiredWithoutNumber(tx).all({ now, limit: perTransaction }))
			settleObsolete(tx, { message, because: "expired", now });
	});
}

const expiredWithoutNumber = statement<{ now: number; limit: number }, Subject & { seq: number }>(`
	SELECT m.seq, m.id, m.organization_id AS organizationId, m.channel, m.kind, f.shift_id AS shiftId,
		m.fanout_id AS fanoutId, m.caregiver_id AS caregiverId
	FROM organizations g
	JOIN messages m ON m.organization_id = g.id AND m.status = 'queued' AND m.from_number IS NULL AND m.expires_at <= :now
	LEFT JOIN fanouts f ON f.id = m.fanout_id
	LIMIT :limit
`);

/** A queued message without a number is given one as soon as its organization has any: see `giveNumberToWaiting`. */
const waitingOf = (organization: string) =>
	`FROM messages m WHERE m.status = 'queued' AND m.organization_id = ${organization} AND m.from_number IS NULL`;

const waitingForNumber = statement<object, { organizationId: string }>(
	`SELECT g.id AS organizationId FROM organizations g WHERE EXISTS (SELECT 1 ${waitingOf("g.id")})`,
);

/** Of one organization or (null) all: since when its oldest message waits for a number. */
export const waitingSince = statement<{ organizationId: string | null }, { organizationId: string; since: number }>(`
	SELECT g.id AS organizationId, (SELECT min(m.created_at) ${waitingOf("g.id")}) AS since FROM organizations g
	WHERE since IS NOT NULL AND (:organizationId IS NULL OR g.id = :organizationId)
`);
