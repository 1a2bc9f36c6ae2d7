import type { CoreDeps } from "../core-deps.ts";
import { statement } from "../db/prepared.ts";
import { type Lane, lanesWithWork } from "./lease-messages.ts";
import { tellUntold } from "./tell-untold.ts";

/** When it was last looked for whoever has not been told for too long (epoch ms). */
export interface UntoldWatch {
	untoldLookedAt: number;
}

export function createUntoldWatch(): UntoldWatch {
	return { untoldLookedAt: Number.NEGATIVE_INFINITY };
}

const lookEveryMs = 5_000;

/** Longer than a busy carrier or a restart takes. */
const toldWithinMs = 5 * 60_000;

/**
 * That a shift is theirs, or theirs no more, may wait for hours: for a new day of a number's cap, for a stop to be mended. After
 * some minutes it is put before a person, who can phone. It leaves all the same, and settles that when it arrives.
 */
export async function watchUntold({ db, write, traffic, clock }: CoreDeps): Promise<void> {
	const now = clock.now();
	if (Math.abs(now - traffic.untoldLookedAt) < lookEveryMs) return;
	traffic.untoldLookedAt = now;
	const before = now - toldWithinMs;
	const overdue = [
		...lanesWithWork(db).flatMap((lane) => overdueInLane(db).all({ ...lane, before })),
		...overdueWithoutNumber(db).all({ before }),
	];
	if (overdue.length === 0) return;
	await write((tx) => {
		for (const message of overdue) tellUntold(tx, { message, now });
	});
}

/** Told once, also when a person has settled it since. What somebody waits for comes first in its lane, so this is one seek. */
const isOverdue = `m.priority = 0 AND m.kind IN ('claimed', 'taken_off', 'called_off') AND m.created_at <= :before AND NOT EXISTS (
	SELECT 1 FROM attention_items i
	WHERE i.organization_id = m.organization_id AND i.caregiver_id = m.caregiver_id AND i.fanout_id = m.fanout_id
		AND i.understood LIKE 'could not be told %' AND i.created_at >= m.created_at
)`;

type Overdue = { seq: number; kind: string };

const overdueInLane = statement<Lane & { before: number }, Overdue>(`
	SELECT m.seq, m.kind FROM messages m
	WHERE m.status = 'queued' AND m.organization_id = :organizationId AND m.from_number = :fromNumber AND m.channel = :channel
		AND ${isOverdue}
`);

const overdueWithoutNumber = statement<{ before: number }, Overdue>(`
	SELECT m.seq, m.kind FROM organizations g
	JOIN messages m ON m.status = 'queued' AND m.organization_id = g.id AND m.from_number IS NULL AND m.channel = 'sms'
	WHERE ${isOverdue}
`);
