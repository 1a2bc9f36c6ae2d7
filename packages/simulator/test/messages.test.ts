import { expect, test } from "vitest";
import { authToken } from "./service.ts";
import { accountSid, ours, startWorld } from "./world.ts";

test("a text is accepted as Twilio accepts it", async () => {
	const { text } = await startWorld();
	const { status, json } = await text({ Body: "Hello 😀".repeat(12) });
	expect(status).toBe(201);
	expect(json).toMatchObject({
		account_sid: accountSid,
		api_version: "2010-04-01",
		status: "queued",
		direction: "outbound-api",
		to: "+15550001",
		from: ours,
		num_segments: "2",
		num_media: "0",
		price: null,
		error_code: null,
		date_sent: null,
		date_created: "Mon, 05 Jan 2026 12:00:00 +0000",
	});
	expect(json.sid).toMatch(/^SM[0-9a-f]{32}$/);
});

test("a text is queued, sent, delivered, and lies in the phone's inbox", async () => {
	const { text, api, simulator, clock } = await startWorld();
	const { sid } = (await text()).json;
	const status = async () => (await api("GET", `Messages/${sid}.json`)).json.status;
	expect(await status()).toBe("queued");
	await clock.advance(5);
	expect(await status()).toBe("sent");
	expect(simulator.phone("+15550001").view().inbox).toEqual([]);
	await clock.advance(5);
	expect(await status()).toBe("delivered");
	expect(simulator.phone("+15550001").view().inbox).toMatchObject([
		{ from: ours, text: "Can you work?", messageSid: sid },
	]);
});

test("its status callbacks are signed, in order, and go to the URL exactly as given", async () => {
	const { text, service, clock } = await startWorld();
	const { sid } = (await text({ StatusCallback: `${service.url}/status?a=01J%20x&b=%2B#rc=2` })).json;
	await clock.advance(100);
	expect(service.posted.map((one) => one.form.MessageStatus)).toEqual(["sent", "delivered"]);
	for (const one of service.posted) {
		expect(one.path).toBe("/status?a=01J%20x&b=%2B");
		expect(one.signed).toBe(true);
		expect(one.headers["i-twilio-idempotency-token"]).toBeTruthy();
		expect(one.form).toMatchObject({
			MessageSid: sid,
			SmsSid: sid,
			To: "+15550001",
			From: ours,
			AccountSid: accountSid,
		});
	}
});

test.each([
	["no To", { To: "" }, 21604],
	["a To that is no number", { To: "555-0001" }, 21211],
	["no From", { From: "" }, 21603],
	["a From that is no number", { From: "Coverline" }, 21212],
	["a From of somebody else", { From: "+15550999" }, 21606],
	["no body", { Body: "" }, 21602],
	["a body of 1601 characters", { Body: "x".repeat(1601) }, 21617],
	["a callback that is no URL", { StatusCallback: "/status" }, 21609],
	["a callback with an underscore in its host", { StatusCallback: "https://my_host.example/x" }, 21609],
	["the same To and From", { To: ours }, 21266],
])("%s is refused with Twilio's code", async (_, form, code) => {
	const { text, simulator } = await startWorld();
	const { status, json } = await text(form as Record<string, string>);
	expect({ status, json }).toMatchObject({
		status: 400,
		json: { code, status: 400, more_info: `https://www.twilio.com/docs/errors/${code}` },
	});
	expect(simulator.messages()).toEqual([]);
});

test("a landline is refused with 21614 and an opted-out phone with 21610", async () => {
	const { text, simulator } = await startWorld();
	simulator.phone("+15550001").setScript({ landline: true });
	simulator.phone("+15550002").setScript({ optedOut: true });
	expect((await text()).json.code).toBe(21614);
	expect((await text({ To: "+15550002" })).json.code).toBe(21610);
});

