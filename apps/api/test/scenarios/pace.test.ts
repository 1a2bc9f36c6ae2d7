import { expect, test } from "vitest";
import { minutes, seconds } from "./support/durations.ts";
import { escalateAfterMs, type Scenario, startScenario } from "./support/scenario.ts";

/** How many attempts there were by each of these instants after `from`. */
function counted(world: Scenario, verb: string, { from, after }: { from: number; after: readonly number[] }): number[] {
	const attempts = world.attempts(verb);
	return after.map((ms) => attempts.filter(({ at }) => at <= from + ms).length);
}

test("a number sends no faster than its registration allows, after a burst", async () => {
	const world = await startScenario({ env: { COVERLINE_SEGMENTS_PER_SECOND: "10" } });
	const people = await world.crowd(100);
	const from = world.now();

	await world.open(await world.shift());
	await world.pass(seconds(5));
	expect(counted(world, "messages.create", { from, after: [0, 1, 2, 3, 4, 5].map(seconds) })).toEqual([
		60, 70, 80, 90, 100, 100,
	]);
	for (const person of people) await person.expectText(/Reply YES/);
});

test("the account calls no faster than it may, after a burst", async () => {
	const world = await startScenario({ env: { COVERLINE_CALLS_PER_SECOND: "2" } });
	const people = await world.crowd(40);
	await world.open(await world.shift());
	for (const person of people) await person.expectText(/Reply YES/);

	const from = world.now() + escalateAfterMs;
	await world.pass(escalateAfterMs + seconds(6));
	expect(counted(world, "calls.create", { from, after: [0, 1, 2, 5, 6].map(seconds) })).toEqual([30, 32, 34, 40, 40]);
	for (const person of people) await person.expectCall();
});

test("over a slow number confirmations leave before notices, and notices before offers", async () => {
	const world = await startScenario({ env: { COVERLINE_SENDER_KIND: "10dlc_sole_proprietor" } });
	const aides = await world.crowd(10);
	const nurses = await world.crowd(5, { role: "RN" });
	await world.open(await world.shift());
	for (const person of aides) await person.expectText(/Reply YES/);

	const [ana, ...others] = aides;
	await world.open(await world.shift({ role: "RN" }));
	await ana?.text("YES");
	await world.pass(minutes(1));
	await ana?.expectText(/It's yours/);
	for (const person of others) await person.expectText(/is filled/);
	for (const person of nurses) await person.expectText(/RN shift.*Reply YES/);
	const bodies = world.carrier.messages().flatMap(({ direction, body }) => (direction === "inbound" ? [] : [body]));
	const kinds = bodies
		.slice(10)
		.map((body) => (/yours/.test(body) ? "yours" : /filled/.test(body) ? "filled" : "offer"));
	expect(kinds).toEqual(["yours", ...others.map(() => "filled"), ...nurses.map(() => "offer")]);
});

test("one agency's hundreds of texts delay another's first by less than two seconds on a slow number that both use", async () => {
	const world = await startScenario({ env: { COVERLINE_SENDER_KIND: "10dlc_sole_proprietor" } });
	await world.agencies("other");
	const people = await world.crowd(200);
	await world.open(await world.shift());
	await world.pass(seconds(30));
	const zoe = await world.person({ organizationId: "other" });
	const theirs = await world.shift({ organizationId: "other" });

	await world.open(theirs);
	await world.pass(seconds(2) - 1);
	await zoe.expectText(/Reply YES/);
	expect(world.attempts("messages.create").length).toBeLessThan(50);
	await zoe.text("NO");
	await world.pass(minutes(4));
	await zoe.expectText(/noted/);
	for (const person of people) await person.expectText(/Reply YES/);
});

test("a number's daily cap holds the rest back until midnight at the carrier", async () => {
	const world = await startScenario({
		at: "2025-07-02T05:00:00Z",
		env: { COVERLINE_SEGMENTS_PER_DAY: "5", COVERLINE_ESCALATE_AFTER: "3h" },
	});
	const people = await world.crowd(8);
	await world.open(await world.shift({ start: "2025-07-03T08:00:00Z" }));
	expect(world.attempts("messages.create")).toHaveLength(5);
	const midnight = Date.parse("2025-07-02T07:00:00Z");
	await world.pass(midnight - world.now() - 1);
	expect(world.attempts("messages.create")).toHaveLength(5);
	await world.pass(1);
	for (const person of people) await person.expectText(/Reply YES/);
});

test("a text that the carrier cannot send within the offer's life is never delivered", async () => {
	const world = await startScenario({ carrier: { segmentsPerSecond: 1 / 60 } });
	const people = await world.crowd(3);
	const shift = await world.shift({ start: "2025-07-01T12:00:30Z", hours: 1 / 60 });

	await world.open(shift);
	await world.pass(minutes(10));
	for (const person of people.slice(0, 2)) await person.expectText(/Reply YES/);
	await people[2]?.expectNothing();
	expect(await world.timeline(shift)).toMatch(/Person 3 could not be texted.*30036/);
});
