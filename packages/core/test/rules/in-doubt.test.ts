import {
	dispatchMessages,
	outboxStatus,
	recordStatus,
	type SendOutcome,
	startFanout,
	untilSettled,
	voidAllLeases,
} from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim, turns } from "../support.ts";

const timeout = { kind: "in_doubt", because: "no answer within 10 s" } as const;
const halfMinute = 31_000;

async function startedWithDoubt(world: World, { accepted }: { accepted: boolean }) {
	const ana = await world.person();
	const shift = await world.shift();
	world.carrier.failNext({ outcome: timeout, accept: accepted });
	await world.start(shift);
	const [message] = world.messages();
	if (message === undefined) throw new Error("nothing was queued");
	return { ana, shift, id: message.id, now: () => world.messages().find(({ id }) => id === message.id) };
}

/** From now on the list shows what it shows, and cannot be read to its end. */
function breakOffList(world: World) {
	const { findSent } = world.carrier;
	world.carrier.listWorks = true;
	world.carrier.findSent = async (query) => {
		const outcome = await findSent({ ...query, body: null });
		return { kind: "unavailable", because: "the list is too long", sent: outcome.sent ?? [] };
	};
}

describe("a text whose outcome is unknown", () => {
	test("is settled by the carrier's list, and is not sent again", async () => {
		const world = createWorld();
		const { now } = await startedWithDoubt(world, { accepted: true });
		expect(now()).toMatchObject({ status: "in_doubt", settledAt: null });
		await world.pass(halfMinute);
		expect(now()).toMatchObject({ status: "accepted", carrierId: world.carrier.texts[0]?.carrierId });
		expect(world.carrier.requests).toHaveLength(1);
		expect(world.events("message.settled")).toMatchObject([{ detail: { evidence: "list" } }]);
	});

	test("is settled by a callback before anybody looks", async () => {
		const world = createWorld();
		const { id, now } = await startedWithDoubt(world, { accepted: true });
		await world.carrierSays(id, "sent");
		expect(now()).toMatchObject({ status: "accepted", progress: "sent" });
		expect(world.events("message.settled")).toMatchObject([{ detail: { evidence: "callback" } }]);
		world.carrier.listWorks = false;
		await world.pass(halfMinute);
		expect(world.carrier.requests).toHaveLength(1);
	});

	test("is settled also when the list lags by twenty seconds", async () => {
		const world = createWorld();
		world.carrier.listLagMs = 20_000;
		const { now } = await startedWithDoubt(world, { accepted: true });
		await world.pass(halfMinute);
		expect(now()?.status).toBe("accepted");
		expect(world.carrier.requests).toHaveLength(1);
	});

	test("is settled by what stands on a list that could not be read to its end", async () => {
		const world = createWorld();
		const { now } = await startedWithDoubt(world, { accepted: true });
		breakOffList(world);
		await world.pass(halfMinute);
		expect(now()).toMatchObject({ status: "accepted", carrierId: world.carrier.texts[0]?.carrierId });
	});

	test("is not sent again because such a list shows only what is another's", async () => {
		const world = createWorld();
		const { now } = await startedWithDoubt(world, { accepted: false });
		world.carrier.listWorks = false;
		await world.start(await world.shift({ id: "same-words", start: "2025-07-21T08:00:00Z" }));
		breakOffList(world);
		await world.pass(5 * 60_000);
		expect(now()).toMatchObject({ status: "in_doubt", attempts: 1 });
	});

	test("waits while the list cannot be had, and is neither sent again nor given up", async () => {
		const world = createWorld();
		world.carrier.listWorks = false;
		const { now } = await startedWithDoubt(world, { accepted: true });
		await world.pass(5 * 60_000);
		expect(now()?.status).toBe("in_doubt");
		expect(
			outboxStatus(world.db, { traffic: world.deps.traffic, scope: world.scope, now: world.clock.now() }),
		).toMatchObject({
			inDoubt: 1,
		});
		world.carrier.listWorks = true;
		await world.pass(halfMinute);
		expect(now()?.status).toBe("accepted");
		expect(world.carrier.requests.filter(({ channel }) => channel === "sms")).toHaveLength(1);
	});

	test.each([
		["was ten seconds fast", 10_000],
		["was four minutes fast", 4 * 60_000],
	])("is found although our clock %s when it was sent, and is right again", async (_title, fast) => {
		const world = createWorld();
		await startedWithDoubt(world, { accepted: true });
		for (const text of world.carrier.texts) Object.assign(text, { at: text.at - fast });
		world.clock.set(world.clock.now() - fast);
		await world.pass(fast + 60_000);
		expect(world.carrier.texts).toHaveLength(1);
		expect(world.messages()[0]).toMatchObject({ status: "accepted" });
	});

	test("does not take an older text of the same words for its own", async () => {
		const world = createWorld();
		const { ana, now } = await startedWithDoubt(world, { accepted: false });
		const body = world.db.$client.prepare("SELECT body FROM texts").pluck().get() as string;
		const older = { messageId: "another", carrierId: "SM-older", to: ana.phone, from: "+15550100", body };
		world.carrier.texts.push({ ...older, at: world.clock.now() - 60 * 60_000 });
		await world.pass(halfMinute);
		expect(now()?.carrierId).not.toBe("SM-older");
		expect(world.carrier.requests).toHaveLength(2);
	});

	test("is looked for by one look at a time: one that takes too long does not shorten the schedule", async () => {
		const world = createWorld();
		const { ana, now } = await startedWithDoubt(world, { accepted: false });
		const looks: { at: number; end: () => void }[] = [];
		world.carrier.findSent = () =>
			new Promise((resolve) => {
				looks.push({ at: world.clock.now(), end: () => resolve({ kind: "found", sent: [] }) });
			});
		const until = async (count: number) => {
			while (looks.length < count) {
				world.clock.advance(1_000);
				await dispatchMessages(world.deps);
				await turns(5);
			}
		};
		await until(2);
		looks[0]?.end();
		looks[1]?.end();
		await turns(5);
		expect(now()).toMatchObject({ status: "in_doubt", looks: 1 });
		for (const count of [3, 4, 5]) {
			await until(count);
			looks[count - 1]?.end();
		}
		await untilSettled(world.deps);
		await world.settle();
		await ana.expectText(/Reply YES/);
	});

	test("is given up when the list could not be had until its shift was over", async () => {
		const world = createWorld();
		world.carrier.listWorks = false;
		const { now } = await startedWithDoubt(world, { accepted: false });
		await world.pass(30 * 60 * 60_000);
		expect(now()?.status).toBe("given_up");
	});

	test("is sent once more when the carrier does not know of it after half a minute", async () => {
		const world = createWorld();
		const { ana, now } = await startedWithDoubt(world, { accepted: false });
		await world.pass(29_000);
		expect(world.carrier.requests).toHaveLength(1);
		await world.pass(2_000);
		await ana.expectText(/Reply YES/);
		expect(now()?.status).toBe("accepted");
		expect(world.carrier.requests).toHaveLength(2);
	});

	test("is not sent a third time: it is given up, visibly", async () => {
		const world = createWorld();
		world.carrier.failNext({ outcome: timeout });
		const { id, now } = await startedWithDoubt(world, { accepted: false });
		await world.pass(3 * halfMinute);
		expect(now()?.status).toBe("given_up");
		expect(world.carrier.requests).toHaveLength(2);
		expect(world.reports).toContainEqual(expect.objectContaining({ kind: "given_up", messageId: id }));
		expect(world.events("message.given_up")).toMatchObject([{ messageId: id }]);
		expect(
			outboxStatus(world.db, { traffic: world.deps.traffic, scope: world.scope, now: world.clock.now() }),
		).toMatchObject({
			givenUp: 1,
		});
	});

	test("that was given up is accepted after all when a late callback proves it", async () => {
		const world = createWorld();
		world.carrier.failNext({ outcome: timeout });
		const { id, now } = await startedWithDoubt(world, { accepted: false });
		await world.pass(3 * halfMinute);
		await world.carrierSays(id, "delivered");
		expect(now()).toMatchObject({ status: "accepted", progress: "delivered" });
	});

	test("is not sent again when the shift was filled meanwhile", async () => {
		const world = createWorld();
		const { shift } = await startedWithDoubt(world, { accepted: false });
		const ben = await world.person();
		await world.cancel(shift);
		await world.pass(3 * halfMinute);
		expect(world.carrier.texts.map(({ body }) => body)).toEqual([expect.stringMatching(/no longer open/)]);
		await ben.expectNothing();
	});

	test("that had become obsolete is accepted after all when a late callback proves it", async () => {
		const world = createWorld();
		const { shift, id, now } = await startedWithDoubt(world, { accepted: false });
		world.carrier.failNext({ outcome: { kind: "not_processed", because: "429", retryAfterMs: 60_000 } });
		await world.pass(halfMinute);
		await world.cancel(shift);
		await world.pass(2 * 60_000);
		expect(now()?.status).toBe("obsolete");
		await world.carrierSays(id, "delivered");
		expect(now()).toMatchObject({ status: "accepted", progress: "delivered" });
	});

	test("whose first attempts were throttled is still sent once more", async () => {
		const world = createWorld();
		const ana = await world.person();
		const shift = await world.shift();
		const throttled = { outcome: { kind: "not_processed", because: "429", retryAfterMs: null } as const };
		world.carrier.failNext(throttled);
		world.carrier.failNext(throttled);
		world.carrier.failNext({ outcome: timeout });
		await world.start(shift);
		await world.pass(60_000);
		await ana.expectText(/Reply YES/);
		expect(world.carrier.requests).toHaveLength(4);
	});

	test("takes over what the list says of it, since the callback may be lost too", async () => {
		const delivered = createWorld();
		delivered.carrier.listSays = { progress: "delivered", rank: 61, meaning: "reached", failure: null };
		const first = await startedWithDoubt(delivered, { accepted: true });
		await delivered.pass(halfMinute);
		expect(first.now()).toMatchObject({ status: "accepted", progress: "delivered" });
		expect(delivered.events("message.settled")).toMatchObject([{ detail: { evidence: "list" } }]);

		const landline = createWorld();
		const failure = { class: "not_textable", code: 30006 } as const;
		landline.carrier.listSays = { progress: "undelivered", rank: 52, meaning: "failed", failure };
		const second = await startedWithDoubt(landline, { accepted: true });
		await landline.pass(5_000);
		expect(second.now()).toMatchObject({ status: "accepted", progress: "undelivered", errorCode: 30006 });
		await second.ana.expectCall();

		const unregistered = createWorld();
		const lost = { class: "configuration", code: 30034 } as const;
		unregistered.carrier.listSays = { progress: "undelivered", rank: 52, meaning: "failed", failure: lost };
		await startedWithDoubt(unregistered, { accepted: true });
		await unregistered.pass(5_000);
		expect(unregistered.reports).toContainEqual(expect.objectContaining({ kind: "sending_stopped", code: 30034 }));
	});

	test("does not take for its own what another message was told is its", async () => {
		const world = createWorld();
		const ana = await world.person();
		await world.start(await world.shift());
		const second = await world.shift();
		world.carrier.failNext({ outcome: timeout });
		await world.start(second);
		expect(world.carrier.texts.map(({ body }) => body)[0]).toBe(
			world.db.$client.prepare("SELECT body FROM texts ORDER BY rowid DESC LIMIT 1").pluck().get(),
		);
		await world.pass(halfMinute);
		expect(world.carrier.texts.filter(({ to }) => to === ana.phone)).toHaveLength(2);
		expect(new Set(world.messages().map(({ carrierId }) => carrierId)).size).toBe(2);
	});
});

