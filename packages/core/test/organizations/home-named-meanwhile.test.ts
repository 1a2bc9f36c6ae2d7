import { dispatchMessages, isOptedOut, organizationForImport, startFanout, untilSettled } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count } from "../support.ts";

const nameHome = (world: World) =>
	world.write((tx) => organizationForImport(tx, { named: "north", scope: world.scope, now: world.clock.now() }));

/** A text is with the carrier, which does not answer, while the home organization gets its name. */
async function namedDuringSend(outcome: Parameters<World["carrier"]["failFor"]>[1]) {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	if (outcome !== null) world.carrier.failFor(ana.phone, outcome);
	const answer = world.carrier.hold();
	await world.write((tx) =>
		startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
	);
	await dispatchMessages(world.deps);
	await nameHome(world);
	answer();
	await untilSettled(world.deps);
	return { world, ana, shift };
}

test("an opt-out that the carrier tells meanwhile is kept", async () => {
	const outcome = { kind: "refused", code: 21610, class: "opted_out", because: "unsubscribed" } as const;
	const { world, ana } = await namedDuringSend({ outcome });
	expect(isOptedOut(world.db, { organizationId: "north", phone: ana.phone })).toBe(true);
	expect(world.messages()).toMatchObject([{ status: "refused" }]);
	expect(world.reports).toEqual([]);
	expect(count(world.db, "events WHERE organization_id <> 'north'")).toBe(0);
	expect(count(world.db, "consent_changes WHERE organization_id <> 'north'")).toBe(0);
});

test("a text that was on its way is recorded, and its YES takes the shift", async () => {
	const { world, ana, shift } = await namedDuringSend(null);
	expect(world.messages()).toMatchObject([{ status: "accepted", organizationId: "north" }]);
	expect(count(world.db, "events WHERE organization_id <> 'north'")).toBe(0);
	await ana.reply("YES");
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
});
