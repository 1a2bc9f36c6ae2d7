import { type AttentionItem, type ClaimOutcome, claimShift, type Db, listAttention, type Scope } from "@coverline/core";
import type { TestPhone, World } from "@coverline/core/testing";

/** Claims as a clear YES would, without the words. */
export function claim(world: World, shiftId: string, person: TestPhone): Promise<ClaimOutcome> {
	const { fanoutId } = world.fanout(shiftId);
	return world.write((tx) =>
		claimShift(tx, {
			fanoutId,
			caregiverId: person.id,
			now: world.clock.now(),
			actor: `caregiver:${person.id}`,
			via: "sms",
		}),
	);
}

/** Rows as the database holds them. */
export function rows<Row = Record<string, unknown>>(db: Db, sql: string, ...parameters: unknown[]): Row[] {
	return db.$client.prepare<unknown[], Row>(sql).all(...parameters);
}

export function count(db: Db, sql: string, ...parameters: unknown[]): number {
	return rows<{ count: number }>(db, `SELECT count(*) AS count FROM ${sql}`, ...parameters)[0]?.count ?? 0;
}

/** So many people with one role, one after the other. */
export async function crowd(
	world: World,
	size: number,
	person: Parameters<World["person"]>[0] = {},
): Promise<TestPhone[]> {
	return Promise.all(Array.from({ length: size }, () => world.person(person)));
}

/** What waits for a person. */
export function needsYou(world: World, scope: Scope = world.scope): AttentionItem[] {
	return listAttention(world.db, { filter: { limit: 100 }, scope }).items;
}
