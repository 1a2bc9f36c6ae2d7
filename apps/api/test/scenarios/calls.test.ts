import type { PhoneScript } from "@coverline/simulator";
import { expect, test } from "vitest";
import { minutes, seconds } from "./support/durations.ts";
import { escalateAfterMs, ourNumber, type ScenarioOptions, startScenario } from "./support/scenario.ts";

const callAgainAfterMs = minutes(2);

/** Two people whose ten minutes of silence have just ended. */
async function calling({ ana: does = {}, ...options }: ScenarioOptions & { ana?: PhoneScript } = {}) {
	const world = await startScenario(options);
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const shift = await world.shift();
	ana.does(does);
	await world.open(shift);
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	return { world, ana, ben, shift };
}

test.each([
	["busy", "the line was busy", 0],
	["no-answer", "nobody picked up", seconds(20)],
] as const)(
	"a call that ends as %s is tried once more after a pause, and no third time",
	async (onCall, word, rings) => {
		const { world, ana, ben, shift } = await calling({ ana: { onCall } });
		await ben.expectCall();
		await ben.press("2");
		await world.pass(rings + callAgainAfterMs - 1);
		await ana.expectNothing();
		await world.pass(1);
		await ana.expectCall();
		expect(await world.timeline(shift)).toMatch(new RegExp(`call to Ana ended: ${word}`));
		await world.pass(minutes(30));
	},
);

test("a call that fails is recorded, and not tried again", async () => {
	const { world, ben, shift } = await calling({ ana: { onCall: "failed" } });
	await ben.expectCall();
	await ben.press("2");
	expect(await world.timeline(shift)).toMatch(/Ana could not be called|call to Ana ended: failed/);
	await world.pass(minutes(30));
});

test("nobody is called again about a shift that was filled meanwhile", async () => {
	const { world, ana, ben } = await calling({ ana: { onCall: "busy" } });
	await ben.expectCall();
	await ben.press("1");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await world.pass(minutes(30));
});

test("a call that still rings when the shift is filled stops ringing at that instant", async () => {
	const { world, ana, ben } = await calling();
	await ben.expectCall();
	await world.pass(seconds(5));
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "ringing" }]);
	await ben.press("1");
	await ben.expectText(/It's yours/);
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "canceled" }]);
	await ana.expectText(/is filled/);
	await world.pass(minutes(30));
});

test("a call that still waits at the carrier when the shift is filled never rings", async () => {
	const { world, ana, ben } = await calling({ carrier: { callsPerSecond: 1 / 15 } });
	await ana.press("1");
	await ana.expectText(/It's yours/);
	await ben.expectText(/is filled/);
	expect(world.carrier.calls().map(({ status }) => status)).toEqual(["completed", "canceled"]);
	await world.pass(minutes(5));
});

test("a cancellation that the carrier loses is repeated while the phone still rings", async () => {
	const { world, ana, ben } = await calling();
	await ben.expectCall();
	world.carrier.addFaults({ match: { verb: "calls.update", nth: 1 }, effect: { kind: "refuse", status: 503 } });
	await ben.press("1");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "ringing" }]);
	await world.pass(seconds(2));
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "canceled" }]);
});

test("a call whose answer was lost is cancelled as soon as its id is known", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const ben = await world.person();
	await world.open(await world.shift());
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	world.carrier.addFaults(
		{ match: { verb: "calls.create", to: ana.number }, effect: { kind: "accept-then", answer: "reset" } },
		{ match: { verb: "callback", to: ana.number }, effect: { kind: "delay", ms: seconds(10) } },
		{ match: { verb: "calls.list" }, effect: { kind: "refuse", status: 503 } },
	);

	await world.pass(escalateAfterMs);
	await ana.expectCall();
	await ben.expectCall();
	await ben.press("1");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "ringing" }]);
	await world.pass(seconds(10));
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "canceled" }]);
	await world.pass(minutes(30));
});

test("whoever picks up in the instant in which the shift is filled hears that it is filled", async () => {
	const { world, ana, ben } = await calling();
	await ben.expectCall();
	world.carrier.addFaults({ match: { verb: "calls.update" }, effect: { kind: "hang" } });
	await ben.press("1");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await ana.answer();
	await ana.expectHeard(/has just been filled/);
	await world.pass(minutes(1));
});

