import { expect, test } from "vitest";
import { ours, startWorld } from "./world.ts";

test.each(["%2B15550001", "+15550001", "15550001", "+1%20555-0001"])(
	"/phones/%s is the phone +15550001",
	async (spelling) => {
		const { control } = await startWorld();
		expect((await control("GET", `/phones/${spelling}`)).json).toMatchObject({
			number: "+15550001",
			inbox: [],
			calls: [],
		});
	},
);

test("a text sent with curl answers what the service answered", async () => {
	const { control, text, clock } = await startWorld();
	await text();
	await clock.advance(100);
	const sent = await control("POST", "/phones/15550001/texts", { text: "YES" });
	expect(sent).toMatchObject({ status: 200, json: { to: ours, webhooks: [{ status: 200, body: "<Response/>" }] } });
	expect(sent.json.messageSid).toMatch(/^SM/);
});

test("scripts are set for one phone and for all", async () => {
	const { control, text, clock, service } = await startWorld();
	expect((await control("PUT", "/script", { onText: [{ reply: "NO" }] })).status).toBe(200);
	expect((await control("PUT", "/phones/15550002/script", { onText: [{ reply: "YES", after: 10 }] })).status).toBe(200);
	await text();
	await text({ To: "+15550002" });
	await clock.advance(100);
	expect(service.on("/sms").map((one) => [one.form.From, one.form.Body])).toEqual([
		["+15550001", "NO"],
		["+15550002", "YES"],
	]);
});

test("a call is answered, listened to, pressed and hung up with curl", async () => {
	const { control, call, clock, service } = await startWorld();
	service.answers(() => ({
		body: '<Response><Gather input="dtmf speech" numDigits="1"><Say>Press</Say></Gather></Response>',
	}));
	await call();
	await clock.advance(100);
	expect((await control("GET", "/phones/15550001")).json.calls).toMatchObject([{ status: "ringing" }]);
	expect((await control("POST", "/phones/15550001/answer")).json).toMatchObject({ listening: true });
	expect((await control("POST", "/phones/15550001/press", { digits: "1" })).json.transcript).toMatchObject([
		{ text: "Press" },
		{ digits: "1" },
		{ text: "Press" },
	]);
	expect((await control("POST", "/phones/15550001/say", { text: "yes", confidence: 1 })).status).toBe(200);
	expect((await control("POST", "/phones/15550001/hangup")).json.status).toBe("completed");
	expect(await control("POST", "/phones/15550001/hangup")).toMatchObject({
		status: 409,
		json: { detail: /has ended \(completed\)/ },
	});
	expect((await control("POST", "/phones/15550001/calls", { to: ours })).json).toMatchObject({
		direction: "inbound",
		listening: true,
	});
});

test.each([
	["POST", "/phones/15550001/texts", {}, 400, /body.text is missing/],
	["POST", "/phones/15550001/texts", { text: 5 }, 400, /body.text must be a text/],
	["POST", "/phones/15550001/texts", { text: "hi", to: "me" }, 400, /"me" is not a phone number/],
	["GET", "/phones/ana", undefined, 400, /"ana" is not a phone number/],
	["PUT", "/script", { onTxt: [] }, 400, /body.onTxt is not known here; known are onText/],
	["PUT", "/script", { onCall: "maybe" }, 400, /body.onCall must be one of "no-answer"/],
	["PUT", "/script", { onText: [{ after: -1, reply: "x" }] }, 400, /body.onText\[0\].after must be a number/],
	["PUT", "/script", { onText: [{ matching: "(", reply: "x" }] }, 400, /must be a regular expression/],
	[
		"POST",
		"/faults",
		{ match: { verb: "messages.create" }, effect: { kind: "explode" } },
		400,
		/faults\[0\].effect.kind must be one of/,
	],
	["POST", "/faults", { match: { verb: "callback" }, effect: { kind: "delay" } }, 400, /effect.ms is missing/],
	["DELETE", "/faults/fault-9", undefined, 404, /There is no fault/],
	["PUT", "/settings", { smsUrl: 5 }, 400, /body.smsUrl must be a text/],
	["GET", "/nowhere", undefined, 404, /GET \/ lists/],
	["PUT", "/reset", {}, 404, /\/reset takes POST/],
])("%s %s %j is refused with a sentence", async (method, path, body, status, detail) => {
	const { control } = await startWorld();
	expect(await control(method, path, body)).toMatchObject({ status, json: { detail: expect.stringMatching(detail) } });
});

