import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createWrite, migrateDatabase, openDatabase } from "@coverline/core";
import { createWorld, escalateAfterMs, migrationsFolder } from "@coverline/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, count, crowd, rows } from "../support.ts";

test("of two hundred YES at the same instant one wins and the others hear that it is taken", async () => {
	const world = createWorld();
	const people = await crowd(world, 200);
	const shift = await world.shift();
	await world.start(shift);
	const replies = await Promise.all(people.map((person) => person.reply("YES")));
	const kinds = replies.map(({ outcome }) => outcome.kind);
	expect(kinds.filter((kind) => kind === "claimed")).toHaveLength(1);
	expect(kinds.filter((kind) => kind === "taken")).toHaveLength(199);
	expect(world.events("fanout.claimed")).toHaveLength(1);
	const told = world.carrier.texts.filter(({ body }) => /yours/.test(body));
	expect(told.map(({ to }) => to)).toEqual([people.find(({ id }) => id === world.fanout(shift).claimedBy)?.phone]);
});

test("whatever the order and the turns in which people claim, one of them has it", async () => {
	const step = fc.oneof(fc.nat(4), fc.constant("turn" as const));
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
			const world = createWorld();
			const people = await crowd(world, 5);
			const shift = await world.shift();
			await world.start(shift);
			const claims: Promise<{ kind: string }>[] = [];
			for (const one of steps) {
				if (one === "turn") await Promise.all(claims);
				else claims.push(claim(world, shift, people[one] as (typeof people)[number]));
			}
			const won = (await Promise.all(claims)).filter(({ kind }) => kind === "claimed");
			expect(won).toHaveLength(claims.length > 0 ? 1 : 0);
			expect(world.events("fanout.claimed")).toHaveLength(won.length);
			world.db.$client.close();
		}),
		{ numRuns: 40 },
	);
});

test("two processes on one file give the shift to one person", async () => {
	const file = path.join(mkdtempSync(path.join(tmpdir(), "coverline-")), "two.db");
	const open = (name: string) => {
		let made = 0;
		const newId = () => `${name}${++made}`;
		const db = openDatabase({ file, newId });
		return {
			db,
			write: createWrite(db, {
				newId,
				afterTurn: (flush) => void setImmediate(flush),
				stopwatch: () => 0,
				onDue: () => {},
			}),
		};
	};
	const first = open("a");
	migrateDatabase(first.db, migrationsFolder);
	const world = createWorld({ db: first.db });
	const people = await crowd(world, 20);
	const shift = await world.shift();
	await world.start(shift);
	const second = open("b");
	const outcomes = await Promise.all(
		people.map((person, index) => claim(world, shift, person, (index % 2 === 0 ? world : second).write)),
	);
	expect(outcomes.filter(({ kind }) => kind === "claimed")).toHaveLength(1);
	first.db.$client.close();
	second.db.$client.close();
});

test("the database itself refuses a second live fanout of a shift, and allows one after the first is closed", async () => {
	const world = createWorld();
	await world.person();
	const shift = await world.shift();
	await world.start(shift);
	const again = (id: string) =>
		world.write((tx) =>
			tx.$client
				.prepare(
					`INSERT INTO fanouts (id, organization_id, shift_id, status, starts_at, ends_at, started_at)
					SELECT ?, organization_id, shift_id, 'pending', starts_at, ends_at, started_at FROM fanouts LIMIT 1`,
				)
				.run(id),
		);
	await expect(again("second")).rejects.toThrow(/UNIQUE/);
	await world.cancel(shift);
	await again("second");
	expect(count(world.db, "fanouts WHERE status = 'pending'")).toBe(1);
});

test("a YES after the calls have begun still wins", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs + 60_000);
	expect(world.carrier.calls).toHaveLength(3);
	expect((await ana?.reply("YES"))?.outcome.kind).toBe("claimed");
});

test("the winner's second YES hears that it is theirs, and changes nothing", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.expectText(/Reply YES/);
	await ana.reply("YES");
	await ana.expectText(/It's yours/);
	const before = rows(world.db, "SELECT * FROM fanouts");
	world.clock.advance(1000);
	expect((await ana.reply("YES")).outcome.kind).toBe("already_yours");
	await ana.expectText(/already yours/);
	expect(rows(world.db, "SELECT * FROM fanouts")).toEqual(before);
});

test("nobody gets a shift that was cancelled or is over", async () => {
	const world = createWorld();
	const ana = await world.person();
	const cancelled = await world.shift();
	await world.start(cancelled);
	await world.cancel(cancelled);
	expect(await claim(world, cancelled, ana)).toMatchObject({ kind: "not_claimed", because: "closed" });

	const past = await world.shift({ start: "2025-07-03T08:00:00Z" });
	await world.start(past);
	world.clock.set(Date.parse("2025-07-03T16:00:00Z"));
	expect(await claim(world, past, ana)).toMatchObject({ kind: "not_claimed", because: "closed" });
	expect(world.events("fanout.claimed")).toEqual([]);
});
