import type { CoreDeps } from "../core-deps.ts";
import { statement } from "../db/prepared.ts";

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

/** Reports an organization whose messages wait for a number, once, and that they no longer do. */
export function watchNumbers({ db, traffic, clock, report }: CoreDeps): void {
	const now = clock.now();
	if (Math.abs(now - traffic.numbersLookedAt) < lookEveryMs) return;
	traffic.numbersLookedAt = now;
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
