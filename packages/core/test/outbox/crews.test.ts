import { connectionsNeeded, dispatchMessages, fireDueTimers, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

const timeout = { outcome: { kind: "in_doubt", because: "timeout" } } as const;
const turn = () => new Promise((resolve) => setImmediate(resolve));

test.each([1, 4, 32])(
	"while the carrier's list and its cancellations hang, sends (%i at once) never wait for a connection, and calls are still ended",
	async (concurrency) => {
		const world = createWorld({ limits: { concurrency } });
		const people = await crowd(world, 60);
		const [ana] = people;
		const shift = await world.shift();
		await world.start(shift);
		await world.pass(escalateAfterMs);
		for (const { phone } of people) world.carrier.failFor(phone, timeout);
		await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
		for (const { phone } of people) world.carrier.failFor(phone, null);

		let looks = 0;
		let cancellations = 0;
		world.carrier.findSent = () => {
			looks += 1;
			return new Promise(() => {});
		};
		world.carrier.cancelCall = () => {
			cancellations += 1;
			return new Promise(() => {});
		};
		if (ana) await claim(world, shift, ana);
		await fireDueTimers(world.deps);
		for (let second = 0; second < 120; second += 1) {
			world.clock.advance(1_000);
			await dispatchMessages(world.deps);
			for (let turns = 0; turns < 10; turns += 1) await turn();
		}
		expect(looks).toBeGreaterThan(0);
		expect(cancellations).toBeGreaterThan(0);
		expect(concurrency + looks + cancellations).toBeLessThan(connectionsNeeded({ concurrency }));

		const texts = world.carrier.texts.length;
		const last = await world.shift({ start: "2025-07-11T08:00:00Z" });
		const { scope, clock, write, deps } = world;
		await write((tx) => startFanout(tx, { shiftId: last, scope, now: clock.now(), escalateAfterMs }));
		await dispatchMessages(deps);
		for (let turns = 0; turns < 300; turns += 1) await turn();
		expect(world.carrier.texts.length - texts).toBe(people.length);
	},
);

test("looks that are due while all hands are at work are taken up as hands become free, without another step", async () => {
	const world = createWorld();
	const people = await crowd(world, 40);
	for (const { phone } of people) world.carrier.failFor(phone, { ...timeout, accept: true });
	await world.start(await world.shift());
	let most = 0;
	let under = 0;
	const { findSent } = world.carrier;
	world.carrier.findSent = async (query) => {
		under += 1;
		most = Math.max(most, under);
		await turn();
		under -= 1;
		return findSent(query);
	};
	world.clock.advance(3_000);
	await dispatchMessages(world.deps);
	while (world.deps.traffic.inFlight.size > 0) await turn();
	expect(most).toBe(8);
	expect(new Set(world.messages().map(({ status }) => status))).toEqual(new Set(["accepted"]));
});
