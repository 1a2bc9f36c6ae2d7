import type { CoreDeps } from "../core-deps.ts";
import { earlier } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { putToWork } from "./put-to-work.ts";

/** Failed requests to cancel are repeated after this, and then after as long as it has been tried: a call rings for seconds only. */
const retryMs = 2_000;
/** Until then a request to cancel is repeated; by then the phone has long stopped ringing. */
const triedForMs = 60_000;
/** A request that has not answered by then is made again; cancelling twice does no harm. */
const attemptMs = 15_000;

interface CallToCancel {
	seq: number;
	carrierId: string;
	/** What stands in `cancel_at` while this request is under way. */
	plannedAt: number;
}

/**
 * Ends calls that still ring although nobody wants them any more. A call whose acceptance is not recorded yet
 * is cancelled as soon as its id is known.
 */
export async function cancelCalls(deps: CoreDeps): Promise<void> {
	if (firstToCancel(deps.db).get({ now: deps.clock.now() }) === undefined) return;
	await putToWork(deps, {
		crew: deps.traffic.cancelling,
		takeDue: (tx, limit) => {
			const now = deps.clock.now();
			return takeCalls(tx).all({ now, plannedAt: now + attemptMs, limit });
		},
		work: (call) => cancel(deps, call),
	});
}

async function cancel(deps: CoreDeps, { seq, carrierId, plannedAt }: CallToCancel): Promise<void> {
	const { capabilities } = deps.carrier;
	const { since: askedSince } = deps.traffic.cancelling;
	const since = askedSince.get(seq) ?? deps.clock.now();
	askedSince.set(seq, since);
	const outcome = capabilities.cancelCalls ? await deps.carrier.cancelCall(carrierId) : { kind: "too_late" as const };
	const now = deps.clock.now();
	const again = outcome.kind === "failed" && now - since < triedForMs ? now + Math.max(retryMs, now - since) : null;
	const waits = await deps.write((tx) => {
		const { changes } = planCancel(tx).run({ seq, plannedAt, cancelAt: again });
		if (changes === 1 && again !== null) tx.due.messagesAt = earlier(tx.due.messagesAt, again);
		return changes === 1 && again !== null;
	});
	if (!waits) askedSince.delete(seq);
}

const firstToCancel = statement<{ now: number }, { found: 1 }>(`
	SELECT 1 AS found FROM messages
	WHERE cancel_at IS NOT NULL AND cancel_at <= :now AND status = 'accepted' AND carrier_id IS NOT NULL LIMIT 1
`);

const takeCalls = statement<{ now: number; plannedAt: number; limit: number }, CallToCancel>(`
	UPDATE messages SET cancel_at = :plannedAt
	WHERE seq IN (
		SELECT seq FROM messages
		WHERE cancel_at IS NOT NULL AND cancel_at <= :now AND status = 'accepted' AND carrier_id IS NOT NULL
		ORDER BY cancel_at LIMIT :limit
	)
	RETURNING seq, carrier_id AS carrierId, cancel_at AS plannedAt
`);

/** Not when the call has ended, or was asked to be cancelled anew, meanwhile. */
const planCancel = statement<{ seq: number; plannedAt: number; cancelAt: number | null }>(
	"UPDATE messages SET cancel_at = :cancelAt WHERE seq = :seq AND cancel_at = :plannedAt",
);
