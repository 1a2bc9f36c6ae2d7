import { getShift, listShifts } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";

test("a shift and its fanout say the same, also when the clock was set back before it was filled again", async () => {
	const world = createWorld();
	const { scope, db } = world;
	const ana = await world.person();
	await world.person();
	const id = await world.shift();
	await world.start(id);
	await ana.reply("YES");
	world.clock.set(world.clock.now() - 60_000);
	await world.release(id);
	expect(world.fanout(id).status).toBe("pending");
	expect(getShift(db, { id, scope }).fanoutStatus).toBe("pending");
	expect(listShifts(db, { filter: { limit: 10 }, scope }).items).toMatchObject([{ id, fanoutStatus: "pending" }]);
});
