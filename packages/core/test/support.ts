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
import { createWorld, type TestPhone, type World, type WorldOptions } from "@coverline/core/testing";

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

/** Lets so many turns of the event loop go by. */
export async function turns(count = 20): Promise<void> {
	for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
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

/** One shift that Ana and Ben have been texted about. */
export async function offeredToTwo(options: WorldOptions = {}) {
	const world = createWorld(options);
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const shift = await world.shift();
	await world.start(shift);
	for (const phone of [ana, ben]) await phone.expectText(/Reply YES/);
	return { world, ana, ben, shift };
}

/** It is Ana's by now, and both have heard. */
export async function filledByAna(options: WorldOptions = {}) {
	const offered = await offeredToTwo(options);
	await offered.ana.reply("YES");
	await offered.ana.expectText(/It's yours/);
	await offered.ben.expectText(/is filled/);
	return offered;
}
