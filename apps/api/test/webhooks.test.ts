import { expect, test } from "vitest";
import { callbackQuery } from "../src/webhooks/message-token.ts";
import { alice, barry, lpnShift, rnShift, wei } from "./support/sample-records.ts";
import { startWorld } from "./support/world.ts";

const to = "+15105550190";
const empty = {
	status: 200,
	contentType: expect.stringMatching(/^text\/xml/),
	text: expect.stringMatching(/<Response\s*\/>$/),
};
const text = (MessageSid: string, From: string, Body: string) => ({ MessageSid, From, To: to, Body, NumMedia: "0" });

test("a stranger's text gets a 200 with empty TwiML and no answer", async () => {
	const world = await startWorld();
	expect(await world.webhook("sms", text("SM1", "+15550777", "YES"))).toMatchObject(empty);
	expect(await world.webhook("sms", text("SM2", "whatsapp:+15550777", "hello"))).toMatchObject(empty);
	expect(await world.webhook("sms", { MessageSid: "SM3" })).toMatchObject(empty);
	expect(await world.webhook("sms", {})).toMatchObject(empty);
	await world.quiet();
	expect(world.simulator.messages()).toEqual([]);
});

test.each(["15105550177", " 15105550177", "(510) 555-0177", "+1 510 555 0177"])(
	"a STOP counts when the carrier writes its sender as %j",
	async (written) => {
		const world = await startWorld();
		await world.webhook("sms", text("SM1", written, "STOP"));
		expect(world.rows("SELECT phone FROM opt_outs")).toEqual([{ phone: "+15105550177" }]);
	},
);

test("twenty copies of one text at the same instant act once", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	const copies = Array.from({ length: 20 }, () => world.webhook("sms", text("SM7", wei.phone, "YES")));
	for (const answer of await Promise.all(copies)) expect(answer).toMatchObject(empty);
	await world.quiet();
	expect(world.rows("SELECT 1 FROM inbound_messages")).toHaveLength(1);
	expect(world.rows("SELECT 1 FROM events WHERE kind = 'fanout.claimed'")).toHaveLength(1);
	await world.simulator.phone(wei.phone).nextText(/yours/i);
	await world.simulator.phone(barry.phone).nextText(/filled/i);
	expect(world.inbox(wei.phone).filter((one) => /yours/i.test(one))).toHaveLength(1);
	expect(world.inbox(barry.phone).filter((one) => /filled/i.test(one))).toHaveLength(1);
});

test("a reply that overtakes the callbacks of the text it answers works", async () => {
	const world = await startWorld();
	world.simulator.addFaults({ match: { verb: "callback" }, effect: { kind: "delay", ms: 60_000 } });
	world.simulator.phone(alice.phone).setScript({ onText: [{ reply: "YES" }] });
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.simulator.phone(alice.phone).nextText(/yours/i);
});

const words = ["queued", "sending", "sent", "delivered"];
const orders: string[][] = [
	words,
	["delivered", "sent", "sending", "queued"],
	["sent", "delivered", "sent", "delivered", "queued"],
	["sending", "delivered", "queued", "sent"],
];

test.each(orders)("status callbacks in the order %s %s %s %s end in the same state", async (...order) => {
	const world = await startWorld();
	world.simulator.addFaults({ match: { verb: "callback" }, effect: { kind: "drop" } });
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	const callback = new URL(world.simulator.messages()[0]?.statusCallback ?? "");
	const { sid } = world.simulator.messages()[0] ?? { sid: "" };
	const path = `sms-status${callback.search}`;
	for (const MessageStatus of order)
		expect((await world.webhook(path, { MessageSid: sid, MessageStatus })).status).toBe(200);
	expect(world.rows("SELECT progress FROM messages")).toEqual([{ progress: "delivered" }]);
	for (const MessageStatus of words.toReversed()) await world.webhook(path, { MessageSid: sid, MessageStatus });
	await Promise.all(words.map((MessageStatus) => world.webhook(path, { MessageSid: sid, MessageStatus })));
	expect(world.rows("SELECT status, progress, carrier_id AS sid FROM messages")).toEqual([
		{ status: "accepted", progress: "delivered", sid },
	]);
	const told = (await world.as().fanouts.timeline.query({ shiftId: rnShift })).map(({ kind }) => kind);
	expect(told.filter((kind) => kind === "message.delivered").length).toBeLessThanOrEqual(2);
	expect(told.filter((kind) => kind === "message.sent")).toHaveLength(1);
});

