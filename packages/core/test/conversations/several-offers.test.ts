import { createWorld } from "@coverline/core/testing";
import { expect, test } from "vitest";
import { rows } from "../support.ts";

async function twoOffers() {
	const world = createWorld();
	const ana = await world.person({ name: "Ana" });
	const tuesday = await world.shift({ start: "2025-07-08T08:00:00Z", place: "Oakland" });
	const thursday = await world.shift({ start: "2025-07-10T15:00:00Z", place: "Berkeley" });
	for (const shift of [tuesday, thursday]) {
		await world.start(shift);
		await ana.expectText(/Reply YES/);
	}
	return { world, ana, tuesday, thursday };
}

test("a bare YES to two offers is asked which one, and the number answers it", async () => {
	const { world, ana, tuesday, thursday } = await twoOffers();
	await ana.reply("YES");
	await ana.expectText(/Which one\? 1\) Tue Jul 8.*Oakland.* 2\) Thu Jul 10.*Berkeley/);
	expect(world.fanout(tuesday).status).toBe("pending");
	await ana.reply("2");
	await ana.expectText(/It's yours: CNA Thu Jul 10/);
	expect(world.fanout(thursday)).toMatchObject({ status: "claimed", claimedBy: ana.id });
	expect(world.fanout(tuesday).status).toBe("pending");
	world.expectSilence();
});

