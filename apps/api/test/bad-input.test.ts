import { request } from "node:http";
import { signRequest } from "@coverline/carriers/twilio";
import { describe, expect, test } from "vitest";
import { rnShift, wei } from "./support/sample-records.ts";
import { type Answer, adminKey, post, startWorld, type World } from "./support/world.ts";

const day = { startsAt: "2025-07-05T08:00:00Z", endsAt: "2025-07-05T16:00:00Z" };
const good = { name: "Ana", role: "RN", phone: "+15105550101" };
const kibibyte = 1024;

type Case = [title: string, status: number, says: RegExp, send: (world: World) => Promise<Answer>];

const rpc = (path: string, input: unknown) => (world: World) => world.call("POST", `/trpc/${path}`, input);
const query = (path: string, input: unknown) => (world: World) =>
	world.call("GET", `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
const inbound = (body: unknown) => (world: World) => world.call("POST", "/messages/inbound", body);

const cases: Case[] = [
	["malformed JSON to a plain route", 422, /not valid JSON/, inbound('{"from_phone": ')],
	["a body that is not UTF-8", 422, /not valid UTF-8/, inbound(Buffer.from([0x22, 0xff, 0x22]))],
	["no body at all", 422, /not valid JSON/, inbound(undefined)],
	["a list where an object belongs", 422, /must be object/, inbound([])],
	["null where an object belongs", 422, /must be object/, inbound("null")],
	["a missing field", 422, /message: is missing/, inbound({ from_phone: wei.phone })],
	["a wrong type", 422, /from_phone: must be text/, inbound({ from_phone: 15550002, message: "YES" })],
	[
		"a bad phone",
		422,
		/from_phone: must be a phone number with country code/,
		inbound({ from_phone: "555", message: "YES" }),
	],
	["an unknown field", 422, /urgent: is not a field/, inbound({ from_phone: wei.phone, message: "YES", urgent: true })],
	[
		"an unknown field called __proto__",
		422,
		/__proto__: is not a field/,
		inbound(`{"from_phone":"+15550002","message":"YES","__proto__":{}}`),
	],
	[
		"an unknown field called constructor",
		422,
		/constructor: is not/,
		inbound({ from_phone: wei.phone, message: "YES", constructor: 1 }),
	],
	["a message that is too long", 422, /at most 1600/, inbound({ from_phone: wei.phone, message: "x".repeat(1601) })],
	["an unknown shift", 404, /nothing with this id/, (world) => world.call("POST", "/shifts/nope/fanout")],
	[
		"a shift id that is broken percent-encoding",
		404,
		/nothing with this id/,
		(world) => world.call("POST", "/shifts/%zz/fanout"),
	],
	[
		"a shift id that is a property of every object",
		404,
		/nothing with this id/,
		(world) => world.call("POST", "/shifts/__proto__/fanout"),
	],
	["cancelling what was never started", 409, /Nobody has been asked/, rpc("fanouts.cancel", { shiftId: rnShift })],
	["malformed JSON to a procedure", 400, /not valid JSON/, rpc("caregivers.create", '{"name": ')],
	["no body to a procedure", 415, /content-type application\/json/, rpc("caregivers.create", undefined)],
	["a procedure that is not there", 404, /No procedure found/, query("caregivers.fire", {})],
	["a procedure called __proto__", 404, /No procedure found/, query("__proto__", {})],
	["a mutation by GET", 405, /mutation/, query("caregivers.create", good)],
	[
		"a name in another encoding than UTF-8",
		400,
		/name holds a character that was lost on the way here: send it as UTF-8/,
		rpc("caregivers.create", Buffer.from(JSON.stringify({ ...good, name: "Jos\u00e9" }), "latin1")),
	],
	[
		"a place with half a character",
		400,
		/place holds a character that was lost/,
		rpc("shifts.create", { ...day, role: "RN", place: "Oakland \ud83c" }),
	],
	[
		"an unknown field to a procedure",
		400,
		/colour is not a field/,
		rpc("caregivers.create", { ...good, colour: "red" }),
	],
	[
		"an unknown __proto__ to a procedure",
		400,
		/__proto__ is not a field/,
		rpc("caregivers.create", '{"name":"A","role":"RN","phone":"+15105550101","__proto__":1}'),
	],
	[
		"a field called constructor for a shift",
		400,
		/constructor is not a field/,
		rpc("shifts.create", { role: "RN", ...day, constructor: 1 }),
	],
	[
		"a field called toString for a shift",
		400,
		/toString is not a field/,
		rpc("shifts.create", { role: "RN", ...day, toString: 1 }),
	],
	["a list for a shift", 400, /must be object/, rpc("shifts.create", [])],
	[
		"an end before the start",
		400,
		/has to end after it starts/,
		rpc("shifts.create", { role: "RN", startsAt: day.endsAt, endsAt: day.startsAt }),
	],
	[
		"a shift of a month",
		400,
		/at most 7 days/,
		rpc("shifts.create", { role: "RN", ...day, endsAt: "2025-08-05T16:00:00Z" }),
	],
	[
		"an instant of the year ten thousand",
		400,
		/startsAt must be an instant between the years/,
		rpc("shifts.create", { role: "RN", startsAt: "9999-12-31T23:00:00-12:00", endsAt: "9999-12-31T23:30:00-12:00" }),
	],
	[
		"an instant without offset",
		400,
		/startsAt must be an instant with offset/,
		rpc("shifts.create", { role: "RN", ...day, startsAt: "2025-07-05T08:00:00" }),
	],
	[
		"a day that is not in the calendar",
		400,
		/startsAt must be an instant/,
		rpc("shifts.create", { role: "RN", ...day, startsAt: "2025-02-30T08:00:00Z" }),
	],
	[
		"an offset that is none",
		400,
		/startsAt must be an instant/,
		rpc("shifts.create", { role: "RN", ...day, startsAt: "2025-07-05T08:00:00+99:99" }),
	],
	["an id with a space", 400, /id must be 1 to 64/, rpc("shifts.create", { id: "a b", role: "RN", ...day })],
	["an id that is taken", 409, /already in use/, rpc("shifts.create", { id: rnShift, role: "RN", ...day })],
	[
		"a name that nobody sees",
		400,
		/name must not be empty/,
		rpc("caregivers.create", { ...good, name: "\u200b \u2060\u3164\u115f\u2800" }),
	],
	["a role that nobody sees", 400, /role must not be empty/, rpc("caregivers.create", { ...good, role: "\u200b" })],
	["our own number for a caregiver", 400, /texts from/, rpc("caregivers.create", { ...good, phone: "+15105550190" })],
	["a phone that is taken", 409, /already belongs/, rpc("caregivers.create", { ...good, phone: wei.phone })],
	[
		"a language that is not spoken here",
		400,
		/language must be one of/,
		rpc("caregivers.create", { ...good, language: "constructor" }),
	],
	["an unknown caregiver", 404, /nothing with this id/, rpc("caregivers.update", { id: "nope", name: "Eve" })],
	["a page that is too long", 400, /limit must be at most 100/, query("caregivers.list", { limit: 101 })],
	["a page of nothing", 400, /limit must be at least 1/, query("caregivers.list", { limit: 0 })],
	["a cursor that was not given here", 400, /cursor must be/, query("shifts.list", { cursor: "page two" })],
	["a cursor of messages that was not given here", 400, /cursor must be/, query("messages.list", { cursor: "x" })],
	["an import that is no list", 400, /caregivers must be array/, rpc("records.import", { caregivers: {} })],
	["an import with an unknown list", 400, /clients is not a field/, rpc("records.import", { clients: [] })],
	[
		"a time zone that is none",
		400,
		/timeZone must be an IANA/,
		rpc("organizations.update", { timeZone: "Mars/Olympus" }),
	],
	[
		"a webhook that is too large",
		413,
		/larger than the 64 KiB/,
		(world) => world.call("POST", "/webhooks/twilio/sms", "x".repeat(65 * kibibyte)),
	],
	[
		"a plain request that is too large",
		413,
		/larger than the 64 KiB/,
		(world) => inbound({ message: "x".repeat(65 * kibibyte) })(world),
	],
	[
		"a procedure's input that is too large",
		413,
		/larger than the 1024 KiB/,
		(world) => rpc("shifts.get", { id: "x".repeat(1025 * kibibyte) })(world),
	],
	[
		"a large body without its length",
		413,
		/larger than the 64 KiB/,
		(world) => chunked(`${world.url}/messages/inbound`, 80 * kibibyte),
	],
	["no key", 401, /API key is needed/, (world) => world.call("POST", `/shifts/${rnShift}/fanout`, undefined, null)],
	[
		"no key for a reply",
		401,
		/API key is needed/,
		(world) => world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "YES" }, null),
	],
	[
		"a wrong key",
		401,
		/unknown or revoked/,
		(world) => world.call("POST", `/shifts/${rnShift}/fanout`, undefined, "cov_wrong"),
	],
	[
		"a wrong key to a procedure",
		401,
		/unknown or revoked/,
		(world) => world.call("POST", "/trpc/shifts.create", { role: "RN", ...day }, "cov_wrong"),
	],
	[
		"a key that is a stored hash",
		401,
		/unknown or revoked/,
		(world) =>
			world.call(
				"POST",
				`/shifts/${rnShift}/fanout`,
				undefined,
				world.rows<{ hash: string }>("SELECT hash FROM api_keys")[0]?.hash ?? "",
			),
	],
];

describe("is refused with a sentence, and changes nothing:", () => {
	test.each(cases)("%s", async (_title, status, says, send) => {
		const world = await startWorld({ started: false });
		const before = world.dump();
		const answer = await send(world);
		expect({ status: answer.status, sentence: sentenceOf(answer) }).toEqual({
			status,
			sentence: expect.stringMatching(says),
		});
		expect(world.dump()).toEqual(before);
	});
});

test("a shift that is over is refused, through both doors, and changes nothing", async () => {
	const world = await startWorld({ started: false });
	world.clock.forward(30 * 24 * 60 * 60_000);
	const before = world.dump();
	expect((await world.call("POST", `/shifts/${rnShift}/fanout`)).status).toBe(409);
	expect(sentenceOf(await rpc("fanouts.start", { shiftId: rnShift })(world))).toMatch(/is over/);
	expect(world.dump()).toEqual(before);
});

test("a revoked key opens nothing any more", async () => {
	const world = await startWorld({ started: false });
	const { id, key } = await world.as().keys.create.mutate({ label: "soon gone" });
	expect((await world.call("GET", "/trpc/system.status", undefined, key)).status).toBe(200);
	await world.as().keys.revoke.mutate({ id });
	const before = world.dump();
	expect((await world.call("POST", `/shifts/${rnShift}/fanout`, undefined, key)).status).toBe(401);
	expect(world.dump()).toEqual(before);
	expect(JSON.stringify(before)).not.toContain(key);
	expect(JSON.stringify(before)).not.toContain(adminKey);
});

const webhookPaths = ["sms", "sms-status", "voice", "voice-answer", "voice-status"];

test.each(webhookPaths)(
	"/webhooks/twilio/%s refuses a missing and a forged signature without a trace, and counts it",
	async (path) => {
		const world = await startWorld({ started: false });
		const address = `${world.url}/webhooks/twilio/${path}`;
		const params = new URLSearchParams({
			MessageSid: "SM1",
			CallSid: "CA1",
			From: wei.phone,
			To: "+15105550190",
			Body: "STOP",
		});
		const before = world.dump();
		const forgeries = [
			null,
			"",
			"forged",
			signRequest({ authToken: "another token", url: address, params }),
			signRequest({ authToken: world.authToken, url: `${address}?x=1`, params }),
			signRequest({ authToken: world.authToken, url: address }),
		];
		for (const signature of forgeries) {
			const { status, text } = await post(address, params, signature);
			expect({ status, text }).toEqual({ status: 403, text: expect.stringMatching(/signature/) });
		}
		expect(world.dump()).toEqual(before);
		const metrics = await (await fetch(`${world.url}/metrics`)).text();
		expect(metrics).toContain(`coverline_webhooks_refused_total{route="/webhooks/twilio/${path}"} ${forgeries.length}`);
	},
);

test.each(["sms-status", "voice", "voice-answer", "voice-status"])(
	"a signed /webhooks/twilio/%s with a forged token is refused and counted",
	async (path) => {
		const world = await startWorld();
		await world.call("POST", `/shifts/${rnShift}/fanout`);
		await world.delivered(1);
		const { id } = world.rows<{ id: string }>("SELECT id FROM messages")[0] ?? { id: "" };
		const fields = { MessageSid: "SM1", MessageStatus: "failed", CallSid: "CA1", CallStatus: "completed", Digits: "1" };
		const before = world.rows("SELECT * FROM messages");
		for (const query of [`m=${id}&t=AAAAAAAAAAAAAAAAAAAAAA`, `m=${id}`, `m=${id}&t=`, "m=other&t=x"]) {
			expect(await world.webhook(`${path}?${query}`, fields)).toMatchObject({ status: 403 });
		}
		expect(world.rows("SELECT * FROM messages")).toEqual(before);
		expect(world.rows("SELECT * FROM inbound_messages")).toEqual([]);
		const metrics = await (await fetch(`${world.url}/metrics`)).text();
		expect(metrics).toContain(`coverline_webhooks_refused_total{route="/webhooks/twilio/${path}"} 4`);
	},
);

test("a client that goes away in the middle of its request does no harm and wakes nobody", async () => {
	const logged: string[] = [];
	const logTo = { write: (line: string) => void logged.push(line) };
	const world = await startWorld({ started: false, logLevel: "info", logTo });
	const before = world.dump();
	for (const path of ["/messages/inbound", "/trpc/shifts.create", "/webhooks/twilio/sms"]) {
		await new Promise<void>((resolve) => {
			const half = request(world.url + path, {
				method: "POST",
				headers: { "content-length": "1000", authorization: `Bearer ${adminKey}`, "content-type": "application/json" },
			});
			half.on("error", () => resolve());
			half.write('{"from_phone": ', () => half.destroy(new Error("gone")));
		});
	}
	expect(await world.call("GET", "/health")).toMatchObject({ status: 200 });
	expect(world.dump()).toEqual(before);
	expect(logged).toEqual([]);
});

test("what is refused unread is JSON and says so, and a compressed body is told to come as it is", async () => {
	const world = await startWorld({ started: false });
	const ask = (path: string, headers: Record<string, string>) =>
		fetch(world.url + path, {
			method: "POST",
			headers: { authorization: `Bearer ${adminKey}`, ...headers },
			body: "{}",
		});
	const json = { "content-type": "application/json" };
	for (const [path, headers, status] of [
		["/trpc/shifts.create", { "content-type": "text/plain" }, 415],
		["/trpc/shifts.get,shifts.create?batch=1", json, 400],
		["/messages/inbound", { ...json, "content-encoding": "gzip" }, 415],
		["/trpc/shifts.create", { ...json, "content-encoding": "gzip" }, 415],
	] as const) {
		const response = await ask(path, headers);
		expect({ status: response.status, type: response.headers.get("content-type")?.split(";")[0] }).toEqual({
			status,
			type: "application/json",
		});
		expect(await response.json()).toBeTypeOf("object");
	}
});

function sentenceOf({ body }: Answer): string {
	const error = body["error"] as { message?: string } | undefined;
	return String(body["detail"] ?? error?.message);
}

/** A body in chunks, so that its length is not announced. */
function chunked(url: string, bytes: number): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sending = request(url, { method: "POST", headers: { authorization: `Bearer ${adminKey}` } }, (response) => {
			let text = "";
			response.on("data", (chunk) => (text += chunk));
			response.on("end", () =>
				resolve({ status: response.statusCode ?? 0, body: JSON.parse(text), headers: new Headers() }),
			);
		});
		sending.on("error", reject);
		for (let sent = 0; sent < bytes; sent += kibibyte) sending.write("x".repeat(kibibyte));
		sending.end();
	});
}
