import { sendTimeoutMs } from "@coverline/core";
import { expect, test } from "vitest";
import { hours, minutes, seconds } from "./support/durations.ts";
import { escalateAfterMs, startScenario } from "./support/scenario.ts";

const lost = { kind: "accept-then", answer: "drop" } as const;

test("the answer to a text is lost: the carrier's callback settles it at once", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const shift = await world.shift();
	world.carrier.addFaults({ match: { verb: "messages.create", times: 1 }, effect: lost });

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0 });
	await world.pass(minutes(2));
	expect(world.attempts("messages.create")).toHaveLength(1);
	expect(world.attempts("messages.list")).toEqual([]);
	expect(await world.timeline(shift)).toMatch(
		/unsure whether Ana was texted.*\n.*texted Ana \(found out later, by the carrier's callback\)/,
	);
});

test("the callbacks are lost too: the first look at the carrier's list settles it", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const shift = await world.shift();
	world.carrier.addFaults(
		{ match: { verb: "messages.create", times: 1 }, effect: lost },
		{ match: { verb: "callback" }, effect: { kind: "drop" } },
	);

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await world.pass(seconds(3) - 1);
	expect(world.attempts("messages.list")).toEqual([]);
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 1 });
	await world.pass(1);
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0 });
	await world.pass(minutes(2));
	expect(world.attempts("messages.list")).toHaveLength(1);
	expect(world.attempts("messages.create")).toHaveLength(1);
	expect(await world.timeline(shift)).toMatch(/texted Ana \(found out later, by the carrier's list\)/);
});

test("a list that lags is looked at again over half a minute before anything is sent once more", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const began = world.now();
	world.carrier.addFaults(
		{ match: { verb: "messages.create", times: 1 }, effect: lost },
		{ match: { verb: "messages.create", times: 1 }, effect: { kind: "list-lag", ms: seconds(29) } },
		{ match: { verb: "callback" }, effect: { kind: "drop" } },
	);

	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await world.pass(minutes(5));
	expect(world.attempts("messages.list").map(({ at }) => at - began)).toEqual([3, 8, 16, 30].map(seconds));
	expect(world.attempts("messages.create")).toHaveLength(1);
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 0 });
});

test("a text that the carrier never had is sent once more, and no third time; then that is shown", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const shift = await world.shift();
	const began = world.now();
	world.carrier.addFaults(
		{ match: { verb: "messages.create", to: ana.number }, effect: { kind: "drop" } },
		{ match: { verb: "messages.create", to: ben.number, nth: 1 }, effect: { kind: "reset" } },
	);

	await world.open(shift);
	await world.pass(seconds(30) - 1);
	await ben.expectNothing();
	await world.pass(1);
	await ben.expectText(/Reply YES/);
	await world.pass(minutes(8));
	expect(world.attempts("messages.create", ana).map(({ at }) => at - began)).toEqual([0, 30].map(seconds));
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 1 });
	expect(await world.timeline(shift)).toMatch(/could not find out whether Ana was texted/);
});

test("a call is never dialled again on a guess: it is given up where people can see it", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const shift = await world.shift();
	world.carrier.addFaults({ match: { verb: "calls.create", nth: 1 }, effect: { kind: "reset" } });

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 1, givenUp: 0 });
	await world.pass(seconds(30));
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 1 });
	expect(await world.timeline(shift)).toMatch(/could not find out whether Ana was called/);
	await world.pass(minutes(30));
	expect(world.attempts("calls.create")).toHaveLength(1);
});

test("a callback that comes after a call was given up still tells that it was made", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const shift = await world.shift();
	world.carrier.addFaults(
		{ match: { verb: "calls.create" }, effect: lost },
		{ match: { verb: "calls.create" }, effect: { kind: "list-lag", ms: hours(1) } },
		{ match: { verb: "callback.call", status: "no-answer" }, effect: { kind: "drop" } },
		{ match: { verb: "callback.call" }, effect: { kind: "delay", ms: minutes(2) } },
	);

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	await world.pass(seconds(60));
	expect(await world.api.system.status.query()).toMatchObject({ givenUp: 1 });
	await world.pass(seconds(60));
	expect(await world.api.system.status.query()).toMatchObject({ givenUp: 0, inDoubt: 0 });
	expect(await world.timeline(shift)).toMatch(/called Ana \(found out later, by the carrier's callback\)/);
});

test.each(["drop", "reset", "500", "503", "garbage", "truncated", "empty"] as const)(
	"accepted and then %s: one text and one call, settled by the list alone",
	async (answer) => {
		const world = await startScenario();
		const ana = await world.person();
		world.carrier.addFaults(
			{ match: { verb: "callback" }, effect: { kind: "drop" } },
			{ match: { verb: "messages.create" }, effect: { kind: "accept-then", answer } },
			{ match: { verb: "calls.create" }, effect: { kind: "accept-then", answer } },
		);

		await world.open(await world.shift());
		await ana.expectText(/Reply YES/);
		await world.pass(escalateAfterMs);
		await ana.expectCall();
		await world.pass(minutes(30));
		expect(world.attempts("messages.create")).toHaveLength(1);
		expect(world.attempts("calls.create")).toHaveLength(1);
		expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 0, outboxDepth: 0 });
	},
);

