import { expect, test } from "vitest";
import { callbackQuery } from "../src/webhooks/message-token.ts";
import { alice, barry, lpnShift, rnShift, wei } from "./support/sample-records.ts";
import { until } from "./support/until.ts";
import { startWorld, type World, type WorldOptions } from "./support/world.ts";

const tenMinutesMs = 10 * 60_000;
const place = "Berkeley";

/** A world whose shift has a place and has come to its calls. */
async function calling(
	shiftId: string,
	before: (world: World) => unknown = () => {},
	options: WorldOptions = {},
): Promise<World> {
	const world = await startWorld(options);
	const { role, startsAt, endsAt } = await world.as().shifts.get.query({ id: shiftId });
	await world.as().records.import.mutate({
		shifts: [
			{
				id: shiftId,
				role_required: role,
				start_time: startsAt,
				end_time: endsAt,
				place,
				organization_id: (await world.as().shifts.get.query({ id: shiftId })).organizationId,
			},
		],
	});
	await before(world);
	await world.call("POST", `/shifts/${shiftId}/fanout`);
	await world.quiet();
	await world.forward(tenMinutesMs);
	return world;
}

const ended = (world: World, phone: string) =>
	until("the call has ended", () =>
		world.callsTo(phone).find(({ status }) => ["completed", "no-answer", "busy"].includes(status)),
	);

const heardOn = ({ transcript }: { transcript: readonly { kind: string }[] }) =>
	transcript.flatMap((line) => (line.kind === "heard" ? [(line as unknown as { text: string }).text] : []));

test("a person hears who calls, which shift and where, what to press, and the outcome", async () => {
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({ onCall: { answer: true, press: "1", answeredBy: "human" } }),
	);
	const heard = heardOn(await ended(world, alice.phone));
	expect(heard[0]).toMatch(/this is Your agency.*RN.*Berkeley/);
	expect(heard[1]).toMatch(/press 1.*press 2.*press 9/);
	expect(heard.at(-1)).toMatch(/It is yours/);
	expect(await world.as().fanouts.get.query({ shiftId: rnShift })).toMatchObject({
		status: "claimed",
		claimedBy: alice.id,
	});
	expect(world.simulator.journal({ kind: "trouble" })).toEqual([]);
});

test.each(["machine_start", "machine_end_beep", "fax"] as const)(
	"%s never hears the place and is never asked",
	async (answeredBy) => {
		const world = await calling(rnShift, ({ simulator }) =>
			simulator.phone(alice.phone).setScript({ onCall: { answer: true, press: "1", answeredBy } }),
		);
		const call = await ended(world, alice.phone);
		expect(heardOn(call).join(" ")).not.toMatch(/Berkeley|press 1/i);
		expect(call.transcript.some(({ kind }) => kind === "pressed")).toBe(false);
		expect(await world.as().fanouts.get.query({ shiftId: rnShift })).toMatchObject({ status: "pending" });
	},
);

test("where it is not known who answered, the offer is made without the place", async () => {
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({ onCall: { answer: true, press: "1", answeredBy: "unknown" } }),
	);
	const heard = heardOn(await ended(world, alice.phone));
	expect(heard.join(" ")).toMatch(/press 1/);
	expect(heard.join(" ")).not.toMatch(/Berkeley/);
	expect(heard.at(-1)).toMatch(/It is yours/);
});

test("key 2 passes, and the person is not called again", async () => {
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({ onCall: { answer: true, press: "2" } }),
	);
	expect(heardOn(await ended(world, alice.phone)).at(-1)).toMatch(/not this one/);
	const fanout = await world.as().fanouts.get.query({ shiftId: rnShift });
	expect(fanout?.offers).toMatchObject([{ caregiverId: alice.id, status: "declined" }]);
});

test("key 9 stops all contact, on every channel", async () => {
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({ onCall: { answer: true, press: "9" } }),
	);
	expect(heardOn(await ended(world, alice.phone)).at(-1)).toMatch(/no more calls or texts/);
	expect(await world.as().caregivers.get.query({ id: alice.id })).toMatchObject({ optedOut: true });
	expect(world.rows("SELECT how FROM consent_changes")).toEqual([{ how: "key_press" }]);
});

