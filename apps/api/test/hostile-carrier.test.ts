import type { FaultEffect } from "@coverline/simulator";
import { expect, test } from "vitest";
import { alice, barry, lpnShift, rnShift, wei } from "./support/sample-records.ts";
import { until } from "./support/until.ts";
import { startWorld, type World } from "./support/world.ts";

const tenMinutesMs = 10 * 60_000;
/** Longer than any pause between two looks for evidence. */
const lookMs = 15_000;
const spoilt = ["drop", "reset", "500", "503", "garbage", "truncated", "empty"] as const;

const offersTo = (world: World, phone: string) => world.inbox(phone).filter((text) => /Reply YES/.test(text)).length;
const unsettled = (world: World) =>
	world.rows("SELECT 1 FROM messages WHERE status IN ('queued', 'sending', 'in_doubt')").length;

/** Lets the looks for evidence come round until nothing is in doubt any more. */
async function settle(world: World): Promise<void> {
	for (let look = 0; look < 10 && unsettled(world) > 0; look += 1) {
		await world.forward(lookMs);
		await new Promise((resolve) => setTimeout(resolve, 60));
	}
	expect(unsettled(world)).toBe(0);
}

test.concurrent.for(spoilt)(
	"accepted and then %s: each is texted once and called once, by callback or by the carrier's list",
	async (answer, { onTestFinished }) => {
		const world = await startWorld({}, onTestFinished);
		const { simulator } = world;
		simulator.addFaults(
			{ match: { verb: "callback", to: wei.phone }, effect: { kind: "drop" } },
			{ match: { verb: "messages.create", to: wei.phone, nth: 1 }, effect: { kind: "accept-then", answer } },
			{ match: { verb: "messages.create", to: barry.phone, nth: 1 }, effect: { kind: "accept-then", answer } },
			{ match: { verb: "calls.create", nth: 1 }, effect: { kind: "accept-then", answer } },
			{ match: { verb: "calls.create", nth: 2 }, effect: { kind: "accept-then", answer } },
		);
		await world.call("POST", `/shifts/${lpnShift}/fanout`);
		await until("both have it", () => offersTo(world, wei.phone) + offersTo(world, barry.phone) === 2);
		await settle(world);
		await world.forward(tenMinutesMs);
		await until("both are called", () => simulator.calls().length === 2);
		await settle(world);
		await until("both have it", () => offersTo(world, wei.phone) + offersTo(world, barry.phone) >= 2);
		expect([offersTo(world, wei.phone), offersTo(world, barry.phone)]).toEqual([1, 1]);
		expect(world.rows("SELECT DISTINCT status FROM messages WHERE dedupe_key NOT LIKE 'call-again%'")).toEqual([
			{ status: "accepted" },
		]);
		expect(
			[wei, barry].map(
				({ phone }) =>
					world.rows(`SELECT 1 FROM messages WHERE to_phone = '${phone}' AND dedupe_key LIKE 'call:%'`).length,
			),
		).toEqual([1, 1]);
		expect(simulator.journal({ kind: "request" }).filter(({ what }) => what === "messages.create")).toHaveLength(2);
	},
);

const unprocessed: [string, FaultEffect][] = [
	["the connection drops", { kind: "drop" }],
	["the connection is reset", { kind: "reset" }],
	["an error 500", { kind: "refuse", status: 500 }],
	["an error 503", { kind: "refuse", status: 503 }],
];

test.concurrent.for(unprocessed)(
	"%s before anything was processed: a text is sent once more, a call never, and that is shown",
	async ([, effect], { onTestFinished }) => {
		const world = await startWorld({}, onTestFinished);
		world.simulator.addFaults(
			{ match: { verb: "messages.create", nth: 1 }, effect },
			{ match: { verb: "calls.create", nth: 1 }, effect },
		);
		await world.call("POST", `/shifts/${rnShift}/fanout`);
		await until("it is in doubt", () => world.rows("SELECT 1 FROM messages WHERE status = 'in_doubt'").length === 1);
		expect(await world.as().system.status.query()).toMatchObject({ inDoubt: 1 });
		await settle(world);
		await until("she has it", () => offersTo(world, alice.phone) === 1);
		await world.forward(tenMinutesMs);
		await until(
			"the call is in doubt",
			() => world.rows("SELECT 1 FROM messages WHERE channel = 'voice' AND status = 'in_doubt'").length === 1,
		);
		await settle(world);
		expect(world.simulator.calls()).toEqual([]);
		expect(await world.as().system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 1 });
		const told = (await world.as().fanouts.timeline.query({ shiftId: rnShift })).map(({ kind }) => kind);
		expect(told).toContain("message.given_up");
	},
);

test.concurrent("a list that lags does not lead to a second text", async ({ onTestFinished }) => {
	const world = await startWorld({}, onTestFinished);
	world.simulator.addFaults(
		{ match: { verb: "callback" }, effect: { kind: "drop" } },
		{ match: { verb: "messages.create" }, effect: { kind: "accept-then", answer: "drop" } },
		{ match: { verb: "messages.create" }, effect: { kind: "list-lag", ms: 250 } },
	);
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await until("it is in doubt", () => world.rows("SELECT 1 FROM messages WHERE status = 'in_doubt'").length === 1);
	await world.forward(3_000);
	await until("the list was asked once", () => world.rows("SELECT 1 FROM messages WHERE looks = 1").length === 1);
	await new Promise((resolve) => setTimeout(resolve, 250));
	await settle(world);
	expect(offersTo(world, alice.phone)).toBe(1);
	expect(world.rows("SELECT status FROM messages")).toEqual([{ status: "accepted" }]);
});

