import { expect, test } from "vitest";
import { minutes, seconds } from "./support/durations.ts";
import { ourNumber, type Scenario, startScenario } from "./support/scenario.ts";

/** One text is tried every five seconds; once it went through, the others leave at the next look, a second later at most. */
const resumesWithinMs = seconds(6);
const secondNumber = "+15105550191";

async function metric(world: Scenario, name: string): Promise<string | undefined> {
	const { body } = await world.request("/metrics");
	return new RegExp(`^${name} (.*)$`, "m").exec(String(body["text"]))?.[1];
}

test("a refused key stops everything with one alarm, its cause and a remedy, and is tried with one text every five seconds", async () => {
	const world = await startScenario();
	await world.crowd(50);
	const shift = await world.shift();
	world.carrier.addFaults({ match: { verb: "any" }, effect: { kind: "refuse", status: 401 } });

	await world.open(shift);
	expect(await world.api.system.status.query()).toMatchObject({
		stopped: [{ from: "*", cause: "authentication", code: 20003, remedy: expect.stringMatching(/TWILIO_AUTH_TOKEN/) }],
		outboxDepth: 50,
	});
	expect(world.alarms()).toEqual([expect.stringMatching(/SENDING IS STOPPED/)]);
	expect(await metric(world, "coverline_sending_stopped")).toBe("1");
	expect((await world.request("/readyz")).status).toBe(200);
	const atOnce = world.attempts("messages.create").length;
	await world.pass(minutes(1));
	expect(world.attempts("messages.create").length - atOnce).toBe(12);
	expect(world.alarms()).toHaveLength(1);
	expect((await world.request("/readyz")).status).toBe(200);
});

