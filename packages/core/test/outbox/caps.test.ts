import { closeAttention, dispatchMessages, outboxStatus, setSharedSenders, updateOrganization } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { crowd, needsYou } from "../support.ts";

function limit(world: World, change: { segmentsPerFanoutCap?: number; callsPerFanoutCap?: number }) {
	return world.write((tx) =>
		updateOrganization(tx, { organizationId: "home", change, scope: world.scope, now: world.clock.now() }),
	);
}

test("a fan-out costs no more than the agency allows, and says so", async () => {
	const world = createWorld();
	await crowd(world, 10);
	await limit(world, { segmentsPerFanoutCap: 4, callsPerFanoutCap: 2 });
	const shift = await world.shift();
	await world.start(shift);
	expect(world.carrier.texts).toHaveLength(4);
	await world.pass(escalateAfterMs + 60_000);
	expect(world.carrier.calls).toHaveLength(2);
	expect(world.fanout(shift).cost).toEqual({ segments: 4, calls: 2 });
	expect(world.events("round.completed").map(({ detail }) => detail)).toMatchObject([
		{ contacted: 4, because: expect.stringMatching(/cost cap/) },
		{ contacted: 2, because: expect.stringMatching(/cost cap/) },
	]);
});

test("a call that would be the second, or instead of a text, is within the cap too", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 2);
	await limit(world, { callsPerFanoutCap: 2 });
	await world.start(await world.shift());
	await world.pass(escalateAfterMs);
	const call = world.messages().find(({ channel, caregiverId }) => channel === "voice" && caregiverId === ana?.id);
	await world.carrierSays(call?.id ?? "", "busy");
	await world.pass(5 * 60_000);
	expect(world.carrier.calls).toHaveLength(2);

	const none = createWorld();
	const [landline] = await crowd(none, 1);
	await limit(none, { callsPerFanoutCap: 0 });
	await none.start(await none.shift());
	const text = none.messages()[0]?.id ?? "";
	await none.carrierSays(text, "undelivered", { class: "not_textable", code: 30006 });
	await landline?.expectText(/Reply YES/);
	await none.pass(5 * 60_000);
	expect(none.carrier.calls).toEqual([]);
});

/** People of one agency, by what their phones are, in the order in which they are asked. */
async function phonesOf(world: World, ...kinds: ("mobile" | "landline")[]) {
	const people = await crowd(world, kinds.length);
	for (const [index, kind] of kinds.entries()) {
		const trouble = kind === "landline" ? "not_textable" : null;
		world.db.$client.prepare("UPDATE caregivers SET phone_trouble = ? WHERE id = ?").run(trouble, people[index]?.id);
	}
	return people;
}

test("who can only be called is called at once within the cap of calls, and the rest of them when it allows", async () => {
	const world = createWorld();
	const people = await phonesOf(world, "landline", "mobile", "landline", "landline", "mobile");
	await limit(world, { callsPerFanoutCap: 2 });
	const shift = await world.shift();
	expect(await world.start(shift)).toMatchObject({ contacted: 4, complete: true, capped: true });
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([people[0]?.phone, people[2]?.phone]);
	expect(world.carrier.texts).toHaveLength(2);
	expect(world.events("round.completed").map(({ detail }) => detail)).toMatchObject([
		{ contacted: 4, because: expect.stringMatching(/cost cap/) },
	]);
	expect(world.fanout(shift).offers[3]).toMatchObject({ caregiverId: people[3]?.id, status: "not_reached" });
	await world.pass(escalateAfterMs + 60_000);
	expect(world.carrier.calls).toHaveLength(2);
});

test("a call of the first round that came to nothing leaves its place to another", async () => {
	const world = createWorld();
	const [ana, ben] = await phonesOf(world, "landline", "landline", "mobile");
	await limit(world, { callsPerFanoutCap: 1 });
	world.carrier.failFor(ana?.phone ?? "", {
		outcome: { kind: "refused", code: 21211, class: "bad_number", because: "invalid" },
	});
	await world.start(await world.shift());
	expect(world.carrier.calls).toEqual([]);
	await world.pass(escalateAfterMs + 60_000);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([ben?.phone]);
});

