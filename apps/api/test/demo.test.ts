import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { openLab } from "./support/process.ts";
import { startWorld, type World } from "./support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

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

test("with a real carrier no demo is loaded, whatever is asked for", async () => {
	const lab = openLab(onTestFinished);
	const { env } = await lab.carrier();
	const service = await lab.start({ env: { ...env, COVERLINE_ORGANIZATION_NAME: "Bay Care" }, args: ["--demo"] });
	expect((await service.api().caregivers.list.query()).items).toEqual([]);
	expect((await service.api().organizations.list.query()).items).toMatchObject([{ name: "Bay Care", timeZone: "UTC" }]);
	expect(service.said.out).not.toContain("Try it");
});

test("with a real carrier a database that holds the demo is refused, in a sentence that says what to do", async () => {
	const lab = openLab(onTestFinished);
	const { env } = await lab.carrier();
	const db = path.join(lab.folder(), "tried.db");
	const tried = await startWorld({ env: { COVERLINE_DB: db }, records: false, started: false });
	await loadDemo(tried.service.context);
	await tried.service.stop(100);
	const { exited, said } = lab.run({ env: { ...env, COVERLINE_DB: db } });
	expect(await exited).toEqual({ code: 1, signal: null });
	expect(said.error).toMatch(/^Coverline cannot use the database \S+tried\.db: it holds the demo agency.*COVERLINE_DB/);
	expect(said.error.trim().split("\n")).toHaveLength(1);
});

test("nothing of the demo is offered to try beside an agency's own records", async () => {
	const lab = openLab(onTestFinished);
	const db = path.join(lab.folder(), "own.db");
	const own = await startWorld({ env: { COVERLINE_DB: db } });
	await own.service.stop(100);
	const service = await lab.start({ env: { COVERLINE_DB: db }, args: ["--demo"] });
	expect(service.said.out).not.toMatch(/demo|Try it/);
});