test("a status word that nobody knows, or none, changes nothing", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.delivered(1);
	const callback = new URL(world.simulator.messages()[0]?.statusCallback ?? "");
	const before = world.dump();
	for (const MessageStatus of ["teleported", "", "constructor", "__proto__"])
		expect(await world.webhook(`sms-status${callback.search}`, { MessageSid: "SM1", MessageStatus })).toMatchObject(
			empty,
		);
	expect(world.dump()).toEqual(before);
});

test("STOP stops everything at once, on every channel, and START restores it", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	await world.simulator.phone(wei.phone).text("STOP");
	expect(await world.as().caregivers.get.query({ id: wei.id })).toMatchObject({ optedOut: true });
	await world.forward(10 * 60_000);
	await world.quiet();
	expect(world.callsTo(wei.phone)).toEqual([]);
	expect(world.callsTo(barry.phone)).toHaveLength(1);
	await world.simulator.phone(wei.phone).text("START");
	expect(await world.as().caregivers.get.query({ id: wei.id })).toMatchObject({ optedOut: false });
});

test("a text in another language is answered in it", async () => {
	const world = await startWorld();
	await world.as().caregivers.update.mutate({ id: alice.id, language: "es" });
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	const phone = world.simulator.phone(alice.phone);
	await phone.nextText(/turno/i);
	await phone.text("sí");
	await phone.nextText(/suyo|tuyo/i);
});

test("a text whose MessageSid is empty is known by its SmsSid", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	const fields = { ...text("", alice.phone, "YES"), SmsSid: "SM1" };
	for (let copy = 0; copy < 2; copy += 1) expect(await world.webhook("sms", fields)).toMatchObject(empty);
	expect(await world.as().fanouts.get.query({ shiftId: rnShift })).toMatchObject({ claimedBy: alice.id });
	expect(world.rows("SELECT carrier_id AS id FROM inbound_messages")).toEqual([{ id: "SM1" }]);
});

test("a text without any id counts, its immediate repeat does not, and the log warns of it", async () => {
	const logged: string[] = [];
	const world = await startWorld({ logLevel: "warn", logTo: { write: (line) => void logged.push(line) } });
	await world.call("POST", `/shifts/${lpnShift}/fanout`);
	await world.quiet();
	const { MessageSid: _none, ...fields } = text("", wei.phone, "what street is it?");
	await Promise.all([world.webhook("sms", fields), world.webhook("sms", fields)]);
	await world.webhook("sms", { ...fields, From: barry.phone });
	expect(world.rows("SELECT from_phone AS phone FROM inbound_messages ORDER BY 1")).toHaveLength(2);
	await world.webhook("sms", { ...fields, Body: "YES" });
	expect(await world.as().fanouts.get.query({ shiftId: lpnShift })).toMatchObject({ claimedBy: wei.id });
	expect(logged.filter((line) => line.includes("without the carrier's id"))).toHaveLength(4);
	expect(logged.join("")).not.toContain(wei.phone);
	const seen = world.rows("SELECT 1 FROM inbound_messages").length;
	await world.webhook("sms", { MessageSid: "SM9", From: "", Body: "YES" });
	expect(world.rows("SELECT 1 FROM inbound_messages")).toHaveLength(seen);
	expect(logged.at(-1)).toContain("without a sender");
});

test("a callback that names no number is read by the number that the text left from: 30004 over a toll-free one is a STOP", async () => {
	const tollFree = "+18005550190";
	const world = await startWorld({ env: { TWILIO_FROM_NUMBERS: tollFree }, simulator: { numbers: [tollFree] } });
	world.simulator.addFaults({ match: { verb: "callback" }, effect: { kind: "drop" } });
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	const [message] = (await world.as().messages.list.query({ shiftId: rnShift })).items;
	const query = callbackQuery(world.service.context.home.callbackSecret, message?.id ?? "");
	const fields = { MessageSid: message?.carrierId ?? "", MessageStatus: "undelivered", ErrorCode: "30004" };
	expect(await world.webhook(`sms-status?${query}`, fields)).toMatchObject({ status: 200 });
	expect(await world.as().caregivers.get.query({ id: alice.id })).toMatchObject({ optedOut: true });
});