describe("a call whose outcome is unknown", () => {
	async function calledInDoubt(world: World, { accepted }: { accepted: boolean }) {
		const ana = await world.person();
		const shift = await world.shift();
		await world.start(shift);
		world.carrier.failNext({ outcome: timeout, accept: accepted });
		await world.pass(escalateAfterMs);
		return { ana, shift, call: () => world.messages().find(({ channel }) => channel === "voice") };
	}

	test("is never redialled: it is given up where people can see it", async () => {
		const world = createWorld();
		const { shift, call } = await calledInDoubt(world, { accepted: false });
		await world.pass(60 * 60_000);
		expect(call()?.status).toBe("given_up");
		expect(world.carrier.requests.filter(({ channel }) => channel === "voice")).toHaveLength(1);
		expect(world.events("message.given_up")).toMatchObject([{ shiftId: shift, detail: { channel: "voice" } }]);
	});

	test("does not take an earlier call of somebody else to the same phone for its own", async () => {
		const world = createWorld();
		const { ana, call } = await calledInDoubt(world, { accepted: false });
		const earlier = {
			to: ana.phone,
			from: "+15550100",
			messageId: "another",
			carrierId: "CA-earlier",
			cancelled: false,
		};
		world.carrier.calls.push({ ...earlier, at: world.clock.now() - 60_000 });
		await world.pass(halfMinute);
		expect(call()?.status).toBe("given_up");
	});

	test("is settled by the list", async () => {
		const world = createWorld();
		const { call } = await calledInDoubt(world, { accepted: true });
		await world.pass(halfMinute);
		expect(call()).toMatchObject({ status: "accepted", carrierId: world.carrier.calls[0]?.carrierId });
	});

	test.each([
		["two shifts of one agency", "home"],
		["two agencies", "other"],
	])(
		"is the only call to its phone until the list tells: of %s, no two calls swap their ids",
		async (_title, second) => {
			const world = createWorld();
			const ana = await world.person();
			await world.organization("other");
			await world.person({ organizationId: "other", phone: ana.phone });
			const shifts = [
				await world.shift(),
				await world.shift({ organizationId: second, start: "2025-07-09T08:00:00Z" }),
			];
			for (const shift of shifts) await world.start(shift);
			world.carrier.failNext({ outcome: timeout, accept: true });
			await world.pass(escalateAfterMs + 2_000);
			expect(world.carrier.calls).toHaveLength(1);
			await world.pass(2_000);
			expect(world.carrier.calls).toHaveLength(2);
			const calls = world.messages().filter(({ channel }) => channel === "voice");
			expect(calls.map(({ id, carrierId }) => [id, carrierId])).toEqual(
				calls.map(({ id }) => [id, world.carrier.calls.find(({ messageId }) => messageId === id)?.carrierId]),
			);
		},
	);

	test("does not hold up another shift's call for longer than the looks take, though the list be down", async () => {
		const world = createWorld();
		world.carrier.listWorks = false;
		const { ana } = await calledInDoubt(world, { accepted: false });
		await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
		await world.pass(escalateAfterMs + 1_000);
		expect(world.carrier.calls.map(({ to }) => to)).toEqual([ana.phone]);
	});

	test("is ended as soon as its id is known, when the shift was filled meanwhile", async () => {
		const world = createWorld();
		const { ana, shift, call } = await calledInDoubt(world, { accepted: true });
		await claim(world, shift, ana);
		await world.settle();
		expect(call()?.status).toBe("in_doubt");
		await world.pass(5_000);
		expect(world.carrier.calls[0]?.cancelled).toBe(true);
	});

	test("wakes the host when its id becomes known and it is to be ended", async () => {
		const world = createWorld();
		const { ana, shift, call } = await calledInDoubt(world, { accepted: true });
		await claim(world, shift, ana);
		await world.settle();
		const due = await world.write((tx) => {
			const report = { messageId: call()?.id ?? "", carrierId: "CA1", progress: "ringing", rank: 30 };
			recordStatus(tx, {
				...report,
				meaning: "under_way",
				failure: null,
				evidence: "callback",
				now: world.clock.now(),
			});
			return { ...tx.due };
		});
		expect(due.messagesAt).toBeLessThanOrEqual(world.clock.now());
	});
});

