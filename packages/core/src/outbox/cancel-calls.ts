import type { CoreDeps } from "../core-deps.ts";
import { earlier } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { track } from "./traffic.ts";

/** Failed requests to cancel are repeated after this; a call rings for seconds only. */
const retryMs = 2_000;
const cancelsAtOnce = 32;
/** A request that has not answered by then is made again; cancelling twice does no harm. */
const attemptMs = 15_000;

/**
 * Ends calls that still ring although the shift is gone. A call whose acceptance is not recorded yet
 * is cancelled as soon as its id is known.
 */
export async function cancelCalls(deps: CoreDeps): Promise<void> {
	const now = deps.clock.now();
	const due = callsToCancel(deps.db).all({ now, limit: cancelsAtOnce });
	if (due.length === 0) return;
	await deps.write((tx) => due.forEach(({ seq }) => setCancel(tx).run({ seq, cancelAt: now + attemptMs })));
	for (const call of due)
		track(deps.traffic, cancel(deps, call), (error) => deps.report({ kind: "dispatch_failed", error }));
}

async function cancel(deps: CoreDeps, { seq, carrierId }: { seq: number; carrierId: string }): Promise<void> {
	const { capabilities } = deps.carrier;
	const outcome = capabilities.cancelCalls ? await deps.carrier.cancelCall(carrierId) : { kind: "too_late" as const };
	const again = outcome.kind === "failed" ? deps.clock.now() + retryMs : null;
	await deps.write((tx) => {
		setCancel(tx).run({ seq, cancelAt: again });
		if (again !== null) tx.due.messagesAt = earlier(tx.due.messagesAt, again);
	});
}

const callsToCancel = statement<{ now: number; limit: number }, { seq: number; carrierId: string }>(`
	SELECT seq, carrier_id AS carrierId FROM messages
	WHERE cancel_at IS NOT NULL AND cancel_at <= :now AND status = 'accepted' AND carrier_id IS NOT NULL
	ORDER BY cancel_at LIMIT :limit
`);

const setCancel = statement<{ seq: number; cancelAt: number | null }>(
	"UPDATE messages SET cancel_at = :cancelAt WHERE seq = :seq",
);
