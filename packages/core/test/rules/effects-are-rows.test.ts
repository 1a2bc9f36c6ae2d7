import { type Carrier, dispatchMessages, startFanout, untilSettled } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, crowd } from "../support.ts";

test("no request to the carrier is made inside a transaction", async () => {
	const world = createWorld();
	const inTransaction: boolean[] = [];
	const watch = <Method extends keyof Carrier>(method: Method) => {
		const original = world.carrier[method] as (...given: never[]) => unknown;
		Object.assign(world.carrier, {
			[method]: (...given: never[]) => {
				inTransaction.push(world.db.$client.inTransaction);
				return original(...given);
			},
		});
	};
	for (const method of ["sendText", "placeCall", "findSent", "cancelCall"] as const) watch(method);
	const [ana, ben] = await crowd(world, 3);
	const shift = await world.shift();
	world.carrier.failNext({ outcome: { kind: "in_doubt", because: "timeout" }, accept: true });
	await world.start(shift);
	await world.pass(escalateAfterMs);
	await world.carrierSays(world.messages().find(({ channel }) => channel === "voice")?.id ?? "", "ringing");
	await ben?.reply("NO");
	await ana?.reply("YES");
	await world.pass(60_000);
	expect(world.carrier.calls.some(({ cancelled }) => cancelled)).toBe(true);
	expect(inTransaction.length).toBeGreaterThan(8);
	expect(inTransaction).not.toContain(true);
});

test("starting writes rows and sends nothing; what was written survives to be sent by whoever comes next", async () => {
	const world = createWorld();
	await crowd(world, 3);
	const shift = await world.shift();
	await world.write((tx) =>
		startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs }),
	);
	expect(world.carrier.requests).toEqual([]);
	expect(world.messages().map(({ status }) => status)).toEqual(["queued", "queued", "queued"]);
	const successor = createWorld({ db: world.db });
	await dispatchMessages(successor.deps);
	await untilSettled(successor.deps);
	expect(successor.carrier.texts).toHaveLength(3);
});

test("a write that fails leaves nothing to send", async () => {
	const world = createWorld();
	await crowd(world, 3);
	const shift = await world.shift();
	await expect(
		world.write((tx) => {
			startFanout(tx, { shiftId: shift, scope: world.scope, now: world.clock.now(), escalateAfterMs });
			throw new Error("after the start");
		}),
	).rejects.toThrow("after the start");
	await world.pass(2 * escalateAfterMs);
	expect(count(world.db, "messages")).toBe(0);
	expect(world.carrier.requests).toEqual([]);
	expect(await world.start(shift)).toMatchObject({ kind: "started", contacted: 3 });
});

test("every message has a key that makes a second one of the same impossible", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await ana?.reply("YES");
	for (const { seq } of world.messages()) {
		const copy = world.write((tx) =>
			tx.$client
				.prepare(
					`INSERT INTO messages (id, organization_id, dedupe_key, channel, kind, to_phone, priority, status, send_after_at, expires_at, created_at)
					SELECT 'copy' || id, organization_id, dedupe_key, channel, kind, to_phone, priority, 'queued', 0, 0, 0 FROM messages WHERE seq = ?`,
				)
				.run(seq),
		);
		await expect(copy).rejects.toThrow(/UNIQUE constraint failed: messages.dedupe_key/);
	}
});
