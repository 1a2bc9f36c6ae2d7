import type { CoreDeps } from "../core-deps.ts";
import { statement } from "../db/prepared.ts";
import { concernsOthers } from "./carrier.ts";
import { type RecordedStatus, recordStatus, type StatusReport } from "./record-status.ts";
import { everySender, liftStop, stopOfWay, stopSending } from "./stops.ts";
import { tellResumed } from "./tell-resumed.ts";

/** Records a status callback, and draws what follows from it for everybody. */
export async function receiveStatus(deps: CoreDeps, report: StatusReport): Promise<RecordedStatus["kind"]> {
	const recorded = await deps.write((tx) => recordStatus(tx, report));
	await drawConclusions(deps, { recorded, report });
	return recorded.kind;
}

/**
 * A set-up error that the carrier tells only afterwards (30034: every text is accepted and lost) stops
 * the number's texts, and a receipt for a text sent since shows that it is mended. One that is about this
 * person or text alone stops nobody's.
 */
export async function drawConclusions(
	deps: CoreDeps,
	{ recorded, report }: { recorded: RecordedStatus; report: StatusReport },
): Promise<void> {
	if (recorded.kind !== "recorded") return;
	const { message } = recorded;
	const { traffic, db } = deps;
	const { failure, meaning, now } = report;
	if (failure?.class === "unknown") {
		deps.report({ kind: "unknown_failure_code", code: failure.code, messageId: message.id });
	}
	const cause = failure?.class === "configuration" || failure?.class === "authentication" ? failure.class : null;
	if (failure !== null && cause !== null && concernsOthers(failure)) {
		const key = cause === "authentication" ? everySender : stopOfWay(message);
		const because = "the carrier accepted a text and then lost it for our set-up";
		const stopped = stopSending(traffic, {
			key,
			cause,
			code: failure.code,
			because,
			byReceipt: true,
			now,
		});
		if (stopped) deps.report({ kind: "sending_stopped", cause: because, code: failure.code });
	}
	if (meaning === "reached" && message.channel === "sms") {
		const startedAt = attemptOf(db).get({ seq: message.seq })?.attemptedAt ?? 0;
		if (liftStop(traffic, { way: message, startedAt, receipt: true })) await tellResumed(deps, now);
	}
}

const attemptOf = statement<{ seq: number }, { attemptedAt: number }>(
	"SELECT attempted_at AS attemptedAt FROM messages WHERE seq = :seq AND attempted_at IS NOT NULL",
);
