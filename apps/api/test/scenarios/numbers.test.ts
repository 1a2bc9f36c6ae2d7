import { expect, test } from "vitest";
import { minutes } from "./support/durations.ts";
import { escalateAfterMs, ourNumber, startScenario } from "./support/scenario.ts";

const secondNumber = "+15105550191";
const nextWeek = "2025-07-09T08:00:00Z";

test("who turns out to have a landline is called at once, and in the first round of the next shift", async () => {
	const world = await startScenario();
	const ana = await world.person();
	ana.does({ landline: true });
	const first = await world.shift();
	await world.open(first);
	await ana.expectCall();
	await ana.press("2");
	await world.pass(minutes(30));

	await world.open(await world.shift({ start: nextWeek }));
	await ana.expectCall();
	await ana.press("1");
	await ana.expectHeard(/It is yours/);
	expect(world.attempts("messages.create").filter(({ status }) => status === 201)).toEqual([]);
	await world.pass(minutes(30));
});

test("a number that does not exist is neither texted again nor called", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	world.carrier.addFaults({
		match: { verb: "messages.create", to: ana.number },
		effect: { kind: "refuse", status: 400, code: 21211 },
	});
	const shift = await world.shift();
	await world.open(shift);
	await world.pass(minutes(30));
	expect(world.attempts("messages.create")).toHaveLength(1);
	expect(world.attempts("calls.create")).toEqual([]);
	expect(await world.timeline(shift)).toMatch(/Ana could not be texted: the phone number does not exist/);
});

test("several open offers come from different numbers, and the number replied to tells which is meant", async () => {
	const world = await startScenario({ senders: [ourNumber, secondNumber] });
	const ana = await world.person();
	const first = await world.shift();
	const second = await world.shift({ start: nextWeek });
	await world.open(first);
	const { from: numberOfFirst } = await ana.expectText(/Jul 2/);
	await world.open(second);
	const { from: numberOfSecond } = await ana.expectText(/Jul 9/);
	expect(numberOfSecond).not.toBe(numberOfFirst);

	await ana.text("YES", { to: numberOfFirst });
	await ana.expectText(/It's yours: CNA Wed Jul 2/);
	expect(await world.fanout(second)).toMatchObject({ status: "pending" });
	await ana.text("NO", { to: numberOfSecond });
	await ana.expectText(/noted: not CNA Wed Jul 9/);
});

test("over one number a bare yes to two open offers is asked which one, and nobody is guessed for", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const first = await world.shift();
	const second = await world.shift({ start: nextWeek });
	for (const shift of [first, second]) {
		await world.open(shift);
		await ana.expectText(/Reply YES/);
	}
	await ana.text("YES");
	await ana.expectText(/Which one\? 1\) Wed Jul 2.* 2\) Wed Jul 9/);
	expect([await world.fanout(first), await world.fanout(second)]).toMatchObject([
		{ status: "pending" },
		{ status: "pending" },
	]);
	await ana.text("2");
	await ana.expectText(/It's yours: CNA Wed Jul 9/);
	expect(await world.fanout(first)).toMatchObject({ status: "pending" });
});

test("one phone that works for two agencies is two people: the number replied to tells which", async () => {
	const world = await startScenario({ senders: [ourNumber, secondNumber] });
	await world.agencies("other");
	await world.api.organizations.assignSender.mutate({ number: secondNumber, organizationId: "other" });
	const ana = await world.person({ phone: "+15105557000" });
	const sameAna = await world.person({ phone: "+15105557000", organizationId: "other" });
	const ours = await world.shift();
	const theirs = await world.shift({ organizationId: "other" });
	await world.open(ours);
	expect(await ana.expectText(/Reply YES/)).toMatchObject({ from: ourNumber });
	await world.open(theirs);
	expect(await sameAna.expectText(/Reply YES/)).toMatchObject({ from: secondNumber });

	await ana.text("YES", { to: secondNumber });
	await ana.expectText(/It's yours/);
	expect(await world.fanout(theirs)).toMatchObject({ status: "claimed", claimedBy: sameAna.id });
	expect(await world.fanout(ours)).toMatchObject({ status: "pending" });
	await ana.text("NO", { to: ourNumber });
	await ana.expectText(/noted/);
	await world.pass(escalateAfterMs + minutes(30));
});
