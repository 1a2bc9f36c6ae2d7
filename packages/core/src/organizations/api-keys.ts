import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { recordEvent } from "../audit/record-event.ts";
import type { Db, Tx } from "../db/database.ts";
import { type Page, pageOf } from "../db/page.ts";
import { statement } from "../db/prepared.ts";
import { apiKeys } from "../db/schema.ts";
import { DomainError } from "../domain-error.ts";
import { currentOrganizationId } from "./current-organization.ts";
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
	tellCreated(tx, { key: { id, organizationId, label, reach }, actor, now });
	return { id };
}

type Told = Pick<typeof apiKeys.$inferSelect, "id" | "organizationId" | "label" | "reach">;

function tellCreated(tx: Tx, { key, actor, now }: { key: Told; actor: string; now: number }): void {
	const { id: keyId, organizationId, label, reach } = key;
	recordEvent(tx, { organizationId, at: now, kind: "key.created", actor, detail: { keyId, label, reach } });
}

function tellRevoked(tx: Tx, { key, actor, now }: { key: Told; actor: string; now: number }): void {
	const { id: keyId, organizationId } = key;
	recordEvent(tx, { organizationId, at: now, kind: "key.revoked", actor, detail: { keyId } });
}

/**
 * Makes the installation's first key, unless somebody can get in already.
 *
 * @returns whether it was made.
 */
export function makeFirstKey(tx: Tx, key: Omit<NewApiKey, "label" | "reach">): boolean {
	if (anyKeyInForce(tx)) return false;
	createApiKey(tx, { ...key, label: madeAtStart, reach: "installation" });
	return true;
}

/**
 * Makes a key the one that the configuration names: whichever it named before, or the first start made, is no
 * longer in force. One that was replaced so and is named again is in force again; one that was revoked by hand
 * stays so, whatever else was named meanwhile.
 */
export function setConfiguredKey(tx: Tx, key: Omit<NewApiKey, "label" | "reach">): void {
	const { hash, actor, now } = key;
	const ofStart = [configured, madeAtStart];
	const known = tx
		.select()
		.from(apiKeys)
		.where(and(eq(apiKeys.reach, "installation"), inArray(apiKeys.label, [...ofStart, ...ofStart.map(replaced)])))
		.all();
	for (const before of known) {
		if (before.hash !== hash && ofStart.includes(before.label)) {
			const byHand = before.revokedAt !== null;
			const change = {
				label: byHand ? revoked(before.label) : replaced(before.label),
				revokedAt: before.revokedAt ?? now,
			};
			tx.update(apiKeys).set(change).where(eq(apiKeys.id, before.id)).run();
			if (!byHand) tellRevoked(tx, { key: before, actor, now });
		}
		if (before.hash === hash && !ofStart.includes(before.label)) {
			tx.update(apiKeys).set({ label: configured, revokedAt: null }).where(eq(apiKeys.id, before.id)).run();
			tellCreated(tx, { key: { ...before, label: configured }, actor, now });
		}
	}
	createApiKey(tx, { ...key, label: configured, reach: "installation" });
}

const configured = "COVERLINE_ADMIN_KEY";
const madeAtStart = "made at first start";
/** What it becomes when another is named after it. */
const replaced = (label: string) => `${label} (replaced)`;
/** What it becomes when another is named after it was revoked by hand: the configuration cannot bring it back. */
const revoked = (label: string) => `${label} (revoked)`;

/** Whose key this is (at each moment at which it is asked) and how far it reaches; null when it is unknown or revoked. */
export function scopeOfKey(db: Db, hash: string): Scope | null {
	const key = keyInForce(db).get({ hash });
	if (key === undefined) return null;
	return {
		get organizationId() {
			return currentOrganizationId(db, key.organizationId);
		},
		everywhere: key.reach === "installation",
		actor: `key:${key.id}`,
	};
}

const keyInForce = statement<{ hash: string }, Pick<typeof apiKeys.$inferSelect, "id" | "organizationId" | "reach">>(
	"SELECT id, organization_id AS organizationId, reach FROM api_keys WHERE hash = :hash AND revoked_at IS NULL",
);

function anyKeyInForce(db: Db): boolean {
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
	const ended = tx.update(apiKeys).set({ revokedAt: now }).where(mine).returning().get();
	if (ended === undefined) throw new DomainError("not_found", { id });
	tellRevoked(tx, { key: ended, actor: scope.actor, now });
}

/** A key as it can be shown: never the key itself. */
export type ApiKeyView = Omit<typeof apiKeys.$inferSelect, "hash">;

/** By id; for a key of one organization, that organization's own. */
export function listApiKeys(
	db: Db,
	{ cursor, limit, scope }: { cursor?: string | undefined; limit: number; scope: Scope },
): Page<ApiKeyView> {
	const mine = scope.everywhere ? undefined : eq(apiKeys.reach, "organization");
	const after = cursor === undefined ? undefined : gt(apiKeys.id, cursor);
	const rows = db
		.select()
		.from(apiKeys)
		.where(within(scope, apiKeys.organizationId, mine, after))
		.orderBy(asc(apiKeys.id))
		.limit(limit + 1)
		.all();
	const { items, nextCursor } = pageOf(rows, { limit, cursorOf: ({ id }) => id });
	return { items: items.map(({ hash: _hash, ...view }) => view), nextCursor };
}