describe("a crash between lease and record", () => {
	/** Leases as a dispatcher does, and dies: the send may have left or not. */
	async function crashed(world: World, { channel, left }: { channel: "sms" | "voice"; left: boolean }) {
		const ana = await world.person();
		const shift = await world.shift();
		if (channel === "sms")
			await world.write((tx) =>
				startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
			);
		else {
			await world.start(shift);
			await world.write((tx) => tx.$client.prepare("DELETE FROM timers").run());
			await world.write((tx) =>
				tx.$client
					.prepare(
						`INSERT INTO messages (id, organization_id, dedupe_key, channel, kind, fanout_id, round, caregiver_id, to_phone, from_number, priority, status, send_after_at, expires_at, created_at)
						SELECT 'call', organization_id, 'call:' || fanout_id || ':' || caregiver_id, 'voice', kind, fanout_id, 2, caregiver_id, to_phone, from_number, 2, 'queued', 0, expires_at, 0 FROM messages LIMIT 1`,
					)
					.run(),
			);
		}
		const row = world.messages().at(-1);
		if (row === undefined) throw new Error("nothing was queued");
		await world.write((tx) =>
			tx.$client
				.prepare(
					"UPDATE messages SET status = 'sending', attempts = 1, attempted_at = ?, lease_expires_at = ? WHERE seq = ?",
				)
				.run(world.clock.now(), world.clock.now() + 30_000, row.seq),
		);
		if (left) {
			const sent = { messageId: row.id, to: row.toPhone, from: row.fromNumber ?? "", mayLeave: () => true };
			const body = world.db.$client.prepare("SELECT body FROM texts LIMIT 1").pluck().get() as string;
			if (channel === "sms") await world.carrier.sendText({ ...sent, body, validForMs: 1000 });
			else await world.carrier.placeCall(sent);
		}
		return { ana, shift, row: () => world.messages().find(({ seq }) => seq === row.seq) };
	}

	test("leaves a text in doubt, which the list settles when it had left", async () => {
		const world = createWorld();
		const { row } = await crashed(world, { channel: "sms", left: true });
		await voidAllLeases(world.deps, { upSince: 0 });
		expect(row()).toMatchObject({ status: "in_doubt", because: "sender_lost" });
		await world.pass(halfMinute);
		expect(row()?.status).toBe("accepted");
		expect(world.carrier.texts).toHaveLength(1);
	});

	test.each([
		["", null],
		[", although that happens for the second time", 1],
	])("leaves a text in doubt, which is sent when it had not left%s", async (_, resentAt) => {
		const world = createWorld();
		const { row } = await crashed(world, { channel: "sms", left: false });
		await world.write((tx) => tx.$client.prepare("UPDATE messages SET resent_at = ?").run(resentAt));
		await voidAllLeases(world.deps, { upSince: 0 });
		await world.pass(halfMinute);
		expect(row()?.status).toBe("accepted");
		expect(world.carrier.texts).toHaveLength(1);
	});

	test("leaves a call in doubt, which is not placed again", async () => {
		const world = createWorld();
		const { row } = await crashed(world, { channel: "voice", left: false });
		await voidAllLeases(world.deps, { upSince: 0 });
		await world.pass(60 * 60_000);
		expect(row()?.status).toBe("given_up");
		expect(world.carrier.calls).toEqual([]);
	});

	test("is noticed without a restart when the lease runs out, and not before", async () => {
		const world = createWorld();
		const { row } = await crashed(world, { channel: "sms", left: true });
		await world.pass(29_999);
		expect(row()?.status).toBe("sending");
		await world.pass(1);
		expect(row()?.status).toBe("in_doubt");
	});
});

