import { receiveReply } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { count, crowd, rows } from "../support.ts";

test("the same text delivered again is answered the same and does nothing", async () => {
	const world = createWorld();
	const [ana] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	const first = await ana?.reply("YES", { carrierId: "SM-1" });
	const sent = world.carrier.texts.length;
	const before = ["events", "messages", "offers", "fanouts"].map((table) => rows(world.db, `SELECT * FROM ${table}`));
	world.clock.advance(60_000);
	const again = await ana?.reply("YES", { carrierId: "SM-1" });
	expect(again).toEqual({ kind: "repeated", outcome: first?.outcome });
	expect(world.carrier.texts).toHaveLength(sent);
	expect(["events", "messages", "offers", "fanouts"].map((table) => rows(world.db, `SELECT * FROM ${table}`))).toEqual(
		before,
	);
});

test("the same text delivered many times at once counts once", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	const replies = await Promise.all(Array.from({ length: 20 }, () => ben?.reply("NO", { carrierId: "SM-2" })));
	expect(replies.filter((reply) => reply?.kind === "received")).toHaveLength(1);
	expect(new Set(replies.map((reply) => reply?.outcome.kind))).toEqual(new Set(["declined"]));
	expect(count(world.db, "inbound_messages")).toBe(1);
	expect(world.events("offer.declined")).toHaveLength(1);
	expect(world.carrier.texts.filter(({ to }) => to === ben?.phone)).toHaveLength(2);
	expect((await ana?.reply("YES", { carrierId: "SM-3" }))?.outcome.kind).toBe("claimed");
});

test("a repeat of a text is stopped although its sender is not known", async () => {
	const world = createWorld();
	await world.person();
	const once = () =>
		world.write((tx) =>
			receiveReply(tx, {
				carrierId: "SM-9",
				channel: "sms",
				from: "+15559990000",
				to: null,
				organizationId: null,
				text: "hello",
				now: world.clock.now(),
				unbegun: new Set(),
				escalateAfterMs,
			}),
		);
	expect((await once()).kind).toBe("received");
	expect((await once()).kind).toBe("repeated");
	expect(count(world.db, "inbound_messages")).toBe(1);
});

test("the database itself refuses a second row with one carrier id", async () => {
	const world = createWorld();
	const ana = await world.person();
	await world.start(await world.shift());
	await ana.reply("NO", { carrierId: "SM-1" });
	const copy = world.write((tx) =>
		tx.$client
			.prepare(
				`INSERT INTO inbound_messages (carrier_id, channel, from_phone, body, received_at, outcome)
				SELECT carrier_id, channel, from_phone, body, received_at, outcome FROM inbound_messages`,
			)
			.run(),
	);
	await expect(copy).rejects.toThrow(/UNIQUE/);
});