test("a mended key resumes by itself: what is still wanted is sent once, and nothing for what was filled meanwhile", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const ben = await world.person();
	const texted = await world.shift();
	const untexted = await world.shift({ start: "2025-07-09T08:00:00Z" });
	const wanted = await world.shift({ start: "2025-07-16T08:00:00Z" });
	await world.open(texted);
	for (const person of [ana, ben]) await person.expectText(/Jul 2.*Reply YES/);

	world.carrier.addFaults({ match: { verb: "any" }, effect: { kind: "refuse", status: 401 } });
	await ana.text("YES");
	await world.open(untexted);
	await ben.call(ourNumber);
	await ben.press("1");
	await ben.expectHeard(/Jul 9.*It is yours/);
	await world.open(wanted);
	await world.pass(minutes(5));
	for (const person of [ana, ben]) await person.expectNothing();

	world.carrier.removeFaults();
	await world.pass(resumesWithinMs);
	await ana.expectText(/It's yours: CNA Wed Jul 2/);
	await ben.expectText(/It's yours: CNA Wed Jul 9/);
	await ben.expectText(/Jul 2.* is filled/);
	for (const person of [ana, ben]) await person.expectText(/Jul 16.*Reply YES/);
	expect(await world.api.system.status.query()).toMatchObject({ stopped: [], outboxDepth: 0 });
	expect(await metric(world, "coverline_sending_stopped")).toBe("0");
	expect(world.alarms()).toHaveLength(1);
});

test("a number that is not ours stops itself and no other, and resumes when it is", async () => {
	const world = await startScenario({ senders: [ourNumber, secondNumber] });
	const people = await world.crowd(3);
	const first = await world.shift();
	await world.open(first);
	for (const person of people) expect(await person.expectText(/Jul 2/)).toMatchObject({ from: ourNumber });

	world.carrier.configure({ numbers: [ourNumber] });
	await world.open(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	await world.pass(minutes(1));
	expect(await world.api.system.status.query()).toMatchObject({
		stopped: [{ from: secondNumber, cause: "configuration", code: 21606, remedy: "Correct TWILIO_FROM_NUMBERS." }],
	});
	await people[0]?.text("YES", { to: ourNumber });
	await people[0]?.expectText(/It's yours/);
	for (const person of people.slice(1)) await person.expectText(/is filled/);

	world.carrier.configure({ numbers: [ourNumber, secondNumber] });
	await world.pass(resumesWithinMs);
	for (const person of people) await person.expectText(/Jul 9.*Reply YES/);
	expect(await world.api.system.status.query()).toMatchObject({ stopped: [] });
});

test("a carrier that accepts texts and loses them: those who lost one are called at once, and a receipt resumes the rest", async () => {
	const world = await startScenario({ env: { COVERLINE_CONCURRENCY: "1" } });
	const ana = await world.person();
	const ben = await world.person();
	const [unregistered] = world.carrier.addFaults({
		match: { verb: "messages.create" },
		effect: { kind: "fail-later", code: 30034 },
	});

	await world.open(await world.shift());
	await ana.expectCall();
	await ana.press("2");
	await ana.expectHeard(/not this one/);
	await ben.expectCall();
	expect(await world.api.system.status.query()).toMatchObject({
		stopped: [{ cause: "configuration", code: 30034, remedy: expect.stringMatching(/Register the number/) }],
	});
	expect(world.alarms()).toHaveLength(1);
	await ben.press("2");

	const carla = await world.person({ role: "RN" });
	await world.open(await world.shift({ role: "RN" }));
	await carla.expectNothing();
	world.carrier.removeFaults(unregistered);
	await world.pass(minutes(1));
	await carla.expectText(/Reply YES/);
	expect(await world.api.system.status.query()).toMatchObject({ stopped: [], outboxDepth: 0 });
});

test("one person in a country that is not enabled does not hold up the others", async () => {
	const world = await startScenario({ env: { COVERLINE_CONCURRENCY: "1" } });
	const abroad = await world.person({ name: "Abra" });
	const others = await world.crowd(5);
	const shift = await world.shift();
	world.carrier.addFaults({
		match: { verb: "messages.create", to: abroad.number },
		effect: { kind: "refuse", status: 400, code: 21408 },
	});

	await world.open(shift);
	await world.pass(seconds(30));
	for (const person of others) await person.expectText(/Reply YES/);
	expect(await world.api.system.status.query()).toMatchObject({ stopped: [], outboxDepth: 0 });
	expect(await world.timeline(shift)).toMatch(/Abra could not be texted: the account may not send to this country/);
});

test("a code that nobody knows is not tried again, and is reported", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person();
	const shift = await world.shift();
	world.carrier.addFaults({
		match: { verb: "messages.create", to: ana.number },
		effect: { kind: "refuse", status: 400, code: 29999 },
	});

	await world.open(shift);
	await ben.expectText(/Reply YES/);
	await world.pass(minutes(9));
	expect(world.attempts("messages.create", ana)).toHaveLength(1);
	expect(await world.timeline(shift)).toMatch(/Ana could not be texted.*29999/);
	expect(await metric(world, 'coverline_reports_total{kind="unknown_failure_code"}')).toBe("1");
	await ben.text("YES");
	await ben.expectText(/It's yours/);
	await world.pass(minutes(30));
});

test("an agency whose numbers were all given away: status, metric and one alarm say so, and a number sends what waits", async () => {
	const world = await startScenario();
	await world.agencies("other");
	await world.api.organizations.assignSender.mutate({ number: ourNumber, organizationId: "other" });
	const ana = await world.person();
	await world.open(await world.shift());
	await world.pass(minutes(1));
	expect(await world.api.system.status.query()).toMatchObject({
		outboxDepth: 1,
		stopped: [
			{ organizationId: "home", cause: "no_number", remedy: expect.stringMatching(/organizations\.assignSender/) },
		],
	});
	expect(await metric(world, "coverline_sending_stopped")).toBe("1");
	expect(world.alarms()).toEqual([expect.stringMatching(/"organizationId":"home".*SENDING IS STOPPED/)]);

	await world.api.organizations.assignSender.mutate({ number: ourNumber, organizationId: null });
	await world.pass(resumesWithinMs);
	await ana.expectText(/Reply YES/);
	expect(await world.api.system.status.query()).toMatchObject({ stopped: [], outboxDepth: 0 });
	expect(await metric(world, "coverline_sending_stopped")).toBe("0");
});
