import { recordEvent } from "../audit/record-event.ts";
import type { CoreDeps } from "../core-deps.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { firstLookAfterMs } from "./settle-in-doubt.ts";
import { subjectOf } from "./subject-of.ts";

/** Lost leases turned over in one transaction. */
const perTransaction = 200;

/** A lease that has run out belongs to a worker that is gone: nobody knows whether it sent. */
export async function voidLostLeases(deps: CoreDeps): Promise<void> {
	const now = deps.clock.now();
	if (firstLostLease(deps.db).get({ now }) === undefined) return;
	await voidLeases(deps, now);
}

/**
 * For the start of a process: every lease left behind is in doubt at once. Should another process
 * live, its sends settle all the same: doubt yields to an outcome.
 */
export async function voidAllLeases(deps: CoreDeps): Promise<void> {
	await voidLeases(deps, Number.MAX_SAFE_INTEGER);
}

async function voidLeases(deps: CoreDeps, expiredBy: number): Promise<void> {
	const now = deps.clock.now();
	let voided: number;
	do {
		voided = await deps.write((tx) => voidSome(tx, { expiredBy, now }));
	} while (voided === perTransaction);
}

function voidSome(tx: Tx, { expiredBy, now }: { expiredBy: number; now: number }): number {
	const lost = leasesToVoid(tx).all({ expiredBy, nextLookAt: now + firstLookAfterMs, limit: perTransaction });
	for (const message of lost) {
		recordEvent(tx, {
			...subjectOf(message),
			at: now,
			kind: "message.in_doubt",
			actor: "coverline",
			detail: { because: "the sender stopped before it could record the outcome" },
		});
	}
	return lost.length;
}

const firstLostLease = statement<{ now: number }, { found: 1 }>(
	"SELECT 1 AS found FROM messages WHERE status = 'sending' AND lease_expires_at <= :now LIMIT 1",
);

const leasesToVoid = statement<
	{ expiredBy: number; nextLookAt: number; limit: number },
	Parameters<typeof subjectOf>[0]
>(`
	UPDATE messages
	SET status = 'in_doubt', lease_expires_at = NULL, looks = 0, next_look_at = :nextLookAt, because = 'sender_lost'
	WHERE seq IN (SELECT seq FROM messages WHERE status = 'sending' AND lease_expires_at <= :expiredBy LIMIT :limit)
	RETURNING organization_id AS organizationId, fanout_id AS fanoutId, caregiver_id AS caregiverId, id,
		(SELECT shift_id FROM fanouts WHERE fanouts.id = messages.fanout_id) AS shiftId
`);
