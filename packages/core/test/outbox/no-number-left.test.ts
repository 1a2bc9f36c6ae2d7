import { assignSender, outboxStatus, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";

const [first, second] = ["+15550100", "+15550200"];

/** Two agencies; all numbers are given to the other one, and home opens a shift. */
async function withoutNumber() {
	const world = createWorld({ senders: [first, second] });
	const ana = await world.person();
	const south = await world.organization("south");
	for (const number of [first, second]) await assign(world, number, "south");
	const since = world.clock.now();
	await world.start(await world.shift());
	return { world, ana, south, since };
}

const assign = (world: World, number: string, organizationId: string | null) =>
	world.write((tx) => assignSender(tx, { number, organizationId }));

const stopped = (world: World, scope = world.scope) =>
	outboxStatus(world.db, { traffic: world.deps.traffic, scope, now: world.clock.now() }).stopped;

test("an organization to which no number is left is told of, once, until it has one", async () => {
	const { world, ana, south, since } = await withoutNumber();
	const told = { from: "*", channel: null, organizationId: "home", cause: "no_number", code: null, since };
	expect(stopped(world)).toMatchObject([told]);
	expect(stopped(world, { ...world.scope, everywhere: false })).toMatchObject([told]);
	expect(stopped(world, south)).toEqual([]);
	await world.pass(60_000);
	expect(world.reports).toEqual([{ kind: "no_number_left", organizationId: "home" }]);
	await ana.expectNothing();

	await assign(world, second, null);
	await world.pass(5_000);
	await ana.expectText(/Reply YES/);
	expect(stopped(world)).toEqual([]);
	expect(world.reports).toEqual([
		{ kind: "no_number_left", organizationId: "home" },
		{ kind: "number_found", organizationId: "home" },
	]);
});

test("what has waited for a number until it is worth nothing is settled, and no alarm is left", async () => {
	const { world } = await withoutNumber();
	await world.pass(30 * 24 * 60 * 60_000);
	expect(new Set(world.messages().map(({ status, because }) => `${status} ${because}`))).toEqual(
		new Set(["obsolete expired"]),
	);
	expect(stopped(world)).toEqual([]);
	expect(world.reports.at(-1)).toEqual({ kind: "number_found", organizationId: "home" });
});

test("nothing is told of an organization that has a number, nor of one that has nothing to say", async () => {
	const world = createWorld({ senders: [first] });
	const south = await world.organization("south");
	await world.person({ organizationId: "south" });
	await assign(world, first, "south");
	const shiftId = await world.shift({ organizationId: "south" });
	await world.write((tx) => startFanout(tx, { shiftId, scope: south, now: world.clock.now(), escalateAfterMs }));
	await world.settle();
	// As what was settled before it had a number.
	world.db.$client.exec("UPDATE messages SET from_number = NULL WHERE status = 'accepted'");
	await world.pass(5_000);
	expect(stopped(world)).toEqual([]);
	expect(world.reports).toEqual([]);
});
