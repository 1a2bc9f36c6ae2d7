import { expect, test } from "vitest";
import { accountSid, ours, startWorld, type World } from "./world.ts";

const offer = `<Response>
	<Gather input="dtmf speech" numDigits="1" timeout="4" action="/answered?m=1" language="es-US">
		<Say language="es-US" voice="alice">Press one &amp; it is yours.</Say>
	</Gather>
	<Say>We did not hear you.</Say>
</Response>`;

function offering({ service }: World): void {
	service.answers(({ path, form }) => {
		if (path.startsWith("/answered"))
			return { body: `<Response><Say>${form.Digits ?? form.SpeechResult}, thank you</Say></Response>` };
		return path.startsWith("/voice-status") ? {} : { body: offer };
	});
}

const heard = ({ simulator }: World) =>
	simulator.calls().flatMap((call) => call.transcript.map((line) => ("text" in line ? line.text : line.kind)));

test("an answered call asks for its TwiML with Twilio's fields, signed", async () => {
	const world = await startWorld({ script: { onCall: "answer" } });
	offering(world);
	const { sid } = (await world.call({ Url: `${world.service.url}/answer?m=1&x=a%20b` })).json;
	await world.clock.advance(100);
	const [posted] = world.service.posted;
	expect(posted).toMatchObject({ path: "/answer?m=1&x=a%20b", method: "POST", signed: true });
	expect(posted?.form).toMatchObject({
		CallSid: sid,
		AccountSid: accountSid,
		From: ours,
		To: "+15550001",
		Caller: ours,
		Called: "+15550001",
		CallStatus: "in-progress",
		Direction: "outbound-api",
		ApiVersion: "2010-04-01",
		ToCity: "",
	});
});

test("a key is posted to the action, resolved against the document, and the call goes on there", async () => {
	const world = await startWorld({ script: { onCall: { answer: true, press: "1" } } });
	offering(world);
	await world.call();
	await world.clock.advance(100);
	expect(world.service.on("/answered")).toMatchObject([
		{ path: "/answered?m=1", signed: true, form: { Digits: "1", CallStatus: "in-progress" } },
	]);
	expect(world.simulator.calls()[0]).toMatchObject({
		status: "completed",
		transcript: [
			{ kind: "heard", text: "Press one & it is yours.", language: "es-US", voice: "alice", times: 1 },
			{ kind: "pressed", digits: "1" },
			{ kind: "heard", text: "1, thank you" },
		],
	});
});

test("speech is posted with its confidence", async () => {
	const world = await startWorld({ script: { onCall: { answer: true, say: "yes I can", confidence: 0.4 } } });
	offering(world);
	await world.call();
	await world.clock.advance(100);
	expect(world.service.on("/answered")[0]?.form).toMatchObject({ SpeechResult: "yes I can", Confidence: "0.4" });
});

test("silence falls through to the next verb when the timeout is over", async () => {
	const world = await startWorld({ script: { onCall: "answer" } });
	offering(world);
	await world.call();
	await world.clock.advance(4000);
	expect(heard(world)).toEqual(["Press one & it is yours."]);
	await world.clock.advance(100);
	expect(heard(world)).toEqual(["Press one & it is yours.", "We did not hear you."]);
	expect(world.service.on("/answered")).toEqual([]);
	expect(world.simulator.calls()[0]?.status).toBe("completed");
});

test("with actionOnEmptyResult silence is posted too, and without an action the same document is asked again", async () => {
	const world = await startWorld({ script: { onCall: "answer" } });
	const { service, clock, call } = world;
	service.answers(({ form }) => ({
		body: "Digits" in form ? "<Response/>" : '<Response><Gather actionOnEmptyResult="true" timeout="1"/></Response>',
	}));
	await call();
	await clock.advance(2000);
	expect(service.on("/answer").map((one) => one.form.Digits)).toEqual([undefined, ""]);
});

test("a key pressed while the message sounds interrupts it", async () => {
	const world = await startWorld({
		timings: { wordMs: 1000 },
		script: { onCall: { answer: true, steps: [{ press: "1", after: 500 }] } },
	});
	offering(world);
	await world.call();
	await world.clock.advance(600);
	expect(world.service.on("/answered")).toHaveLength(1);
});

test("several keys end with the finish key, or when no more come", async () => {
	const world = await startWorld({ script: { onCall: { answer: true, steps: [{ press: "12#" }, { press: "34" }] } } });
	const { service, clock, call } = world;
	service.answers(() => ({ body: '<Response><Gather timeout="2"/></Response>' }));
	await call();
	await clock.advance(1500);
	expect(service.posted.map((one) => one.form.Digits)).toEqual([undefined, "12"]);
	await clock.advance(1000);
	expect(service.posted.map((one) => one.form.Digits)).toEqual([undefined, "12", "34"]);
});

test("one step of the script is taken each time the call listens, and the phone can hang up", async () => {
	const world = await startWorld({
		script: { onCall: { answer: true, steps: [{ press: "1" }, { say: "yes" }, { hangUp: true, after: 700 }] } },
	});
	const { service, clock, call } = world;
	service.answers(() => ({ body: '<Response><Gather input="dtmf speech" numDigits="1" timeout="60"/></Response>' }));
	await call({ StatusCallback: `${service.url}/voice-status` });
	await clock.advance(1000);
	expect(service.on("/answer").map((one) => one.form.Digits ?? one.form.SpeechResult)).toEqual([undefined, "1", "yes"]);
	expect(service.on("/voice-status")).toMatchObject([{ form: { CallStatus: "completed", CallDuration: "1" } }]);
});

