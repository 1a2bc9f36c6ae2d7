import { expect, test } from "vitest";
import { startWorld, type World } from "./support/world.ts";

const day = { startsAt: "2025-07-02T08:00:00Z", endsAt: "2025-07-02T16:00:00Z" };
const importedDay = { start_time: day.startsAt, end_time: day.endsAt };

/** Two agencies, each with a key, one caregiver and one shift whose filling has begun. The same person works for both. */
async function twoAgencies() {
	const world = await startWorld({ records: false });
	const operator = world.as();
	for (const organization_id of ["north", "south"]) {
		await operator.records.import.mutate({
			caregivers: [{ id: `${organization_id}-ana`, name: "Ana", role: "RN", phone: "+15105550101", organization_id }],
			shifts: [{ id: `${organization_id}-shift`, role_required: "RN", ...importedDay, organization_id }],
		});
	}
	const key = async (organizationId: string) =>
		(await operator.keys.create.mutate({ label: organizationId, organizationId })).key;
	const [north, south] = [await key("north"), await key("south")];
	await world.as(south).fanouts.start.mutate({ shiftId: "south-shift" });
	await world.delivered(1);
	return { world, north, south };
}

const theirs: Record<string, (world: World, key: string) => Promise<unknown>> = {
	"shifts.get": (world, key) => world.as(key).shifts.get.query({ id: "south-shift" }),
	"caregivers.get": (world, key) => world.as(key).caregivers.get.query({ id: "south-ana" }),
	"caregivers.update": (world, key) => world.as(key).caregivers.update.mutate({ id: "south-ana", name: "Eve" }),
	"caregivers.setConsent": (world, key) =>
		world.as(key).caregivers.setConsent.mutate({ id: "south-ana", optedOut: true }),
	"caregivers.create": (world, key) =>
		world.as(key).caregivers.create.mutate({ name: "Eve", role: "RN", phone: "+15105550102", organizationId: "south" }),
	"shifts.create": (world, key) => world.as(key).shifts.create.mutate({ role: "RN", ...day, organizationId: "south" }),
	"shifts.update": (world, key) => world.as(key).shifts.update.mutate({ id: "south-shift", role: "CNA" }),
	"fanouts.start": (world, key) => world.as(key).fanouts.start.mutate({ shiftId: "south-shift" }),
	"fanouts.get": (world, key) => world.as(key).fanouts.get.query({ shiftId: "south-shift" }),
	"fanouts.cancel": (world, key) => world.as(key).fanouts.cancel.mutate({ shiftId: "south-shift" }),
	"fanouts.release": (world, key) => world.as(key).fanouts.release.mutate({ shiftId: "south-shift" }),
	"fanouts.timeline": (world, key) => world.as(key).fanouts.timeline.query({ shiftId: "south-shift" }),
	"replies.overrule": (world, key) =>
		world.as(key).replies.overrule.mutate({ shiftId: "south-shift", caregiverId: "south-ana", as: { kind: "yes" } }),
	"organizations.update": (world, key) => world.as(key).organizations.update.mutate({ id: "south", name: "Mine" }),
	"keys.create": (world, key) => world.as(key).keys.create.mutate({ label: "mine", organizationId: "south" }),
};

test("another organization's ids are not found through any procedure, and nothing changes", async () => {
	const { world, north } = await twoAgencies();
	const before = world.dump();
	for (const [name, call] of Object.entries(theirs)) {
		await expect(call(world, north), name).rejects.toMatchObject({ data: { code: "NOT_FOUND", reason: "not_found" } });
	}
	expect(await world.call("POST", "/shifts/south-shift/fanout", undefined, north)).toMatchObject({ status: 404 });
	expect(world.dump()).toEqual(before);
});

test("lists show one organization's rows alone", async () => {
	const { world, north, south } = await twoAgencies();
	const api = world.as(north);
	expect((await api.shifts.list.query()).items.map(({ id }) => id)).toEqual(["north-shift"]);
	expect((await api.caregivers.list.query()).items.map(({ id }) => id)).toEqual(["north-ana"]);
	expect((await api.messages.list.query()).items).toEqual([]);
	expect((await api.messages.list.query({ shiftId: "south-shift" })).items).toEqual([]);
	expect((await api.messages.list.query({ caregiverId: "south-ana" })).items).toEqual([]);
	expect((await api.organizations.list.query()).items.map(({ id }) => id)).toEqual(["north"]);
	expect((await world.as(south).messages.list.query()).items).toHaveLength(1);
	await world.as().organizations.assignSender.mutate({ number: "+15105550190", organizationId: "south" });
	expect((await api.organizations.senders.query()).items).toEqual([]);
	expect((await world.as(south).organizations.senders.query()).items).toMatchObject([{ number: "+15105550190" }]);
	const first = await world.as().organizations.list.query({ limit: 1 });
	expect((await world.as().organizations.list.query({ cursor: first.nextCursor ?? "" })).items).toHaveLength(1);
	expect((await api.replies.needsYou.query()).items).toEqual([]);
});

