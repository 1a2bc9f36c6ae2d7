import {
	assignSender,
	cancelFanout,
	closeAttention,
	createApiKey,
	getCaregiver,
	getFanout,
	getShift,
	listCaregivers,
	listMessages,
	listOrganizations,
	listShifts,
	overrule,
	receiveReply,
	releaseHeldShift,
	revokeApiKey,
	scopeOfKey,
	setConsent,
	startFanout,
	type Tx,
	updateCaregiver,
	updateOrganization,
} from "@coverline/core";
import { createWorld, escalateAfterMs } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { needsYou, rows } from "../support.ts";

async function twoAgencies(senders = ["+15550100"]) {
	const world = createWorld({ senders });
	await world.person({ phone: "+15550190000" });
	const north = await world.organization("north");
	const south = await world.organization("south");
	const phone = "+15550107777";
	const [anaNorth, anaSouth] = [
		await world.person({ phone, organizationId: "north" }),
		await world.person({ phone, organizationId: "south" }),
	];
	const [shiftNorth, shiftSouth] = [
		await world.shift({ organizationId: "north", place: "North" }),
		await world.shift({ organizationId: "south", start: "2025-07-05T08:00:00Z", place: "South" }),
	];
	const start = (shiftId: string, scope: typeof north) =>
		world.write((tx) => startFanout(tx, { shiftId, scope, now: world.clock.now(), escalateAfterMs }));
	return { world, north, south, phone, anaNorth, anaSouth, shiftNorth, shiftSouth, start };
}

test("another organization's ids do not exist, whatever is asked of them", async () => {
	const { world, north, south, anaSouth, shiftSouth, start } = await twoAgencies();
	await start(shiftSouth, south);
	const { db } = world;
	const now = world.clock.now();
	const notFound = expect.objectContaining({ code: "not_found" });
	for (const read of [
		() => getShift(db, { id: shiftSouth, scope: north }),
		() => getCaregiver(db, { id: anaSouth.id, scope: north }),
		() => getFanout(db, { shiftId: shiftSouth, scope: north }),
	])
		expect(read).toThrow(notFound);
	const writes: ((tx: Tx) => unknown)[] = [
		(tx) => startFanout(tx, { shiftId: shiftSouth, scope: north, now, escalateAfterMs }),
		(tx) => cancelFanout(tx, { shiftId: shiftSouth, scope: north, now }),
		(tx) => releaseHeldShift(tx, { shiftId: shiftSouth, scope: north, now, escalateAfterMs }),
		(tx) => updateCaregiver(tx, { id: anaSouth.id, change: { active: false }, scope: north, now }),
		(tx) => setConsent(tx, { caregiverId: anaSouth.id, optedOut: true, scope: north, now }),
		(tx) => overrule(tx, { shiftId: shiftSouth, caregiverId: anaSouth.id, as: { kind: "yes" }, scope: north, now }),
		(tx) => updateOrganization(tx, { organizationId: "south", change: { name: "Mine" }, scope: north, now }),
	];
	const tables = ["events", "fanouts", "caregivers", "organizations", "opt_outs", "messages"];
	const before = tables.map((table) => rows(db, `SELECT * FROM ${table}`));
	for (const write of writes) await expect(world.write(write)).rejects.toEqual(notFound);
	expect(tables.map((table) => rows(db, `SELECT * FROM ${table}`))).toEqual(before);
});

test("lists hold one's own rows only", async () => {
	const { world, north, south, anaNorth, shiftNorth, shiftSouth, start } = await twoAgencies();
	await start(shiftNorth, north);
	await start(shiftSouth, south);
	await world.settle();
	const filter = { limit: 100 };
	expect(listCaregivers(world.db, { filter, scope: north }).items.map(({ id }) => id)).toEqual([anaNorth.id]);
	expect(listShifts(world.db, { filter, scope: north }).items.map(({ id }) => id)).toEqual([shiftNorth]);
	expect(listMessages(world.db, { filter, scope: north }).items.map(({ shiftId }) => shiftId)).toEqual([shiftNorth]);
	expect(listMessages(world.db, { filter: { ...filter, shiftId: shiftSouth }, scope: north }).items).toEqual([]);
	expect(listOrganizations(world.db, { limit: 100, scope: north }).items.map(({ id }) => id)).toEqual(["north"]);
	expect(listMessages(world.db, { filter, scope: world.scope }).items).toHaveLength(2);
});

test("one phone in two agencies is two people: STOP to one agency's number leaves the other's alone", async () => {
	const { world, north, south, anaNorth, anaSouth, shiftNorth, shiftSouth, start } = await twoAgencies([
		"+15550100",
		"+15550101",
		"+15550102",
	]);
	await world.write((tx) => {
		assignSender(tx, { number: "+15550101", organizationId: "north" });
		assignSender(tx, { number: "+15550102", organizationId: "south" });
	});
	await start(shiftNorth, north);
	await start(shiftSouth, south);
	await world.settle();
	expect(world.carrier.texts.map(({ from }) => from)).toEqual(["+15550101", "+15550102"]);
	await anaNorth.reply("STOP", { to: "+15550101" });
	expect(getCaregiver(world.db, { id: anaNorth.id, scope: north }).optedOut).toBe(true);
	expect(getCaregiver(world.db, { id: anaSouth.id, scope: south }).optedOut).toBe(false);
	expect((await anaSouth.reply("YES", { to: "+15550102" })).outcome).toMatchObject({
		kind: "claimed",
		shiftId: shiftSouth,
	});
	expect(world.fanout(shiftNorth).status).toBe("pending");
});

