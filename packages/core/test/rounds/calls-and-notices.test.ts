import { fireDueTimers } from "@coverline/core";
import { createWorld, escalateAfterMs, type TestPhone, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

const landline = {
	outcome: { kind: "refused", code: 21614, class: "not_textable", because: "not a mobile number" },
} as const;

async function fewer(world: World, size: number) {
	const people = await crowd(world, size);
	const shift = await world.shift();
	return { people, shift, ana: people[0] as TestPhone };
}

/** For whom a notice was written at all. */
function noticed(world: World) {
	return world
		.messages()
		.filter(({ kind }) => kind === "filled")
		.map(({ caregiverId }) => caregiverId)
		.sort();
}

test("who cannot be texted is called in the first round, and not again in the second", async () => {
	const world = createWorld();
	const { ana, shift } = await fewer(world, 2);
	world.carrier.failFor(ana.phone, landline);
	await world.start(shift);
	world.carrier.failFor(ana.phone, null);
	await world.settle();
	expect(world.messages().find(({ channel }) => channel === "voice")).toMatchObject({ caregiverId: ana.id, round: 1 });

	const next = await world.shift({ start: "2025-07-09T08:00:00Z" });
	const texts = world.carrier.texts.length;
	const calls = world.carrier.calls.length;
	await world.start(next);
	expect(world.carrier.texts).toHaveLength(texts + 1);
	expect(world.carrier.calls.slice(calls).map(({ to }) => to)).toEqual([ana.phone]);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls.filter(({ to }) => to === ana.phone)).toHaveLength(2);
});

test("a late word that a phone cannot be texted leads to a call at once", async () => {
	const world = createWorld();
	const { ana, shift } = await fewer(world, 1);
	await world.start(shift);
	await world.carrierSays(world.messages()[0]?.id ?? "", "undelivered", { class: "not_textable", code: 30006 });
	await ana.expectCall();
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls).toHaveLength(1);
});

test("a wrong number is neither called nor told, and does not stop the others", async () => {
	const world = createWorld();
	const { people, ana, shift } = await fewer(world, 6);
	world.carrier.failFor(ana.phone, {
		outcome: { kind: "refused", code: 21211, class: "bad_number", because: "invalid" },
	});
	await world.start(shift);
	expect(world.carrier.texts).toHaveLength(5);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls).toHaveLength(5);
	expect(world.messages().filter(({ caregiverId, channel }) => caregiverId === ana.id && channel === "voice")).toEqual(
		[],
	);
	if (people[1]) await claim(world, shift, people[1]);
	await world.settle();
	expect(world.carrier.requests.filter(({ to }) => to === ana.phone)).toHaveLength(1);
});

test("only who was reached hears that it is filled", async () => {
	const world = createWorld();
	const { people, shift } = await fewer(world, 5);
	const [ana, ben, cleo, dora, eve] = people as [TestPhone, TestPhone, TestPhone, TestPhone, TestPhone];
	world.carrier.failFor(ben.phone, {
		outcome: { kind: "refused", code: 30007, class: "content_filtered", because: "spam" },
	});
	world.carrier.failFor(cleo.phone, { outcome: { kind: "not_processed", because: "429", retryAfterMs: 60_000 } });
	world.carrier.failFor(dora.phone, { outcome: { kind: "in_doubt", because: "timeout" }, accept: true });
	await world.start(shift);
	for (const { phone } of people) world.carrier.failFor(phone, null);
	await claim(world, shift, ana);
	await world.pass(3 * 60_000);
	const told = world.carrier.texts.filter(({ body }) => /is filled/.test(body)).map(({ to }) => to);
	expect(told.sort()).toEqual([dora.phone, eve.phone].sort());
	expect(noticed(world)).toEqual([dora.id, eve.id].sort());
});

test("whose offer was given up may have been reached, and hears that it is filled", async () => {
	const world = createWorld();
	const { people, shift } = await fewer(world, 2);
	const [ana, ben] = people as [TestPhone, TestPhone];
	world.carrier.failFor(ben.phone, { outcome: { kind: "in_doubt", because: "timeout" } });
	await world.start(shift);
	await world.pass(2 * 60_000);
	expect(world.messages().find(({ caregiverId }) => caregiverId === ben.id)?.status).toBe("given_up");
	world.carrier.failFor(ben.phone, null);
	await claim(world, shift, ana);
	await ben.expectText(/is filled/);
});

