import { listEventsOfShift, setConsent, updateCaregiver } from "@coverline/core";
import { createWorld, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim } from "../support.ts";

/** What a shift's timeline holds of these kinds, and about whom. */
function told(world: World, shiftId: string, ...kinds: string[]) {
	return listEventsOfShift(world.db, { shiftId, afterSeq: 0, limit: 1_000 })
		.filter(({ kind }) => kinds.includes(kind))
		.map(({ kind, caregiverId }) => [kind, caregiverId]);
}

const asked = "question.asked";
const optedOut = "caregiver.opted_out";
const optedIn = "caregiver.opted_in";

async function offered() {
	const world = createWorld();
	const ana = await world.person();
	const ben = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	return { world, ana, ben, shift };
}

test.each([
	["ok", "confirm_accept"],
	["maybe if I find a sitter", "not_understood"],
])("%j is asked back, and the shift's timeline says so", async (text, question) => {
	const { world, ana, shift } = await offered();
	await ana.reply(text);
	expect(told(world, shift, asked)).toEqual([[asked, ana.id]]);
	expect(world.events(asked)).toMatchObject([{ fanoutId: world.fanout(shift).fanoutId, detail: { question } }]);
});

test("which of several is asked in the timeline of the first", async () => {
	const { world, ana, shift } = await offered();
	const second = await world.shift({ start: "2025-07-06T08:00:00Z" });
	await world.start(second);
	await ana.reply("yes");
	expect(told(world, shift, asked)).toEqual([[asked, ana.id]]);
	expect(told(world, second, asked)).toEqual([]);
});

test("what is handed over is not told as asked", async () => {
	const { world, ana } = await offered();
	for (const text of ["maybe if I find a sitter", "hmm, if I find a sitter"]) await ana.reply(text);
	expect(world.events(asked)).toHaveLength(1);
});

test.each(["maybe if I find a sitter", "ok"])(
	"what cannot be sent any more (%j) is not told as asked",
	async (text) => {
		const { world, ana } = await offered();
		for (let time = 0; time < 10; time += 1) await ana.reply("HELP");
		await ana.reply(text);
		expect(world.events(asked)).toEqual([]);
	},
);

test("a STOP and what takes it back are in the timeline of the shift that was offered, once", async () => {
	const { world, ana, shift } = await offered();
	for (const text of ["STOP", "STOP", "START", "START"]) await ana.reply(text);
	expect(told(world, shift, optedOut, optedIn)).toEqual([
		[optedOut, ana.id],
		[optedIn, ana.id],
	]);
	expect(world.events(optedOut)).toHaveLength(1);
});

test("a STOP of whoever holds a shift is in its timeline, whatever they were offered since", async () => {
	const { world, ana, ben, shift } = await offered();
	await claim(world, shift, ana);
	const later = await world.shift({ start: "2025-07-06T08:00:00Z" });
	await world.start(later);
	await claim(world, later, ben);
	await ana.reply("STOP");
	expect(told(world, shift, optedOut)).toEqual([[optedOut, ana.id]]);
});

test("a STOP to the news that a shift is filled is in its timeline", async () => {
	const { world, ana, ben, shift } = await offered();
	await claim(world, shift, ben);
	await ana.reply("STOP");
	expect(told(world, shift, optedOut)).toEqual([[optedOut, ana.id]]);
});

test("a STOP to two agencies is in the timeline of each one's shift", async () => {
	const { world, ana, shift } = await offered();
	await world.organization("south");
	const atSouth = await world.person({ phone: ana.phone, organizationId: "south" });
	const south = await world.shift({ organizationId: "south", start: "2025-07-06T08:00:00Z" });
	await world.start(south);
	await ana.reply("STOP", { to: "+15550100" });
	expect(told(world, shift, optedOut)).toEqual([[optedOut, ana.id]]);
	expect(told(world, south, optedOut)).toEqual([[optedOut, atSouth.id]]);
});

test("a list of two agencies' offers is told in a timeline of the one that asks", async () => {
	const { world, ana, shift } = await offered();
	await world.organization("south");
	const atSouth = await world.person({ phone: ana.phone, organizationId: "south" });
	const offerAtSouth = async (start: string) => {
		const south = await world.shift({ organizationId: "south", start });
		await world.start(south);
		await world.pass(60_000);
		await ana.reply("yes", { to: "+15550100" });
		return south;
	};
	const listed = await offerAtSouth("2025-07-06T08:00:00Z");
	await offerAtSouth("2025-07-01T20:00:00Z");
	expect(world.events(asked)).toMatchObject([
		{ caregiverId: ana.id, shiftId: shift },
		{ caregiverId: atSouth.id, shiftId: listed, detail: { question: "which_offer" } },
	]);
});

test("what the office writes down is in no shift's timeline", async () => {
	const { world, ana, shift } = await offered();
	const { scope, clock } = world;
	for (const value of [true, false])
		await world.write((tx) => setConsent(tx, { caregiverId: ana.id, optedOut: value, scope, now: clock.now() }));
	await ana.reply("STOP");
	await world.write((tx) =>
		updateCaregiver(tx, { id: ana.id, change: { phone: "+15105550999" }, scope, now: clock.now() }),
	);
	expect(world.events(optedOut).map(({ shiftId }) => shiftId)).toEqual([null, shift, null]);
});
