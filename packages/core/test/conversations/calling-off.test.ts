import { cancelFanout, getShift, updateCaregiver } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, filledByAna, needsYou } from "../support.ts";

/** Without letting anything happen afterwards, so that something else can come in the same turn. */
function callOff(world: World, shiftId: string) {
	return world.write((tx) => cancelFanout(tx, { shiftId, scope: world.scope, now: world.clock.now() }));
}

test("a filled shift that is not needed any more is called off: its holder hears it, and nobody else hears anything", async () => {
	const { world, ana, shift } = await filledByAna();
	const { fanoutId } = world.fanout(shift);
	expect(await callOff(world, shift)).toEqual({ fanoutId, takenFrom: { caregiverId: ana.id, told: true } });
	await ana.expectText(/^Sunrise Home Care: the CNA shift Wed Jul 2, .*Oakland is called off\. Please do not come in/);
	await world.pass(7 * 24 * 60 * 60_000);
	world.expectSilence();
	expect(world.events("fanout.cancelled")).toMatchObject([{ caregiverId: ana.id, fanoutId, actor: "operator" }]);
	expect(world.events("fanout.expired")).toEqual([]);
	expect(needsYou(world)).toEqual([]);
});

test("afterwards nobody has it, and what was answered can still be read", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	world.clock.advance(1_000);
	await callOff(world, shift);
	expect(world.fanout(shift)).toMatchObject({
		status: "cancelled",
		claimedBy: null,
		claimedAt: null,
		closedAt: world.clock.now(),
		offers: [
			{ caregiverId: ana.id, status: "claimed" },
			{ caregiverId: ben.id, status: "texted" },
		],
	});
	expect(getShift(world.db, { id: shift, scope: world.scope })).toMatchObject({
		fanoutStatus: "cancelled",
		claimedBy: null,
	});
});

test("the holder is free for another shift at that time", async () => {
	const { world, ana, shift } = await filledByAna();
	const other = await world.shift({ start: "2025-07-02T12:00:00Z" });
	await callOff(world, shift);
	await ana.expectText(/called off/);
	await world.start(other);
	await ana.expectText(/Reply YES/);
	expect(await claim(world, other, ana)).toMatchObject({ kind: "claimed" });
});

test("called off twice at once, it is told once, and the second hears that it is not open any more", async () => {
	const { world, ana, shift } = await filledByAna();
	const both = await Promise.allSettled([callOff(world, shift), callOff(world, shift)]);
	expect(both).toMatchObject([{ status: "fulfilled" }, { status: "rejected", reason: { code: "not_open" } }]);
	await ana.expectText(/called off/);
	world.expectSilence();
	expect(world.events("fanout.cancelled")).toHaveLength(1);
});

test("a yes and a calling off in one turn: whoever said yes just before hears that it is called off, the others that it is not open", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const shift = await world.shift();
	await world.start(shift);
	for (const phone of [ana, ben]) await phone.expectText(/Reply YES/);
	const [, calledOff] = await Promise.all([claim(world, shift, ana), callOff(world, shift)]);
	expect(calledOff).toMatchObject({ takenFrom: { caregiverId: ana.id } });
	await ana.expectText(/called off/);
	await ben.expectText(/no longer open/);
	await world.pass(escalateAfterMs);
	world.expectSilence();
	expect(world.messages().filter(({ kind }) => kind === "withdrawn")).toMatchObject([{ caregiverId: ben.id }]);
});

test("a yes just after the calling off gets nothing", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	const [calledOff, late] = await Promise.all([callOff(world, shift), claim(world, shift, ana)]);
	expect(calledOff.takenFrom).toBeNull();
	expect(late).toMatchObject({ kind: "not_claimed", because: "closed" });
});

test("given back just before, it is the filling again that is called off, and whoever gave it back hears no more", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	await ana.reply("DROP");
	await ana.expectText(/Give back/);
	const [, calledOff] = await Promise.all([ana.reply("YES"), callOff(world, shift)]);
	expect(calledOff.takenFrom).toBeNull();
	await ana.expectText(/^OK, .*no longer yours/);
	await ben.expectNothing();
	world.expectSilence();
	expect(world.fanout(shift)).toMatchObject({ status: "cancelled", claimedBy: null });
});

test("called off while we ask whether to give it back, a yes changes nothing more", async () => {
	const { world, ana, shift } = await filledByAna();
	await ana.reply("DROP");
	await ana.expectText(/Give back/);
	await callOff(world, shift);
	await ana.expectText(/called off/);
	await ana.reply("YES");
	await ana.expectText(/no longer open/);
	world.expectSilence();
	expect(world.events("fanout.released")).toEqual([]);
	expect(world.fanout(shift).status).toBe("cancelled");
});

