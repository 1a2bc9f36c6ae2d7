import { expect, onTestFinished, test } from "vitest";
import { createManualScheduler, signatureOf, startSimulator } from "../src/index.ts";
import { authToken } from "./service.ts";
import { accountSid, ours } from "./world.ts";

const service = "https://coverline.test";
const ana = "+15550001";

/** A carrier, and an app in the same process that answers its callbacks: no socket between them. */
async function startInProcess(answer: (request: Request) => Promise<Response> = async () => empty()) {
	const clock = createManualScheduler({ startAt: Date.UTC(2026, 0, 5, 12) });
	const received: { url: string; signature: string | null; fields: Record<string, string> }[] = [];
	const simulator = await startSimulator({
		accountSid,
		authToken,
		seed: 7,
		scheduler: clock,
		numbers: [ours],
		smsUrl: `${service}/sms`,
		async fetch(request) {
			const fields = Object.fromEntries(new URLSearchParams(await request.clone().text()));
			received.push({ url: request.url, signature: request.headers.get("x-twilio-signature"), fields });
			return answer(request);
		},
	});
	clock.settleWith(() => simulator.quiet());
	onTestFinished(() => simulator.close());
	const text = () =>
		simulator.request({
			method: "POST",
			url: `/2010-04-01/Accounts/${accountSid}/Messages.json`,
			authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
			body: new URLSearchParams({ To: ana, From: ours, Body: "hello", StatusCallback: `${service}/status` }).toString(),
		});
	return { simulator, clock, received, text };
}

const empty = () => new Response("<Response/>", { headers: { "content-type": "text/xml" } });

test("a request from within the process is answered as over a connection, and reaches the phone", async () => {
	const { simulator, clock, text } = await startInProcess();
	const answer = await text();
	expect(answer).toMatchObject({ kind: "answered", status: 201 });
	await clock.advance(100);
	expect(simulator.phone(ana).view().inbox).toMatchObject([{ text: "hello" }]);
	expect(simulator.journal({ kind: "request" })).toMatchObject([{ what: "messages.create", status: 201 }]);
});

test("without credentials it is refused", async () => {
	const { simulator } = await startInProcess();
	const answer = await simulator.request({ method: "GET", url: `/2010-04-01/Accounts/${accountSid}/Messages.json` });
	expect(answer).toMatchObject({ kind: "answered", status: 401, body: expect.stringContaining("20003") });
});

test.each([
	[{ kind: "drop" }, { kind: "dropped" }, 0],
	[{ kind: "reset" }, { kind: "reset" }, 0],
	[{ kind: "hang" }, { kind: "silent" }, 0],
	[
		{ kind: "refuse", status: 429, retryAfter: 3 },
		{ kind: "answered", status: 429, headers: { "retry-after": "3" } },
		0,
	],
	[{ kind: "accept-then", answer: "drop" }, { kind: "dropped" }, 1],
	[{ kind: "accept-then", answer: "hang" }, { kind: "silent" }, 1],
	[{ kind: "accept-then", answer: "truncated" }, { kind: "cut-off", status: 201 }, 1],
	[{ kind: "accept-then", answer: "garbage" }, { kind: "answered", body: "<html><body>Bad gateway" }, 1],
] as const)("under %j it sees %j", async (effect, seen, processed) => {
	const { simulator, text } = await startInProcess();
	simulator.addFaults({ match: { verb: "messages.create" }, effect });
	expect(await text()).toMatchObject(seen);
	expect(simulator.messages()).toHaveLength(processed);
});

test("during an outage it is refused, and afterwards it is served again", async () => {
	const { simulator, clock, text } = await startInProcess();
	await simulator.outage({ forMs: 60_000 });
	expect(await text()).toEqual({ kind: "refused" });
	await clock.advance(60_000);
	expect(await text()).toMatchObject({ kind: "answered", status: 201 });
});

test("callbacks and webhooks go to the app, signed for the address that was given", async () => {
	const { simulator, clock, received, text } = await startInProcess();
	await text();
	await clock.advance(100);
	await simulator.phone(ana).text("YES");
	expect(received.map(({ url, fields }) => [url, fields["MessageStatus"] ?? fields["Body"]])).toEqual([
		[`${service}/status`, "sent"],
		[`${service}/status`, "delivered"],
		[`${service}/sms`, "YES"],
	]);
	for (const { url, signature, fields } of received) expect(signature).toBe(signatureOf(authToken, url, fields));
});

test("an app that does not answer is given up after the carrier's read timeout, on the manual clock", async () => {
	const { simulator, clock } = await startInProcess(() => new Promise(() => {}));
	const sent = simulator.phone(ana).text("YES", { to: ours });
	clock.settleWith(() => new Promise((resolve) => setImmediate(resolve)));
	await clock.advance(15_000);
	expect((await sent).webhooks).toMatchObject([{ status: null, error: { code: 11200 }, attempts: 1 }]);
});

test("an app that throws could not be connected to, and is tried once more", async () => {
	const { simulator } = await startInProcess(() => Promise.reject(new Error("the service is down")));
	const { webhooks } = await simulator.phone(ana).text("YES", { to: ours });
	expect(webhooks).toMatchObject([
		{ status: null, error: { code: 11205, message: "the service is down" }, attempts: 2 },
	]);
});
