import { setConsent } from "@coverline/core";
import { createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import { describe, expect, test } from "vitest";
import { claim } from "../support.ts";

const [firstNumber, secondNumber] = ["+15550100", "+15550101"] as const;

/** Wednesday and Friday are open to Ana and Ben; with two sender numbers, each left from its own. */
async function twoOpen({ senders = [firstNumber] }: { senders?: string[] } = {}) {
	const world = createWorld({ senders });
	const ana = await world.person({ name: "Ana" });
	const ben = await world.person({ name: "Ben" });
	const wednesday = await world.shift({ start: "2025-07-02T08:00:00Z", place: "Oakland" });
	const friday = await world.shift({ start: "2025-07-04T08:00:00Z", place: "Berkeley" });
	for (const shift of [wednesday, friday]) await world.start(shift);
	await world.pass(30_000);
	for (let text = 0; text < 2; text += 1) await ana.expectText(/Reply YES/);
	return { world, ana, ben, wednesday, friday };
}

const twoNumbers = () => twoOpen({ senders: [firstNumber, secondNumber] });
const holderOf = (world: World, shift: string) => world.fanout(shift).claimedBy;
const onCallAbout = (world: World, shift: string) =>
	({ channel: "voice", fanoutId: world.fanout(shift).fanoutId }) as const;

describe("a number of 'Which one?' whose offer is gone", () => {
	test.each([
		"yes 1",
		"1 yes",
		"I'll take number 1",
		"I'll take 1",
		"1",
		"#1",
		"the first one",
		"yes the first one please",
	])("%j is not taken for the other number", async (words) => {
		const { world, ana, ben, wednesday, friday } = await twoOpen();
		await ana.reply("YES");
		await ana.expectText(/Which one\? 1\).*2\)/);
		await claim(world, wednesday, ben);
		await world.pass(40_000);
		await ana.expectText(/is filled/);
		await ana.reply(words);
		expect(holderOf(world, friday)).toBeNull();
		await ana.expectText(/filled/);
	});

	test("the other number still takes the other offer", async () => {
		const { world, ana, ben, wednesday, friday } = await twoOpen();
		await ana.reply("YES");
		await claim(world, wednesday, ben);
		await ana.reply("2");
		expect(holderOf(world, friday)).toBe(ana.id);
	});

	test("a bare YES is asked about the one that is left, and a yes to that takes it", async () => {
		const { world, ana, ben, wednesday, friday } = await twoOpen();
		await ana.reply("YES");
		await ana.expectText(/Which one/);
		await claim(world, wednesday, ben);
		await ana.expectText(/is filled/);
		await ana.reply("YES");
		await ana.expectText(/Fri Jul 4.*YES/);
		expect(holderOf(world, friday)).toBeNull();
		await ana.reply("YES");
		expect(holderOf(world, friday)).toBe(ana.id);
	});

	test("what is listed again keeps the numbers that the text tells", async () => {
		const { world, ana, ben, wednesday, friday } = await twoOpen();
		const sunday = await world.shift({ start: "2025-07-06T08:00:00Z", place: "Fremont" });
		await ana.reply("YES");
		await ana.expectText(/Which one/);
		await claim(world, wednesday, ben);
		await ana.expectText(/is filled/);
		await world.start(sunday);
		await ana.expectText(/Sun Jul 6/);
		await ana.reply("hm, which?");
		const { body } = await ana.expectText(/Fri Jul 4/);
		const number = /(\d)\) Sun Jul 6/.exec(body)?.[1];
		await ana.reply(`${number}`);
		expect([holderOf(world, friday), holderOf(world, sunday)]).toEqual([null, ana.id]);
	});
});

describe("a bare yes when two were in hand", () => {
	test("is asked about when the other was filled a moment ago", async () => {
		const { world, ana, ben, wednesday, friday } = await twoOpen();
		await claim(world, friday, ben);
		await ana.reply("YES");
		expect(holderOf(world, wednesday)).toBeNull();
		await ana.expectText(/Wed Jul 2.*YES/);
		await ana.reply("YES");
		expect(holderOf(world, wednesday)).toBe(ana.id);
	});

	test("takes the open one when it names it", async () => {
		const { world, ana, ben, wednesday, friday } = await twoOpen();
		await claim(world, friday, ben);
		await ana.reply("yes wednesday");
		expect(holderOf(world, wednesday)).toBe(ana.id);
	});

	test("takes the open one once the news that the other is filled is a minute old", async () => {
		const { world, ana, ben, wednesday, friday } = await twoOpen();
		await claim(world, friday, ben);
		await world.pass(61_000);
		await ana.reply("YES");
		expect(holderOf(world, wednesday)).toBe(ana.id);
	});
});