test("a wrong token is refused with 20003 and an unknown sid or path with 20404", async () => {
	const { simulator, api } = await startWorld();
	const url = `${simulator.url}/2010-04-01/Accounts/${accountSid}/Messages.json`;
	const stranger = await fetch(url, { headers: { authorization: `Basic ${Buffer.from("AC1:x").toString("base64")}` } });
	expect([stranger.status, await stranger.json()]).toMatchObject([401, { code: 20003 }]);
	expect(await api("GET", `Messages/SM${"0".repeat(32)}.json`)).toMatchObject({ status: 404, json: { code: 20404 } });
	expect(await api("GET", "Faxes.json")).toMatchObject({ status: 404, json: { code: 20404 } });
});

test("a text can be undelivered, fail before it is sent, or stay in the queue", async () => {
	const { text, simulator, service, clock } = await startWorld();
	simulator.phone("+15550001").setScript({ delivery: { fail: 30003 } });
	simulator.phone("+15550002").setScript({ delivery: { fail: 30007, as: "failed" } });
	simulator.phone("+15550003").setScript({ delivery: "queued" });
	for (const To of ["+15550001", "+15550002", "+15550003"]) await text({ To, StatusCallback: `${service.url}/status` });
	await clock.advance(1000);
	const story = (to: string) =>
		service.posted.filter((one) => one.form.To === to).map((one) => [one.form.MessageStatus, one.form.ErrorCode]);
	expect(story("+15550001")).toEqual([
		["sent", undefined],
		["undelivered", "30003"],
	]);
	expect(story("+15550002")).toEqual([["failed", "30007"]]);
	expect(story("+15550003")).toEqual([]);
	expect(simulator.messages().map((message) => message.status)).toEqual(["undelivered", "failed", "queued"]);
	expect(simulator.phones().flatMap((phone) => phone.inbox)).toEqual([]);
});

test("a sender sends as many segments a second as it may, and what waits too long expires", async () => {
	const { text, simulator, clock } = await startWorld({ segmentsPerSecond: 1 });
	for (const To of ["+15550001", "+15550002", "+15550003"]) await text({ To, ValidityPeriod: "2" });
	await text({ To: "+15550004", ValidityPeriod: "2" });
	const statuses = () => simulator.messages().map((message) => message.status);
	await clock.advance(1500);
	expect(statuses()).toEqual(["delivered", "delivered", "queued", "queued"]);
	await clock.advance(2000);
	expect(statuses()).toEqual(["delivered", "delivered", "delivered", "failed"]);
	expect(simulator.messages()[3]?.errorCode).toBe(30036);
});

test("SignalWire's dialect has UUIDs for ids and numbers for counts", async () => {
	const { text } = await startWorld({ dialect: "signalwire" });
	const { json } = await text({ ValidityPeriod: "172800" });
	expect(json.sid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
	expect(json.num_segments).toBe(1);
});

test("an API key opens the API as the account's token does", async () => {
	const { simulator } = await startWorld({ apiKeys: [{ sid: "SK1", secret: "s" }] });
	const url = `${simulator.url}/2010-04-01/Accounts/${accountSid}/Messages.json`;
	const listed = await fetch(url, { headers: { authorization: `Basic ${btoa("SK1:s")}` } });
	expect(listed.status).toBe(200);
});

test("the same API answers below SignalWire's prefix", async () => {
	const { simulator } = await startWorld();
	const listed = await fetch(`${simulator.url}/api/laml/2010-04-01/Accounts/${accountSid}/Messages.json`, {
		headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` },
	});
	expect([listed.status, await listed.json()]).toMatchObject([200, { messages: [] }]);
});

test("a text through a messaging service is accepted, and gets its sender later", async () => {
	const { text, simulator, clock } = await startWorld();
	const accepted = await text({ From: "", MessagingServiceSid: `MG${"1".repeat(32)}` });
	expect(accepted.json).toMatchObject({ status: "accepted", from: null, num_segments: "0" });
	await clock.advance(100);
	expect(simulator.messages()).toMatchObject([{ status: "delivered", from: ours }]);
});
