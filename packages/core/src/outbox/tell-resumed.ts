import type { CoreDeps } from "../core-deps.ts";
import { earlier } from "../db/database.ts";

/** What stopped sending is mended: the operator hears it, and what was held back is due now. */
export async function tellResumed(deps: CoreDeps, now: number): Promise<void> {
	deps.report({ kind: "sending_resumed" });
	await deps.write((tx) => {
		tx.due.messagesAt = earlier(tx.due.messagesAt, now);
	});
}