test("the cap of calls holds over all pages", async () => {
	const world = createWorld();
	await phonesOf(world, ...Array.from({ length: 400 }, () => "landline" as const));
	await limit(world, { callsPerFanoutCap: 300 });
	const shift = await world.shift();
	expect(await world.start(shift)).toMatchObject({ contacted: 250, complete: false, capped: false });
	await world.pass(60_000);
	expect(world.carrier.calls).toHaveLength(300);
	expect(world.events("round.completed")).toMatchObject([{ detail: { contacted: 300, because: expect.anything() } }]);
});

test("a start that the cap ends says so at once, and one that it just allows says nothing of it", async () => {
	const world = createWorld();
	await crowd(world, 4);
	await limit(world, { segmentsPerFanoutCap: 3, callsPerFanoutCap: 3 });
	expect(await world.start(await world.shift())).toMatchObject({ contacted: 3, complete: true, capped: true });
	await limit(world, { segmentsPerFanoutCap: 4, callsPerFanoutCap: 4 });
	const next = await world.shift({ start: "2025-07-09T08:00:00Z" });
	expect(await world.start(next)).toMatchObject({ contacted: 4, complete: true, capped: false });
	await world.pass(escalateAfterMs + 60_000);
	const capped = world.events("round.completed").map(({ detail }) => "because" in (detail as object));
	expect(capped).toEqual([true, false, false, false]);
});

test("nobody is left out by a cap who would not have been called anyway", async () => {
	const world = createWorld();
	const people = await crowd(world, 3);
	await limit(world, { callsPerFanoutCap: 2 });
	await world.start(await world.shift());
	await people[2]?.reply("NO");
	await world.pass(escalateAfterMs + 60_000);
	expect(world.carrier.calls).toHaveLength(2);
	expect(world.events("round.completed").map(({ detail }) => "because" in (detail as object))).toEqual([false, false]);
});

test("a number's daily cap holds the rest back until midnight in the carrier's zone", async () => {
	const world = createWorld();
	const sender = { number: "+15550100", kind: "10dlc_sole_proprietor" as const, perSecond: 100, perDay: 5 };
	await world.write((tx) => setSharedSenders(tx, { senders: [sender], now: world.clock.now() }));
	await crowd(world, 8);
	await world.start(await world.shift({ start: "2025-07-03T08:00:00Z" }));
	expect(world.carrier.texts).toHaveLength(5);
	const midnight = Date.parse("2025-07-02T07:00:00Z");
	expect((await dispatchMessages(world.deps)).nextAt).toBe(midnight);
	await world.pass(midnight - world.clock.now() - 1);
	expect(world.carrier.texts).toHaveLength(5);
	await world.pass(1);
	expect(world.carrier.texts).toHaveLength(8);
});

test("what a number sent today is still counted after a restart", async () => {
	const world = createWorld();
	const sender = { number: "+15550100", kind: "10dlc_sole_proprietor" as const, perSecond: 100, perDay: 5 };
	await world.write((tx) => setSharedSenders(tx, { senders: [sender], now: world.clock.now() }));
	await crowd(world, 3);
	await world.start(await world.shift());
	const restarted = createWorld({ db: world.db, senders: [] });
	await restarted.write((tx) => setSharedSenders(tx, { senders: [sender], now: restarted.clock.now() }));
	await restarted.start(await restarted.shift({ id: "next", start: "2025-07-08T08:00:00Z" }));
	expect(restarted.carrier.texts).toHaveLength(2);
});

const attempts = [
	["that the carrier refused as busy", { kind: "not_processed", because: "429", retryAfterMs: null }],
	["to see whether a stop is mended", { kind: "refused", code: 20003, class: "authentication", because: "401" }],
] as const;

test.each(attempts)("attempts %s do not use up the day", async (_title, outcome) => {
	const world = createWorld();
	const sender = { number: "+15550100", kind: "10dlc_sole_proprietor" as const, perSecond: 1, perDay: 20 };
	await world.write((tx) => setSharedSenders(tx, { senders: [sender], now: world.clock.now() }));
	const people = await crowd(world, 20);
	for (const { phone } of people) world.carrier.failFor(phone, { outcome });
	await world.start(await world.shift({ start: "2025-07-01T20:00:00Z" }));
	await world.pass(20 * 60_000);
	expect(world.carrier.requests.filter(({ channel }) => channel === "sms").length).toBeGreaterThan(40);
	for (const { phone } of people) world.carrier.failFor(phone, null);
	await world.pass(10 * 60_000);
	// The rest of the day is for answers.
	expect(world.carrier.texts).toHaveLength(18);
});

