import { postForm } from "../callbacks/post-form.ts";
import type { Carrier } from "../carrier/carrier.ts";
import { report } from "../journal/report.ts";
import type { WebhookView } from "../simulator.ts";
import type { Call } from "./call.ts";
import { callFields } from "./call-fields.ts";
import type { XmlElement } from "./parse-xml.ts";
import { readDocument } from "./read-document.ts";

/** Verbs, and the URL that they came from, against which their own URLs are resolved. */
export type Placed = { verbs: XmlElement[]; url: string | null };

/** Where the call goes on. `input` holds what was gathered. */
export type Destination = {
	url: string;
	method: "GET" | "POST";
	input?: Record<string, string>;
	fallbackUrl?: string | null;
};

/** What a caller hears from Twilio when the service fails. */
const apology = "We are sorry, an application error has occurred. Goodbye.";

/** Asks the service for TwiML. Null when there is none to be had: the carrier has then apologised to the phone. */
export async function fetchDocument(carrier: Carrier, call: Call, to: Destination): Promise<Placed | null> {
	const answer = await ask(carrier, call, to, {});
	const first = read(answer);
	if (first.kind === "document") return { verbs: first.verbs, url: to.url };
	report(carrier, { code: first.code, about: call.sid, note: first.message });
	if (to.fallbackUrl && call.line?.open) {
		const extra = { ErrorCode: String(first.code), ErrorUrl: to.url };
		const second = read(await ask(carrier, call, { ...to, url: to.fallbackUrl }, extra));
		if (second.kind === "document") return { verbs: second.verbs, url: to.fallbackUrl };
		report(carrier, { code: second.code, about: call.sid, note: second.message });
	}
	const at = carrier.scheduler.now();
	call.transcript.push({ at, kind: "heard", text: apology, language: null, voice: null, times: 1 });
	return null;
}

function ask(carrier: Carrier, call: Call, to: Destination, extra: Record<string, string>): Promise<WebhookView> {
	return postForm(carrier, {
		verb: "webhook.voice",
		about: call.sid,
		url: to.url,
		method: to.method,
		fields: { ...callFields(carrier, call), ...to.input, ...extra },
		status: call.status,
	});
}

type Read = { kind: "document"; verbs: XmlElement[] } | { kind: "unreadable"; code: number; message: string };

function read(answer: WebhookView): Read {
	if (answer.error) return { kind: "unreadable", ...answer.error };
	if (answer.status === 204) return { kind: "document", verbs: [] };
	return readDocument(answer);
}
