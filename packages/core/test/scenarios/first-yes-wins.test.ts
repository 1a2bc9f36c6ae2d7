import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";

test("the first YES gets the shift, and everybody hears what became of it", async () => {
	const world = createWorld();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const cleo = await world.person({ name: "Cleo" });
	const nurse = await world.person({ name: "Nora", role: "RN" });
	const shift = await world.shift();

	await world.start(shift);
	await ana.expectText(/Sunrise Home Care: CNA shift Wed Jul 2, 8:00 AM-4:00 PM, Oakland\. Reply YES/);
	await ben.expectText(/Reply YES/);
	await cleo.expectText(/Reply YES/);
	await nurse.expectNothing();

	await cleo.reply("NO");
	await cleo.expectText(/noted/);
	await ana.reply("YES");
	await ana.expectText(/It's yours: CNA/);
	await ben.expectText(/is filled/);
	expect(world.fanout(shift)).toMatchObject({ status: "claimed", claimedBy: ana.id });

	const late = await ben.reply("YES");
	expect(late.outcome.kind).toBe("taken");
	await ben.expectText(/just been filled/);
	await world.pass(2 * escalateAfterMs);
	world.expectSilence();
});

test("whoever has not answered is called after the wait, once, and key 1 still wins", async () => {
	const world = createWorld();
	const ana = await world.person();
	const ben = await world.person();
	const cleo = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	for (const phone of [ana, ben, cleo]) await phone.expectText(/Reply YES/);
	await ben.reply("no");
	await ben.expectText(/noted/);

	await world.pass(escalateAfterMs - 1);
	world.expectSilence();
	await world.pass(1);
	await ana.expectCall();
	await cleo.expectCall();
	expect(world.fanout(shift)).toMatchObject({ status: "pending", escalatedAt: world.clock.now() });

	const { fanoutId } = world.fanout(shift);
	const pressed = await cleo.reply("1", { channel: "voice", fanoutId });
	expect(pressed.outcome.kind).toBe("claimed");
	await cleo.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await world.pass(60 * 60_000);
	world.expectSilence();
});

test("who said no and then took it is shown as who has it", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.reply("NO");
	await world.pass(1_000);
	await ana.reply("YES");
	await world.settle();
	const { claimedBy, claimedAt, offers } = world.fanout(shift);
	expect(claimedBy).toBe(ana.id);
	expect(offers).toMatchObject([{ status: "claimed", answeredAt: claimedAt }]);
	await world.release(shift);
	expect(world.fanout(shift).claimedBy).toBeNull();
});