test("two people who press 1 at the same instant: one hears that it is theirs, the other that it is filled", async () => {
	const { world, ana, ben, shift } = await calling();
	await ben.expectCall();
	for (const person of [ana, ben]) {
		await person.answer();
		await person.expectHeard(/press 1/);
	}
	await Promise.all([ana.press("1"), ben.press("1")]);
	const { claimedBy } = await world.fanout(shift);
	const [winner, other] = claimedBy === ana.id ? [ana, ben] : [ben, ana];
	expect(winner.id).toBe(claimedBy);
	await winner.expectHeard(/It is yours/);
	await winner.expectText(/It's yours/);
	await other.expectHeard(/It has just been filled/);
	await other.expectText(/is filled|just been filled/);
	await world.pass(minutes(30));
});

test("key 2 passes: she is not called again, and the shift stays open for the others", async () => {
	const { world, ana, ben, shift } = await calling();
	await ben.expectCall();
	await ana.answer();
	await ana.press("2");
	await ana.expectHeard(/All right, not this one/);
	expect((await world.fanout(shift)).offers.find(({ caregiverId }) => caregiverId === ana.id)?.status).toBe("declined");
	await world.pass(seconds(20) + callAgainAfterMs);
	await ben.expectCall();
	await world.pass(minutes(30));
});

test("key 9 ends all contact, on every channel", async () => {
	const { world, ana, ben } = await calling();
	await ben.expectCall();
	await ana.answer();
	await ana.press("9");
	await ana.expectHeard(/no more calls or texts/);
	await ben.press("1");
	await ben.expectText(/It's yours/);
	expect(await world.api.caregivers.get.query({ id: ana.id })).toMatchObject({ optedOut: true });
	const next = await world.shift({ start: "2025-07-09T08:00:00Z" });
	await world.open(next);
	await ben.expectText(/Jul 9/);
	await world.cancel(next);
	await ben.expectText(/no longer open/);
	await world.pass(minutes(30));
});

test("silence does nothing: the keys are explained twice more, and then the call ends by itself", async () => {
	const { world, ana, ben, shift } = await calling();
	await ben.expectCall();
	await ben.press("2");
	await ana.answer();
	await ana.expectHeard(/press 1/);
	await world.pass(seconds(30));
	await ana.expectHeard(/(press 1.*){3}We heard no answer/);
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "completed" }]);
	expect(await world.fanout(shift)).toMatchObject({ status: "pending", claimedBy: null });
	await world.pass(minutes(30));
});

test("an answering machine never accepts, never hears the place, and is not called again", async () => {
	const { world, ana, ben, shift } = await calling({ ana: { onCall: { answer: "voicemail", press: "1" } } });
	await ben.expectCall();
	await ben.press("2");
	await ana.expectHeard(/^This is Sunrise Home Care\. Please look at your texts\. Goodbye\.$/);
	expect(await world.fanout(shift)).toMatchObject({ status: "pending", claimedBy: null });
	await world.pass(minutes(30));
});

test("ringing ends before most voicemail picks up", async () => {
	const { world, ana, ben } = await calling({ ana: { onCall: { answer: "voicemail", after: seconds(25) } } });
	await ben.expectCall();
	await ben.press("2");
	await world.pass(minutes(1));
	expect(world.carrier.phone(ana.number).view().calls).toMatchObject([{ status: "no-answer" }]);
	await world.pass(callAgainAfterMs);
	await ana.expectCall();
});

test("whoever calls back hears the shifts that are open, one after the other, and can take one", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const first = await world.shift();
	const second = await world.shift({ start: "2025-07-09T08:00:00Z", place: "Berkeley" });
	await world.open(first);
	await world.open(second);
	await ana.expectText(/Jul 2/);
	await ana.expectText(/Jul 9/);

	await world.pass(minutes(3));
	await ana.call(ourNumber);
	await ana.press("2");
	await ana.expectHeard(/Jul 2.*All right, not this one.*Jul 9.*Berkeley.*press 1/);
	await ana.press("1");
	await ana.expectHeard(/It is yours/);
	await ana.expectText(/It's yours: CNA Wed Jul 9/);
	expect((await world.fanout(first)).offers).toMatchObject([{ status: "declined" }]);
	expect(await world.fanout(second)).toMatchObject({ claimedBy: ana.id });
	await world.pass(minutes(30));
});

test("whoever calls back when it is too late hears that nothing is open", async () => {
	const { world, ana, ben } = await calling({ ana: { onCall: "busy" } });
	await ben.expectCall();
	await ben.press("1");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await ana.call(ourNumber);
	await ana.expectHeard(/No shift is open for you right now/);
	await world.pass(minutes(30));
});

test("whoever says yes by text during the call hears on the call that it is theirs", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	await ana.answer();
	await ana.text("YES");
	await ana.expectText(/It's yours/);
	await ana.press("1");
	await ana.expectHeard(/It is yours/);
});

test("whoever holds another shift and presses 1 too late hears that it is filled", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	await world.open(await world.shift());
	for (const person of [ana, ben]) await person.expectText(/Jul 2.*Reply YES/);
	await ana.text("YES");
	await ana.expectText(/It's yours/);
	await ben.expectText(/is filled/);

	await world.open(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	for (const person of [ana, ben]) await person.expectText(/Jul 9.*Reply YES/);
	await world.pass(escalateAfterMs);
	for (const person of [ana, ben]) await person.expectCall();
	for (const person of [ana, ben]) {
		await person.answer();
		await person.expectHeard(/press 1/);
	}
	await ben.press("1");
	await ben.expectHeard(/It is yours/);
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await ana.press("1");
	await ana.expectHeard(/It has just been filled/);
});

test("whoever presses 1 too late stands by, as with a spoken yes", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const shift = await world.shift();
	await world.open(shift);
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	await world.pass(escalateAfterMs);
	for (const person of [ana, ben]) await person.expectCall();
	await ana.answer();
	await ana.expectHeard(/press 1/);
	await ben.text("YES");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await ana.press("1");
	await ana.expectHeard(/It has just been filled/);
	expect(await world.timeline(shift)).toContain("Ana said yes too late and stands by");
});
