import { expect, test } from "vitest";
import { accountSid, ours, startWorld } from "./world.ts";

const everyEvent = ["initiated", "ringing", "answered", "completed"];

test("a call that nobody answers ends as no-answer after its Timeout", async () => {
	const { call, api, clock, simulator } = await startWorld();
	const { status, json } = await call({ Timeout: "20" });
	expect(status).toBe(201);
	expect(json).toMatchObject({
		status: "queued",
		direction: "outbound-api",
		to: "+15550001",
		from: ours,
		duration: null,
	});
	expect(json.sid).toMatch(/^CA[0-9a-f]{32}$/);
	await clock.advance(15_000);
	expect(simulator.calls()[0]?.status).toBe("ringing");
	await clock.advance(5_010);
	expect((await api("GET", `Calls/${json.sid}.json`)).json).toMatchObject({ status: "no-answer", duration: "0" });
});

test("status callbacks tell the events that were asked for, numbered and signed", async () => {
	const { call, clock, service, simulator } = await startWorld();
	simulator.phone("+15550001").setScript({ onCall: { answer: true, after: 2000 } });
	service.answers(() => ({ body: "<Response><Pause length='3'/></Response>" }));
	await call({ StatusCallback: `${service.url}/voice-status?a=1`, StatusCallbackEvent: everyEvent });
	await clock.advance(10_000);
	const told = service.on("/voice-status").map((one) => one.form);
	expect(told.map((form) => form.CallStatus)).toEqual(["initiated", "ringing", "in-progress", "completed"]);
	expect(told.map((form) => form.SequenceNumber)).toEqual(["0", "1", "2", "3"]);
	expect(told[3]).toMatchObject({
		CallDuration: "3",
		CallbackSource: "call-progress-events",
		SipResponseCode: "200",
		AccountSid: accountSid,
	});
	expect(told[3]?.Timestamp).toBe("Mon, 05 Jan 2026 12:00:05 +0000");
	expect(service.posted.every((one) => one.signed)).toBe(true);
});

test.each([["busy"], ["failed"], ["no-answer"]] as const)("by default only the end is told: %s", async (onCall) => {
	const { call, clock, service, simulator } = await startWorld();
	simulator.phone("+15550001").setScript({ onCall });
	await call({ StatusCallback: `${service.url}/voice-status` });
	await clock.advance(70_000);
	expect(service.on("/voice-status").map((one) => one.form.CallStatus)).toEqual([onCall]);
});

test("the account starts as many calls a second as it may", async () => {
	const { call, clock, simulator } = await startWorld({ callsPerSecond: 1 });
	for (const To of ["+15550001", "+15550002", "+15550003"]) await call({ To });
	await clock.advance(1500);
	expect(simulator.calls().map((one) => one.status)).toEqual(["ringing", "ringing", "queued"]);
});

test("a call can be canceled until it is answered, and completed while it is live", async () => {
	const { call, api, clock, service, simulator } = await startWorld();
	service.answers(() => ({ body: "<Response><Pause length='60'/></Response>" }));
	simulator.phone("+15550002").setScript({ onCall: "answer" });
	const queued = (await call()).json.sid;
	expect((await api("POST", `Calls/${queued}.json`, { Status: "canceled" })).json.status).toBe("canceled");
	const ringing = (await call({ StatusCallback: `${service.url}/voice-status` })).json.sid;
	const live = (await call({ To: "+15550002" })).json.sid;
	await clock.advance(1000);
	expect((await api("POST", `Calls/${ringing}.json`, { Status: "canceled" })).json.status).toBe("canceled");
	expect((await api("POST", `Calls/${live}.json`, { Status: "canceled" })).json.code).toBe(21220);
	expect((await api("POST", `Calls/${live}.json`, { Status: "completed" })).json).toMatchObject({
		status: "completed",
		duration: "1",
	});
	expect((await api("POST", `Calls/${live}.json`, { Status: "completed" })).json.code).toBe(21220);
	await clock.advance(100_000);
	expect(service.on("/voice-status").map((one) => one.form.CallStatus)).toEqual(["canceled"]);
});

test.each([
	["no To", { To: "" }, 21201],
	["a To that is no number", { To: "0123" }, 21211],
	["no From", { From: "" }, 21213],
	["a From of somebody else", { From: "+15550999" }, 21210],
	["neither Url nor Twiml", { Url: "" }, 21205],
	["a relative Url", { Url: "/answer" }, 21205],
	["several events in one field", { StatusCallbackEvent: "initiated completed" }, 21626],
	["a callback that is no URL", { StatusCallback: "nowhere" }, 21609],
])("%s is refused with Twilio's code", async (_, form, code) => {
	const { call, simulator } = await startWorld();
	expect((await call(form as Record<string, string>)).json).toMatchObject({ code, status: 400 });
	expect(simulator.calls()).toEqual([]);
});

test("calls are listed newest first, by To, Status and StartTime", async () => {
	const { call, api, clock, simulator } = await startWorld();
	simulator.phone("+15550002").setScript({ onCall: "answer" });
	await call();
	await call({ To: "+15550002" });
	await clock.advance(1000);
	const list = async (query: string) =>
		(await api("GET", `Calls.json?${query}`)).json.calls.map((one: { to: string }) => one.to);
	expect(await list("")).toEqual(["+15550002", "+15550001"]);
	expect(await list("Status=ringing")).toEqual(["+15550001"]);
	expect(await list("To=%2B15550002")).toEqual(["+15550002"]);
	expect(await list("StartTime=2026-01-05")).toEqual(["+15550002"]);
	expect(await list("StartTime>=2026-01-06")).toEqual([]);
});

test("machine detection tells what answered, where it was asked for", async () => {
	const { call, clock, service, simulator } = await startWorld();
	simulator.phone("+15550001").setScript({ onCall: "voicemail" });
	simulator.phone("+15550002").setScript({ onCall: "answer" });
	simulator.phone("+15550003").setScript({ onCall: { answer: true, answeredBy: "unknown" } });
	const forms = [
		{ MachineDetection: "Enable" },
		{ MachineDetection: "DetectMessageEnd" },
		{ To: "+15550002", MachineDetection: "Enable" },
		{ To: "+15550003", MachineDetection: "Enable" },
		{ To: "+15550002" },
	] as Record<string, string>[];
	for (const form of forms) {
		await call(form);
		await clock.advance(100);
	}
	expect(service.on("/answer").map((one) => one.form.AnsweredBy)).toEqual([
		"machine_start",
		"machine_end_beep",
		"human",
		"unknown",
		undefined,
	]);
});

test("the words wait for machine detection, unless it is asynchronous and reported by itself", async () => {
	const { call, clock, service } = await startWorld({ timings: { detectMs: 2000 }, script: { onCall: "voicemail" } });
	await call({ MachineDetection: "Enable" });
	await clock.advance(2000);
	expect(service.on("/answer")).toEqual([]);
	await clock.advance(100);
	expect(service.on("/answer")[0]?.form.AnsweredBy).toBe("machine_start");
	await call({ MachineDetection: "Enable", AsyncAmd: "true", AsyncAmdStatusCallback: `${service.url}/amd` });
	await clock.advance(100);
	expect(service.on("/answer")[1]?.form.AnsweredBy).toBeUndefined();
	await clock.advance(2000);
	expect(service.on("/amd")[0]?.form).toMatchObject({ AnsweredBy: "machine_start", MachineDetectionDuration: "2000" });
});
