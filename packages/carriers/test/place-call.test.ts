import { expect, test } from "vitest";
import { call, carrierAgainst } from "./fixture.ts";
import { aCallSid, aMessageSid, carrierError, json } from "./stub-carrier.ts";

const placed = json(201, { sid: aCallSid, status: "queued" });

test("a call asks for our words after the machine is told apart, and for every status", async () => {
	const { carrier, stub } = await carrierAgainst(placed);
	expect(await carrier.placeCall(call)).toEqual({ kind: "accepted", carrierId: aCallSid, segments: null });
	expect(stub.requests[0]?.path).toBe("/2010-04-01/Accounts/AC123/Calls.json");
	expect([...(stub.requests[0]?.form ?? [])]).toEqual([
		["To", "+15550100123"],
		["From", "+15550100999"],
		["Url", "https://coverline.example/answer?m=c1&t=x"],
		["Method", "POST"],
		["StatusCallback", "https://coverline.example/status/voice?m=c1&t=x"],
		["StatusCallbackMethod", "POST"],
		["StatusCallbackEvent", "initiated"],
		["StatusCallbackEvent", "ringing"],
		["StatusCallbackEvent", "answered"],
		["StatusCallbackEvent", "completed"],
		["Timeout", "20"],
		["MachineDetection", "Enable"],
		["MachineDetectionTimeout", "10"],
	]);
});

test("a call without machine detection does not ask for it, and rings as long as it is told", async () => {
	const { carrier, stub } = await carrierAgainst(placed, {
		ringSeconds: 15,
		capabilities: { machineDetection: false },
	});
	await carrier.placeCall(call);
	expect(stub.requests[0]?.form.has("MachineDetection")).toBe(false);
	expect(stub.requests[0]?.form.get("Timeout")).toBe("15");
});

test("the id of a text does not prove that a call was placed", async () => {
	const { carrier } = await carrierAgainst(json(201, { sid: aMessageSid }));
	expect((await carrier.placeCall(call)).kind).toBe("in_doubt");
});

test("a carrier without voice is never asked, and that does not stop the texts", async () => {
	const { carrier, stub } = await carrierAgainst(placed, { capabilities: { voice: false } });
	expect(await carrier.placeCall(call)).toMatchObject({ kind: "refused", class: "unknown" });
	expect(stub.requests).toHaveLength(0);
});

test("a full call queue is told apart", async () => {
	const { carrier } = await carrierAgainst(carrierError(400, 22005));
	expect(await carrier.placeCall(call)).toMatchObject({ kind: "refused", code: 22005, class: "throttled" });
});
