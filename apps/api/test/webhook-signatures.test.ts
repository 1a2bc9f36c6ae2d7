import { bodyHash, signRequest } from "@coverline/carriers/twilio";
import { expect, test } from "vitest";
import { alice, rnShift } from "./support/sample-records.ts";
import { post, startWorld, type World, type WorldOptions } from "./support/world.ts";

const claimed = "SELECT 1 FROM fanouts WHERE status = 'claimed'";

/** A world in which Alice has been texted. */
async function asked(options: WorldOptions = {}): Promise<World> {
	const world = await startWorld(options);
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	return world;
}

const yes = (more: [string, string][] = []) =>
	new URLSearchParams([["MessageSid", "SM1"], ["From", alice.phone], ["To", "+15105550190"], ["Body", "YES"], ...more]);

test("the signature covers blank, unknown and repeated fields, in any order and encoding", async () => {
	const world = await asked();
	const params = yes([
		["FromCity", ""],
		["SomethingNew", "ünïcode & + %"],
		["Again", "b"],
		["Again", "a"],
		["Again", "b"],
		["", "nameless"],
		["__proto__", "x"],
	]);
	const address = `${world.url}/webhooks/twilio/sms`;
	const signature = signRequest({ authToken: world.authToken, url: address, params });
	const body = params.toString().replaceAll("+", "%20");
	expect(await post(address, body, signature)).toMatchObject({
		status: 200,
		contentType: expect.stringMatching(/^text\/xml/),
	});
	expect(world.rows(claimed)).toHaveLength(1);
});

test("a field that is added, dropped or changed on the way breaks the signature", async () => {
	const world = await asked();
	const address = `${world.url}/webhooks/twilio/sms`;
	const signature = signRequest({ authToken: world.authToken, url: address, params: yes([["FromCity", ""]]) });
	for (const body of [
		yes(),
		yes([
			["FromCity", ""],
			["OptOutType", "STOP"],
		]),
		yes([["FromCity", "Oakland"]]),
	])
		expect((await post(address, body, signature)).status).toBe(403);
	expect(world.rows(claimed)).toHaveLength(0);
});

test.each([
	["https://agency.example", "https://agency.example:443"],
	["https://agency.example:443", "https://agency.example"],
	["http://agency.example", "http://agency.example:80"],
	["https://agency.example:8443", "https://agency.example:8443"],
	["https://agency.example:8443", "https://agency.example"],
])("with the public URL %s, a signature over %s is good", async (publicUrl, signedFor) => {
	const world = await startWorld({ config: { publicUrl }, started: true });
	const params = yes();
	const signature = signRequest({ authToken: world.authToken, url: `${signedFor}/webhooks/twilio/sms`, params });
	expect((await post(`${world.url}/webhooks/twilio/sms`, params, signature)).status).toBe(200);
});

test("behind a proxy the public URL counts, with its prefix and query, never the Host header", async () => {
	const publicUrl = "https://agency.example/coverline";
	const world = await startWorld({ config: { publicUrl } });
	const signed = (base: string, params = yes()) =>
		signRequest({ authToken: world.authToken, url: `${base}/webhooks/twilio/sms?x=%7E1`, params });
	const address = `${world.url}/webhooks/twilio/sms?x=%7E1`;
	expect((await post(address, yes(), signed(publicUrl))).status).toBe(200);
	expect((await post(address, yes(), signed(world.url))).status).toBe(403);
	expect((await post(address, yes(), signed("https://agency.example"))).status).toBe(403);
});

test("the whole job runs behind a proxy that rewrites the address", async () => {
	const publicUrl = "http://agency.example";
	const world = await startWorld({ config: { publicUrl } });
	world.simulator.configure({
		smsUrl: `${publicUrl}/webhooks/twilio/sms`,
		voiceUrl: `${publicUrl}/webhooks/twilio/voice`,
		fetchAs: world.url,
	});
	world.simulator.phone(alice.phone).setScript({ onCall: { answer: true, press: "1" } });
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.delivered(1);
	await world.forward(10 * 60_000);
	await world.simulator.phone(alice.phone).nextText(/yours/i);
	expect(world.simulator.journal({ kind: "trouble" })).toEqual([]);
});

test("during a rotation both tokens are good, and no third", async () => {
	const world = await startWorld({ simulator: { authToken: "the-old-token" } });
	const both = {
		...world.service.context.config.twilio,
		authToken: "the-new-token",
		previousAuthToken: "the-old-token",
	};
	const rotating = await startWorld({ config: { twilio: both } });
	const address = `${rotating.url}/webhooks/twilio/sms`;
	const status = async (authToken: string) =>
		(await post(address, yes(), signRequest({ authToken, url: address, params: yes() }))).status;
	expect([await status("the-new-token"), await status("the-old-token"), await status("neither")]).toEqual([
		200, 200, 403,
	]);
});

test("a JSON body counts when the signed URL vouches for its hash, and only then", async () => {
	const world = await asked();
	const body = JSON.stringify({ MessageSid: "SM9", From: alice.phone, To: "+15105550190", Body: "YES" });
	const at = (hash: string) => `${world.url}/webhooks/twilio/sms?bodySHA256=${hash}`;
	const sign = (url: string) => signRequest({ authToken: world.authToken, url });
	const good = at(bodyHash(body));
	const json = "application/json";
	expect((await post(good, body.replace("YES", "NO"), sign(good), json)).status).toBe(403);
	const bare = `${world.url}/webhooks/twilio/sms`;
	expect((await post(bare, body, sign(bare), json)).status).toBe(403);
	expect(world.rows(claimed)).toHaveLength(0);
	expect((await post(good, body, sign(good), json)).status).toBe(200);
	expect(world.rows(claimed)).toHaveLength(1);
});
