import {
	type AttentionItem,
	type ClaimOutcome,
	claimShift,
	type Db,
	type FanoutRow,
	findFanout,
	listAttention,
	type Scope,
	type Write,
} from "@coverline/core";
import type { TestPhone, World } from "@coverline/core/testing";

/** Claims as a clear YES would, without the words; through another process's `write` where one is given. */
export function claim(
	world: World,
	shiftId: string,
	person: TestPhone,
	write: Write = world.write,
): Promise<ClaimOutcome> {
	const { fanoutId } = world.fanout(shiftId);
	return write((tx) =>
		claimShift(tx, {
			fanout: findFanout(tx, fanoutId) as FanoutRow,
			winner: { caregiverId: person.id, phone: person.phone, language: "en", senderNumber: null },
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