test.concurrent("429 is tried again until it goes through, once", async ({ onTestFinished }) => {
	const world = await startWorld({}, onTestFinished);
	world.simulator.addFaults({
		match: { verb: "messages.create", times: 6 },
		effect: { kind: "refuse", status: 429, retryAfter: 1 },
	});
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	for (let turn = 0; turn < 20 && unsettled(world) > 0; turn += 1) {
		await world.forward(lookMs);
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
	await until("both have it", () => offersTo(world, wei.phone) + offersTo(world, barry.phone) >= 2);
	expect([offersTo(world, wei.phone), offersTo(world, barry.phone)]).toEqual([1, 1]);
	expect(world.rows("SELECT 1 FROM events WHERE kind = 'message.in_doubt'")).toEqual([]);
});

test.concurrent("an outage of the carrier loses nothing and doubts nothing", async ({ onTestFinished }) => {
	const world = await startWorld({}, onTestFinished);
	await world.simulator.outage({ forMs: 300 });
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	for (let turn = 0; turn < 40 && unsettled(world) > 0; turn += 1) {
		await world.forward(1_000);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	await until("both have it", () => offersTo(world, wei.phone) + offersTo(world, barry.phone) >= 2);
	expect([offersTo(world, wei.phone), offersTo(world, barry.phone)]).toEqual([1, 1]);
	expect(world.rows("SELECT 1 FROM events WHERE kind = 'message.in_doubt'")).toEqual([]);
});

test.concurrent("callbacks duplicated, reordered and forged end in the same state, and a forged one leaves no trace", async ({
	onTestFinished,
}) => {
	const world = await startWorld({}, onTestFinished);
	world.simulator.addFaults(
		{ match: { verb: "callback", to: wei.phone }, effect: { kind: "duplicate", copies: 3 } },
		{ match: { verb: "callback", to: wei.phone, status: "sent" }, effect: { kind: "reorder" } },
		{ match: { verb: "callback", to: barry.phone }, effect: { kind: "forge" } },
	);
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.delivered(1);
	await until(
		"the forgeries are refused",
		() => world.simulator.journal({ kind: "callback" }).filter(({ status }) => status === 403).length >= 2,
	);
	expect(world.rows("SELECT to_phone AS phone, status, progress FROM messages ORDER BY to_phone")).toEqual([
		{ phone: wei.phone, status: "accepted", progress: "delivered" },
		{ phone: barry.phone, status: "accepted", progress: "queued" },
	]);
	const delivered = (await world.as().fanouts.timeline.query({ shiftId: lpnShift })).filter(
		({ kind }) => kind === "message.delivered",
	);
	expect(delivered.map(({ caregiverId }) => caregiverId).every((id) => id === wei.id)).toBe(true);
});

test.concurrent("a refused key stops everything with its cause and remedy; mended, it resumes by itself and sends only what is still wanted", async ({
	onTestFinished,
}) => {
	const world = await startWorld({}, onTestFinished);
	world.simulator.addFaults({
		match: { verb: "messages.create" },
		effect: { kind: "refuse", status: 401, code: 20003 },
	});
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	const { stopped } = await until("sending is stopped", async () => {
		const status = await world.as().system.status.query();
		return status.stopped.length > 0 ? status : null;
	});
	expect(stopped).toMatchObject([{ cause: "authentication", remedy: expect.stringMatching(/^[A-Z].{20,}\.$/) }]);
	expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
	expect(await (await fetch(`${world.url}/metrics`)).text()).toMatch(/coverline_sending_stopped 1/);
	await world.as().fanouts.cancel.mutate({ shiftId: rnShift });
	const attempts = world.simulator.journal().filter(({ what }) => what === "messages.create").length;
	expect(attempts).toBeLessThanOrEqual(4);

	world.simulator.removeFaults();
	await world.forward(6_000);
	await until("both are texted", () => offersTo(world, wei.phone) + offersTo(world, barry.phone) === 2);
	await world.quiet();
	expect([offersTo(world, wei.phone), offersTo(world, barry.phone), world.inbox(alice.phone).length]).toEqual([
		1, 1, 0,
	]);
	expect(await world.as().system.status.query()).toMatchObject({ stopped: [], outboxDepth: 0 });
	expect(await (await fetch(`${world.url}/metrics`)).text()).toMatch(/coverline_sending_stopped 0/);
});

test.concurrent("a carrier that hangs, having taken the text or not, leads to one text each", async ({
	onTestFinished,
}) => {
	const world = await startWorld({}, onTestFinished);
	world.simulator.addFaults(
		{ match: { verb: "messages.create", to: wei.phone, nth: 1 }, effect: { kind: "hang" } },
		{ match: { verb: "messages.create", to: barry.phone, nth: 1 }, effect: { kind: "accept-then", answer: "hang" } },
		{ match: { verb: "callback", to: barry.phone }, effect: { kind: "drop" } },
	);
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await until("both are in doubt", () => world.rows("SELECT 1 FROM messages WHERE status = 'in_doubt'").length === 2, {
		withinMs: 15_000,
	});
	await settle(world);
	await until("both have it", () => offersTo(world, wei.phone) + offersTo(world, barry.phone) >= 2);
	expect([offersTo(world, wei.phone), offersTo(world, barry.phone)]).toEqual([1, 1]);
}, 30_000);
