import { declineOffer, findFanout, updateCaregiver } from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, crowd } from "../support.ts";

test("who was not offered a shift cannot have it", async () => {
	const world = createWorld();
	await world.person();
	const nurse = await world.person({ role: "RN" });
	const shift = await world.shift();
	await world.start(shift);
	const later = await world.person();
	for (const stranger of [nurse, later]) {
		expect(await claim(world, shift, stranger)).toMatchObject({ kind: "not_claimed", because: "not_offered" });
	}
	expect((await nurse.reply("YES")).outcome.kind).toBe("nothing_open");
	expect(world.fanout(shift).status).toBe("pending");
});

test("who works here no more cannot have it", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await world.write((tx) => updateCaregiver(tx, { id: ana.id, change: { active: false }, scope: world.scope, now: 0 }));
	expect(await claim(world, shift, ana)).toMatchObject({ because: "not_offered" });
});

test("who declined is not called", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	expect((await ana?.reply("NO"))?.outcome.kind).toBe("declined");
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([ben?.phone]);
	expect(world.messages().filter(({ channel }) => channel === "voice")).toMatchObject([{ caregiverId: ben?.id }]);
});

test("who declines between the queueing of a call and its placing is not called", async () => {
	const world = createWorld({ limits: { callsPerSecond: 1, callBurst: 1 } });
	const [, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls).toHaveLength(1);
	await ben?.reply("NO");
	await world.pass(60_000);
	expect(world.carrier.calls).toHaveLength(1);
});

test("who declined or gave it back is not asked when the shift is filled again", async () => {
	const world = createWorld();
	const [ana, ben, cleo] = await crowd(world, 3);
	const shift = await world.shift();
	await world.start(shift);
	await ben?.reply("NO");
	await ana?.reply("YES");
	await world.release(shift);
	expect(world.fanout(shift)).toMatchObject({ status: "pending", offers: [{ caregiverId: cleo?.id }] });
	await world.pass(escalateAfterMs);
	expect(world.carrier.calls.map(({ to }) => to)).toEqual([cleo?.phone]);
});

test("who declined is not asked when the shift is cancelled and started again", async () => {
	const world = createWorld();
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await ana?.reply("NO");
	await world.cancel(shift);
	await world.start(shift);
	expect(world.fanout(shift).offers.map(({ caregiverId }) => caregiverId)).toEqual([ben?.id]);
});

test("who declined can still change their mind", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await ana.reply("NO");
	expect((await ana.reply("YES")).outcome.kind).toBe("claimed");
});

test("the winner's no is no refusal of what is theirs: giving back is another verb", async () => {
	const world = createWorld();
	const ana = await world.person();
	const shift = await world.shift();
	await world.start(shift);
	await claim(world, shift, ana);
	const { fanoutId } = world.fanout(shift);
	const declined = await world.write((tx) => {
		const fanout = findFanout(tx, fanoutId);
		if (fanout === undefined) throw new Error("no fanout");
		return declineOffer(tx, { fanout, caregiverId: ana.id, now: world.clock.now(), actor: "test", via: "sms" });
	});
	expect(declined.kind).toBe("unchanged");
	expect(world.fanout(shift).offers).toMatchObject([{ status: "claimed" }]);
	expect(world.events("offer.declined")).toEqual([]);
});
