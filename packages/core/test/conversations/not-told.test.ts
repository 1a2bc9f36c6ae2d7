import { closeAttention, type SendOutcome, setConsent } from "@coverline/core";
import { escalateAfterMs, type World } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { onCallAbout } from "../several-open.ts";
import { filledByAna, needsYou, offeredToTwo } from "../support.ts";

type Failed = Exclude<SendOutcome, { kind: "accepted" }>;

const spam: Failed = { kind: "refused", code: 30007, class: "content_filtered", because: "spam" };
const blocked: Failed = { kind: "refused", code: 21610, class: "opted_out", because: "unsubscribed" };
const unclear: Failed = { kind: "in_doubt", because: "timeout" };
const lost = { class: "content_filtered", code: 30007 } as const;

const waits = (world: World) => needsYou(world).map(({ understood, caregiverId }) => `${caregiverId} ${understood}`);

/** Ana says YES, and the text that it is hers ends so. */
async function won(outcome: Failed | null) {
	const offered = await offeredToTwo();
	const { world, ana } = offered;
	if (outcome !== null) world.carrier.failFor(ana.phone, { outcome });
	await ana.reply("YES");
	return offered;
}

test("a winner whose confirmation the carrier refuses is put before a person, until the shift is not theirs", async () => {
	const { world, ana, shift } = await won(spam);
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
	expect(waits(world)).toEqual([`${ana.id} could not be told that the shift is theirs`]);
	world.carrier.failFor(ana.phone, null);
	await world.release(shift);
	expect(waits(world)).toEqual([]);
});

test("so is one whose confirmation gets lost on the way, until it turns out to have arrived", async () => {
	const { world, ana } = await won(null);
	const { id } = world.messages().find(({ kind }) => kind === "claimed") ?? { id: "" };
	await world.carrierSays(id, "failed", lost);
	expect(waits(world)).toEqual([`${ana.id} could not be told that the shift is theirs`]);
	await world.carrierSays(id, "delivered");
	expect(waits(world)).toEqual([]);
});

test("and one whose confirmation was in doubt twice and is not in the carrier's list", async () => {
	const { world, ana } = await won(unclear);
	await world.pass(2 * 60_000);
	expect(waits(world)).toEqual([`${ana.id} could not be told that the shift is theirs`]);
});

test("who took it on a call has heard it there", async () => {
	const { world, ana, shift } = await offeredToTwo();
	await world.pass(escalateAfterMs);
	world.carrier.failFor(ana.phone, { outcome: spam });
	await ana.reply("1", onCallAbout(world, shift));
	expect(world.fanout(shift).claimedBy).toBe(ana.id);
	expect(world.messages().find(({ kind }) => kind === "claimed")?.status).toBe("refused");
	expect(waits(world)).toEqual([]);
});

test.each([spam, blocked])(
	"who cannot be told that the shift is theirs no more may turn up ($class)",
	async (outcome) => {
		const { world, ana, shift } = await filledByAna();
		world.carrier.failFor(ana.phone, { outcome });
		await world.release(shift);
		expect(waits(world)).toEqual([`${ana.id} could not be told that the shift is not theirs any more`]);
	},
);

test("what is said of a text is nobody's work once the opposite holds", async () => {
	const { world, ana, shift } = await filledByAna();
	const idOf = (wanted: string) => world.messages().find(({ kind }) => kind === wanted)?.id ?? "";
	await world.release(shift);
	await world.carrierSays(idOf("claimed"), "failed", lost);
	expect(waits(world)).toEqual([]);
	world.db.$client
		.prepare("UPDATE fanouts SET status = 'claimed', claimed_by = ? WHERE status = 'pending'")
		.run(ana.id);
	await world.carrierSays(idOf("taken_off"), "failed", lost);
	expect(waits(world)).toEqual([]);
});

test("that the loser of the race cannot be told is nobody's work", async () => {
	const { world, ana, ben } = await offeredToTwo();
	world.carrier.failFor(ben.phone, { outcome: spam });
	await ana.reply("YES");
	expect(waits(world)).toEqual([]);
});

test("a holder of whose opt-out the carrier tells by a refusal is put before a person, and the timeline tells it", async () => {
	const { world, ana, shift } = await won(blocked);
	expect(waits(world).toSorted()).toEqual([
		`${ana.id} could not be told that the shift is theirs`,
		`${ana.id} opted out while holding a shift`,
	]);
	expect(world.events("caregiver.opted_out")).toMatchObject([{ shiftId: shift, caregiverId: ana.id }]);
});

test("so is one whom the office opts out", async () => {
	const { world, ana } = await filledByAna();
	const { scope, clock } = world;
	const optOut = () =>
		world.write((tx) => setConsent(tx, { caregiverId: ana.id, optedOut: true, scope, now: clock.now() }));
	await optOut();
	expect(waits(world)).toEqual([`${ana.id} opted out while holding a shift`]);
	const [item] = needsYou(world);
	await world.write((tx) => closeAttention(tx, { id: item?.id ?? "", scope, now: clock.now() }));
	await optOut();
	expect(waits(world)).toEqual([]);
});

test("who opts out before they could be told that the shift is theirs no more may turn up", async () => {
	const { world, ana, shift } = await filledByAna();
	world.carrier.failFor(ana.phone, { outcome: { kind: "not_processed", because: "busy", retryAfterMs: 2_000 } });
	await world.release(shift);
	world.carrier.failFor(ana.phone, null);
	await world.pass(1_000);
	await ana.reply("STOP");
	await world.pass(10_000);
	expect(waits(world)).toContain(`${ana.id} could not be told that the shift is not theirs any more`);
	await ana.expectNothing();
});

test("who wants to hear from us again hears what was not theirs any more meanwhile, and what is needs nobody", async () => {
	const { world, ana, shift } = await filledByAna();
	await ana.reply("STOP");
	await world.release(shift);
	await world.pass(1_000);
	await ana.expectNothing();
	await ana.reply("START");
	await ana.expectText(/no longer yours/);
	await ana.expectText(/again/);
	const again = await filledByAna();
	await again.ana.reply("STOP");
	expect(waits(again.world)).toHaveLength(1);
	await again.ana.reply("START");
	await again.ana.expectText(/again/);
	expect(waits(again.world)).toEqual([]);
	await again.world.pass(60_000);
	await again.ana.expectNothing();
});