test("their later yes hears that it is no longer open, their DROP that nothing is, and neither takes another shift", async () => {
	const { world, ana, shift } = await filledByAna();
	const other = await world.shift({ start: "2025-07-04T08:00:00Z" });
	await world.start(other);
	await ana.expectText(/Fri Jul 4/);
	await callOff(world, shift);
	await ana.expectText(/called off/);
	await ana.reply("YES");
	expect(world.fanout(other).status).toBe("pending");
	await world.cancel(other);
	world.clock.advance(60 * 60_000);
	await ana.reply("YES");
	await ana.reply("DROP");
	const told = world.carrier.texts.filter(({ to }) => to === ana.phone).map(({ body }) => body);
	expect(told.slice(-2)).toEqual([
		expect.stringMatching(/no longer open/),
		expect.stringMatching(/no shift is open for you/),
	]);
});

test("one that is over stays as it was worked", async () => {
	const { world, ana, shift } = await filledByAna();
	world.clock.set(Date.parse("2025-07-02T16:00:00Z"));
	await expect(callOff(world, shift)).rejects.toMatchObject({ code: "shift_over" });
	expect(world.fanout(shift)).toMatchObject({ status: "claimed", claimedBy: ana.id });
});

test("one that has begun can be called off until it ends", async () => {
	const { world, ana, shift } = await filledByAna();
	world.clock.set(Date.parse("2025-07-02T15:59:59Z"));
	await callOff(world, shift);
	expect(world.messages().filter(({ kind }) => kind === "called_off")).toMatchObject([{ caregiverId: ana.id }]);
});

test("a phone that still rings for it is ended", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	await Promise.all([claim(world, shift, ana), callOff(world, shift)]);
	await world.settle();
	expect(world.carrier.calls.map(({ to, cancelled }) => [to, cancelled])).toEqual([
		[ana.phone, true],
		[ben.phone, true],
	]);
});

test("opened again, its former holder is asked again like everybody else", async () => {
	const { world, ana, ben, shift } = await filledByAna();
	await callOff(world, shift);
	await ana.expectText(/called off/);
	world.clock.advance(1_000);
	expect((await world.start(shift)).kind).toBe("started");
	for (const phone of [ana, ben]) await phone.expectText(/Reply YES/);
	await ana.reply("YES");
	await ana.expectText(/It's yours/);
});

test("that it is called off is not told any more to somebody who has it again by then", async () => {
	const { world, ana, shift } = await filledByAna();
	world.carrier.failNext({ outcome: { kind: "not_processed", because: "busy", retryAfterMs: 60_000 } });
	await callOff(world, shift);
	await world.settle();
	world.clock.advance(1_000);
	await world.start(shift);
	await ana.expectText(/Reply YES/);
	await ana.reply("YES");
	await ana.expectText(/It's yours/);
	await world.pass(120_000);
	expect(world.messages().find(({ kind }) => kind === "called_off")).toMatchObject({
		status: "obsolete",
		because: "theirs_again",
	});
});

test("somebody who works here no more is told, somebody who has told us to stop is not", async () => {
	const { world, ana, shift } = await filledByAna();
	await world.write((tx) =>
		updateCaregiver(tx, { id: ana.id, change: { active: false }, scope: world.scope, now: world.clock.now() }),
	);
	await callOff(world, shift);
	await ana.expectText(/called off/);
	const second = await filledByAna();
	await second.ana.reply("STOP");
	expect(await callOff(second.world, second.shift)).toMatchObject({ takenFrom: { told: false } });
	await second.world.settle();
	second.world.expectSilence();
});

test("whoever has said yes too late in that very turn hears of it once", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const shift = await world.shift();
	await world.start(shift);
	for (const phone of [ana, ben]) await phone.expectText(/Reply YES/);
	await Promise.all([claim(world, shift, ana), ben.reply("YES"), callOff(world, shift)]);
	await ana.expectText(/called off/);
	await ben.expectText(/just been filled/);
	world.expectSilence();
});

test("a new number that is recorded while the news waits gets it", async () => {
	const { world, ana, shift } = await filledByAna();
	world.carrier.failNext({ outcome: { kind: "not_processed", because: "busy", retryAfterMs: 60_000 } });
	await callOff(world, shift);
	await world.settle();
	await world.write((tx) =>
		updateCaregiver(tx, { id: ana.id, change: { phone: "+15550199" }, scope: world.scope, now: world.clock.now() }),
	);
	await world.pass(120_000);
	expect(world.carrier.texts.at(-1)).toMatchObject({ to: "+15550199", body: expect.stringMatching(/called off/) });
});