test("an import under an organization's key fills its own organization only", async () => {
	const { world, north } = await twoAgencies();
	const before = world.dump();
	const report = await world.as(north).records.import.mutate({
		caregivers: [{ id: "eve", name: "Eve", role: "RN", phone: "+15105550103", organization_id: "south" }],
		shifts: [{ id: "south-shift", role_required: "CNA", ...importedDay, organization_id: "north" }],
	});
	expect(report.problems.map(({ list, field }) => `${list} ${field}`)).toEqual([
		"caregivers organization_id",
		"shifts id",
	]);
	expect(world.dump()).toEqual(before);
});

test("a YES that comes in under one agency's key never claims the other agency's shift", async () => {
	const { world, north, south } = await twoAgencies();
	const yes = { from_phone: "+15105550101", message: "YES" };
	expect((await world.call("POST", "/messages/inbound", yes, north)).body).toMatchObject({
		status: "no_pending_shift",
	});
	expect(await world.as(south).fanouts.get.query({ shiftId: "south-shift" })).toMatchObject({ status: "pending" });
	expect((await world.call("POST", "/messages/inbound", yes, south)).body).toMatchObject({ status: "shift_claimed" });
});

test("an organization's key cannot revoke the installation's, nor another organization's", async () => {
	const world = await startWorld({ records: false, started: false });
	const home = await world.as().keys.create.mutate({ label: "home" });
	const { id: installation } = world.rows<{ id: string }>(
		"SELECT id FROM api_keys WHERE reach = 'installation'",
	)[0] ?? {
		id: "",
	};
	const revoking = world.as(home.key).keys.revoke.mutate({ id: installation });
	await expect(revoking).rejects.toMatchObject({ data: { code: "NOT_FOUND" } });
	expect((await world.as().system.status.query()).version).toBe("0.0.0-test");
	await world.as(home.key).keys.revoke.mutate({ id: home.id });
	await expect(world.as(home.key).system.status.query()).rejects.toMatchObject({ data: { code: "UNAUTHORIZED" } });
});

test("keys are listed without what they open with, an organization's own alone under its key", async () => {
	const world = await startWorld({ records: false, started: false });
	const home = await world.as().keys.create.mutate({ label: "home" });
	const all = await world.as().keys.list.query();
	expect(all.items.map(({ label, reach }) => [label, reach])).toEqual([
		["COVERLINE_ADMIN_KEY", "installation"],
		["home", "organization"],
	]);
	const own = await world.as(home.key).keys.list.query();
	expect(own.items).toEqual([{ ...all.items[1] }]);
	expect(JSON.stringify(all)).not.toMatch(/hash|cov_/);
	const first = await world.as().keys.list.query({ limit: 1 });
	expect((await world.as().keys.list.query({ cursor: first.nextCursor ?? "" })).items).toEqual([all.items[1]]);
	await world.as().keys.revoke.mutate({ id: home.id });
	expect((await world.as().keys.list.query()).items[1]?.revokedAt).not.toBeNull();
});

test("system.status counts an organization's own messages and numbers, and everybody's for the installation", async () => {
	const { world, north, south } = await twoAgencies();
	const { write, traffic, clock } = world.service.context.deps;
	await write((tx) =>
		tx.$client.prepare("UPDATE messages SET status = 'queued' WHERE organization_id = 'south'").run(),
	);
	const stop = {
		cause: "configuration",
		code: 21606,
		because: "not ours",
		since: clock.now(),
		byReceipt: false,
	} as const;
	await world.as().organizations.assignSender.mutate({ number: "+15105550190", organizationId: "south" });
	traffic.stops.set("+15105550190", { ...stop, probeAt: clock.now() + 60_000 });
	const status = (key?: string) => world.as(key).system.status.query();
	expect(await status(south)).toMatchObject({ outboxDepth: 1, stopped: [{ from: "+15105550190" }] });
	expect(await status(north)).toMatchObject({ outboxDepth: 0, oldestUnsentAgeMs: null, stopped: [] });
	expect((await status()).stopped).toHaveLength(1);
	traffic.stops.set("*", { ...stop, cause: "authentication", probeAt: clock.now() + 60_000 });
	expect((await status(north)).stopped).toMatchObject([{ from: "*", cause: "authentication" }]);
});

test("only the installation's own key assigns sender numbers", async () => {
	const { world, north } = await twoAgencies();
	const assigning = world
		.as(north)
		.organizations.assignSender.mutate({ number: "+15105550190", organizationId: "north" });
	await expect(assigning).rejects.toMatchObject({ data: { code: "FORBIDDEN" } });
});
