import { expect, test } from "vitest";
import { carrierAgainst } from "./fixture.ts";
import { type Answer, aCallSid, carrierError, json } from "./stub-carrier.ts";

test("a call is cancelled by one POST to it", async () => {
	const { carrier, stub } = await carrierAgainst(json(200, { sid: aCallSid, status: "canceled" }));
	expect(await carrier.cancelCall(aCallSid)).toEqual({ kind: "cancelled" });
	expect(stub.requests[0]).toMatchObject({ method: "POST", path: `/2010-04-01/Accounts/AC123/Calls/${aCallSid}.json` });
	expect([...(stub.requests[0]?.form ?? [])]).toEqual([["Status", "canceled"]]);
});

test.each<[string, Answer, string]>([
	["still ringing when the answer was written", json(200, { status: "ringing" }), "cancelled"],
	["answered meanwhile", json(200, { status: "in-progress" }), "too_late"],
	["over already", json(200, { status: "completed" }), "too_late"],
	["refused because of its state", carrierError(400, 21220), "too_late"],
	["refused for another reason", carrierError(400, 21999), "failed"],
	["unknown there", carrierError(404, 20404), "failed"],
	["an error", carrierError(500, 20500), "failed"],
	["an answer that cannot be read", (_request, response) => void response.end("?"), "failed"],
	["a reset", (_request, _response, raw) => raw.socket.resetAndDestroy(), "failed"],
])("%s", async (_title, answer, kind) => {
	const { carrier } = await carrierAgainst(answer);
	expect(await carrier.cancelCall(aCallSid)).toEqual({ kind });
});

test("SignalWire says in words that it is too late", async () => {
	const { carrier } = await carrierAgainst(json(422, { code: "cannot_cancel_in_progress" }), { dialect: "signalwire" });
	expect(await carrier.cancelCall("b3877c40-da60-4998-90ad-b792e98472af")).toEqual({ kind: "too_late" });
});

test("an id that is none is never put into an address", async () => {
	const { carrier, stub } = await carrierAgainst(json(200, { status: "canceled" }));
	expect(await carrier.cancelCall("../Messages")).toEqual({ kind: "failed" });
	expect(stub.requests).toHaveLength(0);
});

test("a carrier that cannot cancel is never asked", async () => {
	const { carrier, stub } = await carrierAgainst(json(200, { status: "canceled" }), {
		capabilities: { cancelCalls: false },
	});
	expect(await carrier.cancelCall(aCallSid)).toEqual({ kind: "failed" });
	expect(stub.requests).toHaveLength(0);
});