test.each([500, 503])("%i and nothing processed: a text once more, a call never", async (status) => {
	const world = await startScenario();
	const ana = await world.person();
	world.carrier.addFaults(
		{ match: { verb: "messages.create", nth: 1 }, effect: { kind: "refuse", status } },
		{ match: { verb: "calls.create", nth: 1 }, effect: { kind: "refuse", status } },
	);

	await world.open(await world.shift());
	await ana.expectNothing();
	await world.pass(seconds(30));
	await ana.expectText(/Reply YES/);
	await world.pass(escalateAfterMs + minutes(30));
	expect(world.attempts("calls.create")).toHaveLength(1);
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 1 });
});

test("a carrier that hangs is waited for until the timeout, and then asked what it has", async () => {
	const world = await startScenario();
	const taken = await world.person();
	const untaken = await world.person();
	const began = world.now();
	world.carrier.addFaults(
		{ match: { verb: "callback" }, effect: { kind: "drop" } },
		{ match: { verb: "messages.create", to: taken.number, nth: 1 }, effect: { kind: "accept-then", answer: "hang" } },
		{ match: { verb: "messages.create", to: untaken.number, nth: 1 }, effect: { kind: "hang" } },
	);

	await world.open(await world.shift());
	await taken.expectText(/Reply YES/);
	await world.pass(sendTimeoutMs - 1);
	expect(await world.api.system.status.query()).toMatchObject({ sending: 2, inDoubt: 0 });
	await world.pass(1);
	expect(await world.api.system.status.query()).toMatchObject({ sending: 0, inDoubt: 2 });
	await world.pass(seconds(30));
	await untaken.expectText(/Reply YES/);
	expect(world.attempts("messages.create", taken)).toHaveLength(1);
	expect(world.attempts("messages.create", untaken).map(({ at }) => at - began)).toEqual([0, 40].map(seconds));
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 0 });
});

test("a callback that comes while the request still hangs leaves no doubt", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	world.carrier.addFaults({ match: { verb: "messages.create" }, effect: { kind: "accept-then", answer: "hang" } });

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await world.pass(minutes(5));
	expect(await world.timeline(shift)).not.toMatch(/unsure/);
	expect(world.attempts("messages.create")).toHaveLength(1);
	expect(world.attempts("messages.list")).toEqual([]);
});

test("who answers the phone while the carrier still owes the answer to the call can take the shift", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	world.carrier.addFaults(
		{ match: { verb: "calls.create" }, effect: { kind: "accept-then", answer: "hang" } },
		{ match: { verb: "callback.call" }, effect: { kind: "drop" } },
	);

	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	expect(await world.api.system.status.query()).toMatchObject({ sending: 1 });
	await ana.press("1");
	await ana.expectHeard(/It is yours/);
	await ana.expectText(/It's yours/);
	await world.pass(minutes(30));
	expect(await world.timeline(shift)).not.toMatch(/unsure/);
	expect(world.attempts("calls.create")).toHaveLength(1);
});

test.each([
	["answers errors", { kind: "refuse", status: 503 }],
	["hangs", { kind: "hang" }],
	["answers garbage", { kind: "accept-then", answer: "garbage" }],
	["is cut off", { kind: "accept-then", answer: "truncated" }],
] as const)("while the list itself %s, a text stays in doubt and is not sent again", async (_, effect) => {
	const world = await startScenario();
	const ana = await world.person();
	world.carrier.addFaults(
		{ match: { verb: "messages.create" }, effect: lost },
		{ match: { verb: "callback" }, effect: { kind: "drop" } },
	);
	const [listFault] = world.carrier.addFaults({ match: { verb: "messages.list" }, effect });

	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await world.pass(minutes(8));
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 1 });
	expect(world.attempts("messages.list").length).toBeGreaterThan(8);
	expect(world.attempts("messages.list").length).toBeLessThan(20);
	world.carrier.removeFaults(listFault);
	await world.pass(seconds(45));
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 0 });
	expect(world.attempts("messages.create")).toHaveLength(1);
});

test("what is filled while a text is in doubt is not sent once more", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const ben = await world.person();
	world.carrier.addFaults({ match: { verb: "messages.create", to: ana.number, nth: 1 }, effect: { kind: "drop" } });

	await world.open(await world.shift());
	await ben.expectText(/Reply YES/);
	await ben.text("YES");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await world.pass(minutes(30));
	expect(world.attempts("messages.create", ana)).toHaveLength(2);
	expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, outboxDepth: 0 });
});
