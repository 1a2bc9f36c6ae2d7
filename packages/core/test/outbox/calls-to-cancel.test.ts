import { dispatchMessages, fireDueTimers, overrule, setConsent } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

test("a call that was to be cancelled and never was placed does not keep the service awake", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	world.carrier.failFor(ben?.phone ?? "", { outcome: { kind: "in_doubt", because: "timeout" } });
	await world.pass(escalateAfterMs);
	world.carrier.failFor(ben?.phone ?? "", null);
	if (ana) await claim(world, shift, ana);
	await world.pass(60_000);
	expect(world.messages().filter(({ status }) => status === "given_up")).toMatchObject([{ caregiverId: ben?.id }]);
	expect(await dispatchMessages(world.deps)).toEqual({ nextAt: null });
});

test("who says STOP while the phone rings is not left with a ringing phone, and the others' go on", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 2);
	await world.start(await world.shift());
	await world.pass(escalateAfterMs);
	await ana?.reply("STOP");
	await world.settle();
	expect(world.carrier.calls.filter(({ cancelled }) => cancelled).map(({ to }) => to)).toEqual([ana?.phone]);
});

test("a cancellation that fails is tried again, and one that comes too late is let be", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	const answers = (["failed", "failed", "too_late"] as const)[Symbol.iterator]();
	let asked = 0;
	world.carrier.cancelCall = async () => {
		asked += 1;
		return { kind: answers.next().value ?? "cancelled" };
	};
	if (ana) await claim(world, shift, ana);
	await world.pass(30_000);
	expect(asked).toBe(4);
	expect(world.messages().every(({ cancelAt }) => cancelAt === null)).toBe(true);
	expect(ben?.id).toBeDefined();
});

test("a cancellation that fails is not repeated once the call has ended, nor for longer than a phone rings", async () => {
	for (const word of ["completed", "ringing"] as const) {
		const world = createWorld();
		const [ana, ben] = await crowd(world, 2);
		const shift = await world.shift();
		await world.start(shift);
		await world.pass(escalateAfterMs);
		const asked: number[] = [];
		world.carrier.cancelCall = async () => {
			asked.push(world.clock.now());
			return { kind: "failed" };
		};
		if (ana) await claim(world, shift, ana);
		await world.settle();
		for (const { id, channel } of world.messages()) if (channel === "voice") await world.carrierSays(id, word);
		await world.pass(60 * 60_000);
		expect(asked.length).toBeLessThanOrEqual(word === "completed" ? 4 : 14);
		expect((asked.at(-1) ?? 0) - (asked[0] ?? 0)).toBeLessThanOrEqual(2 * 60_000);
		expect(world.messages().every(({ cancelAt }) => cancelAt === null)).toBe(true);
		expect(ben?.id).toBeDefined();
	}
});

test.each(["refused", "given_up"] as const)("a call that ends %s is not waited for to be cancelled", async (end) => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	const outcome =
		end === "refused"
			? ({ kind: "refused", code: 21211, class: "bad_number", because: "invalid" } as const)
			: ({ kind: "in_doubt", because: "timeout" } as const);
	world.carrier.failFor(ben?.phone ?? "", { outcome });
	const release = world.carrier.hold();
	const passing = world.pass(escalateAfterMs);
	while (world.carrier.requests.length < 4) await new Promise((resolve) => setImmediate(resolve));
	if (ana) await claim(world, shift, ana);
	await fireDueTimers(world.deps);
	expect(world.messages().filter(({ cancelAt }) => cancelAt !== null)).toHaveLength(2);
	release();
	await passing;
	await world.pass(60_000);
	const call = world.messages().find(({ channel, caregiverId }) => channel === "voice" && caregiverId === ben?.id);
	expect(call).toMatchObject({ status: end, cancelAt: null });
});

test("a call that was given up and rings after all is ended when nobody wants it any more", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 1);
	await world.start(await world.shift());
	world.carrier.failFor(ana?.phone ?? "", { outcome: { kind: "in_doubt", because: "timeout" }, accept: true });
	world.carrier.listLagMs = 60 * 60_000;
	await world.pass(escalateAfterMs);
	await ana?.reply("STOP");
	await world.pass(60_000);
	const call = world.messages().find(({ channel }) => channel === "voice");
	expect(call?.status).toBe("given_up");
	expect(world.carrier.calls[0]?.cancelled).toBe(false);
	await world.carrierSays(call?.id ?? "", "ringing");
	expect(world.carrier.calls[0]?.cancelled).toBe(true);
});

test("who says NO while the call waits at the carrier is not rung for it; a call about another shift goes on", async () => {
	const world = createWorld({ senders: ["+15550100", "+15550101"] });
	const [ana] = await crowd(world, 2);
	await world.start(await world.shift());
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	const { from } = world.carrier.texts.find(({ to, body }) => to === ana?.phone && /Jul 9/.test(body)) ?? {};
	await world.pass(escalateAfterMs + 1_000);
	const rung = () => world.carrier.calls.filter(({ to }) => to === ana?.phone);
	expect(rung()).toHaveLength(2);
	await ana?.reply("NO", { to: from ?? null });
	const cancelled = world.carrier.calls.filter((call) => call.cancelled);
	expect(cancelled.map(({ to, from: number }) => [to, number])).toEqual([[ana?.phone, from]]);
});

test("a person's NO in the console ends the call that rings", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 1);
	const shiftId = await world.shift();
	await world.start(shiftId);
	await world.pass(escalateAfterMs);
	const caregiverId = ana?.id ?? "";
	await world.write((tx) =>
		overrule(tx, { shiftId, caregiverId, as: { kind: "no" }, scope: world.scope, now: world.clock.now() }),
	);
	await world.settle();
	expect(world.carrier.calls.map(({ cancelled }) => cancelled)).toEqual([true]);
});

test("STOP asks nothing about calls of long ago of which no callback has told the end", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 1);
	const asked: string[] = [];
	world.carrier.cancelCall = async (carrierId) => {
		asked.push(carrierId);
		return { kind: "cancelled" };
	};
	await world.start(await world.shift());
	await world.pass(3 * 60 * 60_000);
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls).toHaveLength(2);
	await ana?.reply("STOP");
	expect(asked).toEqual([world.carrier.calls[1]?.carrierId]);
});

test("who takes the STOP back while the call is on its way, and was certainly not called, is called after all", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 1);
	await world.start(await world.shift());
	const busy = { kind: "not_processed", because: "429", retryAfterMs: 60_000 } as const;
	world.carrier.failFor(ana?.phone ?? "", { outcome: busy });
	const release = world.carrier.hold();
	const passing = world.pass(escalateAfterMs);
	while (world.carrier.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
	const change = { caregiverId: ana?.id ?? "", scope: world.scope, now: world.clock.now() };
	await world.write((tx) => setConsent(tx, { ...change, optedOut: true }));
	await world.write((tx) => setConsent(tx, { ...change, optedOut: false }));
	release();
	await passing;
	world.carrier.failFor(ana?.phone ?? "", null);
	await world.pass(2 * 60_000);
	expect(world.carrier.calls.map(({ cancelled }) => cancelled)).toEqual([false]);
});