test.each([
	["the Tuesday one", "tuesday"],
	["yes thursday", "thursday"],
	["I'll take the Berkeley shift", "thursday"],
	["yes 1", "tuesday"],
] as const)("%j picks the one it fits", async (text, which) => {
	const offers = await twoOffers();
	await offers.ana.reply("YES");
	await offers.ana.expectText(/Which one/);
	await offers.ana.reply(text);
	await offers.ana.expectText(/It's yours/);
	expect(offers.world.fanout(offers[which]).status).toBe("claimed");
});

test("both takes both when they do not overlap", async () => {
	const { world, ana, tuesday, thursday } = await twoOffers();
	await ana.reply("both");
	await ana.expectText(/It's yours/);
	await ana.expectText(/It's yours/);
	expect([world.fanout(tuesday).claimedBy, world.fanout(thursday).claimedBy]).toEqual([ana.id, ana.id]);
	const told = world.events("reply.received").map(({ shiftId, detail }) => ({ shiftId, ...(detail as object) }));
	expect(told).toMatchObject([tuesday, thursday].map((shiftId) => ({ shiftId, words: "both" })));
});

test("both of two that overlap gives the first and leaves the other open", async () => {
	const world = createWorld();
	const ana = await world.person();
	const early = await world.shift({ start: "2025-07-08T08:00:00Z" });
	const overlapping = await world.shift({ start: "2025-07-08T12:00:00Z" });
	await world.start(early);
	await world.start(overlapping);
	for (let text = 0; text < 2; text += 1) await ana.expectText(/Reply YES/);
	await ana.reply("both");
	expect(world.fanout(early).status).toBe("claimed");
	expect(world.fanout(overlapping).status).toBe("pending");
});

test.each(["ok the 12 PM one", "2"])(
	"whoever has taken one of them hears of the other at once what is in its way: %j",
	async (text) => {
		const world = createWorld();
		const ana = await world.person();
		const early = await world.shift({ start: "2025-07-08T08:00:00Z" });
		const overlapping = await world.shift({ start: "2025-07-08T12:00:00Z" });
		for (const shift of [early, overlapping]) await world.start(shift);
		for (let offer = 0; offer < 2; offer += 1) await ana.expectText(/Reply YES/);
		await ana.reply("YES");
		await ana.expectText(/Which one/);
		await ana.reply("1");
		await ana.expectText(/It's yours/);
		await ana.reply(text);
		await ana.expectText(/You already have a shift at that time/);
		expect(world.fanout(overlapping).status).toBe("pending");
		world.expectSilence();
	},
);

test("neither declines both", async () => {
	const { world, ana, tuesday, thursday } = await twoOffers();
	await ana.reply("neither");
	await ana.expectText(/noted/);
	for (const shift of [tuesday, thursday]) {
		expect(world.fanout(shift).offers[0]?.status).toBe("declined");
	}
});

test("with several sender numbers, the number replied to tells which offer is meant", async () => {
	const world = createWorld({ senders: ["+15550100", "+15550101"] });
	const ana = await world.person();
	const first = await world.shift({ start: "2025-07-08T08:00:00Z" });
	const second = await world.shift({ start: "2025-07-10T08:00:00Z" });
	await world.start(first);
	const { from: firstNumber } = await ana.expectText(/Reply YES/);
	await world.start(second);
	const { from: secondNumber } = await ana.expectText(/Reply YES/);
	expect(secondNumber).not.toBe(firstNumber);
	await ana.reply("YES", { to: secondNumber });
	expect(await ana.expectText(/It's yours: CNA Thu Jul 10/)).toMatchObject({ from: secondNumber });
	expect(world.fanout(first).status).toBe("pending");
});

test("what was listed by its number is confirmed over the number of its offer, though its text still waits", async () => {
	const world = createWorld({ senders: ["+15550100", "+15550101"] });
	const ana = await world.person();
	const waiting = new Set(["Oakland", "Berkeley"]);
	const { sendText } = world.carrier;
	world.carrier.sendText = async (text) =>
		text.body.includes("Reply YES") && [...waiting].some((place) => text.body.includes(place))
			? { kind: "not_processed", because: "429", retryAfterMs: 5_000 }
			: sendText(text);
	await world.start(await world.shift({ start: "2025-07-08T08:00:00Z", place: "Oakland" }));
	const second = await world.shift({ start: "2025-07-10T08:00:00Z", place: "Berkeley" });
	await world.start(second);
	await ana.reply("YES");
	await ana.expectText(/Which one\? 1\).*Oakland 2\).*Berkeley/);
	waiting.delete("Oakland");
	await world.pass(6_000);
	await ana.expectText(/Oakland/);
	const [offer] = rows<{ number: string }>(
		world.db,
		"SELECT sender_number AS number FROM offers WHERE fanout_id = ?",
		world.fanout(second).fanoutId,
	);
	expect(offer?.number).toBe("+15550101");
	await ana.reply("2");
	expect(await ana.expectText(/yours: CNA Thu Jul 10/)).toMatchObject({ from: offer?.number });
});

const week = ["2025-07-07", "2025-07-08", "2025-07-09", "2025-07-10"].map((day) => `${day}T08:00:00Z`);

/** Shifts of these starts, texted to one person one after the other, `apartMs` between. */
async function offered(starts: readonly string[], { apartMs = 1_000 } = {}) {
	const world = createWorld();
	const ana = await world.person();
	const shifts: string[] = [];
	for (const start of starts) {
		const shift = await world.shift({ start });
		shifts.push(shift);
		await world.start(shift);
		await ana.expectText(/Reply YES/);
		await world.pass(apartMs);
	}
	const claimed = () => shifts.flatMap((shift, nth) => (world.fanout(shift).status === "claimed" ? [nth] : []));
	return { world, ana, claimed };
}

// A list of four would need a third segment: it tells three.
test.each(["4", "yes 4", "the fourth one", "the last one", "all of them", "both"])(
	"%j, after a list of three of four open offers, takes nothing and is asked about again",
	async (text) => {
		const { ana, claimed } = await offered(week);
		await ana.reply("YES");
		await ana.expectText(/Which one\? 1\) Mon.* 2\) Tue.* 3\) Wed.*/);
		await ana.reply(text);
		await ana.expectText(/Which one/);
		expect(claimed()).toEqual([]);
	},
);

test.each([
	["2", [1]],
	["the third", [2]],
	["thursday", [3]],
	["1 and 3", [0, 2]],
	["all four", [0, 1, 2, 3]],
])("%j, after that list, takes what it names", async (text, taken) => {
	const { ana, claimed } = await offered(week);
	await ana.reply("YES");
	await ana.expectText(/Which one/);
	await ana.reply(text);
	expect(claimed()).toEqual(taken);
});

test("what is texted after a list has no number in it", async () => {
	const { world, ana, claimed } = await offered(week.slice(0, 2));
	await ana.reply("YES");
	await ana.expectText(/Which one\? 1\) Mon.* 2\) Tue/);
	await world.start(await world.shift({ start: week[2] ?? "" }));
	await ana.expectText(/Reply YES/);
	await ana.reply("3");
	await ana.expectText(/Which one\? 1\) Mon.* 2\) Tue.* 3\) Wed/);
	expect(claimed()).toEqual([]);
});

// No text has numbered them: "2" is the second text to one writer and the later day to another.
test.each(["YES 2", "yes the 2nd", "2nd one", "I'll take the second", "yes to the last one", "#1 please"])(
	"%j, before any list, takes nothing when the texts came in another order than the shifts",
	async (text) => {
		const { ana, claimed } = await offered([week[2] ?? "", week[0] ?? ""]);
		await ana.reply(text);
		await ana.expectText(/Which one\? 1\) Mon.* 2\) Wed/);
		expect(claimed()).toEqual([]);
	},
);

test("a number before any list takes nothing when nobody can tell which text came first", async () => {
	const { ana, claimed } = await offered(week.slice(0, 2), { apartMs: 0 });
	await ana.reply("YES 2");
	await ana.expectText(/Which one/);
	expect(claimed()).toEqual([]);
});

test("a number before any list counts when the texts came in the order of the shifts", async () => {
	const { ana, claimed } = await offered(week.slice(0, 2));
	await ana.reply("YES 2");
	expect(claimed()).toEqual([1]);
});
