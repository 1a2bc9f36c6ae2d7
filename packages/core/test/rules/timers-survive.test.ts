import { fireDueTimers, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, crowd, rows } from "../support.ts";

test("an escalation whose instant passed while nobody ran is done once, when it is found", async () => {
	const world = createWorld();
	await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	world.clock.advance(3 * 60 * 60_000);
	await world.settle();
	expect(world.carrier.calls).toHaveLength(3);
	await world.pass(60 * 60_000);
	expect(world.carrier.calls).toHaveLength(3);
});

test("timers outlive the process that set them", async () => {
	const world = createWorld();
	await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	const restarted = createWorld({ db: world.db, at: "2025-07-01T12:20:00Z" });
	await restarted.settle();
	expect(restarted.carrier.calls).toHaveLength(2);
});

test("two who fire the same timers at the same instant fire each once", async () => {
	const world = createWorld();
	await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	world.clock.advance(escalateAfterMs);
	await Promise.all([fireDueTimers(world.deps), fireDueTimers(world.deps), fireDueTimers(world.deps)]);
	await world.settle();
	expect(world.carrier.calls).toHaveLength(3);
	expect(world.events("round.started").filter(({ detail }) => (detail as { round: number }).round === 2)).toHaveLength(
		1,
	);
	expect(count(world.db, "timers WHERE due_at <= ?", world.clock.now())).toBe(0);
});

test("a page whose timer three fire at once is done once, and followed by one page", async () => {
	const world = createWorld();
	await crowd(world, 1_100);
	const shift = await world.shift();
	await world.write((tx) =>
		startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
	);
	await Promise.all([fireDueTimers(world.deps), fireDueTimers(world.deps), fireDueTimers(world.deps)]);
	expect(world.fanout(shift).offers).toHaveLength(350);
	expect(count(world.db, "timers WHERE kind = 'continue_round'")).toBe(1);
});

test("a round has one beginning, even when there are two timers for it", async () => {
	const world = createWorld();
	await crowd(world, 2);
	await world.start(await world.shift());
	world.db.$client.exec(
		"INSERT INTO timers SELECT due_at, 'twin', kind, fanout_id, round, caregiver_id, failures FROM timers WHERE kind = 'start_round'",
	);
	await world.pass(escalateAfterMs);
	expect(world.events("round.started")).toHaveLength(2);
	expect(world.carrier.calls).toHaveLength(2);
});

test("a timer is gone exactly when its work is done: what fails keeps it", async () => {
	const world = createWorld();
	await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	world.db.$client.exec("CREATE TRIGGER poison BEFORE UPDATE ON rounds BEGIN SELECT RAISE(ABORT, 'poison'); END");
	world.clock.advance(escalateAfterMs);
	await fireDueTimers(world.deps);
	expect(rows(world.db, "SELECT kind, failures FROM timers WHERE kind = 'start_round'")).toEqual([
		{ kind: "start_round", failures: 1 },
	]);
	expect(world.reports).toContainEqual(expect.objectContaining({ kind: "timer_failed", timer: "start_round" }));
	world.db.$client.exec("DROP TRIGGER poison");
	await world.pass(10_000);
	expect(world.carrier.calls).toHaveLength(2);
});

test("a timer that fails does not stand in the way of the others, and is tried again ever more slowly", async () => {
	const world = createWorld();
	await crowd(world, 2);
	const [bad, good] = [await world.shift(), await world.shift({ start: "2025-07-05T08:00:00Z" })];
	await world.start(bad);
	await world.start(good);
	const { fanoutId } = world.fanout(bad);
	world.db.$client.exec(
		`CREATE TRIGGER poison BEFORE UPDATE ON rounds WHEN NEW.fanout_id = '${fanoutId}' BEGIN SELECT RAISE(ABORT, 'poison'); END`,
	);
	await world.pass(escalateAfterMs + 60_000);
	expect(world.fanout(good).rounds[1]?.completedAt).not.toBeNull();
	expect(world.fanout(bad).rounds[1]?.startedAt).toBeNull();
	const failures = world.reports.filter(({ kind }) => kind === "timer_failed").length;
	expect(failures).toBeGreaterThan(3);
	expect(failures).toBeLessThan(10);
	world.db.$client.exec("DROP TRIGGER poison");
	await world.pass(5 * 60_000);
	expect(world.fanout(bad).rounds[1]?.completedAt).not.toBeNull();
});

test("hundreds of timers due at once are all fired in one go", async () => {
	const world = createWorld();
	await crowd(world, 2);
	const shifts = await Promise.all(
		Array.from({ length: 300 }, (_, index) =>
			world.shift({ start: new Date(Date.UTC(2025, 6, 3 + index)).toISOString() }),
		),
	);
	for (const shift of shifts.slice(0, 300)) {
		await world.write((tx) =>
			tx.$client
				.prepare(
					"INSERT INTO fanouts (id, organization_id, shift_id, status, starts_at, ends_at, started_at) SELECT 'f' || id, organization_id, id, 'pending', starts_at, starts_at + 1, 0 FROM shifts WHERE id = ?",
				)
				.run(shift),
		);
	}
	world.clock.set(Date.UTC(2027, 0, 1));
	world.db.$client.exec(
		"INSERT INTO timers (due_at, id, kind, fanout_id) SELECT 1000 + rowid, 't' || id, 'expire_fanout', id FROM fanouts",
	);
	const { fired, nextAt } = await fireDueTimers(world.deps);
	expect({ fired, nextAt }).toEqual({ fired: 300, nextAt: null });
	expect(count(world.db, "fanouts WHERE status = 'expired'")).toBe(300);
});

test("the next instant is told, so that the host can sleep until then", async () => {
	const world = createWorld();
	await world.person();
	await world.start(await world.shift());
	expect(await fireDueTimers(world.deps)).toEqual({ fired: 0, nextAt: world.clock.now() + escalateAfterMs });
});
