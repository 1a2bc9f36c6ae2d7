import { and, asc, eq, gt, inArray, isNull, notInArray, or } from "drizzle-orm";
import type { Db, Tx } from "../db/database.ts";
import { type Page, pageOf } from "../db/page.ts";
import { statement } from "../db/prepared.ts";
import { senderNumbers } from "../db/schema.ts";
import { giveNumberToWaiting } from "./give-number-to-waiting.ts";
import type { Scope } from "./scope.ts";
import { type SenderKind, senderKinds } from "./sender-kinds.ts";

export interface ConfiguredSender {
	number: string;
	kind: SenderKind;
	/** Segments a second; undefined: the kind's default. */
	perSecond?: number | undefined;
	/** Segments a day; undefined: the kind's default. */
	perDay?: number | undefined;
}

/**
 * Makes the installation's shared numbers those of the configuration: new ones are added, missing
 * ones retired. Numbers that belong to one organization are not touched. What waits for a number, or for
 * one that is retired, gets another now.
 */
export function setSharedSenders(
	tx: Tx,
	{ senders, now }: { senders: readonly ConfiguredSender[]; now: number },
): void {
	const numbers = senders.map(({ number }) => number);
	for (const { number, kind, perSecond, perDay } of senders) {
		const row = {
			kind,
			segmentsPerSecond: perSecond ?? senderKinds[kind].perSecond,
			segmentsPerDay: perDay ?? senderKinds[kind].perDay,
			retired: false,
		};
		tx.insert(senderNumbers)
			.values({ number, ...row, createdAt: now })
			.onConflictDoUpdate({ target: senderNumbers.number, set: row })
			.run();
	}
	const shared = tx.select().from(senderNumbers).where(notInArray(senderNumbers.number, numbers)).all();
	const gone = shared.filter((sender) => sender.organizationId === null).map(({ number }) => number);
	if (gone.length > 0) tx.update(senderNumbers).set({ retired: true }).where(inArray(senderNumbers.number, gone)).run();
	giveNumberToWaiting(tx);
}

/**
 * Gives a number to one organization (so that it is no longer shared), or takes it back with null. Whom it
 * spoke for before goes on over another; what comes back over it still finds them (`personsBehind`).
 */
export function assignSender(
	tx: Tx,
	{ number, organizationId }: { number: string; organizationId: string | null },
): boolean {
	const { changes } = tx.update(senderNumbers).set({ organizationId }).where(eq(senderNumbers.number, number)).run();
	giveNumberToWaiting(tx);
	return changes === 1;
}

export type SenderNumber = typeof senderNumbers.$inferSelect;

/** By number: an organization's own and the shared ones; `cursor` is the last number of the page before. */
export function listSenders(
	db: Db,
	{ cursor, limit, scope }: { cursor?: string | undefined; limit: number; scope: Scope },
): Page<SenderNumber> {
	const { number, organizationId } = senderNumbers;
	const mine = scope.everywhere ? undefined : or(isNull(organizationId), eq(organizationId, scope.organizationId));
	const rows = db
		.select()
		.from(senderNumbers)
		.where(and(mine, cursor === undefined ? undefined : gt(number, cursor)))
		.orderBy(asc(number))
		.limit(limit + 1)
		.all();
	return pageOf(rows, { limit, cursorOf: (last) => last.number });
}

/** Which number of ours a message leaves from; null: none yet, or no such message. */
export function senderOfMessage(db: Db, messageId: string): string | null {
	return senderOf(db).get({ messageId })?.number ?? null;
}

const senderOf = statement<{ messageId: string }, { number: string | null }>(
	"SELECT from_number AS number FROM messages WHERE id = :messageId",
);