test("a body that is not JSON, and a page of another site, are refused", async () => {
	const { simulator } = await startWorld();
	const broken = await fetch(`${simulator.url}/script`, { method: "PUT", body: "{" });
	expect([broken.status, await broken.json()]).toEqual([400, { detail: "The body is not JSON." }]);
	const foreign = await fetch(`${simulator.url}/reset`, {
		method: "POST",
		headers: { "sec-fetch-site": "cross-site" },
	});
	expect(foreign.status).toBe(400);
});

test("the journal tells requests, callbacks and webhooks in order, and only the last ones", async () => {
	const { control, text, clock, service, simulator } = await startWorld({ journalSize: 4 });
	const { sid } = (await text({ StatusCallback: `${service.url}/status` })).json;
	await clock.advance(100);
	await text({ To: "x" });
	const { json } = await control("GET", "/journal");
	expect(json.map((entry: { what: string; status: number }) => [entry.what, entry.status])).toEqual([
		["messages.create", 201],
		["callback.message", 200],
		["callback.message", 200],
		["messages.create", 400],
	]);
	expect(json[3].note).toMatch(/21211/);
	expect((await control("GET", `/journal?kind=callback&about=${sid}&limit=1`)).json).toHaveLength(1);
	await text();
	expect(simulator.journal().map((entry) => entry.sequence)).toEqual([2, 3, 4, 5]);
	expect(simulator.journal({ after: 4 }).map((entry) => entry.sequence)).toEqual([5]);
});

test("reset forgets everything that happened, and what was still due", async () => {
	const { control, text, clock, simulator, service } = await startWorld();
	simulator.addFaults({ match: { verb: "callback" }, effect: { kind: "drop" } });
	await text({ StatusCallback: `${service.url}/status` });
	expect((await control("POST", "/reset")).status).toBe(200);
	await clock.advance(1000);
	expect([simulator.messages(), simulator.phones(), simulator.faults(), service.posted]).toEqual([[], [], [], []]);
	expect(simulator.settings().smsUrl).toBe(`${service.url}/sms`);
});

test("settings are read and changed over HTTP", async () => {
	const { control, service } = await startWorld({ smsUrl: undefined, voiceUrl: undefined });
	expect((await control("GET", "/settings")).json).toMatchObject({ smsUrl: null, voiceUrl: null });
	await control("PUT", "/settings", { smsUrl: `${service.url}/sms`, timings: { sentAfterMs: 0 } });
	expect((await control("GET", "/settings")).json).toMatchObject({
		smsUrl: `${service.url}/sms`,
		timings: { sentAfterMs: 0, deliveredAfterMs: 5 },
	});
});

test("phones are listed in brief, a page at a time", async () => {
	const { control, text, clock } = await startWorld();
	for (const To of ["+15550001", "+15550002", "+15550003"]) await text({ To });
	await clock.advance(100);
	const first = (await control("GET", "/phones?limit=2")).json;
	expect(first).toMatchObject({ total: 3, items: [{ number: "+15550001", texts: 1, lastText: "Can you work?" }, {}] });
	expect((await control("GET", "/phones?after=+15550002")).json.items).toMatchObject([{ number: "+15550003" }]);
});

test("somebody can wait for the text that comes next", async () => {
	const { simulator, text, clock } = await startWorld();
	const phone = simulator.phone("+15550001");
	const waiting = phone.nextText(/second/);
	await text({ Body: "first" });
	await text({ Body: "second" });
	await clock.advance(100);
	expect((await waiting).text).toBe("second");
	expect((await phone.nextText()).text).toBe("first");
	const never = expect(phone.nextText(/third/, { withinMs: 50 })).rejects.toThrow(
		/no text like .third. within 50 ms; it has \["first","second"\]/,
	);
	await clock.advance(50);
	await never;
});
