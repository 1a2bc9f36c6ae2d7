import { applySecondReading, overrule } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { needsYou, offeredToTwo } from "../support.ts";

test.each(["ok", "👍", "can I take it?"])("a weak yes (%s) is confirmed before it counts", async (weak) => {
	const { world, ana, shift } = await offeredToTwo();
	await ana.reply(weak);
	await ana.expectText(/Take CNA Wed Jul 2.*\? Reply YES or NO/);
	expect(world.fanout(shift).status).toBe("pending");
	await ana.reply("yes");
	await ana.expectText(/It's yours/);
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
});

test("a yes to our question about a shift that is gone by now says so and takes nothing else", async () => {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.reply("ok");
	await ana.expectText(/Take CNA/);
	await ben.reply("YES");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	const late = await ana.reply("yes");
	expect(late.outcome).toMatchObject({ kind: "taken", shiftId: shift });
	await ana.expectText(/just been filled.*standby/);
	world.expectSilence();
});

/** Ana was asked whether she takes a shift that Ben took then, and another one has reached her since. */
async function offeredAfterAQuestion({ filledMsAgo }: { filledMsAgo: number }) {
	const { world, ana, ben, shift } = await offeredToTwo();
	await ana.reply("ok");
	await ana.expectText(/Take CNA Wed Jul 2/);
	await ben.reply("YES");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await world.pass(filledMsAgo);
	const other = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.start(other);
	await ana.expectText(/Wed Jul 9.*Reply YES/);
	return { world, ana, ben, shift, other };
}

test("a yes that may be meant for our question or for an offer that has come since is asked about", async () => {
	const { world, ana, ben, shift, other } = await offeredAfterAQuestion({ filledMsAgo: 20_000 });
	await ana.reply("yes");
	expect(world.fanout(other).status).toBe("pending");
	await ana.expectText(/Take CNA Wed Jul 9.*\? Reply YES or NO/);
	await ana.reply("yes");
	await ana.expectText(/It's yours: CNA Wed Jul 9/);
	expect(world.fanout(shift).claimedBy).toBe(ben.id);
});

test("a question about a shift that has long been filled does not stand between a yes and the offer that came since", async () => {
	const { world, ana, ben, shift } = await offeredAfterAQuestion({ filledMsAgo: 5 * 60_000 });
	await ana.reply("yes");
	await ana.expectText(/It's yours: CNA Wed Jul 9/);
	expect(world.fanout(shift).claimedBy).toBe(ben.id);
});

test("unclear once is asked, unclear again goes to a person, and then we are silent", async () => {
	const { world, ana, shift } = await offeredToTwo();
	await ana.reply("how much does it pay");
	await ana.expectText(/did not get that.*reply YES, to pass reply NO/);
	await ana.reply("my cousin knows that street");
	await ana.expectText(/Somebody at Sunrise Home Care will read this/);
	await ana.reply("hello??");
	await ana.expectNothing();
	const [item] = needsYou(world);
	expect(item).toMatchObject({ caregiverId: ana.id, shiftId: shift });
	expect(item?.words).toContain("my cousin knows that street");

	const decided = await world.write((tx) =>
		overrule(tx, {
			shiftId: shift,
			caregiverId: ana.id,
			as: { kind: "yes" },
			scope: world.scope,
			now: world.clock.now(),
		}),
	);
	expect(decided.kind).toBe("claimed");
	await ana.expectText(/It's yours/);
	expect(needsYou(world)).toEqual([]);
});

test("after silence, a clear yes still wins", async () => {
	const { world, ana, shift } = await offeredToTwo();
	for (const text of ["who is this", "what street", "hmm"]) await ana.reply(text);
	await ana.reply("YES");
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
});

test("a person can answer in their own words", async () => {
	const { world, ana, shift } = await offeredToTwo();
	const as = { kind: "reply", text: "It is $24 an hour. Shall we count on you?" } as const;
	await world.write((tx) =>
		overrule(tx, { shiftId: shift, caregiverId: ana.id, as, scope: world.scope, now: world.clock.now() }),
	);
	await ana.expectText(/\$24 an hour/);
});

test("two automatic systems stop texting each other after a few", async () => {
	const { world, ana } = await offeredToTwo();
	for (let nth = 0; nth < 20; nth += 1)
		await ana.reply(nth % 2 === 0 ? "ok" : "Who are you? This inbox is read weekly");
	const answers = world.carrier.texts.filter(({ to }) => to === ana.phone).length - 1;
	expect(answers).toBeLessThanOrEqual(10);
});

test("an auto-reply is not answered at all", async () => {
	const { ana } = await offeredToTwo();
	await ana.reply("Auto-reply: I am out of the office until July 8.");
	await ana.expectNothing();
});

test("an echo of our own text claims nothing", async () => {
	const { world, ana, shift } = await offeredToTwo();
	const own = world.carrier.texts.find(({ to }) => to === ana.phone)?.body ?? "";
	await ana.reply(own);
	expect(world.fanout(shift).status).toBe("pending");
});

test("everybody is answered in their own language", async () => {
	const world = createWorld();
	const maria = await world.person({ language: "es" });
	const shift = await world.shift();
	await world.start(shift);
	await maria.expectText(/turno CNA mie 2 jul.*Responda SI/);
	await maria.reply("si puedo");
	await maria.expectText(/Es suyo/);
	expect(world.fanout(shift).claimedBy).toBe(maria.id);
});

test("a second reader only chooses the question, and only while the answer waits", async () => {
	const { world, ana, shift } = await offeredToTwo();
	const received = await ana.reply("lemme see what the kids are up to that day", { secondReading: true });
	if (received.kind !== "received" || received.unclear === null) throw new Error("nothing waits for a second reading");
	await ana.expectNothing();
	const { unclear } = received;
	await world.write((tx) =>
		applySecondReading(tx, { unclear, reading: { ask: "confirm_accept", offerNumber: 1 }, now: world.clock.now() }),
	);
	await ana.expectText(/Take CNA.*\? Reply YES or NO/);
	expect(world.fanout(shift).status).toBe("pending");
	await world.write((tx) =>
		applySecondReading(tx, { unclear, reading: { ask: "confirm_accept", offerNumber: 1 }, now: world.clock.now() }),
	);
	await ana.expectNothing();
});

test("without a second opinion in time, the plain question leaves by itself", async () => {
	const { world, ana } = await offeredToTwo();
	await ana.reply("lemme see what the kids are up to that day", { secondReading: true });
	await ana.expectNothing();
	await world.pass(3_000);
	await ana.expectText(/did not get that/);
});

test("a second reader without an opinion leaves a list its numbers", async () => {
	const world = createWorld();
	const ana = await world.person();
	const sunday = await world.shift({ start: "2025-07-06T08:00:00Z", place: "Oakland" });
	const tuesday = await world.shift({ start: "2025-07-08T08:00:00Z", place: "Berkeley" });
	for (const shift of [tuesday, sunday]) {
		await world.start(shift);
		await ana.expectText(/Reply YES/);
		await world.pass(60_000);
	}
	const received = await ana.reply("lemme see what the kids are up to that day", { secondReading: true });
	if (received.kind !== "received" || received.unclear === null) throw new Error("nothing waits for a second reading");
	const { unclear } = received;
	await world.pass(1_200);
	await world.write((tx) => applySecondReading(tx, { unclear, reading: null, now: world.clock.now() }));
	await ana.expectText(/1\)/);
	await ana.reply("2");
	expect([sunday, tuesday].map((shift) => world.fanout(shift).claimedBy)).toEqual([null, ana.id]);
});

test("a NO is not called, and an unclear answer is", async () => {
	const { world, ana, ben } = await offeredToTwo();
	await ben.reply("no");
	await ben.expectText(/noted/);
	await ana.reply("what street is it on");
	await ana.expectText(/did not get that/);
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	world.expectSilence();
});

test("a question of yesterday is forgotten: a yes to two open offers is asked about anew", async () => {
	const world = createWorld();
	const ana = await world.person();
	const sunday = await world.shift({ start: "2025-07-06T08:00:00Z", place: "Oakland" });
	const tuesday = await world.shift({ start: "2025-07-08T08:00:00Z", place: "Berkeley" });
	for (const shift of [sunday, tuesday]) await world.start(shift);
	await world.pass(escalateAfterMs + 5 * 60_000);
	await ana.reply("ok sunday");
	await world.pass(13 * 60 * 60_000);
	await ana.reply("YES");
	expect([world.fanout(sunday).claimedBy, world.fanout(tuesday).claimedBy]).toEqual([null, null]);
});
