import {
	assignSender,
	closeTraffic,
	dispatchMessages,
	fireDueTimers,
	overrule,
	receiveReply,
	startFanout,
	type TrafficLimits,
	untilSettled,
	voidAllLeases,
} from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim, crowd, turns } from "../support.ts";

/** A carrier that answers when it is told to: everything under way at once is one request's time. */
function answering(world: World) {
	const open: (() => void)[] = [];
	const { sendText, placeCall } = world.carrier;
	const wait = () => new Promise<void>((resolve) => void open.push(resolve));
	const refused = { kind: "not_processed", because: "not wanted any more", retryAfterMs: null } as const;
	world.carrier.sendText = async ({ mayLeave, ...text }) => {
		if (!mayLeave()) return refused;
		begun.push(`text ${text.to} ${text.body}`);
		await wait();
		return sendText({ ...text, mayLeave: () => true });
	};
	world.carrier.placeCall = async ({ mayLeave, ...call }) => {
		if (!mayLeave()) return refused;
		begun.push(`call ${call.to}`);
		await wait();
		return placeCall({ ...call, mayLeave: () => true });
	};
	const begun: string[] = [];
	return {
		begun,
		async answer() {
			for (const resolve of open.splice(0)) resolve();
			await turns();
		},
	};
}

/** Opens a shift without waiting for anything to be sent. */
async function open(world: World, shift: Parameters<World["shift"]>[0] = {}): Promise<string> {
	const shiftId = await world.shift(shift);
	const { scope, clock } = world;
	await world.write((tx) => startFanout(tx, { shiftId, scope, now: clock.now(), escalateAfterMs }));
	return shiftId;
}

/** A call falls due while so many offers wait for the slots. */
async function callDueBehind(offers: number, limits: Partial<TrafficLimits>) {
	const world = createWorld({ limits });
	const ana = await world.person({ role: "RN" });
	await world.start(await world.shift({ role: "RN" }));
	await world.pass(escalateAfterMs - 1);
	await crowd(world, offers);
	const carrier = answering(world);
	await open(world, { start: "2025-07-09T08:00:00Z" });
	await dispatchMessages(world.deps);
	world.clock.advance(1);
	await fireDueTimers(world.deps);
	await dispatchMessages(world.deps);
	return { world, ana, carrier };
}

/** The same database, in the hands of a process that has just started, on a machine that has always been up. */
async function startedAnew(world: World, { upSince } = { upSince: 0 }): Promise<World> {
	const next = createWorld({ db: world.db, at: new Date(world.clock.now()).toISOString() });
	await voidAllLeases(next.deps, { upSince });
	return next;
}

const statuses = (world: World, channel: "sms" | "voice") =>
	world.messages().flatMap((message) => (message.channel === channel ? [message.status] : []));

test("a confirmation begins within two requests' time, however many offers are going out", async () => {
	const world = createWorld({ limits: { concurrency: 4 } });
	const ana = await world.person({ role: "RN" });
	await world.start(await world.shift({ role: "RN" }));
	await crowd(world, 240);
	const carrier = answering(world);
	await open(world, { start: "2025-07-09T08:00:00Z" });
	await dispatchMessages(world.deps);
	await turns();
	await world.write((tx) =>
		receiveReply(tx, {
			carrierId: "in",
			channel: "sms",
			from: ana.phone,
			to: null,
			organizationId: null,
			text: "YES",
			now: world.clock.now(),
			unbegun: new Set(),
			escalateAfterMs,
		}),
	);
	let requests = 0;
	while (!carrier.begun.some((what) => what.startsWith(`text ${ana.phone}`))) {
		requests += 1;
		await carrier.answer();
	}
	expect(requests).toBeLessThanOrEqual(2);
});

test("a confirmation does not wait for the calls in line, either", async () => {
	const world = createWorld({ limits: { concurrency: 4 } });
	const [ana] = await crowd(world, 40);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs - 1);
	const carrier = answering(world);
	await crowd(world, 40, { role: "RN" });
	await open(world, { role: "RN", start: "2025-07-09T08:00:00Z" });
	world.clock.advance(1);
	await fireDueTimers(world.deps);
	await dispatchMessages(world.deps);
	await turns();
	const as = { kind: "reply", text: "Please call us" } as const;
	const { scope, clock } = world;
	await world.write((tx) => overrule(tx, { shiftId: shift, caregiverId: ana?.id ?? "", as, scope, now: clock.now() }));
	await dispatchMessages(world.deps);
	await turns();
	await carrier.answer();
	expect(carrier.begun.filter((what) => /Please call us/.test(what))).toHaveLength(1);
});

test("a call that is due does not wait for the offers in front of it", async () => {
	const { ana, carrier } = await callDueBehind(240, { concurrency: 4 });
	await carrier.answer();
	expect(carrier.begun).toContain(`call ${ana.phone}`);
});

test("looks and cancellations do not wait for a slot", async () => {
	const world = createWorld({ limits: { concurrency: 2 } });
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	await crowd(world, 10, { role: "RN" });
	answering(world);
	await open(world, { role: "RN" });
	await dispatchMessages(world.deps);
	if (ana) await claim(world, shift, ana);
	await fireDueTimers(world.deps);
	await dispatchMessages(world.deps);
	await turns();
	expect(world.carrier.calls.find(({ to }) => to === ben?.phone)?.cancelled).toBe(true);
});

test("no call is leased while no slot is free, so a crash leaves none undecided that was not begun", async () => {
	const { world, ana } = await callDueBehind(2, { concurrency: 2 });
	await turns();
	expect(statuses(world, "voice")).toEqual(["queued"]);
	const next = await startedAnew(world);
	await next.settle();
	expect(next.carrier.calls.map(({ to }) => to)).toEqual([ana.phone]);
});

