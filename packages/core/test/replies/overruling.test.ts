import { closeAttention, listAttention, type Overrule, overrule, type Scope } from "@coverline/core";
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
	await world.person();
	const first = await world.shift({ place: "Oakland" });
	const second = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
	await world.start(first);
	await world.start(second);
	const [one, two] = world.carrier.texts.filter(({ to }) => to === ana.phone).map(({ from }) => from);
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
		seen.push(...page.items.flatMap(({ caregiverId }) => caregiverId ?? []));
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
	const toAna = () => world.carrier.texts.filter(({ to }) => to === ana.phone);
	const texts = toAna().length;
	expect(await yes(second)).toEqual({ kind: "claimed", told: false });
	await world.settle();
	expect(toAna()).toHaveLength(texts);
});

test("a yes that comes to nothing is not written as a decision, and what waited still waits", async () => {
	const { world, ana, first } = await twoUnclear();
	const ben = await world.person();
	const shift = await world.shift({ start: "2025-07-06T08:00:00Z" });
	await world.start(shift);
	await claim(world, shift, ben);
	expect(await decide(world, { shiftId: shift, caregiverId: ana.id, as: { kind: "yes" } })).toEqual({
		kind: "not_claimed",
		because: "taken",
	});
	await claim(world, first, ana);
	expect(await decide(world, { shiftId: first, caregiverId: ana.id, as: { kind: "yes" } })).toEqual({
		kind: "not_claimed",
		because: "yours",
	});
	expect(world.events("reply.overruled")).toEqual([]);
	expect(world.events("attention.closed")).toEqual([]);
	expect(needsYou(world)).toHaveLength(2);
});

test("a yes that takes the shift is written, and closes what waited about it", async () => {
	const { world, ana, first, second } = await twoUnclear();
	await decide(world, { shiftId: first, caregiverId: ana.id, as: { kind: "yes" } });
	expect(world.events("reply.overruled")).toMatchObject([{ shiftId: first, detail: { as: "yes" } }]);
	expect(needsYou(world).map(({ shiftId }) => shiftId)).toEqual([second]);
});

test("before anybody was asked, a decision is told so; afterwards, that it is not open any more", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	const yes = () => decide(world, { shiftId: shift, caregiverId: ana.id, as: { kind: "yes" } });
	await expect(yes()).rejects.toMatchObject({
		code: "not_started",
		message: expect.stringMatching(/^Nobody has been/),
	});
	await world.start(shift);
	await world.cancel(shift);
	await expect(yes()).rejects.toMatchObject({ code: "not_open" });
});

test("what is settled already is told from what does not exist, and only to those whom it concerns", async () => {
	const { world } = await twoUnclear();
	const other = await world.organization("other");
	const close = (id: string, scope: Scope = world.scope) =>
		world.write((tx) => closeAttention(tx, { id, scope, now: world.clock.now() }));
	const [item] = needsYou(world);
	const id = item?.id ?? "";
	await close(id);
	await expect(close(id)).rejects.toMatchObject({ code: "already_settled" });
	await expect(close(id, other)).rejects.toMatchObject({ code: "not_found" });
	await expect(close("nothing")).rejects.toMatchObject({ code: "not_found" });
	expect(world.events("attention.closed")).toHaveLength(1);
});
