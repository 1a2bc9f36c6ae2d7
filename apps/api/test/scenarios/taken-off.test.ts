import { expect, test } from "vitest";
import { type Scenario, startScenario } from "./support/scenario.ts";

async function filled() {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const shift = await world.shift();
	await world.open(shift);
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	await ana.text("YES");
	await ana.expectText(/It's yours/);
	await ben.expectText(/is filled/);
	return { world, ana, ben, shift };
}

/** The timeline's last lines, without their clock times. */
async function lastLines(world: Scenario, shiftId: string, count: number): Promise<string[]> {
	const lines = (await world.timeline(shiftId)).trimEnd().split("\n");
	return lines.slice(-count).map((line) => line.slice("07/01 12:00:00  ".length));
}

test("a shift that the office takes off somebody is told to them, and read as that", async () => {
	const { world, ana, ben, shift } = await filled();
	expect(await world.api.fanouts.release.mutate({ shiftId: shift })).toMatchObject({ takenFrom: { told: true } });
	await ana.expectText(/no longer yours/);
	await ben.expectText(/Reply YES/);
	expect(await lastLines(world, shift, 6)).toEqual([
		"the office took it off Ana",
		"being filled again",
		"texting 1",
		"told Ana that it is theirs no more",
		"texted Ben",
		"Ben's phone has the text",
	]);
});

test("with nobody left to ask, the office reads that", async () => {
	const { world, ana, ben, shift } = await filled();
	await ben.text("STOP");
	await ben.expectText(/unsubscribed/);
	expect(await world.api.fanouts.release.mutate({ shiftId: shift })).toMatchObject({ refill: null });
	await ana.expectText(/no longer yours/);
	expect(await lastLines(world, shift, 4)).toEqual([
		"the office took it off Ana",
		"being filled again",
		"NOT FILLED: there is nobody left to ask",
		"told Ana that it is theirs no more",
	]);
});

test("a filled shift that is called off is told to its holder alone, and read as that", async () => {
	const { world, ana, shift } = await filled();
	expect(await world.api.fanouts.cancel.mutate({ shiftId: shift })).toMatchObject({ takenFrom: { told: true } });
	await ana.expectText(/called off/);
	expect(await lastLines(world, shift, 2)).toEqual([
		"no longer needed: taken off Ana, who had it",
		"told Ana that it is called off",
	]);
	expect(await world.fanout(shift)).toMatchObject({ status: "cancelled", claimedBy: null });
	expect(await world.api.shifts.get.query({ id: shift })).toMatchObject({ status: "not_filled", claimedBy: null });
});

test("an open shift that is called off is not read as filled", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const shift = await world.shift();
	await world.open(shift);
	await ana.expectText(/Reply YES/);
	await world.cancel(shift);
	await ana.expectText(/no longer open/);
	expect(await lastLines(world, shift, 2)).toEqual(["no longer needed", "told Ana that it is no longer open"]);
});

test("what is settled already is refused with a reason of its own", async () => {
	const { world, ana } = await filled();
	for (const words of ["what is the code of the door", "perhaps zorgle"]) await ana.text(words);
	await ana.expectText(/will read this/);
	const { items } = await world.api.replies.needsYou.query();
	const id = items[0]?.id ?? "";
	await world.api.replies.close.mutate({ id });
	await expect(world.api.replies.close.mutate({ id })).rejects.toMatchObject({
		message: "This has been settled already.",
		data: { code: "CONFLICT", reason: "already_settled" },
	});
});