test("a redirect leads on, a hang-up ends the call, loops are counted and a played file is noted", async () => {
	const world = await startWorld({ script: { onCall: "answer" } });
	const { service, clock, call } = world;
	service.answers(({ path }) => ({
		body: path.startsWith("/next")
			? '<Response><Say loop="2">Hello</Say><Play>https://example.com/a.mp3</Play><Hangup/><Say>never</Say></Response>'
			: "<Response><!-- on --><Redirect>next?a=1&amp;b=2</Redirect></Response>",
	}));
	await call();
	await clock.advance(1000);
	expect(service.posted.map((one) => one.path)).toEqual(["/answer", "/next?a=1&b=2"]);
	expect(world.simulator.calls()[0]?.transcript).toMatchObject([
		{ kind: "heard", text: "Hello", times: 2 },
		{ kind: "played", url: "https://example.com/a.mp3" },
	]);
});

test.each([
	["JSON", { type: "application/json", body: "{}" }, "12300"],
	["a bare &", { body: "<Response><Say>you & me</Say></Response>" }, "12100"],
	["an open tag", { body: "<Response><Say>hello</Response>" }, "12100"],
	["another root", { body: "<Answer/>" }, "12100"],
	["more than 64 kB", { body: `<Response><Say>${"x".repeat(70_000)}</Say></Response>` }, "11750"],
	["a failing service", { status: 500 }, "11200"],
])("%s as TwiML is error %s: the caller hears an apology and the call ends", async (_, answer, code) => {
	const world = await startWorld({ script: { onCall: "answer" } });
	world.service.answers(() => answer as { body: string });
	await world.call();
	await world.clock.advance(1000);
	expect(world.simulator.journal({ kind: "trouble" }).map((entry) => entry.what)).toEqual([code]);
	expect(heard(world)).toEqual([expect.stringMatching(/error has occurred/)]);
	expect(world.simulator.calls()[0]?.status).toBe("completed");
});

test("when TwiML fails, the fallback URL is asked and told why", async () => {
	const world = await startWorld({ script: { onCall: "answer" } });
	const { service, clock, call } = world;
	service.answers(({ path }) =>
		path === "/fallback" ? { body: "<Response><Say>Sorry</Say></Response>" } : { status: 500 },
	);
	await call({ FallbackUrl: `${service.url}/fallback` });
	await clock.advance(1000);
	expect(service.on("/fallback")[0]?.form).toMatchObject({ ErrorCode: "11200", ErrorUrl: `${service.url}/answer` });
	expect(heard(world)).toEqual(["Sorry"]);
});

test("TwiML can come with the request; an unknown verb or attribute is skipped with a warning", async () => {
	const world = await startWorld({ script: { onCall: "answer" } });
	await world.call({
		Url: "",
		Twiml: "<Response><Sing>la</Sing><Say lang='fr'><![CDATA[A & B]]> &#233;</Say></Response>",
	});
	await world.clock.advance(1000);
	expect(heard(world)).toEqual(["A & B é"]);
	expect(world.simulator.journal({ kind: "trouble" })).toMatchObject([
		{ what: "12200", note: expect.stringMatching(/<Sing>/) },
		{ what: "12200", note: expect.stringMatching(/<Say> has no attribute "lang"/) },
	]);
});

test("a phone can call one of our numbers, by hand, and press through the menu", async () => {
	const world = await startWorld();
	offering(world);
	const phone = world.simulator.phone("+15550001");
	const ringing = await phone.call({ to: ours });
	expect(ringing).toMatchObject({ status: "in-progress", direction: "inbound", listening: true });
	expect(world.service.on("/voice")[0]?.form).toMatchObject({
		CallStatus: "ringing",
		Direction: "inbound",
		From: "+15550001",
		To: ours,
	});
	const after = await phone.press("2");
	expect(after.transcript.at(-1)).toMatchObject({ text: "2, thank you" });
	expect(after.status).toBe("completed");
	await expect(phone.press("1")).rejects.toThrow(/No call rings or is live/);
});

test("somebody takes a ringing call by hand, speaks, and hears the answer", async () => {
	const world = await startWorld();
	offering(world);
	await world.call();
	await world.clock.advance(1000);
	const phone = world.simulator.phone("+15550001");
	expect((await phone.say("oh yes")).transcript.map((line) => line.kind)).toEqual(["heard", "said", "heard"]);
	await world.call();
	await world.clock.advance(1000);
	expect((await phone.answer()).listening).toBe(true);
	expect((await phone.hangUp()).status).toBe("completed");
	await world.call();
	await world.clock.advance(1000);
	expect((await phone.decline()).status).toBe("busy");
});

test("somebody can wait until the phone rings", async () => {
	const { simulator, call, clock } = await startWorld();
	const ringing = simulator.phone("+15550001").rings();
	await call();
	await clock.advance(100);
	expect(await ringing).toMatchObject({ status: "ringing", direction: "outbound-api" });
	const never = expect(simulator.phone("+15550002").rings({ withinMs: 50 })).rejects.toThrow(
		/did not ring within 50 ms/,
	);
	await clock.advance(50);
	await never;
});
