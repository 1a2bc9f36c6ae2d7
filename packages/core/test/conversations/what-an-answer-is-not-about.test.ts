import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { holder, minute, onCallAbout, ourNumber, severalOpen } from "../several-open.ts";

describe("'It's yours', a call about another shift, 'yes thank you'", () => {
	test("takes nothing", async () => {
		const { world, ana, b } = await severalOpen(2);
		await world.pass(8 * minute);
		await ana.reply("yes wednesday");
		await world.pass(90_000);
		await ana.reply("yes thank you");
		expect(holder(world, b)).toBeNull();
	});
});

describe("two agencies, one phone: STOP to one by key 9", () => {
	test("the list does not give its shift to them", async () => {
		const world = createWorld();
		await world.organization("south");
		const ana = await world.person();
		await world.person({ phone: ana.phone, organizationId: "south" });
		await world.start(await world.shift({ start: "2025-07-02T08:00:00Z", organizationId: "south", place: "Berkeley" }));
		await world.pass(1000);
		const home = await world.shift({ start: "2025-07-03T08:00:00Z" });
		await world.start(home);
		await world.pass(escalateAfterMs);
		await ana.reply("YES", { to: ourNumber }); // Which one? 1) Wed south 2) Thu Sunrise
		await ana.reply("STOP", { ...onCallAbout(world, home), organizationId: "home" });
		await ana.reply("yes 2", { to: ourNumber });
		expect(holder(world, home)).toBeNull();
	});
});
