import { assignSender, dispatchMessages, overrule, setSharedSenders, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs, type TestPhone, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim, crowd, turns } from "../support.ts";

const to = "+15550100";
const hour = 60 * 60_000;
const holderOf = (world: World, shift: string) => world.fanout(shift).claimedBy;
const answerOf = (world: World, shift: string, { id }: TestPhone) =>
	world.fanout(shift).offers.find(({ caregiverId }) => caregiverId === id)?.status;
const textsTo = (world: World, phone: TestPhone) => world.carrier.texts.filter((text) => text.to === phone.phone);

async function oneFilled({ ago, senders = [to] }: { ago: number; senders?: string[] }) {
	const world = createWorld({ senders });
	const ana = await world.person();
	const ben = await world.person();
	const filled = await world.shift({ start: "2025-07-02T08:00:00Z", place: "Oakland" });
	await world.start(filled);
	await world.pass(30_000);
	await claim(world, filled, ben);
	await world.settle();
	await world.pass(ago);
	return { world, ana, ben, filled };
}

/** A shift whose texts the carrier does not take for now. */
async function unsentOffer(world: World): Promise<string> {
	const shift = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
	world.carrier.sendText = async () => ({ kind: "not_processed", because: "429", retryAfterMs: 60_000 });
	await world.start(shift);
	await world.pass(1000);
	return shift;
}

/** One shift was filled a moment ago; the texts about the next are being sent, to so many at once, while Ana says YES. */
async function yesWhileSending(limits: { concurrency: number }) {
	const world = createWorld({ limits });
	const [ben, ana] = [await world.person(), await world.person()];
	const filled = await world.shift({ start: "2025-07-02T08:00:00Z" });
	await world.start(filled);
	await world.pass(60_000);
	await claim(world, filled, ben);
	await world.settle();
	await world.pass(1000);
	const release = world.carrier.hold();
	const offered = await world.shift({ start: "2025-07-04T08:00:00Z" });
	const { scope, clock } = world;
	await world.write((tx) => startFanout(tx, { shiftId: offered, scope, now: clock.now(), escalateAfterMs }));
	await dispatchMessages(world.deps);
	await turns();
	clock.set(clock.now() + 2000);
	const reading = ana.reply("YES", { to });
	await turns();
	return { world, ana, offered, release, reading };
}

/** Two shifts whose offers were read a minute ago. */
async function wednesdayAndFriday() {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const wednesday = await world.shift({ start: "2025-07-02T08:00:00Z", place: "Oakland" });
	const friday = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
	for (const shift of [wednesday, friday]) await world.start(shift);
	await world.pass(60_000);
	return { world, ana, ben, wednesday, friday };
}

describe("an offer that has never left", () => {
	test.each(["YES", "yes I'll take it"])("is not taken by %j to the last one that was read", async (words) => {
		const { world, ana } = await oneFilled({ ago: 2 * 60_000 });
		const unread = await unsentOffer(world);
		await ana.reply(words, { to });
		expect(holderOf(world, unread)).toBeNull();
	});

	test("is not declined by a no to the last one read", async () => {
		const { world, ana } = await oneFilled({ ago: 2 * 60_000 });
		const unread = await unsentOffer(world);
		await ana.reply("No thanks", { to });
		expect(answerOf(world, unread, ana)).not.toBe("declined");
	});

	test("is not taken by thanks for the shift that was won", async () => {
		const world = createWorld();
		const ana = await world.person();
		const won = await world.shift({ start: "2025-07-02T08:00:00Z" });
		await world.start(won);
		await world.pass(60_000);
		await ana.reply("YES", { to });
		await world.pass(20 * 60_000);
		const unread = await unsentOffer(world);
		await ana.reply("Yes, thank you", { to });
		expect(holderOf(world, unread)).toBeNull();
		expect(holderOf(world, won)).toBe(ana.id);
	});

	test("does not make a shift that was filled a moment ago the older of two while it waits for a slot", async () => {
		const { world, ana, offered: unread, release, reading } = await yesWhileSending({ concurrency: 1 });
		expect(textsTo(world, ana).filter(({ body }) => body.includes("Fri"))).toEqual([]);
		release();
		await reading;
		expect(holderOf(world, unread)).toBeNull();
	});

	test("and waits for a slot of another process leaves a yes to the one that was read", async () => {
		const world = createWorld({ limits: { concurrency: 1 } });
		const [, ana] = await crowd(world, 2);
		const read = await world.shift({ start: "2025-07-02T08:00:00Z" });
		await world.start(read);
		await world.pass(60_000);
		const release = world.carrier.hold();
		const unread = await world.shift({ start: "2025-07-04T08:00:00Z" });
		const { scope, clock } = world;
		await world.write((tx) => startFanout(tx, { shiftId: unread, scope, now: clock.now(), escalateAfterMs }));
		await dispatchMessages(world.deps);
		const reading = ana?.reply("YES", { to, unbegun: new Set() });
		await turns();
		release();
		await reading;
		expect([holderOf(world, read), holderOf(world, unread)]).toEqual([ana?.id, null]);
	});
});