test("a send that the carrier did take yields to doubt only until its answer comes", async () => {
	const world = createWorld();
	await world.person();
	const shift = await world.shift();
	const release = world.carrier.hold();
	const starting = world.start(shift);
	while (world.carrier.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
	await voidAllLeases(world.deps, { upSince: 0 });
	expect(world.messages()[0]?.status).toBe("in_doubt");
	release();
	await starting;
	expect(world.messages()[0]).toMatchObject({ status: "accepted" });
	expect(world.events("message.sent")).toHaveLength(1);
});

test("a call that was certainly not taken is tried again although its lease had been voided", async () => {
	const world = createWorld();
	await world.person();
	const shift = await world.shift();
	await world.start(shift);
	world.carrier.failNext({ outcome: { kind: "not_processed", because: "429", retryAfterMs: null } });
	const release = world.carrier.hold();
	const passing = world.pass(escalateAfterMs);
	while (world.carrier.requests.length === 1) await new Promise((resolve) => setImmediate(resolve));
	await voidAllLeases(world.deps, { upSince: 0 });
	release();
	await passing;
	await world.pass(60_000);
	expect(world.carrier.calls).toHaveLength(1);
});

const lateAnswers: SendOutcome[] = [
	{ kind: "not_processed", because: "429", retryAfterMs: null },
	{ kind: "refused", code: 30007, class: "content_filtered", because: "spam" },
];

test.each(lateAnswers)(
	"the late answer to a first attempt ($kind) does not undo a second one that is under way",
	async (late) => {
		const world = createWorld();
		await world.person();
		const shift = await world.shift();
		const answers: ((outcome: SendOutcome) => void)[] = [];
		world.carrier.sendText = () => new Promise((resolve) => void answers.push(resolve));
		const { write, deps, clock } = world;
		await write((tx) => startFanout(tx, { shiftId: shift, scope: world.scope, now: clock.now(), escalateAfterMs }));
		await dispatchMessages(deps);
		await voidAllLeases(deps, { upSince: 0 });
		while (answers.length < 2) {
			clock.advance(1_000);
			await dispatchMessages(deps);
			await new Promise((resolve) => setImmediate(resolve));
		}
		expect(world.messages()[0]).toMatchObject({ status: "sending", attempts: 2 });
		answers[0]?.(late);
		for (let step = 0; step < 5; step += 1) {
			await new Promise((resolve) => setImmediate(resolve));
			clock.advance(1_000);
			await dispatchMessages(deps);
		}
		expect(answers).toHaveLength(2);
		expect(world.messages()[0]).toMatchObject({ status: "sending", attempts: 2 });
		answers[1]?.({ kind: "accepted", carrierId: "SM2", segments: 1 });
		await untilSettled(deps);
		clock.advance(60_000);
		await dispatchMessages(deps);
		expect(answers).toHaveLength(2);
		expect(world.messages()[0]).toMatchObject({ status: "accepted", carrierId: "SM2" });
	},
);
