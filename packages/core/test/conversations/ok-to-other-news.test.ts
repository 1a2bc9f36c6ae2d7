import { overrule } from "@coverline/core";
import { createWorld, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim, needsYou, rows } from "../support.ts";

const minute = 60_000;

/** Two shifts that can be opened to Ana, one after the other, and somebody else who could take them. */
async function twoShifts() {
	const world = createWorld();
	const ana = await world.person();
	await world.person();
	const monday = await world.shift({ start: "2025-07-07T15:00:00Z" });
	const tuesday = await world.shift({ start: "2025-07-08T08:00:00Z", place: "Fremont" });
	const open = async (shift: string) => {
		await world.start(shift);
		await ana.expectText(/Reply YES/);
		await world.pass(minute);
	};
	return { world, ana, monday, tuesday, open };
}

const says = (world: World, caregiverId: string, shiftId: string, text: string) =>
	world.write((tx) =>
		overrule(tx, { shiftId, caregiverId, as: { kind: "reply", text }, scope: world.scope, now: world.clock.now() }),
	);

function answerTo(world: World, shiftId: string, caregiverId: string): string | null {
	const { fanoutId } = world.fanout(shiftId);
	const offer = "SELECT answer FROM offers WHERE fanout_id = ? AND caregiver_id = ?";
	return rows<{ answer: string | null }>(world.db, offer, fanoutId, caregiverId)[0]?.answer ?? null;
}