test("whose offer was about to be sent once more may have been reached, and hears that it is filled, once", async () => {
	const world = createWorld();
	const { people, shift } = await fewer(world, 2);
	const [ana, ben] = people as [TestPhone, TestPhone];
	world.carrier.listLagMs = 60 * 60_000;
	world.carrier.failFor(ben.phone, { outcome: { kind: "in_doubt", because: "timeout" }, accept: true });
	await world.start(shift);
	await ben.expectText(/Reply YES/);
	world.carrier.failFor(ben.phone, { outcome: { kind: "not_processed", because: "429", retryAfterMs: 60_000 } });
	await world.pass(31_000);
	expect(world.messages().find(({ caregiverId }) => caregiverId === ben.id)?.status).toBe("queued");
	await claim(world, shift, ana);
	world.carrier.failFor(ben.phone, null);
	await world.pass(10 * 60_000);
	await ben.expectText(/is filled/);
	await ben.expectNothing();
	expect(noticed(world)).toEqual([ben.id]);
});

test("who declined does not hear that it is filled", async () => {
	const world = createWorld();
	const { people, ana, shift } = await fewer(world, 2);
	await world.start(shift);
	await people[1]?.reply("NO");
	await claim(world, shift, ana);
	await world.settle();
	expect(world.carrier.texts.filter(({ body }) => /is filled/.test(body))).toEqual([]);
	expect(noticed(world)).toEqual([]);
});

test("nothing is begun when the calls' time comes and the shift is filled", async () => {
	const world = createWorld();
	const { ana, shift } = await fewer(world, 2);
	await world.start(shift);
	await claim(world, shift, ana);
	await world.pass(escalateAfterMs);
	expect(world.fanout(shift).rounds[1]).toMatchObject({ startedAt: null, contacted: 0 });
	expect(world.events("round.started")).toHaveLength(1);
});

test("phones that ring when the shift is filled stop ringing; who is talking is left alone", async () => {
	const world = createWorld();
	const { people, shift } = await fewer(world, 4);
	await world.start(shift);
	await world.pass(escalateAfterMs);
	const words = ["ringing", "in-progress", "no-answer"] as const;
	for (const [index, word] of words.entries()) {
		const call = world
			.messages()
			.find(({ channel, caregiverId }) => channel === "voice" && caregiverId === people[index]?.id);
		await world.carrierSays(call?.id ?? "", word);
	}
	await claim(world, shift, people[3] as TestPhone);
	await world.settle();
	const cancelled = world.carrier.calls.filter((call) => call.cancelled).map(({ to }) => to);
	expect(cancelled.sort()).toEqual([people[0]?.phone, people[3]?.phone].sort());
});

test("calls that wait when the shift is filled are not placed", async () => {
	const world = createWorld({ limits: { callsPerSecond: 1, callBurst: 1 } });
	const { ana, shift } = await fewer(world, 10);
	await world.start(shift);
	await world.pass(escalateAfterMs + 2_000);
	expect(world.carrier.calls).toHaveLength(3);
	await claim(world, shift, ana);
	await world.pass(60_000);
	expect(world.carrier.calls).toHaveLength(3);
});

test("a fanout that nobody takes expires at the shift's end, and nothing is sent after", async () => {
	const world = createWorld();
	const { shift } = await fewer(world, 2);
	await world.start(shift);
	await world.pass(Date.parse("2025-07-02T16:00:00Z") - world.clock.now() - 1);
	expect(world.fanout(shift).status).toBe("pending");
	await world.pass(1);
	expect(world.fanout(shift)).toMatchObject({ status: "expired", closedAt: world.clock.now() });
	const requests = world.carrier.requests.length;
	await world.pass(24 * 60 * 60_000);
	expect(world.carrier.requests).toHaveLength(requests);
	expect(world.events("fanout.expired")).toHaveLength(1);
});

test("a filled shift does not expire", async () => {
	const world = createWorld();
	const { ana, shift } = await fewer(world, 1);
	await world.start(shift);
	await claim(world, shift, ana);
	await world.pass(48 * 60 * 60_000);
	expect(world.fanout(shift).status).toBe("claimed");
});

test("a carrier that cannot call skips the calls, visibly", async () => {
	const world = createWorld();
	world.carrier.capabilities = { ...world.carrier.capabilities, voice: false };
	const { shift } = await fewer(world, 2);
	await world.start(shift);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls).toEqual([]);
	expect(world.events("round.skipped")).toMatchObject([{ shiftId: shift, detail: { channel: "voice" } }]);
});

test("the wait of the calls is kept to the millisecond", async () => {
	const world = createWorld();
	const { shift } = await fewer(world, 1);
	await world.start(shift);
	await world.pass(escalateAfterMs - 1);
	expect((await fireDueTimers(world.deps)).nextAt).toBe(world.clock.now() + 1);
	expect(world.carrier.calls).toEqual([]);
	await world.pass(1);
	expect(world.carrier.calls).toHaveLength(1);
});