test("what is in doubt counts as spent until it is known that the carrier did not take it", async () => {
	const world = createWorld();
	const sender = { number: "+15550100", kind: "10dlc_sole_proprietor" as const, perSecond: 100, perDay: 5 };
	await world.write((tx) => setSharedSenders(tx, { senders: [sender], now: world.clock.now() }));
	const people = await crowd(world, 8);
	for (const { phone } of people.slice(0, 5))
		world.carrier.failFor(phone, { outcome: { kind: "in_doubt", because: "timeout" } });
	await world.start(await world.shift({ start: "2025-07-03T08:00:00Z" }));
	expect(world.carrier.requests).toHaveLength(5);
	await world.pass(29_000);
	expect(world.carrier.requests).toHaveLength(5);
	for (const { phone } of people) world.carrier.failFor(phone, null);
	await world.pass(60_000);
	expect(world.carrier.texts).toHaveLength(5);
});

test("offers leave a tenth of a number's day to whoever wins, and to answers", async () => {
	const world = createWorld();
	const sender = { number: "+15550100", kind: "10dlc_sole_proprietor" as const, perSecond: 100, perDay: 20 };
	await world.write((tx) => setSharedSenders(tx, { senders: [sender], now: world.clock.now() }));
	const [ana, ben] = await crowd(world, 30);
	await world.start(await world.shift({ start: "2025-07-03T08:00:00Z" }));
	await world.pass(1_000);
	expect(world.carrier.texts).toHaveLength(18);
	await ana?.reply("YES");
	await ben?.reply("YES");
	expect(world.carrier.texts.slice(18).map(({ body }) => /yours|filled/.exec(body)?.[0])).toEqual(["yours", "filled"]);
});

test("a winner who is not told for minutes is put before a person, until the text arrives", async () => {
	const world = createWorld();
	const sender = { number: "+15550100", kind: "10dlc_sole_proprietor" as const, perSecond: 100, perDay: 2 };
	await world.write((tx) => setSharedSenders(tx, { senders: [sender], now: world.clock.now() }));
	const [ana] = await crowd(world, 2);
	await world.start(await world.shift({ start: "2025-07-03T08:00:00Z" }));
	await ana?.reply("YES");
	const stopped = () => outboxStatus(world.db, { ...world.deps, scope: world.scope, now: world.clock.now() }).stopped;
	expect(stopped()).toMatchObject([
		{ from: "+15550100", channel: "sms", cause: "daily_cap", since: world.clock.now() },
	]);
	await world.pass(4 * 60_000);
	expect(needsYou(world)).toEqual([]);
	await world.pass(2 * 60_000);
	expect(needsYou(world)).toMatchObject([{ understood: "could not be told that the shift is theirs" }]);
	await world.pass(10 * 60_000);
	expect(needsYou(world)).toHaveLength(1);
	await world.pass(Date.parse("2025-07-02T07:00:01Z") - world.clock.now());
	const told = world.messages().find(({ kind }) => kind === "claimed");
	expect(told?.status).toBe("accepted");
	await world.carrierSays(told?.id ?? "", "delivered");
	expect(needsYou(world)).toEqual([]);
	expect(stopped()).toEqual([]);
});

test("so is one whose agency has no number left", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 1);
	const shift = await world.shift();
	await world.start(shift);
	await world.write((tx) => setSharedSenders(tx, { senders: [], now: world.clock.now() }));
	await ana?.reply("YES");
	await world.pass(6 * 60_000);
	const [item] = needsYou(world);
	expect(item).toMatchObject({ shiftId: shift, understood: "could not be told that the shift is theirs" });
	const { scope, clock } = world;
	await world.write((tx) => closeAttention(tx, { id: item?.id ?? "", scope, now: clock.now() }));
	await world.pass(10 * 60_000);
	expect(needsYou(world)).toEqual([]);
});
