import { assignSender, setSharedSenders, startFanout } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { crowd } from "../support.ts";

test("texts that were queued before there was a number do not hold up those that have one", async () => {
	const world = createWorld({ senders: [] });
	const people = await crowd(world, 3);
	const early = await world.shift();
	await world.start(early);
	expect(world.carrier.requests).toEqual([]);
	await world.write((tx) =>
		tx.$client
			.prepare(
				"INSERT INTO sender_numbers (number, kind, segments_per_second, created_at) VALUES ('+15550100', 'simulated', 1000, 0)",
			)
			.run(),
	);
	await world.start(await world.shift({ start: "2025-07-09T08:00:00Z" }));
	expect(world.carrier.texts.filter(({ body }) => /Jul 9/.test(body))).toHaveLength(people.length);
});

test("texts that waited for a number leave when there is one, shared or the organization's own", async () => {
	const world = createWorld({ senders: [] });
	const other = await world.organization("other");
	await world.person();
	await world.person({ organizationId: "other" });
	await world.start(await world.shift());
	const theirs = await world.shift({ organizationId: "other" });
	await world.write((tx) =>
		startFanout(tx, { shiftId: theirs, scope: other, now: world.clock.now(), escalateAfterMs }),
	);
	const senders = [{ number: "+15550100", kind: "simulated" as const }];
	await world.write((tx) => setSharedSenders(tx, { senders, now: world.clock.now() }));
	await world.settle();
	expect(world.carrier.texts.map(({ from }) => from)).toEqual(["+15550100", "+15550100"]);
});

test("texts that wait for a number that was retired leave over another", async () => {
	const world = createWorld({ senders: ["+15550100"] });
	await crowd(world, 2);
	const shift = await world.shift();
	await world.write((tx) =>
		startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
	);
	const senders = [{ number: "+15550199", kind: "simulated" as const }];
	await world.write((tx) => setSharedSenders(tx, { senders, now: world.clock.now() }));
	await world.settle();
	expect(world.carrier.texts.map(({ from }) => from)).toEqual(["+15550199", "+15550199"]);
	expect(await world.write((tx) => assignSender(tx, { number: "+1999", organizationId: null }))).toBe(false);
});
