import { expect, test } from "vitest";
import { hours, minutes } from "./support/durations.ts";
import { escalateAfterMs, ourNumber, publicUrl, type Scenario, startScenario } from "./support/scenario.ts";

const empty = { status: 200, body: "<Response/>", error: null };

async function repliesTaken(world: Scenario, shiftId: string): Promise<number> {
	return (await world.timeline(shiftId)).split(" texted: ").length - 1;
}

test("one text that the carrier brings five times at once, and once more an hour later, is one text", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	await world.open(shift);
	await ana.expectText(/Reply YES/);

	const { messageSid, webhooks } = await ana.text("YES", { copies: 5 });
	expect(webhooks).toMatchObject([empty, empty, empty, empty, empty]);
	await ana.expectText(/It's yours/);
	await world.pass(hours(1));
	const again = await ana.text("YES", { messageSid });
	expect(again.webhooks).toMatchObject([empty]);
	expect(await repliesTaken(world, shift)).toBe(1);
});

test("a yes that the carrier brings minutes late hears that it is filled", async () => {
	const world = await startScenario();
	const ana = await world.person();
	const ben = await world.person();
	const shift = await world.shift();
	await world.open(shift);
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);

	world.carrier.addFaults({
		match: { verb: "webhook.sms", from: ana.number },
		effect: { kind: "delay", ms: minutes(5) },
	});
	const sending = ana.text("YES");
	await ben.text("YES");
	await ben.expectText(/It's yours/);
	await ana.expectText(/is filled/);
	await world.pass(minutes(5));
	expect((await sending).webhooks).toMatchObject([empty]);
	await ana.expectText(/just been filled/);
	expect(await world.fanout(shift)).toMatchObject({ claimedBy: ben.id });
});

test.each([
	["with a wrong signature", { kind: "forge" }],
	["without a signature", { kind: "unsigned" }],
	["signed for another address", { kind: "sign-as", url: "https://elsewhere.test" }],
] as const)("a text %s is refused, counted, and leaves no trace", async (_, effect) => {
	const world = await startScenario();
	const ana = await world.person();
	const shift = await world.shift();
	await world.open(shift);
	await ana.expectText(/Reply YES/);
	world.carrier.addFaults({ match: { verb: "webhook.sms" }, effect });

	expect((await ana.text("YES")).webhooks).toMatchObject([{ status: 403 }]);
	expect(await world.fanout(shift)).toMatchObject({ status: "pending" });
	expect(await repliesTaken(world, shift)).toBe(0);
	const { body } = await world.request("/metrics");
	expect(body["text"]).toMatch(/coverline_webhooks_refused_total\{route="\/webhooks\/twilio\/sms"\} 1/);
	await ana.expectNothing();
});

test.each([
	["through a proxy that rewrites host and scheme", { fetchAs: "http://10.0.0.7:8080" }, {}],
	["with a field that nobody knows yet", {}, { kind: "field", name: "NewIn2027", value: "" }],
	["with the port spelt out in what was signed", {}, { kind: "sign-port", port: "spelt-out" }],
] as const)("the whole conversation works %s", async (_, carrier, effect) => {
	const world = await startScenario({ carrier });
	const ana = await world.person();
	const ben = await world.person();
	if ("kind" in effect) {
		world.carrier.addFaults({ match: { verb: "webhook" }, effect }, { match: { verb: "callback" }, effect });
	}
	await world.open(await world.shift());
	for (const person of [ana, ben]) await person.expectText(/Reply YES/);
	await ben.text("NO");
	await ben.expectText(/noted/);
	await world.pass(escalateAfterMs);
	await ana.expectCall();
	await ana.press("1");
	await ana.expectHeard(/It is yours/);
	await ana.expectText(/It's yours/);
	const refused = world.carrier.journal().filter(({ kind, status }) => kind !== "request" && status !== 200);
	expect(refused).toEqual([]);
});

test("while the token is changed, both tokens sign; afterwards the old one is a forger's", async () => {
	const during = await startScenario({
		env: { TWILIO_AUTH_TOKEN_PREVIOUS: "the-old-token" },
		carrier: { signingToken: "the-old-token" },
	});
	const ana = await during.person();
	await during.open(await during.shift());
	await ana.expectText(/Reply YES/);
	await during.pass(minutes(1));
	expect((await ana.text("hello?")).webhooks).toMatchObject([empty]);
	await ana.expectText(/reply YES/);
	during.carrier.configure({ signingToken: null });
	expect((await ana.text("YES")).webhooks).toMatchObject([empty]);
	await ana.expectText(/It's yours/);

	const afterwards = await startScenario({ carrier: { signingToken: "the-old-token" } });
	const ben = await afterwards.person();
	expect((await ben.text("YES", { to: ourNumber })).webhooks).toMatchObject([{ status: 403 }]);
});

test("a stranger's text is answered with nothing, and with no error that the carrier would see", async () => {
	const world = await startScenario();
	const stranger = world.stranger("+15105557999");
	expect((await stranger.text("YES", { to: ourNumber })).webhooks).toMatchObject([
		{ ...empty, url: `${publicUrl}/webhooks/twilio/sms` },
	]);
	await world.pass(minutes(1));
});
