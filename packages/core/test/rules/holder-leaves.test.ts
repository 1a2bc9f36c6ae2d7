import { updateCaregiver } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, needsYou } from "../support.ts";

test("whoever is made inactive while holding a shift is put before a person, for each shift that is not over", async () => {
	const world = createWorld();
	const ana = await world.person();
	await world.person();
	const over = await world.shift();
	const ahead = await world.shift({ start: "2025-07-04T08:00:00Z" });
	for (const shift of [over, ahead]) {
		await world.start(shift);
		await claim(world, shift, ana);
	}
	world.clock.set(Date.parse("2025-07-03T00:00:00Z"));
	const change = (active: boolean) =>
		world.write((tx) =>
			updateCaregiver(tx, { id: ana.id, change: { active }, scope: world.scope, now: world.clock.now() }),
		);
	await change(false);
	expect(needsYou(world)).toMatchObject([{ caregiverId: ana.id, shiftId: ahead, holdsShift: true }]);
	await change(true);
	await change(false);
	expect(needsYou(world)).toHaveLength(1);
	const { refill } = await world.release(ahead);
	expect(refill).not.toBeNull();
});
