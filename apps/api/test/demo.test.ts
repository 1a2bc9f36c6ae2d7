import { expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { startWorld, type World } from "./support/world.ts";

const agencyOf = async (world: World) => {
	const { items: people } = await world.as().caregivers.list.query();
	const { items: organizations } = await world.as().organizations.list.query();
	return { people: people.length, name: organizations[0]?.name, organizations: organizations.length };
};

test("an agency that nobody has used yet gets the demo, whenever it was made, and gets it once", async () => {
	const world = await startWorld({ records: false, started: false });
	for (let start = 0; start < 2; start += 1) {
		await loadDemo(world.service.context);
		expect(await agencyOf(world)).toEqual({ people: 12, name: "Sunrise Home Care", organizations: 1 });
	}
});

test.each<[string, (world: World) => Promise<unknown>]>([
	[
		"has a caregiver",
		(world) => world.as().caregivers.create.mutate({ name: "Ana", role: "RN", phone: "+15105550111" }),
	],
	["was given a name", (world) => world.as().organizations.update.mutate({ name: "Bay Care" })],
	["has made a key", (world) => world.as().keys.create.mutate({ label: "a tool's" })],
	[
		"was texted by a stranger",
		(world) => world.webhook("sms", { MessageSid: "SM1", From: "+15550777", To: "+15105550190", Body: "hello" }),
	],
])("an agency that %s never gets the demo", async (_title, use) => {
	const world = await startWorld({ records: false });
	await use(world);
	const before = await agencyOf(world);
	await loadDemo(world.service.context);
	expect(await agencyOf(world)).toEqual(before);
});