test("an offer whose request is under way may have been read: a yes takes it, although another was just filled", async () => {
	const { world, ana, offered: open, release, reading } = await yesWhileSending({ concurrency: 32 });
	release();
	await reading;
	expect(holderOf(world, open)).toBe(ana.id);
});

describe("a question about a shift that has been filled since", () => {
	async function askedAboutWednesday() {
		const { world, ana, ben, wednesday, friday } = await wednesdayAndFriday();
		await ana.reply("ok wednesday", { to });
		await world.pass(30_000);
		await claim(world, wednesday, ben);
		await world.pass(5 * 60_000);
		return { world, ana, friday };
	}

	test.each(["YES", "I'll take Friday", "Yes to Friday"])("leaves the other within reach: %j", async (words) => {
		const { world, ana, friday } = await askedAboutWednesday();
		await ana.reply(words, { to });
		await world.pass(60_000);
		if (holderOf(world, friday) === null) await ana.reply(words, { to });
		expect(holderOf(world, friday)).toBe(ana.id);
	});

	test("lets the other be declined", async () => {
		const { world, ana, friday } = await askedAboutWednesday();
		await ana.reply("NO to Friday", { to });
		expect(answerOf(world, friday, ana)).toBe("declined");
	});

	test("of several, hours ago, does not keep the first yes from a later offer", async () => {
		const world = createWorld();
		const [ana, ben] = [await world.person(), await world.person()];
		const listed = [
			await world.shift({ start: "2025-07-02T08:00:00Z" }),
			await world.shift({ start: "2025-07-03T08:00:00Z", place: "Berkeley" }),
		];
		for (const shift of listed) await world.start(shift);
		await world.pass(10_000);
		await ana.reply("YES", { to });
		for (const shift of listed) await claim(world, shift, ben);
		await world.pass(5 * hour);
		const later = await world.shift({ start: "2025-07-05T08:00:00Z", place: "Fremont" });
		await world.start(later);
		await world.pass(5 * 60_000);
		await ana.reply("YES", { to });
		expect(holderOf(world, later)).toBe(ana.id);
	});
});

describe("the numbers of a list", () => {
	async function listed() {
		const open = await wednesdayAndFriday();
		await open.ana.reply("YES", { to });
		return open;
	}

	test("hold when one of them was asked about", async () => {
		const { world, ana, friday } = await listed();
		await ana.reply("ok 2", { to });
		await ana.reply("sorry, yes 1", { to });
		expect(holderOf(world, friday)).toBeNull();
	});

	test("hold when one is gone and the other was asked about", async () => {
		const { world, ana, ben, wednesday, friday } = await listed();
		await claim(world, wednesday, ben);
		await world.pass(5 * 60_000);
		await ana.reply("YES", { to });
		await ana.reply("yes 1", { to });
		expect(holderOf(world, friday)).toBeNull();
	});

	test("hold when two unclear answers were handed to a person", async () => {
		const { world, ana, ben, wednesday, friday } = await listed();
		await ana.reply("how much does it pay", { to });
		await ana.reply("my cousin knows that street", { to });
		await claim(world, wednesday, ben);
		await world.pass(2 * 60_000);
		await ana.reply("yes 1", { to });
		expect(holderOf(world, friday)).toBeNull();
	});
});

