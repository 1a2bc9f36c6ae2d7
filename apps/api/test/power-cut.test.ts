import { expect, test } from "vitest";
import { rnShift } from "./support/sample-records.ts";
import { startWorld } from "./support/world.ts";

/** A service starts on a machine that has been up for so long, and finds a text that was leased a minute ago and waited in line. */
async function startedOn({ upForMs }: { upForMs: number }) {
	const leasedAgoMs = 60_000;
	const up = { since: 0 };
	const world = await startWorld({ started: false, machine: { upSince: () => up.since } });
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	const { $client: sqlite } = world.service.context.deps.db;
	const now = world.clock.now();
	up.since = now - upForMs;
	const waiting = sqlite.prepare(
		"UPDATE messages SET status = 'sending', attempts = 1, in_line = 1, lease_expires_at = ? WHERE channel = 'sms'",
	);
	expect(waiting.run(now - leasedAgoMs + 30_000).changes).toBe(1);
	await world.service.start(world.url);
	return sqlite.prepare("SELECT status = 'in_doubt' FROM messages WHERE channel = 'sms'").pluck().get();
}

test("a text that waited in line when the process died is not in doubt", async () => {
	expect(await startedOn({ upForMs: 61_000 })).toBe(0);
});

test("a text that waited in line when the power went is: the disk may not have heard that it left", async () => {
	expect(await startedOn({ upForMs: 59_000 })).toBe(1);
});
