import { expect, test } from "vitest";
import { dialectOf, type HttpClient } from "../src/twilio/index.ts";
import { carrierAgainst, carrierAt, text } from "./fixture.ts";
import { aMessageSid, json, taken } from "./stub-carrier.ts";

test("a text is one POST with its words, its status address and its life", async () => {
	const { carrier, stub } = await carrierAgainst(taken);
	expect(await carrier.sendText(text)).toEqual({ kind: "accepted", carrierId: aMessageSid, segments: 1 });
	expect(stub.requests).toHaveLength(1);
	const [request] = stub.requests;
	expect(request?.method).toBe("POST");
	expect(request?.path).toBe("/2010-04-01/Accounts/AC123/Messages.json");
	expect(request?.authorization).toBe(`Basic ${Buffer.from("AC123:secret").toString("base64")}`);
	expect([...(request?.form ?? [])]).toEqual([
		["To", "+15550100123"],
		["From", "+15550100999"],
		["Body", "CNA Mon 3 PM & more: reply YES"],
		["StatusCallback", "https://coverline.example/status/sms?m=m1&t=x"],
		["ValidityPeriod", "90"],
	]);
});

test("words of every script, signs of every kind and broken characters arrive", async () => {
	const { carrier, stub } = await carrierAgainst(taken);
	const body = "¿Mañana a las 3? 是 😀 100% a+b=c; 'x' \"y\" ç\n#1 ~!*()";
	await carrier.sendText({ ...text, body });
	expect(stub.requests[0]?.form.get("Body")).toBe(body);
	expect((await carrier.sendText({ ...text, body: "half \ud83d" })).kind).toBe("accepted");
	expect(stub.requests[1]?.form.get("Body")).toBe("half \ufffd");
});

test.each([
	["twilio", 0, "5"],
	["twilio", -1000, "5"],
	["twilio", 5_999, "5"],
	["twilio", 60_000, "60"],
	["twilio", 400 * 3_600_000, "36000"],
	["twilio", Number.NaN, "5"],
	["twilio", Number.POSITIVE_INFINITY, "36000"],
	["signalwire", 0, "1"],
	["signalwire", 400 * 3_600_000, "172800"],
] as const)("on %s a text worth sending for %d ms waits for at most %s s", async (dialect, validForMs, seconds) => {
	const { carrier, stub } = await carrierAgainst(taken, { dialect });
	await carrier.sendText({ ...text, validForMs });
	expect(stub.requests[0]?.form.get("ValidityPeriod")).toBe(seconds);
});

test("a carrier that cannot drop late texts is not asked to", async () => {
	const { carrier, stub } = await carrierAgainst(taken, { capabilities: { validityPeriod: false } });
	await carrier.sendText(text);
	expect(carrier.capabilities.validityPeriod).toBe(false);
	expect(stub.requests[0]?.form.has("ValidityPeriod")).toBe(false);
});

test("an API key signs in instead of the token", async () => {
	const { carrier, stub } = await carrierAgainst(taken, { credentials: { apiKeySid: "SK1", apiKeySecret: "s3" } });
	await carrier.sendText(text);
	expect(stub.requests[0]?.authorization).toBe(`Basic ${btoa("SK1:s3")}`);
	expect(stub.requests[0]?.path).toBe("/2010-04-01/Accounts/AC123/Messages.json");
});

test("SignalWire is the same adapter with its own path and ids", async () => {
	const sid = "b3877c40-da60-4998-90ad-b792e98472af";
	const { carrier, stub } = await carrierAgainst(json(201, { sid, num_segments: 2 }), { dialect: "signalwire" });
	expect(await carrier.sendText(text)).toEqual({ kind: "accepted", carrierId: sid, segments: 2 });
	expect(stub.requests[0]?.path).toBe("/api/laml/2010-04-01/Accounts/AC123/Messages.json");
});

test.each([
	["https://api.twilio.com", "twilio"],
	["http://127.0.0.1:9000/", "twilio"],
	["https://agency.signalwire.com", "signalwire"],
	["https://signalwire.com.evil.example", "twilio"],
])("the address %s says who it is: %s", (apiUrl, dialect) => {
	expect(dialectOf(apiUrl)).toBe(dialect);
});

test.each([
	[
		"https://agency.signalwire.com:443/",
		"https://agency.signalwire.com/api/laml/2010-04-01/Accounts/AC123/Messages.json",
	],
	[
		"https://agency.signalwire.com/api/laml/",
		"https://agency.signalwire.com/api/laml/2010-04-01/Accounts/AC123/Messages.json",
	],
	["https://API.twilio.com", "https://api.twilio.com/2010-04-01/Accounts/AC123/Messages.json"],
	["http://127.0.0.1:9000/behind/", "http://127.0.0.1:9000/behind/2010-04-01/Accounts/AC123/Messages.json"],
])("%s is spoken to at %s", async (apiUrl, url) => {
	const urls: string[] = [];
	const http: HttpClient = {
		request: async (request) => {
			urls.push(request.url);
			return { kind: "not_sent", because: "only listening" };
		},
	};
	await carrierAt(apiUrl, { http }).sendText(text);
	expect(urls).toEqual([url]);
});

test("segments are null until the carrier has counted them", async () => {
	const { carrier } = await carrierAgainst(json(201, { sid: aMessageSid, num_segments: "0" }));
	expect(await carrier.sendText(text)).toMatchObject({ kind: "accepted", segments: null });
});

test("a status address that cannot be built does not make it throw", async () => {
	const webhooks = {
		statusUrl: () => {
			throw new Error("no public URL");
		},
		answerUrl: () => "https://coverline.example",
	};
	const { carrier, stub } = await carrierAgainst(taken, { webhooks });
	expect((await carrier.sendText(text)).kind).toBe("in_doubt");
	expect(stub.requests).toHaveLength(0);
});

test("an HTTP client that breaks its promise leaves the text in doubt", async () => {
	const http = { request: () => Promise.reject(new Error("boom")) };
	const { carrier } = await carrierAgainst(taken, { http });
	expect((await carrier.sendText(text)).kind).toBe("in_doubt");
});
