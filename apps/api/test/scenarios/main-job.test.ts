import { expect, test } from "vitest";
import { minutes } from "./support/durations.ts";
import { escalateAfterMs, startScenario } from "./support/scenario.ts";

test("everybody is texted, whoever is silent is called after the wait, and the first yes gets it", async () => {
	const world = await startScenario();
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const cleo = await world.person({ name: "Cleo" });
	const shift = await world.shift();

	await world.open(shift);
	for (const { expectText } of [ana, ben, cleo])
		await expectText(/^Sunrise Home Care: CNA shift Wed Jul 2, 8:00 AM-4:00 PM, Oakland\. Reply YES/);
	await cleo.text("NO");
	await cleo.expectText(/noted: not CNA/);

	await world.pass(escalateAfterMs - 1);
	for (const { expectNothing } of [ana, ben, cleo]) await expectNothing();
	await world.pass(1);
	await ana.expectCall();
	await ben.expectCall();
	await ben.answer();
	await ben.expectHeard(/this is Sunrise Home Care.*CNA, Wed Jul 2.*Oakland.*press 1.*press 2.*press 9/);
	await ben.press("1");
	await ben.expectHeard(/It is yours/);
	await ben.expectText(/It's yours: CNA/);
	await ana.expectText(/is filled/);
	expect(await world.fanout(shift)).toMatchObject({ status: "claimed", claimedBy: ben.id });
	await world.pass(minutes(30));
});