test("another key asks again, and so does speech that was hardly understood; then key 1 takes it", async () => {
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({
			onCall: {
				answer: true,
				steps: [{ press: "7" }, { press: "*" }, { say: "yes", confidence: 0.2 }, { press: "1" }],
			},
		}),
	);
	const heard = heardOn(await ended(world, alice.phone));
	expect(heard.filter((one) => /not sure I understood/.test(one)).length).toBe(3);
	expect(heard.at(-1)).toMatch(/It is yours/);
});

test("silence does nothing: the keys are explained twice more, then the call ends", async () => {
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({ onCall: { answer: true } }),
	);
	const heard = heardOn(await ended(world, alice.phone));
	expect(heard.filter((one) => /press 1/.test(one))).toHaveLength(3);
	expect(heard.at(-1)).toMatch(/no answer/);
	expect(await world.as().fanouts.get.query({ shiftId: rnShift })).toMatchObject({
		status: "pending",
		claimedBy: null,
	});
});

test("whoever only presses wrong keys is not asked for ever", async () => {
	const steps = Array.from({ length: 20 }, () => ({ press: "5" }));
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({ onCall: { answer: true, steps } }),
	);
	const call = await ended(world, alice.phone);
	expect(call.transcript.filter(({ kind }) => kind === "pressed").length).toBeLessThan(10);
});

test("a clear spoken yes takes it", async () => {
	const world = await calling(rnShift, ({ simulator }) =>
		simulator.phone(alice.phone).setScript({ onCall: { answer: true, say: "yes", confidence: 0.95 } }),
	);
	expect(heardOn(await ended(world, alice.phone)).at(-1)).toMatch(/It is yours/);
});

test("the same key press delivered twice, also at the same instant, acts once and is answered the same", async () => {
	const world = await calling(rnShift);
	await until("the call is placed", () => world.simulator.calls().length === 1);
	const url = world.simulator.journal().find(({ what }) => what === "calls.create")?.fields?.["Url"];
	const query = new URL(String(url)).search;
	const press = () =>
		world.webhook(`voice-answer${query}&step=0`, {
			CallSid: "CA1",
			From: "+15105550190",
			To: alice.phone,
			Digits: "1",
		});
	const answers = await Promise.all([press(), press(), press()]);
	answers.push(await press());
	for (const { text } of answers) expect(text).toMatch(/It is yours/);
	expect(world.rows(`SELECT 1 FROM events WHERE kind = 'fanout.claimed'`)).toHaveLength(1);
	expect(world.rows("SELECT 1 FROM inbound_messages")).toHaveLength(1);
});

test("of two people who press 1 at the same instant, one hears that it is theirs, the other that it is filled", async () => {
	const world = await calling(lpnShift, ({ simulator }) =>
		[wei, barry].map(({ phone }) => simulator.phone(phone).setScript({ onCall: { answer: true, press: "1" } })),
	);
	const heard = await Promise.all(
		[wei, barry].map(async ({ phone }) => heardOn(await ended(world, phone)).at(-1) ?? ""),
	);
	expect(heard.filter((last) => /It is yours/.test(last))).toHaveLength(1);
	expect(heard.filter((last) => /just been filled/.test(last))).toHaveLength(1);
});

test("whoever calls one of our numbers back hears the open offer and can take it", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	const phone = world.simulator.phone(alice.phone);
	const listening = await phone.call();
	expect(heardOn(listening)[0]).toMatch(/open shift. RN/);
	expect(heardOn(await phone.press("1")).at(-1)).toMatch(/It is yours/);
	expect(await world.as().fanouts.get.query({ shiftId: rnShift })).toMatchObject({ claimedBy: alice.id });
});

