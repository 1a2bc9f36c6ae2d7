import { recordEvent } from "../audit/record-event.ts";
import type { CoreDeps } from "../core-deps.ts";
import type { Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { leaseMs } from "./lease-messages.ts";
import { firstLookAfterMs } from "./settle-in-doubt.ts";
import { subjectOf } from "./subject-of.ts";

/** Lost leases turned over in one transaction. */
const perTransaction = 200;

/** A lease that has run out belongs to a worker that is gone: nobody knows whether it sent, unless it waited in line. */
export async function voidLostLeases(deps: CoreDeps): Promise<void> {
	const now = deps.clock.now();
	if (firstLostLease(deps.db).get({ now }) === undefined) return;
	await voidLeases(deps, { expiredBy: now, upSince: 0 });
}

/**
 * For the start of a process: every lease left behind is in doubt at once, or waits again as before when it waited in
 * line. Should another process live, its sends settle all the same: doubt yields to an outcome.
 *
 * @param upSince since when the machine has been up (epoch ms). That a text left its line does not wait for the disk, so
 * what was leased before a power cut is in doubt whatever the row says.
 */
export async function voidAllLeases(deps: CoreDeps, { upSince }: { upSince: number }): Promise<void> {
	await voidLeases(deps, { expiredBy: Number.MAX_SAFE_INTEGER, upSince });
}

async function voidLeases(deps: CoreDeps, which: { expiredBy: number; upSince: number }): Promise<void> {
	const now = deps.clock.now();
	let voided: number;
	do {
		voided = await deps.write((tx) => voidSome(tx, { ...which, now }));
	} while (voided === perTransaction);
}

function voidSome(tx: Tx, { expiredBy, upSince, now }: { expiredBy: number; upSince: number; now: number }): number {
	const unbegun = queueUnbegun(tx).run({ expiredBy, certainAfter: upSince + leaseMs, limit: perTransaction }).changes;
	if (unbegun === perTransaction) return perTransaction;
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

const queueUnbegun = statement<{ expiredBy: number; certainAfter: number; limit: number }, never>(`
	UPDATE messages SET status = 'queued', lease_expires_at = NULL, attempts = attempts - 1
	WHERE seq IN (
		SELECT seq FROM messages
		WHERE status = 'sending' AND lease_expires_at <= :expiredBy AND in_line = 1 AND lease_expires_at > :certainAfter
		LIMIT :limit
	)
`);

const leasesToVoid = statement<
	{ expiredBy: number; nextLookAt: number; limit: number },
	Parameters<typeof subjectOf>[0]
>(`
	UPDATE messages
	SET status = 'in_doubt', lease_expires_at = NULL, looks = 0, next_look_at = :nextLookAt, because = 'sender_lost',
		attempted_at = iif(in_line = 1, lease_expires_at - ${leaseMs}, attempted_at)
	WHERE seq IN (SELECT seq FROM messages WHERE status = 'sending' AND lease_expires_at <= :expiredBy LIMIT :limit)
	RETURNING organization_id AS organizationId, fanout_id AS fanoutId, caregiver_id AS caregiverId, id,
		(SELECT shift_id FROM fanouts WHERE fanouts.id = messages.fanout_id) AS shiftId
`);
