import { updateCaregiver } from "@coverline/core";
import { expect, test } from "vitest";
import { claim, count, needsYou, offeredToTwo } from "../support.ts";

/** Ana has been texted about a shift, perhaps she has taken it, and she is made inactive. */
async function anaLeft({ holds }: { holds: boolean }) {
	const offered = await offeredToTwo();
	const { world, ana, ben, shift } = offered;
	if (holds) {
		await claim(world, shift, ana);
		await world.settle();
		await ana.expectText(/It's yours/);
		await ben.expectText(/is filled/);
	}
	const { scope, clock } = world;
	await world.write((tx) => updateCaregiver(tx, { id: ana.id, change: { active: false }, scope, now: clock.now() }));
	return offered;
}

test("a holder who was made inactive and cannot come is heard", async () => {
	const { world, ana, shift } = await anaLeft({ holds: true });
	const { outcome } = await ana.reply("I can't come in tomorrow, I'm sick");
	expect(outcome.kind).toBe("unknown_sender");
	const about = { caregiverId: ana.id, shiftId: shift };
	expect(needsYou(world)).toMatchObject([
		{ ...about, understood: "works here no more and holds a shift", words: "" },
		{ ...about, understood: "works here no more", words: "I can't come in tomorrow, I'm sick" },
	]);
	expect(world.events("reply.received")).toMatchObject([{ ...about, actor: `caregiver:${ana.id}` }]);
	expect(count(world.db, "inbound_messages WHERE caregiver_id = ?", ana.id)).toBe(1);
	world.expectSilence();
});

test("a YES of theirs takes nothing, is in the timeline, and a person reads it", async () => {
	const { world, ana, ben, shift } = await anaLeft({ holds: false });
	for (const text of ["YES", "hello??"]) await ana.reply(text);
	expect(world.fanout(shift)).toMatchObject({ status: "pending", claimedBy: null });
	expect(needsYou(world)).toMatchObject([{ shiftId: shift, words: "YES\nhello??" }]);
	expect(world.events("reply.received")).toHaveLength(2);
	await ben.reply("YES");
	await ben.expectText(/It's yours/);
	await world.pass(60_000);
	world.expectSilence();
});

test("a STOP of theirs is done, stands in the timeline, and needs nobody", async () => {
	const { world, ana, shift } = await anaLeft({ holds: false });
	await ana.reply("STOP");
	expect(count(world.db, "opt_outs WHERE phone = ?", ana.phone)).toBe(1);
	expect(world.events("reply.received")).toMatchObject([{ caregiverId: ana.id, shiftId: shift }]);
	expect(needsYou(world)).toEqual([]);
});

test("a holder who left and works for another agency is heard at both", async () => {
	const { world, ana, shift } = await anaLeft({ holds: true });
	await world.organization("south");
	await world.person({ phone: ana.phone, organizationId: "south" });
	await ana.reply("I'm sick and cannot come tomorrow");
	expect(needsYou(world).filter(({ organizationId }) => organizationId === "home")).toMatchObject([
		{ understood: "works here no more and holds a shift" },
		{ understood: "works here no more", words: "I'm sick and cannot come tomorrow", shiftId: shift },
	]);
	await ana.reply("HELP");
	expect(world.events("reply.received").filter(({ organizationId }) => organizationId === "home")).toHaveLength(1);
});

test("who works for another agency still, and holds nothing here, is heard there alone", async () => {
	const { world, ana } = await anaLeft({ holds: false });
	await world.organization("south");
	await world.person({ phone: ana.phone, organizationId: "south" });
	await ana.reply("hello");
	expect(needsYou(world)).toEqual([]);
	expect(world.events("reply.received")).toMatchObject([{ organizationId: "south", shiftId: null }]);
});
