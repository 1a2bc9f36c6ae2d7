import { updateCaregiver } from "@coverline/core";
import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { filledByAna, needsYou } from "../support.ts";

test("whoever the office takes a shift off is told not to come in, once, and the others are asked", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	expect(await world.release(shift)).toMatchObject({ takenFrom: { caregiverId: ana.id, told: true } });
	await ana.expectText(/^Sunrise Home Care: CNA Wed Jul 2, .*Oakland is no longer yours\. Please do not come in/);
	await ben.expectText(/Reply YES/);
	await ben.reply("YES");
	await ben.expectText(/It's yours/);
	world.expectSilence();
});

test("they are told over the number that had offered it", async () => {
	const { world, ana, shift } = await filledByAna({ senders: ["+15550100", "+15550101"] });
	const offer = world.carrier.texts.find(({ to }) => to === ana.phone);
	// The first in the list would be any of the organization's.
	world.db.$client.prepare("UPDATE offers SET sender_number = '+15550101'").run();
	await world.release(shift);
	expect(offer?.from).toBe("+15550100");
	expect((await ana.expectText(/no longer yours/)).from).toBe("+15550101");
});

test("whoever gives a shift back themselves hears no more than that it is no longer theirs", async () => {
	const { world, ana, ben } = await filledByAna();
	await ana.reply("DROP");
	await ana.expectText(/Give back/);
	await ana.reply("YES");
	await ana.expectText(/^OK, .*no longer yours/);
	await ben.expectText(/Reply YES/);
	world.expectSilence();
});

test("somebody who works here no more is told all the same, lest two people come", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	await world.write((tx) =>
		updateCaregiver(tx, { id: ana.id, change: { active: false }, scope: world.scope, now: world.clock.now() }),
	);
	await world.release(shift);
	await ana.expectText(/no longer yours/);
	await ben.expectText(/Reply YES/);
	world.expectSilence();
});

test("somebody who has told us to stop is not told, and the office hears that it has to", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	await ana.reply("STOP");
	expect(await world.release(shift)).toMatchObject({ takenFrom: { caregiverId: ana.id, told: false } });
	await ben.expectText(/Reply YES/);
	world.expectSilence();
	expect(world.messages().filter(({ kind }) => kind === "taken_off")).toMatchObject([
		{ caregiverId: ana.id, status: "obsolete", because: "opted_out" },
	]);
});

test("somebody whose phone no text reaches is no less somebody to call", async () => {
	const { world, ana, shift } = await filledByAna();
	world.db.$client.prepare("UPDATE caregivers SET phone_trouble = 'not_textable' WHERE id = ?").run(ana.id);
	expect(await world.release(shift)).toMatchObject({ takenFrom: { caregiverId: ana.id, told: false } });
});

test("a new number that is recorded while the news waits gets it", async () => {
	const { world, ana, shift } = await filledByAna({ limits: { concurrency: 1 } });
	world.carrier.failNext({ outcome: { kind: "not_processed", because: "busy", retryAfterMs: 60_000 } });
	await world.release(shift);
	await world.write((tx) =>
		updateCaregiver(tx, { id: ana.id, change: { phone: "+15550199" }, scope: world.scope, now: world.clock.now() }),
	);
	await world.pass(120_000);
	expect(world.carrier.texts.filter(({ body }) => /no longer yours/.test(body))).toMatchObject([{ to: "+15550199" }]);
});

test("of a shift that is over nobody is told", async () => {
	const { world, shift } = await filledByAna();
	world.clock.set(Date.parse("2025-07-03T00:00:00Z"));
	expect(await world.release(shift)).toMatchObject({ refill: null, takenFrom: { told: false } });
	expect(world.messages().filter(({ kind }) => kind === "taken_off")).toEqual([]);
});

test("a later yes, DROP or thanks of theirs changes nothing", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	await world.release(shift);
	await ana.expectText(/no longer yours/);
	await ben.expectText(/Reply YES/);
	await ana.reply("YES");
	await ana.expectText(/Sorry, .*no longer open/);
	await ana.reply("DROP");
	await ana.expectText(/no shift is open for you/);
	await ana.reply("ok thanks");
	expect(world.fanout(shift)).toMatchObject({ status: "pending", offers: [{ caregiverId: ben.id }] });
	world.expectSilence();
});

test.each(["YES", "ok"])(
	"%j to it, with another shift open to them, is asked about and takes nothing",
	async (words) => {
		const { world, ana, ben, shift } = await filledByAna();
		const other = await world.shift({ start: "2025-07-04T08:00:00Z" });
		await world.start(other);
		for (const phone of [ana, ben]) await phone.expectText(/Fri Jul 4/);
		world.clock.advance(60_000);
		await world.release(shift);
		await ana.expectText(/no longer yours/);
		await ana.reply(words);
		await ana.expectText(/Take CNA Fri Jul 4.*\? Reply YES or NO/);
		expect(world.fanout(other).status).toBe("pending");
		await ana.reply("YES");
		await ana.expectText(/It's yours: CNA Fri Jul 4/);
	},
);

test("with nobody left to ask, the event says so, and that the shift is not needed is said nowhere", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.reply("YES");
	expect(await world.release(shift)).toMatchObject({ refill: null });
	expect(world.events("fanout.cancelled")).toMatchObject([
		{ actor: "coverline", caregiverId: null, detail: { because: "nobody_left" } },
	]);
	expect(world.fanout(shift)).toMatchObject({ status: "cancelled", claimedBy: null, offers: [] });
	expect(needsYou(world)).toEqual([]);
});
