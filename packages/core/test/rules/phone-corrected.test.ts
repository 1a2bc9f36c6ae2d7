import {
	cancelFanout,
	dispatchMessages,
	isOptedOut,
	setConsent,
	startFanout,
	untilSettled,
	updateCaregiver,
} from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim, crowd, needsYou, rows } from "../support.ts";

const busy = { outcome: { kind: "not_processed", because: "429", retryAfterMs: 1_000 } } as const;
const newPhone = "+15105559999";

const correct = (world: World, id: string, phone = newPhone) =>
	world.write((tx) => updateCaregiver(tx, { id, change: { phone }, scope: world.scope, now: world.clock.now() }));
const toNewPhone = (world: World) => world.carrier.texts.filter(({ to }) => to === newPhone).map(({ body }) => body);

describe("what waits for a phone that turns out to be wrong", () => {
	async function waiting() {
		const world = createWorld();
		const ana = await world.person();
		world.carrier.failFor(ana.phone, busy);
		const shift = await world.shift();
		await world.start(shift);
		return { world, ana, shift };
	}

	test("an offer goes to the new one, once", async () => {
		const { world, ana } = await waiting();
		await correct(world, ana.id);
		await world.pass(60_000);
		expect(toNewPhone(world)).toEqual([expect.stringMatching(/Reply YES/)]);
		expect(world.carrier.texts).toHaveLength(1);
		await world.pass(escalateAfterMs);
		expect(world.carrier.calls.map(({ to }) => to)).toEqual([newPhone]);
	});

	test("the winner's confirmation goes to the new one, once", async () => {
		const { world, ana, shift } = await waiting();
		await claim(world, shift, ana);
		await world.settle();
		await correct(world, ana.id);
		await world.pass(60_000);
		expect(toNewPhone(world)).toEqual([expect.stringMatching(/It's yours/)]);
	});

	test("an offer that is leased already goes to the new one", async () => {
		const world = createWorld({ limits: { concurrency: 1 } });
		const [, , ana] = await crowd(world, 3);
		const release = world.carrier.hold();
		const shiftId = await world.shift();
		const { scope, clock } = world;
		await world.write((tx) => startFanout(tx, { shiftId, scope, now: clock.now(), escalateAfterMs }));
		await dispatchMessages(world.deps);
		expect(new Set(world.messages().map(({ status }) => status))).toEqual(new Set(["sending"]));
		await correct(world, ana?.id ?? "");
		release();
		await untilSettled(world.deps);
		await world.settle();
		expect(toNewPhone(world)).toEqual([expect.stringMatching(/Reply YES/)]);
		expect(world.carrier.texts).toHaveLength(3);
	});

	test("an offer that the carrier is just refusing to take goes to the new one", async () => {
		const world = createWorld();
		const ana = await world.person();
		const release = world.carrier.hold();
		world.carrier.failNext(busy);
		const shiftId = await world.shift();
		const { scope, clock } = world;
		await world.write((tx) => startFanout(tx, { shiftId, scope, now: clock.now(), escalateAfterMs }));
		await dispatchMessages(world.deps);
		await correct(world, ana.id);
		release();
		await untilSettled(world.deps);
		await world.pass(60_000);
		expect(world.carrier.texts.map(({ to }) => to)).toEqual([newPhone]);
	});

	test("a notice about an offer that the new one never got does not", async () => {
		const world = createWorld();
		const ana = await world.person();
		const shift = await world.shift();
		await world.start(shift);
		world.carrier.failFor(ana.phone, busy);
		await world.write((tx) => cancelFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now() }));
		await world.settle();
		await correct(world, ana.id);
		await world.pass(60_000);
		expect(toNewPhone(world)).toEqual([]);
		expect(world.messages().at(-1)).toMatchObject({ kind: "withdrawn", status: "obsolete", because: "phone_changed" });
	});
});

describe("who has opted out", () => {
	test("stays so with a new phone, until an administrator says otherwise", async () => {
		const world = createWorld();
		const ana = await world.person();
		const { organizationId } = world.scope;
		await ana.reply("STOP");
		await correct(world, ana.id);
		await expect(world.start(await world.shift())).rejects.toThrow(/No caregivers found/);
		expect(isOptedOut(world.db, { organizationId, phone: ana.phone })).toBe(true);
		expect(rows(world.db, "SELECT phone, caregiver_id AS id, change, how FROM consent_changes ORDER BY seq")).toEqual([
			{ phone: ana.phone, id: ana.id, change: "opted_out", how: "keyword" },
			{ phone: newPhone, id: ana.id, change: "opted_out", how: "phone_changed" },
		]);
		await world.write((tx) =>
			setConsent(tx, { caregiverId: ana.id, optedOut: false, scope: world.scope, now: world.clock.now() }),
		);
		await world.start(await world.shift({ start: "2025-07-04T08:00:00Z" }));
		expect(toNewPhone(world)).toHaveLength(1);
	});

	test("gets nothing of what waited either", async () => {
		const world = createWorld();
		const ana = await world.person();
		world.carrier.failFor(ana.phone, busy);
		await world.start(await world.shift());
		await ana.reply("STOP");
		await correct(world, ana.id);
		await world.pass(2 * escalateAfterMs);
		world.expectSilence();
	});

	test("leaves others' opt-outs alone: who has not opted out does not with a new phone", async () => {
		const world = createWorld();
		const ana = await world.person();
		await correct(world, ana.id);
		await world.start(await world.shift());
		expect(toNewPhone(world)).toHaveLength(1);
	});
});

describe("what comes from a phone that was corrected since", () => {
	async function offeredAndCorrected({ holds = false } = {}) {
		const world = createWorld();
		const [ana] = await crowd(world, 2);
		if (ana === undefined) throw new Error("nobody");
		const shift = await world.shift();
		await world.start(shift);
		if (holds) await claim(world, shift, ana);
		await world.pass(60_000);
		await correct(world, ana.id);
		return { world, ana, shift };
	}

	test("a YES takes nothing, stands in the timeline as from that phone, and a person reads it", async () => {
		const { world, ana, shift } = await offeredAndCorrected();
		expect((await ana.reply("YES")).outcome.kind).toBe("unknown_sender");
		expect(world.fanout(shift).claimedBy).toBeNull();
		expect(world.events("reply.received")).toMatchObject([
			{ caregiverId: ana.id, shiftId: shift, actor: "stranger", detail: { words: "YES", fromFormerPhone: true } },
		]);
		expect(needsYou(world)).toMatchObject([
			{
				caregiverId: ana.id,
				shiftId: shift,
				words: "YES",
				understood: "from the phone that their record named before",
			},
		]);
	});

	test("an automatic reply and thanks stand in the timeline alone", async () => {
		const { world, ana } = await offeredAndCorrected();
		for (const text of [
			"I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
			"thanks",
		])
			await ana.reply(text);
		expect(needsYou(world)).toEqual([]);
		expect(world.events("reply.received")).toHaveLength(2);
	});

	test("a holder who cannot come is heard", async () => {
		const { world, ana, shift } = await offeredAndCorrected({ holds: true });
		await ana.reply("I am sick, I can't come on Tuesday");
		expect(needsYou(world)).toMatchObject([{ caregiverId: ana.id, shiftId: shift, holdsShift: true }]);
	});

	test("a STOP holds for the new phone as well, and a person can take it back", async () => {
		const { world, ana } = await offeredAndCorrected();
		await ana.reply("STOP");
		await world.pass(2 * escalateAfterMs);
		expect(world.carrier.calls.map(({ to }) => to)).not.toContain(newPhone);
		expect(isOptedOut(world.db, { organizationId: "home", phone: newPhone })).toBe(true);
		expect(needsYou(world).map(({ understood }) => understood)).toContainEqual(expect.stringMatching(/^STOP from the/));
		const { scope, clock } = world;
		await world.write((tx) => setConsent(tx, { caregiverId: ana.id, optedOut: false, scope, now: clock.now() }));
		expect(isOptedOut(world.db, { organizationId: "home", phone: newPhone })).toBe(false);
	});

	describe("where another agency has that phone still", () => {
		async function ofTwoAgencies() {
			const world = createWorld();
			await world.organization("south");
			const ana = await world.person();
			await world.person({ phone: ana.phone, organizationId: "south" });
			const shift = await world.shift();
			await world.start(shift);
			await ana.expectText(/Reply YES/);
			return { world, ana, shift };
		}

		test("a STOP holds for the new phone as well", async () => {
			const { world, ana } = await ofTwoAgencies();
			await correct(world, ana.id);
			await ana.reply("STOP", { to: "+15550100" });
			expect(isOptedOut(world.db, { organizationId: world.scope.organizationId, phone: newPhone })).toBe(true);
			expect(needsYou(world)).toMatchObject([{ caregiverId: ana.id, words: "STOP" }]);
		});

		test("a holder who cannot come is heard", async () => {
			const { world, ana, shift } = await ofTwoAgencies();
			await claim(world, shift, ana);
			await world.settle();
			await correct(world, ana.id);
			await ana.reply("I am sick, I cant come", { to: "+15550100" });
			expect(needsYou(world)).toMatchObject([{ caregiverId: ana.id, shiftId: shift, words: "I am sick, I cant come" }]);
		});
	});

	test("where it is an inactive colleague's by now, a STOP holds for the new phone as well", async () => {
		const world = createWorld();
		const ana = await world.person();
		await correct(world, ana.id);
		const ben = await world.person({ phone: ana.phone });
		await world.write((tx) =>
			updateCaregiver(tx, { id: ben.id, change: { active: false }, scope: world.scope, now: world.clock.now() }),
		);
		await ana.reply("STOP", { to: "+15550100" });
		expect(isOptedOut(world.db, { organizationId: world.scope.organizationId, phone: newPhone })).toBe(true);
	});

	test("whoever has that phone by now is heard themselves, and after a month nobody is", async () => {
		const { world, ana } = await offeredAndCorrected();
		const ben = await world.person({ phone: ana.phone });
		await ben.reply("hello");
		expect(world.events("reply.received")).toMatchObject([{ caregiverId: ben.id }]);
		await correct(world, ben.id, "+15105558888");
		world.clock.advance(31 * 24 * 60 * 60_000);
		await ana.reply("hello");
		expect(world.events("reply.received")).toHaveLength(1);
	});
});