describe("a yes after 'It's yours'", () => {
	test.each([
		"yes thank you",
		"Yes!",
		"yes I'll be there",
		"ok yes see you then",
		"Yes 1",
		"yes, got it",
		"perfect, I'll be there",
	])("%j does not take the other open shift", async (words) => {
		const { world, ana, wednesday, friday } = await twoOpen();
		await ana.reply("YES");
		await ana.reply("1");
		expect(holderOf(world, wednesday)).toBe(ana.id);
		await world.pass(5_000);
		await ana.reply(words);
		expect(holderOf(world, friday)).toBeNull();
	});

	test("nor when the first was taken on a call", async () => {
		const { world, ana, wednesday, friday } = await twoOpen();
		await world.pass(escalateAfterMs);
		await ana.reply("1", onCallAbout(world, wednesday));
		expect(holderOf(world, wednesday)).toBe(ana.id);
		await world.pass(3_000);
		await ana.reply("yes thank you");
		expect(holderOf(world, friday)).toBeNull();
	});

	test("takes an offer that has come since", async () => {
		const world = createWorld();
		const ana = await world.person();
		await world.start(await world.shift());
		await ana.reply("YES");
		await world.pass(60_000);
		const next = await world.shift({ start: "2025-07-09T08:00:00Z" });
		await world.start(next);
		await world.pass(1_000);
		await ana.reply("YES");
		expect(holderOf(world, next)).toBe(ana.id);
	});

	test("a no declines the other open shift, not the one that is theirs", async () => {
		const { world, ana, wednesday, friday } = await twoOpen();
		await ana.reply("YES");
		await ana.reply("1");
		await world.pass(5_000);
		await ana.reply("NO");
		expect(holderOf(world, wednesday)).toBe(ana.id);
		const offers = [wednesday, friday].map((shift) =>
			world.fanout(shift).offers.find(({ caregiverId }) => caregiverId === ana.id),
		);
		expect(offers.map((offer) => offer?.status)).toEqual(["claimed", "declined"]);
	});
});

describe("the number replied to", () => {
	test("YES twice to the number of one shift takes that one alone, and hears that it is theirs", async () => {
		const { world, ana, wednesday, friday } = await twoNumbers();
		await ana.reply("YES", { to: firstNumber });
		const again = await ana.reply("YES", { to: firstNumber });
		expect(again.outcome.kind).toBe("already_yours");
		expect([holderOf(world, wednesday), holderOf(world, friday)]).toEqual([ana.id, null]);
	});

	test("YES to the number of a shift that is filled does not take another number's", async () => {
		const { world, ana, ben, wednesday, friday } = await twoNumbers();
		await claim(world, wednesday, ben);
		await world.pass(10 * 60_000 - 60_000);
		const late = await ana.reply("YES", { to: firstNumber });
		expect(late.outcome.kind).toBe("taken");
		expect(holderOf(world, friday)).toBeNull();
	});

	test("NO to the number of a shift that is filled does not decline another number's", async () => {
		const { world, ana, ben, wednesday, friday } = await twoNumbers();
		await claim(world, wednesday, ben);
		await ana.reply("NO", { to: firstNumber });
		expect(world.fanout(friday).offers.find(({ caregiverId }) => caregiverId === ana.id)?.status).toBe("texted");
	});

	test("tells also of which agency a late yes is", async () => {
		const world = createWorld({ senders: [firstNumber, secondNumber] });
		await world.organization("south");
		const ana = await world.person();
		await world.person({ phone: ana.phone, organizationId: "south" });
		const shifts = [
			await world.shift({ organizationId: "south" }),
			await world.shift({ organizationId: "south", start: "2025-07-03T08:00:00Z" }),
			await world.shift({ start: "2025-07-04T08:00:00Z" }),
		];
		for (const shift of shifts) {
			await world.start(shift);
			world.clock.advance(1_000);
		}
		const asked = world.carrier.texts.find(({ from, to }) => to === ana.phone && from === secondNumber);
		for (const shift of shifts) await world.cancel(shift);
		const late = await ana.reply("YES", { to: secondNumber });
		expect(asked?.body).toMatch(/Jul 3/);
		expect(late.outcome.shiftId).toBe(shifts[1]);
	});

	test("a question that was asked over one number is not answered in the thread of another's offer", async () => {
		const { world, ana, wednesday, friday } = await twoNumbers();
		await ana.reply("ok", { to: firstNumber });
		await ana.expectText(/Wed Jul 2.*YES/);
		await world.pass(60_000);
		await ana.reply("YES", { to: secondNumber });
		expect([holderOf(world, wednesday), holderOf(world, friday)]).toEqual([null, ana.id]);
	});

	test("nor is a shift given back by a yes to another number's offer", async () => {
		const { world, ana, wednesday, friday } = await twoNumbers();
		await ana.reply("YES", { to: firstNumber });
		await ana.reply("DROP", { to: firstNumber });
		await world.pass(5 * 60_000);
		await ana.reply("YES", { to: secondNumber });
		expect([holderOf(world, wednesday), holderOf(world, friday)]).toEqual([ana.id, ana.id]);
	});
});

