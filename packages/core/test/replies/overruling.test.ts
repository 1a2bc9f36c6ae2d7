import { listAttention, type Overrule, overrule } from "@coverline/core";
import { createWorld, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, needsYou } from "../support.ts";

function decide(world: World, decision: Pick<Overrule, "shiftId" | "caregiverId" | "as">) {
	return world.write((tx) => overrule(tx, { ...decision, scope: world.scope, now: world.clock.now() }));
}

/** Two shifts offered from two numbers; about each an answer that only a person can read. */
async function twoUnclear() {
	const world = createWorld({ senders: ["+15550100", "+15550101"] });
	const ana = await world.person();
	const first = await world.shift({ place: "Oakland" });
	const second = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
	await world.start(first);
	await world.start(second);
	const [one, two] = world.carrier.texts.map(({ from }) => from);
	for (const to of [one, one, two]) await ana.reply("perhaps when they pay double zorgle", { to: to ?? null });
	expect(needsYou(world).map(({ shiftId }) => shiftId)).toEqual([first, second]);
	return { world, ana, first, second };
}

test("a decision about one shift leaves what waits about another", async () => {
	const { world, ana, first, second } = await twoUnclear();
	await decide(world, { shiftId: first, caregiverId: ana.id, as: { kind: "no" } });
	expect(needsYou(world).map(({ shiftId }) => shiftId)).toEqual([second]);
	expect(world.events("attention.closed")).toMatchObject([{ shiftId: first }]);
});

test("a yes that a person decided is confirmed over the number of its offer", async () => {
	const { world, ana, second } = await twoUnclear();
	const offer = world.carrier.texts.find(({ body }) => body.includes("Berkeley"));
	await decide(world, { shiftId: second, caregiverId: ana.id, as: { kind: "yes" } });
	await world.settle();
	const yours = world.carrier.texts.find(({ body }) => body.includes("yours"));
	expect(yours).toMatchObject({ to: ana.phone, from: offer?.from });
	expect(yours?.from).not.toBe(world.carrier.texts[0]?.from);
});

test("a decision about one shift leaves a question about another standing", async () => {
	const world = createWorld();
	const ana = await world.person();
	const [mine, other] = [await world.shift(), await world.shift({ start: "2025-07-04T08:00:00Z" })];
	await world.start(mine);
	await world.start(other);
	await world.pass(60_000);
	await ana.reply("can I take the wednesday one?");
	await decide(world, { shiftId: other, caregiverId: ana.id, as: { kind: "no" } });
	await ana.reply("ok");
	expect(world.fanout(mine).claimedBy).toBe(ana.id);
});

test("a no for whoever holds the shift is refused, changes nothing, and says what to use instead", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await claim(world, shift, ana);
	const before = world.events().length;
	const no = decide(world, { shiftId: shift, caregiverId: ana.id, as: { kind: "no" } });
	await expect(no).rejects.toMatchObject({ code: "holds_shift", message: expect.stringMatching(/fanouts\.release/) });
	expect(world.fanout(shift)).toMatchObject({ status: "claimed", offers: [{ status: "claimed" }] });
	expect(world.events()).toHaveLength(before);
});

test("an item tells whether its person holds the shift", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await claim(world, shift, ana);
	await ana.reply("STOP");
	expect(needsYou(world)).toMatchObject([{ shiftId: shift, holdsShift: true }]);
});

test("what waits for a person comes in pages that lose nothing, also of one instant", async () => {
	const world = createWorld();
	const shift = await world.shift();
	const people = [];
	for (let nth = 0; nth < 5; nth += 1) people.push(await world.person());
	await world.start(shift);
	for (const person of people) for (const text of ["what street", "hmm"]) await person.reply(text);
	const seen: string[] = [];
	let cursor: string | undefined;
	do {
		const page = listAttention(world.db, { filter: { limit: 2, cursor }, scope: world.scope });
		seen.push(...page.items.map(({ caregiverId }) => caregiverId));
		cursor = page.nextCursor ?? undefined;
	} while (cursor !== undefined);
	expect(seen.sort()).toEqual(people.map(({ id }) => id).sort());
});

test("nothing is written to somebody who has told us to stop, and whoever tries hears why", async () => {
	const { world, ana, first } = await twoUnclear();
	await ana.reply("STOP");
	const reply = { shiftId: first, caregiverId: ana.id, as: { kind: "reply", text: "Call me" } } as const;
	await expect(decide(world, reply)).rejects.toMatchObject({ code: "opted_out" });
	expect(world.events("reply.overruled")).toEqual([]);
});

test("a shift may be given to somebody who has told us to stop; the answer says that they do not hear of it from us", async () => {
	const { world, ana, first, second } = await twoUnclear();
	const yes = (shiftId: string) => decide(world, { shiftId, caregiverId: ana.id, as: { kind: "yes" } });
	expect(await yes(first)).toEqual({ kind: "claimed", told: true });
	await world.settle();
	await ana.reply("STOP");
	await world.settle();
	const texts = world.carrier.texts.length;
	expect(await yes(second)).toEqual({ kind: "claimed", told: false });
	await world.settle();
	expect(world.carrier.texts).toHaveLength(texts);
});
