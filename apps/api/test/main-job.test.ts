import { expect, test } from "vitest";
import { agency, alice, barry, lpnShift, rnShift, sample, wei } from "./support/sample-records.ts";
import { until } from "./support/until.ts";
import { startWorld } from "./support/world.ts";

const tenMinutesMs = 10 * 60_000;

test("importing the sample records brings in three caregivers and three shifts, and again changes nothing", async () => {
	const world = await startWorld({ records: false, started: false });
	const first = await world.as().records.import.mutate(sample);
	expect(first).toEqual({
		caregivers: { created: 3, updated: 0, unchanged: 0 },
		shifts: { created: 3, updated: 0, unchanged: 0 },
		problems: [],
	});
	const before = world.dump();
	const again = await world.as().records.import.mutate(sample);
	expect(again).toEqual({
		caregivers: { created: 0, updated: 0, unchanged: 3 },
		shifts: { created: 0, updated: 0, unchanged: 3 },
		problems: [],
	});
	expect(world.dump()).toEqual(before);
	expect((await world.as().shifts.get.query({ id: rnShift })).organizationId).toBe(agency);
	expect((await world.as().caregivers.get.query({ id: alice.id })).organizationId).toBe(agency);
});

test("a fan-out texts exactly the eligible caregivers of its shift", async () => {
	const world = await startWorld();
	const answer = await world.call("POST", `/shifts/${lpnShift}/fanout`);
	expect(answer).toMatchObject({ status: 200, body: { status: "fanout_initiated" } });
	expect(answer.body["message"]).toMatch(/^Sent SMS to 2 /);
	await world.simulator.phone(wei.phone).nextText(/LPN.*Reply YES/);
	await world.simulator.phone(barry.phone).nextText(/LPN.*Reply YES/);
	await world.quiet();
	expect(world.simulator.messages()).toHaveLength(2);
	expect(world.inbox(alice.phone)).toEqual([]);
	expect(world.simulator.calls()).toEqual([]);
});

test("a fan-out that the cost cap ends says so, in its answer and in the timeline", async () => {
	const world = await startWorld();
	await world.as().organizations.update.mutate({ segmentsPerFanoutCap: 1 });
	const answer = await world.call("POST", `/shifts/${lpnShift}/fanout`);
	expect(answer).toMatchObject({ status: 200, body: { status: "fanout_initiated", contacted: 1 } });
	expect(answer.body["message"]).toBe("Sent SMS to 1 caregiver; the cost cap allows no more.");
	const timeline = await world.call("GET", `/shifts/${lpnShift}/timeline`);
	expect(timeline.body["text"]).toMatch(/ {2}texting 1; the cost cap allows no more\n/);
	await world.quiet();
	expect(world.simulator.messages()).toHaveLength(1);
});

test("starting twenty times at once, through both doors, texts everybody once", async () => {
	const world = await startWorld();
	const plain = Array.from({ length: 10 }, () => world.call("POST", `/shifts/${lpnShift}/fanout`));
	const rpc = Array.from({ length: 10 }, () => world.as().fanouts.start.mutate({ shiftId: lpnShift }));
	const [answers, starts] = await Promise.all([Promise.all(plain), Promise.all(rpc)]);
	const initiated = answers.filter(({ body }) => body["status"] === "fanout_initiated").length;
	const fresh = starts.filter(({ alreadyStarted }) => !alreadyStarted).length;
	expect(initiated + fresh).toBe(1);
	expect(answers.every(({ status }) => status === 200)).toBe(true);
	expect(
		new Set([...answers.map(({ body }) => body["fanout_id"]), ...starts.map(({ fanoutId }) => fanoutId)]).size,
	).toBe(1);
	await world.quiet();
	expect(world.inbox(wei.phone)).toHaveLength(1);
	expect(world.inbox(barry.phone)).toHaveLength(1);
	const again = await world.call("POST", `/shifts/${lpnShift}/fanout`);
	expect(again).toMatchObject({ status: 200, body: { status: "already_fanout", contacted: 2 } });
	expect(again.body["message"]).toEqual(expect.any(String));
});