test("calls of several agencies share the slots: no more are leased than are begun", async () => {
	const numbers = ["+15550101", "+15550102", "+15550103", "+15550104"];
	const world = createWorld({ limits: { concurrency: 4 }, senders: numbers });
	for (const [index, number] of numbers.entries()) {
		const organizationId = `agency${index}`;
		await world.organization(organizationId);
		await world.write((tx) => assignSender(tx, { number, organizationId }));
		await crowd(world, 5, { organizationId });
		await world.start(await world.shift({ organizationId }));
	}
	await world.pass(escalateAfterMs - 1);
	const carrier = answering(world);
	world.clock.advance(1);
	await fireDueTimers(world.deps);
	await dispatchMessages(world.deps);
	for (let request = 1; request < 5; request += 1) {
		await turns();
		expect(carrier.begun).toHaveLength(4 * request);
		expect(statuses(world, "voice").filter((status) => status === "sending")).toHaveLength(4);
		await carrier.answer();
	}
	await carrier.answer();
	expect(world.carrier.calls).toHaveLength(20);
	expect(new Set(world.carrier.calls.map(({ to }) => to)).size).toBe(20);
});

test("what waits for a slot goes on when another process starts: it was certainly not begun", async () => {
	const world = createWorld({ limits: { concurrency: 1 } });
	await crowd(world, 3);
	const carrier = answering(world);
	await open(world);
	await dispatchMessages(world.deps);
	await turns();
	await startedAnew(world);
	expect(statuses(world, "sms")).toEqual(["in_doubt", "queued", "queued"]);
	for (let request = 0; request < 3; request += 1) {
		await carrier.answer();
		await dispatchMessages(world.deps);
		await turns();
	}
	expect(statuses(world, "sms")).toEqual(["accepted", "accepted", "accepted"]);
	expect(world.carrier.texts).toHaveLength(3);
	await world.pass(60_000);
	expect(world.carrier.texts).toHaveLength(3);
});

describe("a process that dies while one text is sent and two wait for the slot", () => {
	async function died(): Promise<World> {
		const world = createWorld({ limits: { concurrency: 1 } });
		await crowd(world, 3);
		answering(world);
		await open(world);
		await dispatchMessages(world.deps);
		await turns();
		return world;
	}

	test("leaves the one in doubt; the two go out at once", async () => {
		const next = await startedAnew(await died());
		await next.settle();
		expect(statuses(next, "sms")).toEqual(["in_doubt", "accepted", "accepted"]);
		expect(next.messages().map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
	});

	test("leaves all three in doubt when it was the power: that they waited may be all that the disk has", async () => {
		const world = await died();
		const next = await startedAnew(world, { upSince: world.clock.now() });
		await next.settle();
		expect(statuses(next, "sms")).toEqual(["in_doubt", "in_doubt", "in_doubt"]);
		expect(next.messages().map(({ attemptedAt }) => attemptedAt)).toEqual(Array(3).fill(world.clock.now()));
		await next.pass(60_000);
		expect(statuses(next, "sms")).toEqual(["accepted", "accepted", "accepted"]);
	});
});

test("a call whose lease another process voids before it is begun is placed all the same, once", async () => {
	let lost = false;
	const world = createWorld({
		aroundWrite: (db, run) => {
			const result = run();
			const calls = db.$client.prepare(
				"UPDATE messages SET status = 'in_doubt', because = 'sender_lost', looks = 0, next_look_at = 1e15, lease_expires_at = NULL WHERE channel = 'voice' AND status = 'sending'",
			);
			if (!lost) lost = calls.run().changes > 0;
			return result;
		},
	});
	const ana = await world.person();
	await world.start(await world.shift());
	await world.pass(escalateAfterMs);
	expect(lost).toBe(true);
	await ana.expectText(/Reply YES/);
	await ana.expectCall();
	expect(world.carrier.calls).toHaveLength(1);
	expect(statuses(world, "voice")).toEqual(["accepted"]);
});

test("places in line that get no slot any more leave nothing behind when the process ends", async () => {
	const { world, ana, carrier } = await callDueBehind(3, { concurrency: 1, callsPerSecond: 1, callBurst: 2 });
	await turns();
	closeTraffic(world.deps.traffic);
	await carrier.answer();
	await untilSettled(world.deps);
	expect(statuses(world, "sms")).toEqual(["accepted", "accepted", "queued", "queued"]);
	expect(statuses(world, "voice")).toEqual(["queued"]);
	expect(world.messages().filter(({ attempts }) => attempts > 0)).toHaveLength(2);
	expect(ana.id).toBeDefined();
});

test("who has not been sent the offer yet does not hear that it is filled", async () => {
	const world = createWorld({ limits: { concurrency: 4 } });
	const people = await crowd(world, 30);
	const carrier = answering(world);
	const shift = await open(world);
	await dispatchMessages(world.deps);
	await turns();
	await claim(world, shift, people[0] as (typeof people)[number]);
	for (let second = 0; second < 40; second += 1) {
		await fireDueTimers(world.deps);
		await dispatchMessages(world.deps);
		await turns();
		world.clock.set(world.clock.now() + 1000);
		await carrier.answer();
	}
	const reached = (words: RegExp) =>
		carrier.begun.filter((line) => words.test(line)).map((line) => line.split(" ")[1] as string);
	const offered = reached(/Reply YES/);
	expect(offered).toHaveLength(4);
	expect(reached(/filled/).sort()).toEqual(offered.filter((phone) => phone !== people[0]?.phone).sort());
	expect(world.messages().filter(({ status }) => ["queued", "sending"].includes(status))).toEqual([]);
});
