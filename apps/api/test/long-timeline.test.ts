import { expect, test } from "vitest";
import { alice, rnShift } from "./support/sample-records.ts";
import { adminKey, startWorld, type World } from "./support/world.ts";

/** As a fan-out to thousands leaves them, and at last somebody takes it. */
async function plantEvents(world: World, count: number): Promise<void> {
	const { db, write } = world.service.context.deps;
	const insert = db.$client.prepare(`
		INSERT INTO events (organization_id, happened_at, kind, actor, shift_id, caregiver_id, detail)
		VALUES ('o', 0, ?, 'test', ?, ?, '{}')
	`);
	await write(() => {
		for (let nth = 0; nth < count; nth += 1) insert.run("message.sent", rnShift, alice.id);
		insert.run("fanout.claimed", rnShift, alice.id);
	});
}

async function timelineOf(world: World) {
	let turns = 0;
	let counting = true;
	const count = () => {
		turns += 1;
		if (counting) setImmediate(count);
	};
	setImmediate(count);
	const headers = { authorization: `Bearer ${adminKey}` };
	const response = await world.service.app.fetch(new Request(`${world.url}/shifts/${rnShift}/timeline`, { headers }));
	const lines = (await response.text()).split("\n");
	counting = false;
	return { lines, turns };
}

test("a timeline of thousands of lines is told to its end, and others have their turns meanwhile", async () => {
	const world = await startWorld({ started: false });
	const short = await timelineOf(world);
	expect(short.lines).toEqual([expect.stringMatching(/shift made: RN$/), ""]);

	await plantEvents(world, 20_000);
	const long = await timelineOf(world);
	expect(long.lines).toHaveLength(short.lines.length + 20_001);
	expect(long.lines.at(-2)).toMatch(/FILLED by Alice Ongwele$/);
	expect(long.turns).toBeGreaterThanOrEqual(short.turns + 30);

	const answer = await world.call("GET", `/shifts/${rnShift}/timeline`);
	expect(answer.headers.get("content-type")).toBe("text/plain; charset=UTF-8");
	expect(String(answer.body["text"]).split("\n")).toEqual(long.lines);
});

test("a timeline that can be divided into whole pages ends where it ends", async () => {
	const world = await startWorld({ started: false });
	await plantEvents(world, 998);
	expect((await timelineOf(world)).lines).toHaveLength(1_001);
});