test("a YES through POST /messages/inbound claims; the winner and the others are told; a second YES hears it is taken", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	const yes = await world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "YES" });
	expect(yes).toMatchObject({ status: 200, body: { status: "shift_claimed", shift_id: lpnShift } });
	await world.simulator.phone(wei.phone).nextText(/yours/i);
	await world.simulator.phone(barry.phone).nextText(/filled/i);

	const again = await world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "YES" });
	expect(again).toMatchObject({ status: 200, body: { status: "shift_already_claimed", yours: true } });
	await world.simulator.phone(wei.phone).nextText(/already yours/i);

	const late = await world.call("POST", "/messages/inbound", { from_phone: barry.phone, message: "yes" });
	expect(late).toMatchObject({ status: 200, body: { status: "shift_already_claimed", yours: false } });

	const fanout = await world.as().fanouts.get.query({ shiftId: lpnShift });
	expect(fanout).toMatchObject({ status: "claimed", claimedBy: wei.id, escalatedAt: null });
	await world.forward(tenMinutesMs + 1_000);
	await world.quiet();
	expect(world.simulator.calls()).toEqual([]);
});

test("a YES through the carrier's SMS webhook claims, and is answered through the outbox alone", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	const phone = world.simulator.phone(alice.phone);
	await phone.nextText(/RN/);
	const sent = await phone.text("Yes please");
	expect(sent.webhooks).toMatchObject([{ status: 200, body: expect.stringMatching(/<Response\s*\/>/), error: null }]);
	await phone.nextText(/yours/i);
	expect(await world.as().fanouts.get.query({ shiftId: rnShift })).toMatchObject({
		status: "claimed",
		claimedBy: alice.id,
	});
});

test("a NO is recorded and that person is not phoned; everybody else is phoned once, after the wait", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	const no = await world.call("POST", "/messages/inbound", { from_phone: barry.phone, message: "NO" });
	expect(no).toMatchObject({ status: 200, body: { status: "processed" } });

	await world.forward(tenMinutesMs - 30_000);
	await world.quiet();
	expect(world.simulator.calls()).toEqual([]);

	await world.forward(30_000);
	await until("Wei is called", () => world.callsTo(wei.phone).length === 1);
	await world.quiet();
	expect(world.callsTo(barry.phone)).toEqual([]);
	const fanout = await world.as().fanouts.get.query({ shiftId: lpnShift });
	expect(fanout?.status).toBe("pending");
	expect(fanout?.escalatedAt).not.toBeNull();
	expect(fanout?.offers.find(({ caregiverId }) => caregiverId === barry.id)?.status).toBe("declined");
	expect(fanout?.offers.find(({ caregiverId }) => caregiverId === wei.id)?.status).toBe("called");
});

test("a YES by text after the calls have begun still wins", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	await world.forward(tenMinutesMs);
	await until("both are called", () => world.simulator.calls().length === 2);
	const yes = await world.call("POST", "/messages/inbound", { from_phone: barry.phone, message: "YES" });
	expect(yes.body).toMatchObject({ status: "shift_claimed" });
	await world.simulator.phone(wei.phone).nextText(/filled/i);
});

test("key 1 on the call wins, and is heard before hanging up", async () => {
	const world = await startWorld();
	world.simulator.phone(wei.phone).setScript({ onCall: { answer: true, press: "1" } });
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	await world.forward(tenMinutesMs);
	await until(
		"Wei has it",
		async () => (await world.as().fanouts.get.query({ shiftId: lpnShift }))?.claimedBy === wei.id,
	);
	const call = await until("the call has ended", () =>
		world.callsTo(wei.phone).find(({ status }) => status === "completed"),
	);
	expect(call.transcript.at(-1)).toMatchObject({ kind: "heard", text: expect.stringMatching(/It is yours/) });
	await world.simulator.phone(barry.phone).nextText(/filled/i);
});

test("one bad number among many neither stops nor repeats the others", async () => {
	const world = await startWorld();
	world.simulator.addFaults({
		match: { verb: "messages.create", to: wei.phone },
		effect: { kind: "refuse", status: 400, code: 21211 },
	});
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.simulator.phone(barry.phone).nextText(/LPN/);
	await world.quiet();
	expect(world.inbox(barry.phone)).toHaveLength(1);
	const fanout = await world.as().fanouts.get.query({ shiftId: lpnShift });
	expect(fanout?.offers.find(({ caregiverId }) => caregiverId === wei.id)?.status).toBe("not_reached");
});
