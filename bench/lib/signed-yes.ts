import { signRequest } from "@coverline/carriers/twilio";
import { phoneOf, senderNumber } from "./agency.ts";
import type { Request } from "./connections.ts";

export const authToken = "bench-token";
export const publicUrl = "https://coverline.example";
const smsPath = "/webhooks/twilio/sms";
/** A route that checks the signature, as a webhook does, and does nothing then. */
export const signedPath = "/signed";

/** A YES as Twilio posts it, every field of a real one, signed. */
export function signedYes(caregiver: number, path: string = smsPath): Request {
	const sid = `SM${String(caregiver).padStart(32, "0")}`;
	const from = phoneOf(caregiver);
	const params = new URLSearchParams({
		ToCountry: "US",
		ToState: "CA",
		SmsMessageSid: sid,
		NumMedia: "0",
		ToCity: "OAKLAND",
		FromZip: "94601",
		SmsSid: sid,
		FromState: "CA",
		SmsStatus: "received",
		FromCity: "OAKLAND",
		Body: "YES",
		FromCountry: "US",
		To: senderNumber,
		ToZip: "94601",
		NumSegments: "1",
		MessageSid: sid,
		AccountSid: `AC${"0".repeat(32)}`,
		From: from,
		ApiVersion: "2010-04-01",
	});
	const signature = signRequest({ authToken, url: publicUrl + path, params });
	return post(path, String(params), { "x-twilio-signature": signature });
}

export function emptyPost(): Request {
	return post("/nothing", "");
}

/** Starts the fan-out of a shift, as the plain route has it. */
export function fanoutPost(shiftId: string): Request {
	return post(`/shifts/${shiftId}/fanout`, "");
}

function post(path: string, body: string, headers: Record<string, string> = {}): Request {
	const head = Object.entries({
		host: "coverline.example",
		"user-agent": "TwilioProxy/1.1",
		accept: "*/*",
		"content-type": "application/x-www-form-urlencoded; charset=UTF-8",
		"content-length": String(Buffer.byteLength(body)),
		...headers,
	}).map(([name, value]) => `${name}: ${value}\r\n`);
	return Buffer.from(`POST ${path} HTTP/1.1\r\n${head.join("")}\r\n${body}`);
}
