import { expect, test } from "vitest";
import type { FaultEffect, FaultMatch } from "../src/index.ts";
import { signatureOf } from "../src/index.ts";
import { authToken } from "./service.ts";
import { ours, startWorld } from "./world.ts";

const sent: FaultMatch = { verb: "callback.message", status: "sent" };

async function textUnder(match: FaultMatch, effect: FaultEffect) {
	const world = await startWorld();
	world.simulator.addFaults({ match, effect });
	await world.text({ StatusCallback: `${world.service.url}/status` });
	return { ...world, statuses: () => world.service.on("/status").map((one) => one.form.MessageStatus) };
}

test("a callback can be lost", async () => {
	const { statuses, clock, simulator } = await textUnder(sent, { kind: "drop" });
	await clock.advance(1000);
	expect(statuses()).toEqual(["delivered"]);
	expect(simulator.journal({ kind: "callback" })[0]).toMatchObject({
		status: null,
		faults: ["drop"],
		note: "Lost on purpose",
	});
});

test("a callback can come late, after those that follow it", async () => {
	const { statuses, clock } = await textUnder(sent, { kind: "delay", ms: 60_000 });
	await clock.advance(59_000);
	expect(statuses()).toEqual(["delivered"]);
	await clock.advance(1100);
	expect(statuses()).toEqual(["delivered", "sent"]);
});

test("a callback can come twice, at once or much later", async () => {
	const { statuses, clock } = await textUnder(sent, { kind: "duplicate", copies: 3, everyMs: 10_000 });
	await clock.advance(100);
	expect(statuses()).toEqual(["sent", "delivered"]);
	await clock.advance(20_000);
	expect(statuses()).toEqual(["sent", "delivered", "sent", "sent"]);
});

test("callbacks can change places; one that nothing overtakes is sent all the same", async () => {
	const { statuses, clock } = await textUnder(sent, { kind: "reorder" });
	await clock.advance(100);
	expect(statuses()).toEqual(["delivered", "sent"]);
	const last = await textUnder({ ...sent, status: "delivered" }, { kind: "reorder" });
	await last.clock.advance(100);
	expect(last.statuses()).toEqual(["sent"]);
	await last.clock.advance(2000);
	expect(last.statuses()).toEqual(["sent", "delivered"]);
});

test("a callback can be forged, unsigned, or changed and signed", async () => {
	const forged = await textUnder(sent, { kind: "forge" });
	await forged.clock.advance(100);
	expect(forged.service.posted.map((one) => one.signed)).toEqual([false, true]);
	const unsigned = await textUnder(sent, { kind: "unsigned" });
	await unsigned.clock.advance(100);
	expect(unsigned.service.posted[0]?.headers["x-twilio-signature"]).toBeUndefined();
	const changed = await textUnder(sent, { kind: "field", name: "RawDlrDoneDate", value: "2601051200" });
	await changed.clock.advance(100);
	expect(changed.service.posted[0]).toMatchObject({ signed: true, form: { RawDlrDoneDate: "2601051200" } });
});

test("a signature can be made for another address or port", async () => {
	const { simulator, service } = await startWorld();
	const phone = simulator.phone("+15550001");
	const signatureUnder = async (effect: FaultEffect) => {
		simulator.addFaults({ match: { verb: "webhook.sms", times: 1 }, effect });
		await phone.text("hi", { to: ours });
		const last = service.posted.at(-1);
		const fits = (url: string) => last?.headers["x-twilio-signature"] === signatureOf(authToken, url, last?.form);
		return fits;
	};
	const other = await signatureUnder({ kind: "sign-as", url: "https://cover.example/" });
	expect(other("https://cover.example/sms")).toBe(true);
	const without = await signatureUnder({ kind: "sign-port", port: "left-out" });
	expect(without("http://127.0.0.1/sms")).toBe(true);
	simulator.configure({ smsUrl: "https://cover.example/sms", fetchAs: service.url });
	const spelt = await signatureUnder({ kind: "sign-port", port: "spelt-out" });
	expect(spelt("https://cover.example:443/sms")).toBe(true);
});

test("an inbound text can be brought twice at once", async () => {
	const { simulator, service } = await startWorld();
	simulator.addFaults({ match: { verb: "webhook.sms", from: "+15550001" }, effect: { kind: "duplicate" } });
	const message = await simulator.phone("+15550001").text("YES", { to: ours });
	await simulator.quiet();
	expect(service.posted).toHaveLength(2);
	expect(new Set(service.posted.map((one) => one.form.MessageSid))).toEqual(new Set([message.messageSid]));
});

test("during a rotation the old token signs, and SignalWire has another header", async () => {
	const { simulator, service } = await startWorld({ signingToken: "old", dialect: "signalwire" });
	await simulator.phone("+15550001").text("hi", { to: ours });
	const [posted] = service.posted;
	expect(posted?.headers["x-signalwire-signature"]).toBe(signatureOf("old", `${service.url}/sms`, posted?.form));
	expect(posted?.headers["x-twilio-signature"]).toBeUndefined();
});

test("a reply can arrive before the callback of the text that it answers", async () => {
	const { simulator, text, service, clock } = await startWorld({ script: { onText: [{ reply: "YES" }] } });
	simulator.addFaults({ match: { verb: "callback" }, effect: { kind: "delay", ms: 1000 } });
	await text({ StatusCallback: `${service.url}/status` });
	await clock.advance(5000);
	expect(service.posted.map((one) => one.form.Body ?? one.form.MessageStatus)).toEqual(["YES", "sent", "delivered"]);
});
