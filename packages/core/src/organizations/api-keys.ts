import { eq, isNull } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Db, Tx } from "../db/database.ts";
import { statement } from "../db/prepared.ts";
import { apiKeys } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { type Scope, within } from "./scope.ts";

export interface NewApiKey {
	organizationId: string;
	reach: "organization" | "installation";
	label: string;
	/** SHA-256 of the key, hex: the key itself is never stored. */
	hash: string;
	actor: string;
	now: number;
}

/** Stores a key; one that is known already is left as it is. */
export function createApiKey(tx: Tx, { organizationId, reach, label, hash, actor, now }: NewApiKey): { id: string } {
	const known = tx.select({ id: apiKeys.id }).from(apiKeys).where(eq(apiKeys.hash, hash)).get();
	if (known !== undefined) return known;
	const id = tx.newId();
	tx.insert(apiKeys).values({ id, organizationId, reach, label, hash, createdAt: now }).run();
	recordEvent(tx, { organizationId, at: now, kind: "key.created", actor, detail: { keyId: id, label, reach } });
	return { id };
}

/** Whose key this is and how far it reaches; null when it is unknown or revoked. */
export function scopeOfKey(db: Db, hash: string): Scope | null {
	const key = keyInForce(db).get({ hash });
	if (key === undefined) return null;
	return { organizationId: key.organizationId, everywhere: key.reach === "installation", actor: `key:${key.id}` };
}

const keyInForce = statement<{ hash: string }, Pick<typeof apiKeys.$inferSelect, "id" | "organizationId" | "reach">>(
	"SELECT id, organization_id AS organizationId, reach FROM api_keys WHERE hash = :hash AND revoked_at IS NULL",
);

export function anyKeyInForce(db: Db): boolean {
	return db.select({ id: apiKeys.id }).from(apiKeys).where(isNull(apiKeys.revokedAt)).limit(1).get() !== undefined;
}

/**
 * A key of one organization cannot revoke an installation key, which reaches further than itself.
 *
 * @throws DomainError `not_found`; `last_key` rather than locking everybody out.
 */
export function revokeApiKey(tx: Tx, { id, scope, now }: { id: string; scope: Scope; now: number }): void {
	const inForce = tx.select().from(apiKeys).where(isNull(apiKeys.revokedAt)).all();
	if (inForce.length === 1 && inForce[0]?.id === id) throw new DomainError("last_key", { id });
	const reached = scope.everywhere ? undefined : eq(apiKeys.reach, "organization");
	const mine = within(scope, apiKeys.organizationId, reached, eq(apiKeys.id, id), isNull(apiKeys.revokedAt));
	const revoked = tx.update(apiKeys).set({ revokedAt: now }).where(mine).returning().get();
	if (revoked === undefined) throw new DomainError("not_found", { id });
	recordEvent(tx, {
		organizationId: revoked.organizationId,
		at: now,
		kind: "key.revoked",
		actor: scope.actor,
		detail: { keyId: id },
	});
}