test("a caller is known however the carrier writes the numbers", async () => {
	const world = await startWorld();
	await world.call("POST", `/shifts/${rnShift}/fanout`);
	await world.quiet();
	const call = { CallSid: "CA1", From: "+1 555-0001", To: "(510) 555-0190" };
	const document = await world.webhook("voice", call);
	expect(document.text).toMatch(/open shift. RN/);
	const [, query] = /voice-answer\?([^"]+)"/.exec(document.text) ?? [];
	const pressed = await world.webhook(`voice-answer?${query?.replaceAll("&amp;", "&")}`, { ...call, Digits: "1" });
	expect(pressed.text).toMatch(/It is yours/);
	expect(world.rows("SELECT from_phone, to_phone FROM inbound_messages")).toEqual([
		{ from_phone: alice.phone, to_phone: "+15105550190" },
	]);
});

test("a stranger who calls hears that nothing is open", async () => {
	const world = await startWorld();
	const call = await world.simulator.phone("+15550777").call({ to: "+15105550190" });
	expect(heardOn(call).join(" ")).toMatch(/No shift is open/);
	expect(call.status).toBe("completed");
});

test("who takes a shift that was cancelled during the call hears that it is no longer open, not that somebody has it", async () => {
	const world = await calling(lpnShift);
	const phone = world.simulator.phone(barry.phone);
	await phone.rings();
	await phone.answer();
	world.simulator.addFaults({ match: { verb: "calls.update" }, effect: { kind: "drop" } });
	await world.as().fanouts.cancel.mutate({ shiftId: lpnShift });
	expect(heardOn(await phone.press("1")).at(-1)).toMatch(/no longer open/);
});

test("whoever answers a call after declining by text, or after a cancellation, hears that, not that somebody has it", async () => {
	const world = await calling(lpnShift);
	world.simulator.addFaults({ match: { verb: "calls.update" }, effect: { kind: "drop" } });
	const [declined, cancelled] = [world.simulator.phone(barry.phone), world.simulator.phone(wei.phone)];
	await Promise.all([declined.rings(), cancelled.rings()]);
	await world.call("POST", "/messages/inbound", { from_phone: barry.phone, message: "NO" });
	expect(heardOn(await declined.answer()).at(-1)).toMatch(/not this one/);
	await world.as().fanouts.cancel.mutate({ shiftId: lpnShift });
	expect(heardOn(await cancelled.answer()).at(-1)).toMatch(/no longer open/);
});

test("whoever answers a call after the shift is gone hears that it is filled", async () => {
	const world = await calling(lpnShift);
	const phone = world.simulator.phone(barry.phone);
	await phone.rings();
	world.simulator.addFaults({ match: { verb: "calls.update" }, effect: { kind: "drop" } });
	await world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "YES" });
	expect(heardOn(await phone.answer()).at(-1)).toMatch(/just been filled/);
});

test("the winner who answers the call that still rings hears that it is theirs, not that it is filled", async () => {
	const world = await calling(rnShift);
	const phone = world.simulator.phone(alice.phone);
	await phone.rings();
	world.simulator.addFaults({ match: { verb: "calls.update" }, effect: { kind: "drop" } });
	await world.call("POST", "/messages/inbound", { from_phone: alice.phone, message: "YES" });
	expect(heardOn(await phone.answer()).at(-1)).toMatch(/It is yours/);
});

test("a key pressed on the phone that a record named when the call was placed takes nothing, and a person reads it", async () => {
	const world = await calling(rnShift);
	const phone = world.simulator.phone(alice.phone);
	await phone.rings();
	await phone.answer();
	await world.as().caregivers.update.mutate({ id: alice.id, phone: "+15105550188" });
	expect(heardOn(await phone.press("1")).at(-1)).toMatch(/will read this/);
	expect((await world.as().replies.needsYou.query()).items).toMatchObject([{ caregiverId: alice.id, words: "1" }]);
	expect(await world.as().fanouts.get.query({ shiftId: rnShift })).toMatchObject({ claimedBy: null });
});

test("calls that still ring when the shift is filled are cancelled", async () => {
	const world = await calling(lpnShift, undefined, { simulator: { timings: { secondMs: 1_000 } } });
	await world.simulator.phone(barry.phone).rings();
	await world.call("POST", "/messages/inbound", { from_phone: wei.phone, message: "YES" });
	await until("Barry's phone is quiet", () => world.callsTo(barry.phone).every(({ status }) => status === "canceled"));
});

