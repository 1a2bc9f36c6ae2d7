import { expect, test } from "vitest";
import { minutes, seconds } from "./support/durations.ts";
import { escalateAfterMs, ourNumber, startScenario } from "./support/scenario.ts";

const nextWeek = "2025-07-09T08:00:00Z";
const tollFreeNumber = "+18005550190";

test("a STOP that comes between the fan-out and the sending keeps the text back; START lets the next one through", async () => {
	const world = await startScenario();
	const ana = await world.person();
	world.carrier.addFaults({
		match: { verb: "messages.create", to: ana.number, nth: 1 },
		effect: { kind: "refuse", status: 429, retryAfter: 60 },
	});

	await world.open(await world.shift());
	await world.pass(seconds(30));
	await ana.text("Stop", { to: ourNumber });
	await ana.expectText(/unsubscribed/);
	await world.pass(minutes(30));
	expect(world.attempts("messages.create")).toHaveLength(1);
	expect(world.attempts("calls.create")).toEqual([]);

	await ana.text("START");
	await ana.expectText(/re-subscribed/);
	await ana.expectText(/You get texts about open shifts from Sunrise Home Care again/);
	await world.open(await world.shift({ start: nextWeek }));
	await ana.expectText(/Jul 9.*Reply YES/);
});

test.each(["STOP", "unsubscribe", "CANCEL", "Quit"])(
	"after %s nobody is called for what they were texted, and the news that it is filled does not come",
	async (word) => {
		const world = await startScenario();
		const ana = await world.person();
		const ben = await world.person();
		await world.open(await world.shift());
		for (const person of [ana, ben]) await person.expectText(/Reply YES/);
		await ana.text(word);
		await ana.expectText(/unsubscribed/);
		await world.pass(escalateAfterMs);
		await ben.expectCall();
		await ben.press("1");
		await ben.expectText(/It's yours/);
		await world.pass(minutes(30));
	},
);

test("plain words are an opt-out too, which we confirm once as the carrier does not", async () => {
	const world = await startScenario();
	const ana = await world.person();
	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await ana.text("please stop texting me");
	await ana.expectText(/You will get no more texts or calls from Sunrise Home Care/);
	await ana.text("stop texting me!!");
	await world.pass(minutes(30));
});

test("an administrator's opt-out holds for what waits already", async () => {
	const world = await startScenario();
	const ana = await world.person();
	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await world.api.caregivers.setConsent.mutate({ id: ana.id, optedOut: true });
	await world.pass(minutes(30));
});

test("a bare YES after STOP with nothing open re-subscribes, says so, and claims nothing", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const ben = await world.person();
	const shift = await world.shift();
	await world.open(shift);
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	await ana.text("STOP");
	await ana.expectText(/unsubscribed/);
	await ben.text("YES");
	await ben.expectText(/It's yours/);

	await world.pass(minutes(30));
	await ana.text("YES");
	await ana.expectText(/re-subscribed/);
	await ana.expectText(/You get texts about open shifts from Sunrise Home Care again/);
	expect(await world.fanout(shift)).toMatchObject({ claimedBy: ben.id });
});

test("a bare YES after STOP with an offer open is asked to confirm before it takes anything", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await ana.text("STOP");
	await ana.expectText(/unsubscribed/);
	await ana.text("YES");
	await ana.expectText(/re-subscribed/);
	await ana.expectText(/You get our texts again\. Take CNA.*Reply YES or NO/);
	expect(await world.fanout(shift)).toMatchObject({ status: "pending" });
	await ana.text("YES");
	await ana.expectText(/It's yours/);
});

test("HELP is answered, by the carrier and by us", async () => {
	const world = await startScenario();
	const ana = await world.person();
	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await ana.text("HELP");
	await ana.expectText(/Reply STOP to unsubscribe/);
	await ana.expectText(/Sunrise Home Care texts you open shifts/);
});

test("with the carrier's advanced opt-out its word is taken, and it does the talking", async () => {
	const world = await startScenario({ carrier: { optOut: "advanced" } });
	const ana = await world.person();
	await world.open(await world.shift());
	await ana.expectText(/Reply YES/);
	await ana.text("HELP");
	await ana.expectText(/Reply STOP to unsubscribe/);
	await ana.text("STOP");
	await ana.expectText(/unsubscribed/);
	expect(await world.api.caregivers.get.query({ id: ana.id })).toMatchObject({ optedOut: true });
	await ana.text("START");
	await ana.expectText(/re-subscribed/);
	expect(await world.api.caregivers.get.query({ id: ana.id })).toMatchObject({ optedOut: false });
	await world.pass(escalateAfterMs);
	await ana.expectCall();
});

test("that somebody has opted out at the carrier (21610) is taken as a STOP: not called either, and not asked again", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person();
	ana.does({ optedOut: true });
	const shift = await world.shift();
	await world.open(shift);
	await ben.expectText(/Reply YES/);
	expect(await world.api.caregivers.get.query({ id: ana.id })).toMatchObject({ optedOut: true });
	expect(await world.timeline(shift)).toMatch(/Ana could not be texted: this person has told the carrier to stop/);
	await ben.text("NO");
	await ben.expectText(/noted/);
	await world.pass(minutes(30));
	await world.open(await world.shift({ start: nextWeek }));
	await ben.expectText(/Jul 9/);
	expect(world.attempts("messages.create", ana)).toHaveLength(1);
	await ben.text("NO");
	await ben.expectText(/noted/);
	await world.pass(minutes(30));
});

test("a toll-free number that is blocked (30004) has been sent STOP: she is not called", async () => {
	const world = await startScenario({ senders: [tollFreeNumber], carrier: { tollFreeNumbers: [tollFreeNumber] } });
	const ana = await world.person();
	ana.does({ delivery: { fail: 30004 } });
	await world.open(await world.shift());
	expect(await world.api.caregivers.get.query({ id: ana.id })).toMatchObject({ optedOut: true });
	await world.pass(minutes(30));
});

test("an ordinary number that is blocked (30004) says nothing of consent: she is called at once", async () => {
	const world = await startScenario();
	const ana = await world.person();
	ana.does({ delivery: { fail: 30004 } });
	await world.open(await world.shift());
	await ana.expectCall();
	expect(await world.api.caregivers.get.query({ id: ana.id })).toMatchObject({ optedOut: false });
	await ana.press("1");
	await world.pass(minutes(30));
});