test("a reply that a key hands over is its own organization's, though the phone is known elsewhere too", async () => {
	const { world, north, south, phone, shiftNorth, shiftSouth, start } = await twoAgencies();
	await start(shiftNorth, north);
	await start(shiftSouth, south);
	await world.settle();
	const received = await world.write((tx) =>
		receiveReply(tx, {
			carrierId: "r1",
			channel: "sms",
			from: phone,
			to: null,
			organizationId: "south",
			text: "YES",
			now: world.clock.now(),
			unbegun: new Set(),
			escalateAfterMs,
		}),
	);
	expect(received.outcome).toMatchObject({ kind: "claimed", shiftId: shiftSouth });
	expect(world.fanout(shiftNorth).status).toBe("pending");
});

test("a yes of somebody with an offer of each of two agencies on one number is asked back", async () => {
	const { world, north, south, anaNorth, shiftNorth, shiftSouth, start } = await twoAgencies();
	await start(shiftNorth, north);
	await start(shiftSouth, south);
	await world.settle();
	expect((await anaNorth.reply("YES", { to: "+15550100" })).outcome.kind).toBe("asked");
	expect([world.fanout(shiftNorth).status, world.fanout(shiftSouth).status]).toEqual(["pending", "pending"]);
});

test("holding a shift of one agency does not take the same person's time at another: they are two caregivers", async () => {
	const { world, north, south, anaNorth, shiftNorth, start } = await twoAgencies();
	const same = await world.shift({ organizationId: "south" });
	await start(shiftNorth, north);
	await world.settle();
	await anaNorth.reply("YES");
	await start(same, south);
	expect(world.fanout(same).offers).toHaveLength(1);
});

test("what waits for a person is seen and closed by its own organization", async () => {
	const { world, north, south, anaNorth, shiftNorth, start } = await twoAgencies();
	await start(shiftNorth, north);
	await world.settle();
	for (const text of ["who is the client?", "hmm is it far?", "well who knows?"]) await anaNorth.reply(text);
	const [item] = needsYou(world, north);
	expect(item).toBeDefined();
	expect(needsYou(world, south)).toEqual([]);
	const close = (scope: typeof north) =>
		world.write((tx) => closeAttention(tx, { id: item?.id ?? "", scope, now: world.clock.now() }));
	await expect(close(south)).rejects.toMatchObject({ code: "not_found" });
	await close(north);
	await expect(close(north)).rejects.toMatchObject({ code: "already_settled" });
	await expect(close(south)).rejects.toMatchObject({ code: "not_found" });
});

test("a key acts for its organization, or for all; revoked, for nobody", async () => {
	const { world, north } = await twoAgencies();
	const now = world.clock.now();
	const make = (hash: string, reach: "organization" | "installation") =>
		world.write((tx) => createApiKey(tx, { organizationId: "north", reach, label: hash, hash, actor: "test", now }));
	const own = await make("hash-own", "organization");
	const operator = await make("hash-all", "installation");
	expect(scopeOfKey(world.db, "hash-own")).toEqual({
		organizationId: "north",
		everywhere: false,
		actor: `key:${own.id}`,
	});
	expect(scopeOfKey(world.db, "hash-all")).toMatchObject({ everywhere: true, actor: `key:${operator.id}` });
	expect(scopeOfKey(world.db, "hash-unknown")).toBeNull();
	expect(await make("hash-own", "installation")).toEqual(own);
	expect(scopeOfKey(world.db, "hash-own")?.everywhere).toBe(false);

	const south = { ...north, organizationId: "south" };
	const revoke = (id: string, scope: typeof north) => world.write((tx) => revokeApiKey(tx, { id, scope, now }));
	await expect(revoke(own.id, south)).rejects.toMatchObject({ code: "not_found" });
	await revoke(own.id, north);
	expect(scopeOfKey(world.db, "hash-own")).toBeNull();
	await expect(revoke(operator.id, world.scope)).rejects.toMatchObject({ code: "last_key" });
	expect(world.events("key.revoked")).toMatchObject([{ organizationId: "north", detail: { keyId: own.id } }]);
	expect(JSON.stringify(world.events("key.created"))).not.toContain('hash":');
});

test("pages of a list go on where the one before ended", async () => {
	const world = createWorld();
	for (let index = 0; index < 7; index += 1) await world.person();
	const seen: string[] = [];
	let cursor: string | undefined;
	do {
		const page = listCaregivers(world.db, { filter: { limit: 3, cursor }, scope: world.scope });
		seen.push(...page.items.map(({ id }) => id));
		cursor = page.nextCursor ?? undefined;
	} while (cursor !== undefined);
	expect(seen).toHaveLength(7);
	expect(new Set(seen).size).toBe(7);
});
