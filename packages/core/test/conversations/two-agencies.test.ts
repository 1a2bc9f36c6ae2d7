import { overrule, setConsent, updateCaregiver } from "@coverline/core";
import { createWorld, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { claim, count, rows } from "../support.ts";

const to = "+15550100";
const hour = 60 * 60_000;
const holderOf = (world: World, shift: string) => world.fanout(shift).claimedBy;

/** One phone, known to two agencies that share a number. */
async function ofTwoAgencies() {
	const world = createWorld();
	await world.organization("south");
	const atHome = await world.person({ phone: "+15105550101" });
	const atSouth = await world.person({ phone: atHome.phone, organizationId: "south" });
	const ben = await world.person();
	const atSouthOn = (start: string, place: string) => world.shift({ organizationId: "south", start, place });
	return { world, atHome, atSouth, ben, atSouthOn };
}

test("what one agency asked about a shift that is gone does not hide the other's offer", async () => {
	const { world, atHome, atSouth, ben, atSouthOn } = await ofTwoAgencies();
	const gone = await world.shift({ start: "2025-07-05T08:00:00Z" });
	await world.start(gone);
	await world.pass(60_000);
	await atHome.reply("ok", { to });
	await world.pass(60_000);
	await claim(world, gone, ben);
	await world.pass(60_000);
	const open = await atSouthOn("2025-07-03T08:00:00Z", "Berkeley");
	await world.start(open);
	await world.pass(120_000);
	await atHome.reply("YES", { to });
	expect(holderOf(world, open)).toBe(atSouth.id);
});

test("a list over both agencies is done with once one of its offers was taken", async () => {
	const { world, atHome, atSouth, ben, atSouthOn } = await ofTwoAgencies();
	const first = await world.shift({ start: "2025-07-02T08:00:00Z" });
	const second = await atSouthOn("2025-07-03T08:00:00Z", "Berkeley");
	for (const shift of [first, second]) await world.start(shift);
	await world.pass(10_000);
	await atHome.reply("YES", { to });
	await claim(world, first, ben);
	await world.pass(120_000);
	await atHome.reply("2", { to });
	expect(holderOf(world, second)).toBe(atSouth.id);
	await world.pass(hour);
	const third = await atSouthOn("2025-07-05T08:00:00Z", "Fremont");
	await world.start(third);
	await world.pass(5 * 60_000);
	await atHome.reply("YES", { to });
	expect(holderOf(world, third)).toBe(atSouth.id);
});

test("an old remark to one agency does not hide what the other asked", async () => {
	const { world, atHome, atSouth, atSouthOn } = await ofTwoAgencies();
	await world.start(await world.shift({ start: "2025-07-02T08:00:00Z" }));
	await world.pass(1000);
	await atHome.reply("maybe, where is it?", { to });
	await world.pass(40 * hour);
	const held = await atSouthOn("2025-07-06T08:00:00Z", "Berkeley");
	await world.start(held);
	await world.pass(60_000);
	await atHome.reply("YES", { to });
	expect(holderOf(world, held)).toBe(atSouth.id);
	await world.pass(hour);
	await atHome.reply("DROP", { to });
	await atHome.reply("YES", { to });
	expect(holderOf(world, held)).toBeNull();
});

test("what was asked about one agency's offer is done with when it is taken, whoever else was offered something", async () => {
	const { world, atHome, atSouth, atSouthOn } = await ofTwoAgencies();
	const saturday = await world.shift({ start: "2025-07-05T08:00:00Z" });
	for (const shift of [saturday, await atSouthOn("2025-07-03T08:00:00Z", "Berkeley")]) await world.start(shift);
	await world.pass(60_000);
	await atHome.reply("ok saturday", { to });
	await atHome.reply("YES", { to });
	expect(holderOf(world, saturday)).toBe(atHome.id);
	await world.pass(hour);
	const sunday = await atSouthOn("2025-07-06T08:00:00Z", "Fremont");
	await world.start(sunday);
	await world.pass(60_000);
	await atHome.reply("YES to Sunday", { to });
	expect(holderOf(world, sunday)).toBe(atSouth.id);
});

test("STOP to a shared number holds as well at the agency that has put the person aside for now", async () => {
	const { world, atHome, atSouth, atSouthOn } = await ofTwoAgencies();
	const setActive = (active: boolean) =>
		world.write((tx) =>
			updateCaregiver(tx, { id: atSouth.id, change: { active }, scope: world.scope, now: world.clock.now() }),
		);
	await world.start(await atSouthOn("2025-07-08T08:00:00Z", "Berkeley"));
	await world.pass(1000);
	await setActive(false);
	await atHome.reply("STOP", { to });
	await setActive(true);
	expect(count(world.db, "opt_outs WHERE organization_id = 'south'")).toBe(1);
	await expect(world.start(await atSouthOn("2025-07-03T08:00:00Z", "Fremont"))).rejects.toThrow(/may be contacted/);
});

test("what is said to give one agency's shift back is told to that one alone", async () => {
	const { world, atHome, atSouth, atSouthOn } = await ofTwoAgencies();
	const held = await atSouthOn("2025-07-06T08:00:00Z", "Berkeley");
	await world.start(held);
	await claim(world, held, atSouth);
	await world.pass(60_000);
	const open = await world.shift({ start: "2025-07-07T08:00:00Z" });
	await world.start(open);
	await world.pass(60_000);
	await atHome.reply("DROP the Berkeley shift, my son is in hospital", { to });
	await atHome.reply("yes give it back", { to });
	expect(holderOf(world, held)).toBeNull();
	const told = world.events("reply.received").map(({ organizationId, shiftId }) => ({ organizationId, shiftId }));
	expect(told).toEqual([
		{ organizationId: "south", shiftId: held },
		{ organizationId: "south", shiftId: held },
	]);
});

test("a yes by its number to one agency's offer is told to that one alone", async () => {
	const { world, atHome, atSouth, atSouthOn } = await ofTwoAgencies();
	const home = await world.shift({ start: "2025-07-02T08:00:00Z" });
	const south = await atSouthOn("2025-07-03T08:00:00Z", "Berkeley");
	for (const shift of [home, south]) await world.start(shift);
	await world.pass(60_000);
	await atHome.reply("YES", { to });
	await world.pass(60_000);
	await atHome.reply("2", { to });
	expect(holderOf(world, south)).toBe(atSouth.id);
	expect(world.events("reply.received").at(-1)).toMatchObject({
		organizationId: "south",
		shiftId: south,
		caregiverId: atSouth.id,
		detail: { words: "2" },
	});
});

test("what is answered about one agency's shift is that agency's alone", async () => {
	const { world, atHome, atSouthOn } = await ofTwoAgencies();
	for (const word of ["none", "yes", "ok"]) {
		const shift = await atSouthOn("2025-07-05T08:00:00Z", "Berkeley");
		await world.start(shift);
		await world.pass(60_000);
		await world.cancel(shift);
		await world.pass(60_000);
		await atHome.reply(word, { to });
	}
	expect(count(world.db, "messages WHERE caregiver_id = ?", atHome.id)).toBe(0);
	expect(count(world.db, "events WHERE caregiver_id = ? AND kind <> 'caregiver.created'", atHome.id)).toBe(0);
});

test("an agency that somebody has stopped says nothing to them about its shift, whatever they write", async () => {
	const { world, atHome, atSouth } = await ofTwoAgencies();
	const shift = await world.shift({ start: "2025-07-05T08:00:00Z" });
	await world.start(shift);
	await world.pass(60_000);
	const { scope, clock } = world;
	await world.write((tx) => setConsent(tx, { caregiverId: atHome.id, optedOut: true, scope, now: clock.now() }));
	await world.cancel(shift);
	await world.pass(60_000);
	for (const word of ["none", "yes"]) await atHome.reply(word, { to });
	await world.pass(60_000);
	expect(count(world.db, "messages WHERE caregiver_id = ? AND fanout_id IS NOT NULL", atSouth.id)).toBe(0);
	expect(count(world.db, "messages WHERE caregiver_id = ? AND kind = 'answer'", atHome.id)).toBe(0);
});

test("what is put off for one agency's later news is that agency's", async () => {
	const { world, atHome, atSouth, atSouthOn } = await ofTwoAgencies();
	const here = await world.shift({ start: "2025-07-05T08:00:00Z" });
	const there = await atSouthOn("2025-07-06T08:00:00Z", "Berkeley");
	for (const shift of [here, there]) {
		await world.start(shift);
		await world.pass(60_000);
		await claim(world, shift, shift === here ? atHome : atSouth);
		await world.pass(60_000);
	}
	await atHome.reply("yes", { to });
	const last = rows<{ caregiverId: string; body: string }>(
		world.db,
		"SELECT caregiver_id AS caregiverId, body FROM messages WHERE kind = 'answer'",
	);
	expect(last).toEqual([{ caregiverId: atSouth.id, body: expect.stringMatching(/already yours.*Sun/) }]);
});

test.each([
	["STOP by text", {}],
	["key 9 on a call of one of them", { channel: "voice" as const }],
])("%s stops both, each in its own records", async (_, by) => {
	const { world, atHome, atSouth, atSouthOn } = await ofTwoAgencies();
	const shift = await atSouthOn("2025-07-05T08:00:00Z", "Berkeley");
	await world.start(shift);
	await world.pass(60_000);
	const { fanoutId } = world.fanout(shift);
	const about = "channel" in by ? { ...by, fanoutId, organizationId: "south" } : {};
	await atHome.reply("STOP", { to, ...about });
	const stopped = rows<{ actor: string; organizationId: string }>(
		world.db,
		"SELECT actor, organization_id AS organizationId FROM events WHERE kind = 'caregiver.opted_out' ORDER BY organization_id",
	);
	expect(stopped).toEqual([
		{ actor: `caregiver:${atHome.id}`, organizationId: "home" },
		{ actor: `caregiver:${atSouth.id}`, organizationId: "south" },
	]);
});

test("what answers one agency's office is put before that agency, whatever they hold at the other", async () => {
	const { world, atHome, atSouth } = await ofTwoAgencies();
	const held = await world.shift({ start: "2025-07-05T08:00:00Z" });
	const other = await world.shift({ start: "2025-07-06T08:00:00Z", organizationId: "south" });
	await world.start(held);
	await claim(world, held, atHome);
	await world.pass(60_000);
	const { scope, clock } = world;
	const as = { kind: "reply", text: "Can you do Sunday at 9?" } as const;
	await world.write((tx) => overrule(tx, { shiftId: other, caregiverId: atSouth.id, as, scope, now: clock.now() }));
	await world.pass(60_000);
	for (const word of ["ok thanks", "yes I can"]) await atHome.reply(word, { to });
	const items = rows(world.db, "SELECT caregiver_id AS caregiverId, words FROM attention_items");
	expect(items).toEqual([{ caregiverId: atSouth.id, words: "ok thanks\nyes I can" }]);
	expect(count(world.db, "messages WHERE kind = 'answer' AND caregiver_id <> ?", atSouth.id)).toBe(0);
});
