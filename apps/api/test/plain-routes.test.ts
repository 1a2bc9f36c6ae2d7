import { expect, test } from "vitest";
import { alice, barry, lpnShift, rnShift, sample, wei } from "./support/sample-records.ts";
import { startWorld } from "./support/world.ts";

const dayMs = 24 * 60 * 60_000;
const says = { detail: expect.stringMatching(/^[A-Z].+\.$/) };

test("GET /health answers exactly that it is ok, without a key", async () => {
	const world = await startWorld({ records: false, started: false });
	const response = await fetch(`${world.url}/health`);
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('{"status":"ok"}');
});

test("a fan-out of an unknown shift is 404 with a detail", async () => {
	const world = await startWorld({ started: false });
	const answer = await world.call("POST", "/shifts/no-such-shift/fanout");
	expect(answer).toMatchObject({ status: 404, body: says });
});

test("a fan-out for which nobody is eligible is 404 and says that no caregivers were found", async () => {
	const world = await startWorld({ started: false });
	await world.as().caregivers.update.mutate({ id: alice.id, active: false });
	const before = world.dump();
	const answer = await world.call("POST", `/shifts/${rnShift}/fanout`);
	expect(answer.status).toBe(404);
	expect(answer.body["detail"]).toContain("No caregivers found");
	expect(world.dump()).toEqual(before);
});

test("a shift that is over is refused with 409 and a detail", async () => {
	const world = await startWorld({ started: false });
	world.clock.forward(10 * dayMs);
	const answer = await world.call("POST", `/shifts/${rnShift}/fanout`);
	expect(answer).toMatchObject({ status: 409, body: says });
});

test("so is one that somebody held", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	await world.call("POST", "/messages/inbound", { from_phone: alice.phone, message: "YES" });
	world.clock.forward(10 * dayMs);
	expect(await world.call("POST", `/shifts/${rnShift}/fanout`)).toMatchObject({ status: 409, body: says });
});

test("an unknown phone is 404 with a detail", async () => {
	const world = await startWorld({ started: false });
	const answer = await world.call("POST", "/messages/inbound", { from_phone: "+15550999", message: "YES" });
	expect(answer).toMatchObject({ status: 404, body: says });
});

test("a YES with nothing open is no_pending_shift, an unclear text is processed", async () => {
	const world = await startWorld();
	const nothing = await world.call("POST", "/messages/inbound", { from_phone: alice.phone, message: "YES" });
	expect(nothing).toMatchObject({ status: 200, body: { status: "no_pending_shift" } });
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	const unclear = await world.call("POST", "/messages/inbound", { from_phone: alice.phone, message: "purple monkeys" });
	expect(unclear).toMatchObject({ status: 200, body: { status: "processed" } });
});

test("a phone may be written as people write it", async () => {
	const world = await startWorld({ started: false });
	await world.as().caregivers.create.mutate({ id: "ana", name: "Ana", role: "CNA", phone: "(510) 555-0101" });
	const answer = await world.call("POST", "/messages/inbound", { from_phone: "510.555.0101", message: "hello" });
	expect(answer.status).toBe(200);
});

test("the same message_id twice acts once and is answered the same", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	const yes = { from_phone: wei.phone, message: "YES", message_id: "m-1" };
	const answers = await Promise.all(Array.from({ length: 10 }, () => world.call("POST", "/messages/inbound", yes)));
	for (const { status, body } of answers)
		expect({ status, said: body["status"] }).toEqual({ status: 200, said: "shift_claimed" });
	expect(world.rows("SELECT 1 FROM events WHERE kind = 'reply.received'")).toHaveLength(1);
});

test("the same message_id counts once also when the home organization is named in between", async () => {
	const world = await startWorld({ records: false });
	await world.as().caregivers.create.mutate({ name: "Ana", role: "CNA", phone: "+15105550111" });
	const shift = await world
		.as()
		.shifts.create.mutate({ role: "CNA", startsAt: "2025-07-03T08:00:00Z", endsAt: "2025-07-03T16:00:00Z" });
	await world.call("POST", `/shifts/${shift.id}/fanout`);
	await world.simulator.phone("+15105550111").nextText(/Reply YES/);
	const yes = { from_phone: "+15105550111", message: "YES", message_id: "m-1" };
	expect((await world.call("POST", "/messages/inbound", yes)).body).toMatchObject({ status: "shift_claimed" });
	await world.as().records.import.mutate(sample);
	expect((await world.call("POST", "/messages/inbound", yes)).body).toMatchObject({ status: "shift_claimed" });
});

test("the same message_id from two phones is two replies; from one it is one", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	const say = async (from_phone: string, message: string) =>
		(await world.call("POST", "/messages/inbound", { from_phone, message, message_id: "1" })).body["status"];
	expect(await say(wei.phone, "NO")).toBe("processed");
	expect(await say(barry.phone, "YES")).toBe("shift_claimed");
	expect(await say(barry.phone, "YES")).toBe("shift_claimed");
	expect(world.rows("SELECT 1 FROM inbound_messages")).toHaveLength(2);
});

test("to_phone says which of our numbers was texted", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	const yes = { from_phone: barry.phone, message: "YES", to_phone: "+15105550190" };
	expect((await world.call("POST", "/messages/inbound", yes)).body).toMatchObject({ status: "shift_claimed" });
});

test("a route that takes POST says so to other methods", async () => {
	const world = await startWorld({ started: false });
	for (const path of [`/shifts/${rnShift}/fanout`, "/messages/inbound", "/webhooks/twilio/sms"]) {
		for (const method of ["GET", "PUT", "DELETE"]) {
			const answer = await world.call(method, path);
			expect({ path, method, status: answer.status }).toEqual({ path, method, status: 405 });
			expect(answer.headers.get("allow")).toBe("POST");
		}
		expect((await fetch(world.url + path, { method: "HEAD" })).status).toBe(405);
	}
	expect((await fetch(`${world.url}/health`, { method: "HEAD" })).status).toBe(200);
	expect(await world.call("GET", "/nothing/here")).toMatchObject({ status: 404, body: says });
});

test("a reply may name a short code as the number that it came to", async () => {
	const world = await startWorld();
	const given = (to_phone: string) =>
		world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "hello", to_phone });
	expect((await given("12345")).status).toBe(200);
	expect((await given("911")).status).toBe(422);
});

test("an agency that is called home shares no message ids with the home organization", async () => {
	const world = await startWorld();
	const operator = world.as();
	const ana = { name: "Ana", role: "CNA", phone: "+15105550111" };
	await operator.records.import.mutate({ caregivers: [{ ...ana, id: "h-ana", organization_id: "home" }] });
	await operator.caregivers.create.mutate(ana);
	const { key } = await operator.keys.create.mutate({ label: "home", organizationId: "home" });
	const say = { from_phone: ana.phone, message_id: "1" };
	await world.call("POST", "/messages/inbound", { ...say, message: "hello" });
	await world.call("POST", "/messages/inbound", { ...say, message: "STOP" }, key);
	expect(await world.as(key).caregivers.get.query({ id: "h-ana" })).toMatchObject({ optedOut: true });
});
