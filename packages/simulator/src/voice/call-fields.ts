import type { Carrier } from "../carrier/carrier.ts";
import type { Call } from "./call.ts";

/** The fields that every voice webhook carries; places are known to the carrier but often blank. */
export function callFields({ accountSid }: Carrier, call: Call): Record<string, string> {
	return {
		Called: call.to,
		ToState: "",
		CallerCountry: "US",
		Direction: call.direction,
		CallerState: "",
		ToZip: "",
		CallSid: call.sid,
		To: call.to,
		CallerZip: "",
		ToCountry: "US",
		CalledZip: "",
		ApiVersion: "2010-04-01",
		CalledCity: "",
		CallStatus: call.status,
		From: call.from,
		AccountSid: accountSid,
		CalledCountry: "US",
		CallerCity: "",
		ToCity: "",
		FromCountry: "US",
		Caller: call.from,
		FromCity: "",
		CalledState: "",
		FromZip: "",
		FromState: "",
		...(call.answeredBy && { AnsweredBy: call.answeredBy }),
	};
}
