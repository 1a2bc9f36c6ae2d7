import { recordStatus, type StatusReport } from "@coverline/core";
import { type CarrierWord, createWorld, escalateAfterMs, type World } from "@coverline/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { claim, count, crowd } from "../support.ts";

interface Told {
	word: CarrierWord;
	failure?: StatusReport["failure"];
}

const textWords: Told[] = [
	{ word: "sent" },
	{ word: "undelivered", failure: { class: "bad_number", code: 30005 } },
	{ word: "delivered" },
];
const callWords: Told[] = [{ word: "initiated" }, { word: "ringing" }, { word: "in-progress" }, { word: "completed" }];
const unansweredWords: Told[] = [{ word: "initiated" }, { word: "ringing" }, { word: "no-answer" }];
const contradictoryWords: Told[] = [{ word: "ringing" }, { word: "busy" }, { word: "completed" }];

/** What stands in a message's row after callbacks in this order, apart from when. */
async function rowAfter(words: readonly Told[], channel: "sms" | "voice") {
	const world = createWorld();
	await world.person();
	const shift = await world.shift();
	await world.start(shift);
	if (channel === "voice") await world.pass(escalateAfterMs);
	const { id } = world.messages().find((message) => message.channel === channel) ?? { id: "" };
	for (const { word, failure } of words) await world.carrierSays(id, word, failure);
	const row = world.messages().find((message) => message.id === id);
	const calls = count(world.db, "messages WHERE channel = 'voice' AND status <> 'obsolete'");
	const marked = count(world.db, "caregivers WHERE phone_trouble IS NOT NULL");
	world.db.$client.close();
	return { ...row, calls, marked };
}

for (const { name, words, channel } of [
	{ name: "a text", words: textWords, channel: "sms" },
	{ name: "an answered call", words: callWords, channel: "voice" },
	{ name: "an unanswered call", words: unansweredWords, channel: "voice" },
	{ name: "a call of which two endings are told", words: contradictoryWords, channel: "voice" },
] as const) {
	test(`callbacks about ${name} end in the same row in any order and however often they come`, async () => {
		const expected = await rowAfter(words, channel);
		const told = fc
			.shuffledSubarray([...words, ...words], { minLength: words.length })
			.filter((some) => words.every((word) => some.includes(word)));
		await fc.assert(
			fc.asyncProperty(told, async (order) => {
				expect(await rowAfter(order, channel)).toEqual(expected);
			}),
			{ numRuns: 30 },
		);
	});
}

test("a late word never moves a message backwards, and is no second line in the timeline", async () => {
	const world = createWorld();
	await world.person();
	const shift = await world.shift();
	await world.start(shift);
	const { id } = world.messages()[0] ?? { id: "" };
	for (const word of ["delivered", "sent", "delivered"] as const) await world.carrierSays(id, word);
	expect(world.messages()[0]).toMatchObject({ status: "accepted", progress: "delivered" });
	expect(world.events("message.delivered")).toHaveLength(1);
});

test("a callback about a message that is not ours changes nothing", async () => {
	const world = createWorld();
	await world.person();
	await world.start(await world.shift());
	const before = world.events();
	await world.carrierSays("no-such-message", "delivered");
	expect(world.events()).toEqual(before);
});

test("a callback before the answer to the request is recorded counts", async () => {
	const world = createWorld();
	await world.person();
	const shift = await world.shift();
	const release = world.carrier.hold();
	const starting = world.start(shift);
	while (world.carrier.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
	const { id } = world.messages()[0] ?? { id: "" };
	const telling = world.carrierSays(id, "sent");
	release();
	await Promise.all([starting, telling]);
	expect(world.messages()[0]).toMatchObject({ status: "accepted", progress: "sent" });
	expect([...world.events("message.sent"), ...world.events("message.settled")]).toHaveLength(1);
});

test("a text whose callback is faster than the carrier's answer went like any other, and is told so", async () => {
	const world = createWorld();
	await world.person();
	const sendText = world.carrier.sendText.bind(world.carrier);
	world.carrier.sendText = async (text) => {
		const outcome = await sendText(text);
		const { messageId } = text;
		const word = { progress: "sent", rank: 40, meaning: "under_way", failure: null } as const;
		const { carrierId } = world.carrier.texts[0] ?? { carrierId: "" };
		const told = { ...word, messageId, carrierId, evidence: "callback", now: world.clock.now() } as const;
		await world.write((tx) => recordStatus(tx, told));
		return outcome;
	};
	await world.start(await world.shift());
	expect(world.messages()[0]).toMatchObject({ status: "accepted", progress: "sent" });
	expect(world.events("message.sent")).toMatchObject([{ detail: { channel: "sms", kind: "offer" } }]);
	expect(world.events("message.settled")).toEqual([]);
});

async function unanswered(world: World, word: "busy" | "no-answer") {
	const [ana, ben] = await crowd(world, 2);
	const shift = await world.shift();
	await world.start(shift);
	await world.pass(escalateAfterMs);
	const call = world.messages().find(({ channel, caregiverId }) => channel === "voice" && caregiverId === ana?.id);
	await world.carrierSays(call?.id ?? "", word);
	return { ana, ben, shift };
}

for (const word of ["busy", "no-answer"] as const) {
	test(`who was ${word} is called once more after two minutes, and then no more`, async () => {
		const world = createWorld();
		const { ana } = await unanswered(world, word);
		await world.pass(2 * 60_000 - 1);
		expect(world.carrier.calls).toHaveLength(2);
		await world.pass(1);
		expect(world.carrier.calls.map(({ to }) => to).filter((to) => to === ana?.phone)).toHaveLength(2);
		await world.carrierSays(world.messages().at(-1)?.id ?? "", word);
		await world.pass(60 * 60_000);
		expect(world.carrier.calls).toHaveLength(3);
	});
}

test("who was busy is not called again when the shift is filled or they have declined meanwhile", async () => {
	const filled = createWorld();
	const first = await unanswered(filled, "busy");
	if (first.ben) await claim(filled, first.shift, first.ben);
	await filled.pass(10 * 60_000);
	expect(filled.carrier.calls).toHaveLength(2);

	const declined = createWorld();
	const second = await unanswered(declined, "busy");
	await second.ana?.reply("NO");
	await declined.pass(10 * 60_000);
	expect(declined.carrier.calls).toHaveLength(2);
});