test.each(["ok", "👍", "okay thanks"])(
	"%j to the news that another shift is not theirs takes nothing",
	async (text) => {
		const { world, ana, monday, tuesday, open } = await twoShifts();
		await open(tuesday);
		await claim(world, tuesday, ana);
		await world.settle();
		await ana.expectText(/It's yours/);
		await open(monday);
		await ana.reply("ok");
		await ana.expectText(/Take CNA Mon/);
		await world.pass(minute);
		await world.release(tuesday);
		await ana.expectText(/no longer yours/);
		await world.pass(minute);
		await ana.reply(text);
		expect(world.fanout(monday).status).toBe("pending");
	},
);

test('"ok" to the news that one shift is called off gives no other back, and a yes is asked once more', async () => {
	const { world, ana, monday, tuesday, open } = await twoShifts();
	for (const shift of [monday, tuesday]) {
		await open(shift);
		await claim(world, shift, ana);
		await world.settle();
		await ana.expectText(/It's yours/);
	}
	await ana.reply("drop monday");
	await ana.expectText(/Give .*Mon.* back/);
	await world.pass(minute);
	await world.cancel(tuesday);
	await ana.expectText(/called off/);
	await world.pass(minute);
	await ana.reply("ok");
	expect(world.fanout(monday).claimedBy).toBe(ana.id);
	await ana.expectText(/Give .*Mon.* back/);
	await ana.reply("yes");
	expect(world.fanout(monday).claimedBy).toBeNull();
});

test("help in between takes the question away from an ok, and leaves a YES a YES", async () => {
	const { world, ana, tuesday, open } = await twoShifts();
	await open(tuesday);
	await ana.reply("ok");
	await ana.expectText(/Take CNA Tue/);
	await world.pass(minute);
	await ana.reply("HELP");
	await ana.expectText(/Questions/);
	await world.pass(minute);
	await ana.reply("ok");
	expect(world.fanout(tuesday).status).toBe("pending");
	await ana.expectText(/Take CNA Tue/);
	await ana.reply("HELP");
	await world.pass(minute);
	await ana.reply("YES");
	expect(world.fanout(tuesday).claimedBy).toBe(ana.id);
});

describe("what the office has written in its own words", () => {
	const asks = [
		["It pays 22 an hour. Are you still living in Oakland?"],
		["Are you still living in Oakland?", "It is for the payroll form."],
		["Do you still have your CPR card? Please reply yes or no."],
		["¿Si trabaja usted en Fremont?"],
		["Please confirm that you sent in last week's timesheet."],
	];

	test.each(asks)("%j: a yes takes nothing before it is confirmed", async (...texts) => {
		const { world, ana, tuesday, open } = await twoShifts();
		await open(tuesday);
		for (const text of texts) {
			await says(world, ana.id, tuesday, text);
			await world.pass(minute);
			await ana.expectText(/./);
		}
		await ana.reply("yes");
		expect(world.fanout(tuesday).status).toBe("pending");
		await ana.expectText(/Take CNA Tue/);
		await ana.reply("yes");
		expect(world.fanout(tuesday).claimedBy).toBe(ana.id);
	});

	test("comes between our question and a yes", async () => {
		const { world, ana, monday, tuesday, open } = await twoShifts();
		await open(tuesday);
		await ana.reply("ok");
		await ana.expectText(/Take CNA Tue/);
		await says(world, ana.id, monday, "Are you still living in Oakland?");
		await world.pass(minute);
		await ana.reply("yes");
		expect(world.fanout(tuesday).status).toBe("pending");
	});

	test("stands while the office decides about another shift", async () => {
		const { world, ana, monday, tuesday, open } = await twoShifts();
		for (const shift of [monday, tuesday]) await open(shift);
		await says(world, ana.id, tuesday, "Are you still living in Oakland?");
		await world.pass(minute);
		const { scope, clock } = world;
		const decided = { shiftId: monday, caregiverId: ana.id, as: { kind: "no" }, scope, now: clock.now() } as const;
		await world.write((tx) => overrule(tx, decided));
		await ana.reply("YES");
		expect(world.fanout(tuesday).status).toBe("pending");
	});

	test("is answered by a no that refuses no offer before it is confirmed", async () => {
		const { world, ana, tuesday, open } = await twoShifts();
		await open(tuesday);
		await says(world, ana.id, tuesday, "Are you still living in Oakland?");
		await world.pass(minute);
		await ana.expectText(/Oakland/);
		await ana.reply("no");
		expect(answerTo(world, tuesday, ana.id)).toBeNull();
		await ana.expectText(/Take CNA Tue/);
		await ana.reply("no");
		expect(answerTo(world, tuesday, ana.id)).toBe("declined");
	});

	test("is answered to the office where the words are not clear", async () => {
		const { world, ana, tuesday, open } = await twoShifts();
		await open(tuesday);
		await says(world, ana.id, tuesday, "Are you still living in Oakland?");
		await world.pass(minute);
		const answers = () => rows(world.db, "SELECT 1 FROM messages WHERE kind = 'answer'").length;
		await ana.reply("thanks");
		expect(answers()).toBe(0);
		await ana.reply("we moved to Fremont in May");
		expect(needsYou(world)).toMatchObject([{ words: "thanks\nwe moved to Fremont in May" }]);
		expect(answers()).toBe(1);
	});

	test.each(["sure", "yes", "no"])("is answered to the office by %j of whoever is offered nothing", async (word) => {
		const { world, ana, tuesday } = await twoShifts();
		await says(world, ana.id, tuesday, "Can you work next Friday?");
		await world.pass(minute);
		await ana.reply(word);
		expect(needsYou(world)).toMatchObject([{ words: word, caregiverId: ana.id }]);
	});

	test("is answered to the office by a holder", async () => {
		const { world, ana, tuesday, open } = await twoShifts();
		await open(tuesday);
		await claim(world, tuesday, ana);
		await world.settle();
		await ana.expectText(/It's yours/);
		await says(world, ana.id, tuesday, "Are you sick?");
		await world.pass(minute);
		await ana.reply("yes");
		expect(needsYou(world)).toMatchObject([{ words: "yes", caregiverId: ana.id }]);
	});
});

test("an offer that comes after the office's words is taken by a yes", async () => {
	const { world, ana, monday, tuesday, open } = await twoShifts();
	await open(tuesday);
	await says(world, ana.id, tuesday, "Can you do Tuesday after all?");
	await world.pass(minute);
	for (const word of ["no", "no"]) await ana.reply(word);
	await says(world, ana.id, tuesday, "All right.");
	await world.pass(minute);
	await world.start(monday);
	await world.pass(minute);
	await ana.reply("yes");
	expect(world.fanout(monday).claimedBy).toBe(ana.id);
});

describe("a question that nobody can have read", () => {
	const refused = { outcome: { kind: "refused", class: "content", code: 30_007, because: "filtered" } } as const;
	const putOff = { outcome: { kind: "not_processed", because: "429", retryAfterMs: 10 * minute } } as const;

	test.each([
		["waits", putOff],
		["was refused", refused],
	])("confirms nothing while it %s", async (_, failure) => {
		const { world, ana, tuesday, open } = await twoShifts();
		await open(tuesday);
		world.carrier.failFor(ana.phone, failure as never);
		await ana.reply("ok");
		await world.pass(1000);
		await ana.reply("ok");
		expect(world.fanout(tuesday).status).toBe("pending");
	});

	test("confirms nothing when it came back undelivered, and a person is told of whoever answers it", async () => {
		const { world, ana, tuesday, open } = await twoShifts();
		await open(tuesday);
		await ana.reply("ok");
		await world.carrierSays(world.messages().at(-1)?.id ?? "", "undelivered");
		await ana.reply("ok");
		expect(world.fanout(tuesday).status).toBe("pending");
		expect(needsYou(world)).toMatchObject([{ understood: "answers a question of ours that came back undelivered" }]);
	});

	test("tells no numbers", async () => {
		const { world, ana, monday, tuesday, open } = await twoShifts();
		await open(tuesday);
		await open(monday);
		world.carrier.failFor(ana.phone, putOff);
		await ana.reply("yes");
		await world.pass(1000);
		await ana.reply("yes 1");
		expect([monday, tuesday].map((shift) => world.fanout(shift).status)).toEqual(["pending", "pending"]);
	});

	test("gives nothing back, and is asked again", async () => {
		const { world, ana, tuesday, open } = await twoShifts();
		await open(tuesday);
		await claim(world, tuesday, ana);
		await world.settle();
		world.carrier.failFor(ana.phone, putOff);
		await ana.reply("drop");
		await world.pass(1000);
		await ana.reply("ok");
		expect(world.fanout(tuesday).claimedBy).toBe(ana.id);
		expect(needsYou(world)).toHaveLength(1);
	});
});

test("a question that was asked over one number is not answered in the thread of another", async () => {
	const [one, other] = ["+15550001111", "+15550002222"];
	const world = createWorld({ senders: [one, other] });
	const ana = await world.person();
	await world.person();
	const monday = await world.shift({ start: "2025-07-07T15:00:00Z" });
	await world.start(monday);
	await ana.expectText(/Reply YES/);
	await ana.reply("ok", { to: one });
	await ana.expectText(/Take CNA Mon/);
	await ana.reply("ok", { to: other });
	expect(world.fanout(monday).status).toBe("pending");
	await ana.expectText(/Take CNA Mon/);
	await ana.reply("ok", { to: other });
	expect(world.fanout(monday).claimedBy).toBe(ana.id);
});

describe("an offer that has come and gone since", () => {
	async function goneSince(of: (offered: Awaited<ReturnType<typeof twoShifts>>) => Promise<void>, word = "YES") {
		const offered = await twoShifts();
		const { world, ana, monday, tuesday, open } = offered;
		await open(monday);
		await of(offered);
		await world.pass(minute);
		await open(tuesday);
		world.carrier.failFor(ana.phone, {
			outcome: { kind: "not_processed", because: "429", retryAfterMs: 30 * minute },
		});
		await world.cancel(tuesday);
		await world.pass(5 * minute);
		await ana.reply(word);
		return { world, ana, monday };
	}

	test.each(["ok", "yes"])("and of which they have not been told takes %j away from our question", async (word) => {
		const { world, monday } = await goneSince(async ({ ana }) => {
			await ana.reply("ok");
			await ana.expectText(/Take CNA Mon/);
		}, word);
		expect(world.fanout(monday).status).toBe("pending");
	});

	test("does not make a yes to the office's words one to the shift that is open", async () => {
		const { world, monday } = await goneSince(async ({ world, ana, monday }) => {
			await says(world, ana.id, monday, "Are you still living in Oakland?");
			await world.pass(minute);
			await ana.expectText(/Oakland/);
		});
		expect(world.fanout(monday).status).toBe("pending");
	});

	test("leaves it asked whether a shift is given back", async () => {
		const { world, ana, monday } = await goneSince(async ({ world, ana, monday }) => {
			await claim(world, monday, ana);
			await world.settle();
			await ana.expectText(/It's yours/);
			await ana.reply("DROP");
			await ana.expectText(/Give .*Mon.* back/);
		});
		expect(world.fanout(monday).claimedBy).toBe(ana.id);
		expect(needsYou(world)).toHaveLength(1);
	});
});
