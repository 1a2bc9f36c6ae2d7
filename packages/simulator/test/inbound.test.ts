import { expect, test } from "vitest";
import { accountSid, ours, startWorld } from "./world.ts";

test("a phone's text is brought to the service, signed, with Twilio's fields", async () => {
	const { simulator, service } = await startWorld();
	const sent = await simulator.phone("+15550001").text("YES", { to: ours });
	expect(sent.webhooks).toMatchObject([{ status: 200, error: null, attempts: 1 }]);
	const [posted] = service.on("/sms");
	expect(posted?.signed).toBe(true);
	expect(posted?.form).toMatchObject({
		MessageSid: sent.messageSid,
		SmsSid: sent.messageSid,
		SmsMessageSid: sent.messageSid,
		AccountSid: accountSid,
		From: "+15550001",
		To: ours,
		Body: "YES",
		NumMedia: "0",
		NumSegments: "1",
		SmsStatus: "received",
		FromCity: "",
		ApiVersion: "2010-04-01",
	});
});

test("without `to` a phone answers the number that texted it last", async () => {
	const { simulator, text, service, clock } = await startWorld();
	await text({ From: "+15550101" });
	await clock.advance(100);
	await simulator.phone("+15550001").text("NO");
	expect(service.on("/sms")[0]?.form.To).toBe("+15550101");
});

test("the phone receives what the service's TwiML says", async () => {
	const { simulator, service, clock } = await startWorld();
	service.answers(() => ({
		body: "<Response><Message>Thanks &amp; bye</Message><Message><Body>Two</Body></Message></Response>",
	}));
	const phone = simulator.phone("+15550001");
	await phone.text("hi", { to: ours });
	await clock.advance(100);
	expect(phone.view().inbox.map((one) => one.text)).toEqual(["Thanks & bye", "Two"]);
	expect(simulator.messages().map((one) => [one.direction, one.status])).toEqual([
		["inbound", "received"],
		["outbound-reply", "delivered"],
		["outbound-reply", "delivered"],
	]);
	await phone.text("STOP", { to: ours });
	await clock.advance(100);
	expect(phone.view().inbox).toHaveLength(3);
});

test("an answer in plain text is a message, an empty one is none, JSON is error 12300, a bare & 12100", async () => {
	const { simulator, service, clock } = await startWorld();
	const phone = simulator.phone("+15550001");
	const say = async () => (await phone.text("hi", { to: ours })).webhooks[0]?.error?.code;
	service.answers(() => ({ type: "text/plain", body: "plain" }));
	expect(await say()).toBeUndefined();
	service.answers(() => ({ status: 204, body: "" }));
	expect(await say()).toBeUndefined();
	service.answers(() => ({ type: "application/json", body: "{}" }));
	expect(await say()).toBe(12300);
	service.answers(() => ({ body: "<Response><Message>you & me</Message></Response>" }));
	expect(await say()).toBe(12100);
	await clock.advance(100);
	expect(phone.view().inbox.map((one) => one.text)).toEqual(["plain"]);
	expect(simulator.journal({ kind: "trouble" }).map((entry) => entry.what)).toEqual(["12300", "12100"]);
});

test("a scripted phone answers one text with each entry, after its time", async () => {
	const { simulator, text, service, clock } = await startWorld({ script: { onText: [{ after: 500, reply: "YES" }] } });
	await text();
	await clock.advance(509);
	expect(service.on("/sms")).toEqual([]);
	await clock.advance(1);
	expect(service.on("/sms").map((one) => one.form.Body)).toEqual(["YES"]);
	await text({ Body: "It is yours" });
	await clock.advance(5000);
	expect(service.on("/sms")).toHaveLength(1);
	simulator.phone("+15550001").setScript({ onText: [{ matching: "filled", reply: "Pity", always: true }] });
	for (const Body of ["open?", "It is FILLED", "filled"]) await text({ Body });
	await clock.advance(5000);
	expect(service.on("/sms").map((one) => one.form.Body)).toEqual(["YES", "Pity", "Pity"]);
});

test("the same text brought several times has one MessageSid", async () => {
	const { simulator, service } = await startWorld();
	const sent = await simulator.phone("+15550001").text("YES", { to: ours, copies: 3 });
	expect(sent.webhooks).toHaveLength(3);
	expect(new Set(service.on("/sms").map((one) => one.form.MessageSid))).toEqual(new Set([sent.messageSid]));
});

test("STOP blocks the pair, is confirmed by the carrier and still reaches the service; START undoes it", async () => {
	const { simulator, text, service } = await startWorld();
	const phone = simulator.phone("+15550001");
	await phone.text(" stop ", { to: ours });
	expect((await text()).json.code).toBe(21610);
	expect((await text({ From: "+15550101" })).status).toBe(201);
	expect(phone.view()).toMatchObject({
		stopped: [ours],
		inbox: [{ text: expect.stringMatching(/unsubscribed/), messageSid: null }],
	});
	await phone.text("START", { to: ours });
	expect((await text()).status).toBe(201);
	expect(service.on("/sms").map((one) => [one.form.Body, one.form.OptOutType])).toEqual([
		[" stop ", undefined],
		["START", undefined],
	]);
	expect(simulator.messages().filter((message) => message.body.includes("unsubscribed"))).toEqual([]);
});

test("YES re-subscribes somebody who had opted out, and is an ordinary text otherwise", async () => {
	const { simulator, text } = await startWorld();
	const phone = simulator.phone("+15550001");
	await phone.text("YES", { to: ours });
	expect(phone.view().inbox).toEqual([]);
	await phone.text("STOP", { to: ours });
	await phone.text("yes", { to: ours });
	expect(phone.view().inbox.at(-1)?.text).toMatch(/re-subscribed/);
	expect((await text()).status).toBe(201);
});

test("on a toll-free number texts after STOP fail with 30004, and YES does not undo it", async () => {
	const { simulator, text, clock } = await startWorld({ tollFreeNumbers: [ours] });
	const phone = simulator.phone("+15550001");
	await phone.text("STOP", { to: ours });
	await phone.text("YES", { to: ours });
	expect((await text()).status).toBe(201);
	await clock.advance(100);
	expect(simulator.messages().at(-1)).toMatchObject({ status: "undelivered", errorCode: 30004 });
	await phone.text("unstop", { to: ours });
	await text();
	await clock.advance(100);
	expect(simulator.messages().at(-1)?.status).toBe("delivered");
});

test("advanced opt-out says what the keyword was; switched off, STOP is an ordinary text", async () => {
	const { simulator, text, service } = await startWorld({ optOut: "advanced" });
	const phone = simulator.phone("+15550001");
	for (const word of ["STOP", "START", "HELP", "maybe"]) await phone.text(word, { to: ours });
	expect(service.on("/sms").map((one) => one.form.OptOutType)).toEqual(["STOP", "START", "HELP", undefined]);
	simulator.configure({ optOut: "off" });
	await phone.text("STOP", { to: ours });
	expect((await text()).status).toBe(201);
});
