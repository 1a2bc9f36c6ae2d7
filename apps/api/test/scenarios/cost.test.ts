import { expect, test } from "vitest";
import { minutes } from "./support/durations.ts";
import { escalateAfterMs, startScenario } from "./support/scenario.ts";

test("what a shift has cost in segments and calls is shown, and what did not go out costs nothing", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const ben = await world.person();
	const cleo = await world.person();
	cleo.does({ optedOut: true });
	const shift = await world.shift();
	await world.open(shift);
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	expect(await world.fanout(shift)).toMatchObject({ cost: { segments: 2, calls: 0 } });
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	await ben.expectCall();
	await ben.press("1");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await world.pass(minutes(30));
	expect(await world.fanout(shift)).toMatchObject({ cost: { segments: 4, calls: 2 } });
	expect(await world.api.system.status.query()).toMatchObject({ segmentsToday: 4, callsToday: 2 });
});

test("a shift costs no more than the agency allows, and the timeline says why the others were not asked", async () => {
	const world = await startScenario();
	const people = await world.crowd(8);
	await world.api.organizations.update.mutate({ segmentsPerFanoutCap: 5, callsPerFanoutCap: 2 });
	const shift = await world.shift();
	await world.open(shift);
	const texted = people.slice(0, 5);
	for (const person of texted) await person.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	for (const person of texted.slice(0, 2)) {
		await person.expectCall();
		await person.press("2");
	}
	await world.pass(minutes(30));
	expect(await world.fanout(shift)).toMatchObject({ cost: { segments: 5, calls: 2 } });
	const events = await world.api.fanouts.timeline.query({ shiftId: shift });
	expect(events.filter(({ kind }) => kind === "round.completed").map(({ detail }) => detail)).toMatchObject([
		{ contacted: 5, because: expect.stringMatching(/cost cap/) },
		{ contacted: 2, because: expect.stringMatching(/cost cap/) },
	]);
});