describe("on a call", () => {
	test("1 takes what was heard, whatever was asked by text: a weak yes before, a confirmation of another, a giving back", async () => {
		const weak = await twoOpen();
		await weak.ana.reply("can I take the wednesday one?");
		await weak.world.pass(escalateAfterMs);
		await weak.ana.reply("1", onCallAbout(weak.world, weak.wednesday));
		expect(holderOf(weak.world, weak.wednesday)).toBe(weak.ana.id);

		const other = await twoOpen();
		await other.ana.reply("can I take the wednesday one?");
		await other.ana.reply("1", onCallAbout(other.world, other.friday));
		expect(holderOf(other.world, other.friday)).toBe(other.ana.id);

		const back = await twoOpen();
		await back.ana.reply("yes wednesday");
		await back.ana.reply("cancel my shift on wednesday");
		await back.ana.reply("1", onCallAbout(back.world, back.friday));
		expect([holderOf(back.world, back.wednesday), holderOf(back.world, back.friday)]).toEqual([
			back.ana.id,
			back.ana.id,
		]);
	});

	test("2 passes on what was heard, and keeps what is held", async () => {
		const { world, ana, wednesday, friday } = await twoOpen();
		await ana.reply("yes wednesday");
		await ana.reply("cancel my shift on wednesday");
		await ana.reply("2", onCallAbout(world, friday));
		expect(holderOf(world, wednesday)).toBe(ana.id);
		expect(world.fanout(friday).offers.find(({ caregiverId }) => caregiverId === ana.id)?.status).toBe("declined");
	});
});

describe("a person of two agencies who has stopped one of them", () => {
	async function stoppedSouth() {
		const world = createWorld();
		await world.organization("south");
		const atHome = await world.person({ phone: "+15105550101" });
		const atSouth = await world.person({ phone: atHome.phone, organizationId: "south" });
		const south = await world.shift({ organizationId: "south", start: "2025-07-02T08:00:00Z" });
		await world.start(south);
		await world.pass(60_000);
		const { scope, clock } = world;
		await world.write((tx) => setConsent(tx, { caregiverId: atSouth.id, optedOut: true, scope, now: clock.now() }));
		const home = await world.shift({ start: "2025-07-04T08:00:00Z" });
		await world.start(home);
		await world.pass(60_000);
		return { world, atHome, home, south };
	}

	test.each(["Yes I can", "YES"])("is heard by the other: %j takes its shift", async (words) => {
		const { world, atHome, home } = await stoppedSouth();
		await atHome.reply(words, { to: firstNumber });
		expect(holderOf(world, home)).toBe(atHome.id);
	});

	test("has not undone the stop by that", async () => {
		const { world, atHome } = await stoppedSouth();
		await atHome.reply("YES", { to: firstNumber });
		expect(world.db.$client.prepare("SELECT organization_id FROM opt_outs").pluck().all()).toEqual(["south"]);
	});
});

describe("in the thread of Wednesday's number", () => {
	const answered = (world: World, shift: string, ana: { id: string }) =>
		world.fanout(shift).offers.find(({ caregiverId }) => caregiverId === ana.id)?.status;

	test.each(["not friday", "I can't do friday"])("%j refuses Friday and leaves Wednesday", async (words) => {
		const { world, ana, wednesday, friday } = await twoNumbers();
		await ana.reply(words, { to: firstNumber });
		await ana.expectText(/not CNA Fri Jul 4/);
		expect([answered(world, wednesday, ana), answered(world, friday, ana)]).toEqual(["texted", "declined"]);
	});

	test.each(["neither", "no to both", "no friday, no wednesday"])(
		"%j refuses both, so that nobody phones",
		async (words) => {
			const { world, ana, wednesday, friday } = await twoNumbers();
			await ana.reply(words, { to: firstNumber });
			expect([answered(world, wednesday, ana), answered(world, friday, ana)]).toEqual(["declined", "declined"]);
		},
	);

	test("a bare no refuses Wednesday alone", async () => {
		const { world, ana, wednesday, friday } = await twoNumbers();
		await ana.reply("no", { to: firstNumber });
		expect([answered(world, wednesday, ana), answered(world, friday, ana)]).toEqual(["declined", "texted"]);
	});

	test("both is asked about, and taken when it is said again", async () => {
		const { world, ana, wednesday, friday } = await twoNumbers();
		await ana.reply("both", { to: firstNumber });
		await ana.expectText(/Which one\? 1\) Wed .* 2\) Fri/);
		await ana.reply("both", { to: firstNumber });
		expect([holderOf(world, wednesday), holderOf(world, friday)]).toEqual([ana.id, ana.id]);
	});

	test('"friday no wednesday yes" asks about Wednesday', async () => {
		const { world, ana, wednesday } = await twoNumbers();
		await ana.reply("friday no wednesday yes", { to: firstNumber });
		await ana.expectText(/Take CNA Wed Jul 2/);
		await ana.reply("yes", { to: firstNumber });
		expect(holderOf(world, wednesday)).toBe(ana.id);
	});

	test('what was asked stands before a day that is named: "not friday" is asked about', async () => {
		const { world, ana, friday } = await twoNumbers();
		await ana.reply("ok", { to: firstNumber });
		await ana.expectText(/Take CNA Wed Jul 2/);
		await ana.reply("not friday", { to: firstNumber });
		expect(answered(world, friday, ana)).toBe("texted");
	});
});