test("the call speaks the person's language", async () => {
	const world = await calling(rnShift, async (made) => {
		await made.as().caregivers.update.mutate({ id: alice.id, language: "es" });
		made.simulator.phone(alice.phone).setScript({ onCall: { answer: true, press: "1" } });
	});
	const call = await ended(world, alice.phone);
	expect(heardOn(call).join(" ")).toMatch(/oprima|presione|marque/i);
	expect(call.transcript.find(({ kind }) => kind === "heard")).toMatchObject({
		language: expect.stringMatching(/^es/),
	});
});

test("a busy line and no answer are tried once more after a pause, and not a third time", async () => {
	const world = await calling(lpnShift, ({ simulator }) => {
		simulator.phone(wei.phone).setScript({ onCall: "busy" });
		simulator.phone(barry.phone).setScript({ onCall: "no-answer" });
	});
	await Promise.all([ended(world, wei.phone), ended(world, barry.phone)]);
	for (const _pause of [1, 2, 3]) {
		await until(
			"the ends are recorded",
			() =>
				world.rows(
					"SELECT 1 FROM messages WHERE channel = 'voice' AND status = 'accepted' AND progress IN ('queued', 'initiated', 'ringing')",
				).length === 0,
		);
		await world.forward(3 * 60_000);
		await world.quiet();
	}
	expect([world.callsTo(wei.phone).length, world.callsTo(barry.phone).length]).toEqual([2, 2]);
});

/** The query of the one call that was placed, as our own URLs carry it. */
async function queryOfCall(world: World, phone: string): Promise<string> {
	await until("the call is placed", () => world.callsTo(phone).length === 1);
	const { items } = await world.as().messages.list.query();
	const call = items.find(({ channel, to }) => channel === "voice" && to === phone);
	return callbackQuery(world.service.context.home.callbackSecret, call?.id ?? "");
}

test.each([undefined, "", "unknown"])(
	"on a call of ours that was answered by %j only a key counts",
	async (answeredBy) => {
		const world = await calling(rnShift);
		const query = await queryOfCall(world, alice.phone);
		const call = { CallSid: "CA1", From: "+15105550190", To: alice.phone };
		const said = await world.webhook(`voice?${query}`, {
			...call,
			...(answeredBy === undefined ? {} : { AnsweredBy: answeredBy }),
		});
		expect(said.text).toMatch(/input="dtmf"/);
		expect(said.text).not.toMatch(/speech/);
		const action = /action="[^"]*voice-answer\?([^"]*)"/.exec(said.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
		const spoken = { ...call, SpeechResult: "yes", Confidence: "0.95" };
		expect((await world.webhook(`voice-answer?${action}`, spoken)).text).not.toMatch(/It is yours/);
		expect((await world.webhook(`voice-answer?${action}`, { ...call, Digits: "1" })).text).toMatch(/It is yours/);
	},
);

test("on a call of ours that a person answered, speech counts too", async () => {
	const world = await calling(rnShift);
	const query = await queryOfCall(world, alice.phone);
	const fields = { CallSid: "CA1", From: "+15105550190", To: alice.phone, AnsweredBy: "human" };
	expect((await world.webhook(`voice?${query}`, fields)).text).toMatch(/input="dtmf speech"/);
});

test("where the carrier names no call, two people who press 1 are two, whoever called whom", async () => {
	const world = await startWorld();
	const { fanoutId } = await world.as().fanouts.start.mutate({ shiftId: lpnShift });
	await world.quiet();
	const press = (From: string) =>
		world.webhook(`voice-answer?f=${fanoutId}&step=0`, { From, To: "+15105550190", Digits: "1", CallSid: "" });
	expect((await press(wei.phone)).text).toMatch(/It is yours/);
	expect((await press(barry.phone)).text).toMatch(/just been filled/);
	expect((await press(wei.phone)).text).toMatch(/It is yours/);
	expect(world.rows("SELECT 1 FROM inbound_messages")).toHaveLength(2);

	const placed = await calling(lpnShift);
	const [first, second] = [await queryOfCall(placed, wei.phone), await queryOfCall(placed, barry.phone)];
	const answer = async (query: string) =>
		(await placed.webhook(`voice-answer?${query}&step=0`, { From: "+15105550190", Digits: "1" })).text;
	expect(await answer(first)).toMatch(/It is yours/);
	expect(await answer(second)).toMatch(/just been filled/);
});
