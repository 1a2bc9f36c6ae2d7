import { assignSender, setSharedSenders } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim, rows } from "../support.ts";

const [first, second] = ["+15550100", "+15550200"];
const busy = { outcome: { kind: "not_processed", because: "429", retryAfterMs: 1_000 } } as const;

/** Ana of the home agency has been texted over a shared number; there is another agency, and a second number. */
async function texted() {
	const world = createWorld({ senders: [first, second] });
	const ana = await world.person();
	await world.organization("south");
	const shift = await world.shift();
	await world.start(shift);
	const { from } = await ana.expectText(/Reply YES/);
	const other = from === first ? second : first;
	return { world, ana, shift, from, other };
}

const assign = (world: World, number: string, organizationId: string | null) =>
	world.write((tx) => assignSender(tx, { number, organizationId }));

describe.each([
	["her agency gets a number of its own", (world: World, _from: string, other: string) => assign(world, other, "home")],
	["the number goes to another agency", (world: World, from: string) => assign(world, from, "south")],
])("after an offer has left, %s", (_title, change) => {
	test("a YES to the number that the offer came from takes it", async () => {
		const { world, ana, shift, from, other } = await texted();
		await change(world, from, other);
		expect((await ana.reply("YES", { to: from })).outcome.kind).toBe("claimed");
		expect(world.fanout(shift).claimedBy).toBe(ana.id);
		expect((await ana.expectText(/It's yours/)).from).toBe(other);
	});

	test("a STOP to it ends every contact, over every number", async () => {
		const { world, ana, from, other } = await texted();
		await change(world, from, other);
		expect((await ana.reply("STOP", { to: from })).outcome.kind).toBe("opted_out");
		await world.pass(2 * escalateAfterMs);
		await expect(world.start(await world.shift({ start: "2025-07-04T08:00:00Z" }))).rejects.toThrow(/No caregivers/);
		world.expectSilence();
	});

	test("a STOP of somebody who does not work there any more is heard by the agency that had texted her", async () => {
		const { world, ana, from, other } = await texted();
		await change(world, from, other);
		world.db.$client.exec("UPDATE caregivers SET active = 0");
		await ana.reply("STOP", { to: from });
		const told = rows<{ id: string }>(world.db, "SELECT organization_id AS id FROM opt_outs");
		expect(told.map(({ id }) => id)).toContain("home");
	});

	test("calls and notices go on over a number of hers", async () => {
		const { world, ana, shift, from, other } = await texted();
		const ben = await world.person();
		await change(world, from, other);
		await world.pass(escalateAfterMs);
		expect(world.carrier.calls.map(({ from: number }) => number)).toEqual([other]);
		await world.cancel(shift);
		expect((await ana.expectText(/no longer/)).from).toBe(other);
		await ben.expectNothing();
	});

	test("what waits in the outbox leaves over a number of hers", async () => {
		const world = createWorld({ senders: [first, second] });
		const ana = await world.person();
		await world.organization("south");
		world.carrier.failFor(ana.phone, busy);
		await world.start(await world.shift());
		const from = world.messages()[0]?.fromNumber ?? "";
		const other = from === first ? second : first;
		await change(world, from, other);
		world.carrier.failFor(ana.phone, null);
		await world.pass(60_000);
		expect((await ana.expectText(/Reply YES/)).from).toBe(other);
	});
});

test("a stranger's STOP to a number is no business of an agency that never wrote to that phone over it", async () => {
	const { world, from } = await texted();
	await assign(world, from, "south");
	const stranger = await world.person({ role: "RN" });
	world.db.$client.exec(`UPDATE caregivers SET active = 0 WHERE id = '${stranger.id}'`);
	await stranger.reply("STOP", { to: from });
	expect(rows(world.db, "SELECT organization_id AS id, phone FROM opt_outs")).toEqual([
		{ id: "south", phone: stranger.phone },
	]);
});

test("a retired number is not used for what is still to be said about an open offer", async () => {
	const { world, ana, shift, from, other } = await texted();
	const senders = [{ number: other, kind: "simulated" as const }];
	await world.write((tx) => setSharedSenders(tx, { senders, now: world.clock.now() }));
	await claim(world, shift, ana);
	expect((await ana.expectText(/It's yours/)).from).toBe(other);
	expect(from).not.toBe(other);
});

test.each([
	["retired", (world: World, other: string) => setSenders(world, [other])],
	["another agency's", (world: World, _other: string, from: string) => assign(world, from, "south")],
])(
	"whoever holds a shift hears over a number of hers that it is theirs no more, when that of its offer is %s",
	async (_title, change) => {
		const { world, ana, shift, from, other } = await texted();
		await claim(world, shift, ana);
		await world.settle();
		await ana.expectText(/It's yours/);
		await change(world, other, from);
		await world.release(shift);
		expect((await ana.expectText(/no longer yours/)).from).toBe(other);
	},
);

test("a text in doubt that is sent again leaves over a number that is not retired", async () => {
	const world = createWorld({ senders: [first] });
	const ana = await world.person();
	world.carrier.failFor(ana.phone, { outcome: { kind: "in_doubt", because: "timeout" } });
	await world.start(await world.shift());
	world.carrier.failFor(ana.phone, null);
	await setSenders(world, [second]);
	await world.pass(2 * 60_000);
	expect((await ana.expectText(/Reply YES/)).from).toBe(second);
});

function setSenders(world: World, numbers: readonly string[]): Promise<void> {
	const senders = numbers.map((number) => ({ number, kind: "simulated" as const }));
	return world.write((tx) => setSharedSenders(tx, { senders, now: world.clock.now() }));
}
