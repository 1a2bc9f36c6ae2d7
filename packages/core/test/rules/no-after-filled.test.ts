import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { crowd } from "../support.ts";

test("a no that crosses with somebody else's yes holds when the shift opens again", async () => {
	const world = createWorld();
	const [ana, ben, cleo] = await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	await ana?.reply("YES");
	await ben?.reply("NO");
	await world.release(shift);
	expect(world.fanout(shift).offers.map(({ caregiverId }) => caregiverId)).toEqual([cleo?.id]);
	expect(world.events("offer.declined")).toMatchObject([{ caregiverId: ben?.id }]);
});

test("the winner's no to something else does not make them decline what they hold", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await ana?.reply("YES");
	await ana?.reply("NO");
	expect(world.fanout(shift)).toMatchObject({ status: "claimed", claimedBy: ana?.id });
	expect(world.events("offer.declined")).toEqual([]);
});
