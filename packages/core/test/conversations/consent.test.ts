import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";

async function offered(options: Parameters<typeof createWorld>[0] = {}) {
	const world = createWorld(options);
	const ana = await world.person({ name: "Ana" });
	const shift = await world.shift();
	await world.start(shift);
	await ana.expectText(/Reply YES/);
	return { world, ana, shift };
}

test("STOP ends every contact, and the carrier confirms it, not we", async () => {
	const { world, ana } = await offered();
	await ana.reply("STOP");
	await world.pass(2 * escalateAfterMs);
	const other = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await expect(world.start(other)).rejects.toThrow(/No caregivers found/);
	world.expectSilence();
});

test("plain words are an opt-out too, which we confirm once as the carrier does not", async () => {
	const { world, ana } = await offered();
	await ana.reply("please stop texting me");
	await ana.expectText(/no more texts or calls/);
	await ana.reply("stop texting me!!");
	await world.pass(2 * escalateAfterMs);
	world.expectSilence();
});

test("key 9 on a call ends every contact", async () => {
	const { world, ana, shift } = await offered();
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	const pressed = await ana.reply("STOP", { channel: "voice", fanoutId: world.fanout(shift).fanoutId });
	expect(pressed.outcome.kind).toBe("opted_out");
	await world.pass(60 * 60_000);
	world.expectSilence();
});

test("START restores contact", async () => {
	const { world, ana } = await offered();
	await ana.reply("STOP");
	await ana.reply("START");
	await ana.expectText(/again/);
	const other = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.start(other);
	await ana.expectText(/Wed Jul 9/);
});

test("a bare YES after STOP with nothing open re-subscribes, says so, and claims nothing", async () => {
	const { world, ana, shift } = await offered();
	const ben = await world.person();
	await ana.reply("STOP");
	await world.write((tx) => tx.$client.prepare("UPDATE fanouts SET status = 'cancelled', closed_at = 1").run());
	const yes = await ana.reply("YES");
	expect(yes.outcome.kind).toBe("opted_in");
	await ana.expectText(/again/);
	expect(world.fanout(shift).claimedBy).toBeNull();
	await ben.expectNothing();
});

test("a bare YES after STOP with an open offer is asked to confirm", async () => {
	const { world, ana, shift } = await offered();
	await ana.reply("STOP");
	await ana.reply("YES");
	await ana.expectText(/our texts again\. Take CNA.*Reply YES or NO/);
	expect(world.fanout(shift).status).toBe("pending");
	await ana.reply("yes");
	await ana.expectText(/It's yours/);
});

test("other words after STOP claim nothing and are not answered", async () => {
	const { world, ana, shift } = await offered();
	await ana.reply("STOP");
	await ana.reply("I'll take it");
	expect(world.fanout(shift).status).toBe("pending");
	world.expectSilence();
});

test("HELP is answered", async () => {
	const { ana } = await offered();
	await ana.reply("HELP");
	await ana.expectText(/Sunrise Home Care texts you open shifts/);
});

test("a YES that the carrier calls an opt-in takes the shift all the same", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.reply("YES", { optOutType: "START" });
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
});

test.each(["YES", "yes I'll take it"])(
	"after STOP, %j that the carrier calls an opt-in is asked about",
	async (words) => {
		const world = createWorld();
		const ana = await world.person();
		const shift = await world.shift();
		await world.start(shift);
		await ana.expectText(/Reply YES/);
		await ana.reply("STOP", { optOutType: "STOP" });
		await ana.reply(words, { optOutType: "START", to: "+18005550199" });
		expect(world.fanout(shift).claimedBy).toBeNull();
		await ana.expectText(/Take CNA/);
		await ana.reply("YES");
		expect(world.fanout(shift).claimedBy).toBe(ana.id);
	},
);

test("START that the carrier has answered is answered by nobody else", async () => {
	const world = createWorld();
	const ana = await world.person();
	await ana.reply("STOP", { optOutType: "STOP" });
	expect((await ana.reply("START", { optOutType: "START" })).outcome).toMatchObject({ kind: "opted_in", answer: null });
	await ana.expectNothing();
});