describe("what is said on a call", () => {
	const onCallAbout = (world: World, shift: string) =>
		({ channel: "voice", to, fanoutId: world.fanout(shift).fanoutId }) as const;

	async function bothCalled() {
		const world = createWorld();
		const ana = await world.person();
		const wednesday = await world.shift({ start: "2025-07-02T08:00:00Z", place: "Oakland" });
		const friday = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
		for (const shift of [wednesday, friday]) await world.start(shift);
		await world.pass(escalateAfterMs + 5000);
		return { world, ana, wednesday, friday };
	}

	test("does not change what was asked by text", async () => {
		const { world, ana, wednesday, friday } = await bothCalled();
		await ana.reply("ok wednesday", { to });
		await ana.reply("ok", onCallAbout(world, friday));
		await ana.reply("YES", { to });
		expect([holderOf(world, wednesday), holderOf(world, friday)]).toEqual([ana.id, null]);
	});

	test("is no question that a later text answers", async () => {
		const { world, ana, wednesday, friday } = await bothCalled();
		await ana.reply("ok", onCallAbout(world, friday));
		await world.pass(hour);
		await ana.reply("YES", { to });
		expect([holderOf(world, wednesday), holderOf(world, friday)]).toEqual([null, null]);
	});
});

describe("the number that a text left from", () => {
	const other = "+15550101";

	async function openOver(senders: string[]) {
		const { world, ana } = await oneFilled({ ago: hour, senders });
		const open = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
		await world.start(open);
		await world.pass(1000);
		return { world, ana, open, over: textsTo(world, ana).at(-1)?.from as string };
	}

	test("still stands for its offer once it was given to another organization", async () => {
		const { world, ana, open, over } = await openOver([to, other]);
		await world.organization("south");
		await world.write((tx) => assignSender(tx, { number: over, organizationId: "south" }));
		await ana.reply("YES", { to: over });
		expect(holderOf(world, open)).toBe(ana.id);
	});

	test("still stands for its offer once it is no longer configured", async () => {
		const { world, ana, open, over } = await openOver([to]);
		const senders = [{ number: "+15550109", kind: "simulated" as const }];
		await world.write((tx) => setSharedSenders(tx, { senders, now: world.clock.now() }));
		await ana.reply("YES", { to: over });
		expect(holderOf(world, open)).toBe(ana.id);
	});

	test("is also where the agency's own words about that offer leave", async () => {
		const world = createWorld({ senders: [to, other] });
		const [ana, ben] = [await world.person(), await world.person()];
		const filled = await world.shift({ start: "2025-07-02T08:00:00Z" });
		const open = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
		for (const shift of [filled, open]) await world.start(shift);
		await world.pass(10_000);
		const over = textsTo(world, ana).find(({ body }) => body.includes("Fri"))?.from;
		await claim(world, filled, ben);
		await world.pass(hour);
		const as = { kind: "reply", text: "Parking is free. Will you take Friday? Reply YES" } as const;
		const { scope, clock } = world;
		await world.write((tx) => overrule(tx, { shiftId: open, caregiverId: ana.id, as, scope, now: clock.now() }));
		await world.pass(1000);
		expect(textsTo(world, ana).at(-1)).toMatchObject({ from: over });
		await ana.reply("YES", { to: over as string });
		await world.pass(1000);
		expect(textsTo(world, ana).at(-1)).toMatchObject({ from: over, body: expect.stringMatching(/^Take .*Fri/) });
		await ana.reply("YES", { to: over as string });
		expect(holderOf(world, open)).toBe(ana.id);
	});
});
