import { dispatchMessages, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, turns } from "../support.ts";

const to = "+15550100";

/** Opens a shift whose texts have their slots and no connection to the carrier yet. */
async function openWithoutConnection(world: World) {
	const connect = world.carrier.holdConnections();
	const shift = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
	const { scope, clock } = world;
	await world.write((tx) => startFanout(tx, { shiftId: shift, scope, now: clock.now(), escalateAfterMs }));
	await dispatchMessages(world.deps);
	await turns();
	return { shift, connect };
}

test("who says STOP while the connection is being made gets nothing of it", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const { connect } = await openWithoutConnection(world);
	const stopped = ana.reply("STOP", { to });
	await turns();
	connect();
	await stopped;
	await world.settle();
	await ana.expectNothing();
	await ben.expectText(/Reply YES/);
	expect(world.messages().find(({ kind, toPhone }) => kind === "offer" && toPhone === ana.phone)?.status).toBe(
		"obsolete",
	);
});

test("a shift that is cancelled while the connection is being made is offered to nobody", async () => {
	const world = createWorld();
	await world.person();
	const { shift, connect } = await openWithoutConnection(world);
	const cancelled = world.cancel(shift);
	await turns();
	connect();
	await cancelled;
	await world.settle();
	expect(world.carrier.texts).toEqual([]);
});

test("an offer that waits for a connection is not taken by a yes to the one before", async () => {
	const world = createWorld();
	const [ana, ben] = [await world.person(), await world.person()];
	const filled = await world.shift({ start: "2025-07-02T08:00:00Z", place: "Oakland" });
	await world.start(filled);
	await world.pass(60_000);
	await claim(world, filled, ben);
	await world.pass(60_000);
	const { shift, connect } = await openWithoutConnection(world);
	world.clock.set(world.clock.now() + 2000);
	const reading = ana.reply("YES", { to });
	await turns();
	connect();
	await reading;
	expect(world.fanout(shift).claimedBy).toBeNull();
});

test("a lease that runs out while the connection is being made sends nothing", async () => {
	const world = createWorld();
	const ana = await world.person();
	const { connect } = await openWithoutConnection(world);
	world.clock.set(world.clock.now() + 25_000);
	connect();
	await turns();
	expect(world.carrier.requests).toEqual([]);
	await world.settle();
	await ana.expectText(/Reply YES/);
	expect(world.carrier.texts).toHaveLength(1);
});

test("a call that was queued while the carrier could call is settled when it cannot", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.expectText(/Reply YES/);
	const { capabilities } = world.carrier;
	const { placeCall } = world.carrier;
	world.carrier.placeCall = async () => ({ kind: "not_processed", because: "429", retryAfterMs: 1000 });
	await world.pass(escalateAfterMs);
	world.carrier.placeCall = placeCall;
	Object.assign(world.carrier, { capabilities: { ...capabilities, voice: false } });
	await world.pass(60_000);
	expect(world.carrier.calls).toEqual([]);
	expect(world.messages().find(({ channel }) => channel === "voice")).toMatchObject({
		status: "obsolete",
		because: "carrier_cannot_call",
	});
});
