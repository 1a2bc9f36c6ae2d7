import { expect, test } from "vitest";
import { minutes, seconds } from "./support/durations.ts";
import { escalateAfterMs, type Scenario, startScenario } from "./support/scenario.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How the adapter is told that SignalWire is there: by the configuration, whatever the address, or by the address alone. */
const ways = [
	{ COVERLINE_CARRIER: "signalwire", TWILIO_API_URL: "https://sunrise.signalwire.com" },
	{ COVERLINE_CARRIER: "signalwire", TWILIO_API_URL: "http://signalwire.stand-in.test" },
	{ COVERLINE_CARRIER: "twilio", TWILIO_API_URL: "https://sunrise.signalwire.com" },
];

/** The same adapter; webhooks are signed with a key of their own. */
function startAtSignalWire(way: (typeof ways)[number]): Promise<Scenario> {
	return startScenario({
		env: {
			...way,
			SIGNALWIRE_SIGNING_KEY: "the-signing-key",
		},
		carrier: { dialect: "signalwire", signingToken: "the-signing-key" },
	});
}

test.each(ways)(
	"over SignalWire ($COVERLINE_CARRIER at $TWILIO_API_URL) the whole job works: texts, calls, keys, notices and cancelled calls",
	async (way) => {
		const world = await startAtSignalWire(way);
		const ana = await world.person();
		const ben = await world.person();
		const cleo = await world.person();
		const shift = await world.shift();
		await world.open(shift);
		for (const person of [ana, ben, cleo]) await person.expectText(/Reply YES/);
		await cleo.text("NO");
		await cleo.expectText(/noted/);
		await world.pass(escalateAfterMs);
		await ana.expectCall();
		await ben.expectCall();
		await ben.answer();
		await ben.expectHeard(/press 1/);
		await ben.press("1");
		await ben.expectHeard(/It is yours/);
		await ben.expectText(/It's yours/);
		await ana.expectText(/is filled/);
		expect(await world.fanout(shift)).toMatchObject({ status: "claimed", claimedBy: ben.id });
		expect(world.carrier.calls().map(({ status }) => status)).toEqual(["canceled", "completed"]);
		expect(world.carrier.messages().every(({ sid }) => uuid.test(sid))).toBe(true);
		const urls = world.carrier.journal({ kind: "request" }).map(({ url }) => url);
		expect(urls.every((url) => url?.startsWith("/api/laml/2010-04-01/"))).toBe(true);
		await world.pass(minutes(30));
	},
);

test.each(ways)(
	"over SignalWire ($COVERLINE_CARRIER at $TWILIO_API_URL) a text in doubt is settled by its list, and one that it never had is sent once more",
	async (way) => {
		const world = await startAtSignalWire(way);
		const ana = await world.person();
		const ben = await world.person();
		world.carrier.addFaults(
			{ match: { verb: "callback", to: ana.number }, effect: { kind: "drop" } },
			{ match: { verb: "messages.create", to: ana.number, nth: 1 }, effect: { kind: "accept-then", answer: "drop" } },
			{ match: { verb: "messages.create", to: ben.number, nth: 1 }, effect: { kind: "drop" } },
		);
		await world.open(await world.shift());
		await ana.expectText(/Reply YES/);
		await world.pass(seconds(30));
		await ben.expectText(/Reply YES/);
		expect(world.attempts("messages.create", ana)).toHaveLength(1);
		expect(await world.api.system.status.query()).toMatchObject({ inDoubt: 0, givenUp: 0 });
	},
);
