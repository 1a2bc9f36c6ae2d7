import type { Carrier } from "../carrier/carrier.ts";
import { newSid } from "../carrier/new-sid.ts";
import { report } from "../journal/report.ts";
import type { Phone } from "../phones/phone.ts";
import type { Call } from "./call.ts";
import { endCall } from "./end-call.ts";
import { fetchDocument } from "./fetch-document.ts";
import { openLine } from "./line.ts";
import { obeyDocuments } from "./run-call.ts";

/** A phone calls one of our numbers: the voice webhook is asked while it rings, and its TwiML answers the call. */
export function callFromPhone(carrier: Carrier, phone: Phone, to: string): Call {
	const now = carrier.scheduler.now();
	const call: Call = {
		sid: newSid(carrier, "CA"),
		sequence: ++carrier.sequence,
		direction: "inbound",
		from: phone.number,
		to,
		phone: phone.number,
		request: inboundRequest,
		createdAt: now,
		updatedAt: now,
		startedAt: null,
		endedAt: null,
		listedAt: now,
		status: "ringing",
		answeredBy: null,
		transcript: [],
		reported: 0,
		line: openLine([]),
		waiters: [],
	};
	carrier.calls.add(call);
	phone.calls.push(call);
	void connect(carrier, call);
	return call;
}

const inboundRequest: Call["request"] = {
	url: null,
	method: "POST",
	fallbackUrl: null,
	twiml: null,
	statusCallback: null,
	events: new Set(),
	timeoutS: 60,
	machineDetection: null,
	asyncAmd: false,
	asyncAmdStatusCallback: null,
};

async function connect(carrier: Carrier, call: Call): Promise<void> {
	const { voiceUrl } = carrier.settings;
	if (voiceUrl === null) {
		report(carrier, { code: 0, about: call.sid, note: "No voiceUrl is configured: nobody answers" });
		endCall(carrier, call, "no-answer");
		return;
	}
	const first = await fetchDocument(carrier, call, { url: voiceUrl, method: "POST" });
	if (!call.line?.open) return;
	call.status = "in-progress";
	call.startedAt = carrier.scheduler.now();
	call.updatedAt = call.startedAt;
	if (first) await obeyDocuments(carrier, call, first);
	endCall(carrier, call, "completed");
}
