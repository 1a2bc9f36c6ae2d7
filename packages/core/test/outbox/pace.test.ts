import { assignSender, overrule, setSharedSenders, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

const throttled = { kind: "not_processed", because: "429", retryAfterMs: null } as const;

function useNumber(world: World, perSecond: number) {
	return world.write((tx) =>
		setSharedSenders(tx, { senders: [{ number: "+15550100", kind: "long_code", perSecond }], now: world.clock.now() }),
	);
}

test("what the carrier did not process is tried again with growing jitter until it is taken", async () => {
	const world = createWorld();
	const ana = await world.person();
	for (let attempt = 0; attempt < 5; attempt += 1) world.carrier.failNext({ outcome: throttled });
	let drawn = 0;
	world.deps.random = () => [0.1, 0.9, 0.5, 0.999, 0.2][drawn++ % 5] ?? 0.5;
	await world.start(await world.shift());
	await world.pass(60_000);
	await ana.expectText(/Reply YES/);
	const at = world.carrier.requests.map((request) => request.at);
	const waits = at.slice(1).map((instant, index) => instant - (at[index] ?? 0));
	expect(waits).toHaveLength(5);
	for (const [index, wait] of waits.entries()) {
		expect(wait).toBeGreaterThan(0);
		expect(wait).toBeLessThanOrEqual(500 * 2 ** (index + 1));
	}
	expect(new Set(waits).size).toBe(5);
	expect(drawn).toBe(5);
});

test("the carrier's own Retry-After is kept", async () => {
	const world = createWorld();
	const ana = await world.person();
	world.carrier.failNext({ outcome: { ...throttled, retryAfterMs: 20_000 } });
	await world.start(await world.shift());
	await world.pass(19_999);
	await ana.expectNothing();
	await world.pass(1);
	await ana.expectText(/Reply YES/);
});

test("a carrier that wants to be left alone for longer than an offer lives is asked once more while it lives", async () => {
	const world = createWorld();
	const ana = await world.person();
	world.carrier.failNext({ outcome: { ...throttled, retryAfterMs: 3_600_000 } });
	await world.start(await world.shift({ start: "2025-07-01T11:45:00Z", hours: 1 }));
	await world.pass(22 * 60_000);
	await ana.expectNothing();
	await world.pass(60_000);
	await ana.expectText(/Reply YES/);
	expect(world.carrier.requests.filter(({ channel }) => channel === "sms")).toHaveLength(2);
});

test("an offer is not tried again when its shift is over", async () => {
	const world = createWorld();
	const ana = await world.person();
	world.carrier.failFor(ana.phone, { outcome: throttled });
	await world.start(await world.shift());
	world.clock.set(Date.parse("2025-07-02T16:00:00Z"));
	const requests = world.carrier.requests.length;
	await world.settle();
	expect(world.carrier.requests).toHaveLength(requests);
	expect(world.messages()[0]).toMatchObject({ status: "obsolete" });
});

test("a number sends no faster than its kind may, after a burst", async () => {
	const world = createWorld();
	await useNumber(world, 10);
	await crowd(world, 160);
	await world.start(await world.shift());
	expect(world.carrier.texts).toHaveLength(60);
	await world.pass(5_000);
	expect(world.carrier.texts).toHaveLength(110);
	await world.pass(5_000);
	expect(world.carrier.texts).toHaveLength(160);
});

test("a clock that is set back does not stop texts or calls for as long", async () => {
	const world = createWorld({ limits: { callsPerSecond: 1, callBurst: 30 } });
	await useNumber(world, 1);
	const [ana] = await crowd(world, 1);
	await world.start(await world.shift());
	await world.pass(escalateAfterMs);
	await ana?.expectText(/Reply YES/);
	await ana?.expectCall();
	world.clock.set(world.clock.now() - 60 * 60_000);
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await ana?.expectText(/Jul 9/);
	await world.pass(escalateAfterMs);
	await ana?.expectCall();
});

test("calls keep to the account's calls per second", async () => {
	const world = createWorld({ limits: { callsPerSecond: 2, callBurst: 1 } });
	await crowd(world, 10);
	await world.start(await world.shift());
	await world.pass(escalateAfterMs + 2_000);
	expect(world.carrier.calls).toHaveLength(5);
});

test("one organization's thousands of texts hardly delay another's first on a shared, slow number", async () => {
	const world = createWorld();
	await useNumber(world, 1);
	await crowd(world, 500);
	await world.start(await world.shift());
	await world.pass(30_000);
	const other = await world.organization("other");
	const zoe = await world.person({ organizationId: "other" });
	const shift = await world.shift({ organizationId: "other" });
	await world.write((tx) => startFanout(tx, { shiftId: shift, scope: other, now: world.clock.now(), escalateAfterMs }));
	await world.pass(2_000);
	await zoe.expectText(/Reply YES/);
	expect(world.carrier.texts.length).toBeLessThan(100);
});

test("confirmations leave before notices, and notices before offers", async () => {
	const world = createWorld();
	await useNumber(world, 1);
	const people = await crowd(world, 60);
	const filled = await world.shift();
	await world.start(filled);
	const open = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.start(open);
	const sent = world.carrier.texts.length;
	if (people[0]) await claim(world, filled, people[0]);
	await world.write((tx) =>
		overrule(tx, {
			shiftId: open,
			caregiverId: people[5]?.id ?? "",
			as: { kind: "reply", text: "Please call us" },
			scope: world.scope,
			now: world.clock.now(),
		}),
	);
	await world.pass(130_000);
	const kinds = world.carrier.texts
		.slice(sent)
		.map(({ body }) => (/It's yours|Please call/.test(body) ? 0 : /is filled/.test(body) ? 1 : 2));
	expect(kinds).toEqual([...kinds].sort());
	expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
});

test("no more requests are under way at once than the cap allows", async () => {
	const world = createWorld({ limits: { concurrency: 4 } });
	await crowd(world, 30);
	let under = 0;
	let most = 0;
	const sendText = world.carrier.sendText.bind(world.carrier);
	world.carrier.sendText = async (text) => {
		under += 1;
		most = Math.max(most, under);
		await new Promise((resolve) => setImmediate(resolve));
		const outcome = await sendText(text);
		under -= 1;
		return outcome;
	};
	await world.start(await world.shift());
	expect(most).toBe(4);
	expect(world.carrier.texts).toHaveLength(30);
});

test("two shifts offered to one person at once come from different numbers", async () => {
	const world = createWorld({ senders: ["+15550100", "+15550101"] });
	await world.person();
	await world.start(await world.shift());
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	expect(world.carrier.texts.map(({ from }) => from)).toEqual(["+15550100", "+15550101"]);
});

test("an organization with a number of its own uses it, and shared numbers otherwise", async () => {
	const world = createWorld({ senders: ["+15550100", "+15550101"] });
	await world.organization("other");
	await world.write((tx) => assignSender(tx, { number: "+15550101", organizationId: "other" }));
	await world.person();
	await world.person({ organizationId: "other" });
	await world.start(await world.shift());
	await world.start(await world.shift({ organizationId: "other" }));
	expect(world.carrier.texts.map(({ from }) => from)).toEqual(["+15550100", "+15550101"]);
});
