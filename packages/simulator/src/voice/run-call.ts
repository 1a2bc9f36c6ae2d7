import type { Carrier } from "../carrier/carrier.ts";
import { report } from "../journal/report.ts";
import type { Call } from "./call.ts";
import { fetchDocument, type Placed } from "./fetch-document.ts";
import { obeyVerbs } from "./obey-verbs.ts";
import { readTwiml } from "./read-document.ts";

/** Documents after which a call that goes round in circles is ended. */
const mostDocuments = 500;

/** Runs the TwiML of a call that was answered, until it ends or somebody hangs up. */
export async function runCall(carrier: Carrier, call: Call): Promise<void> {
	const first = await firstDocument(carrier, call);
	if (first) await obeyDocuments(carrier, call, first);
}

/** Obeys a document, and then the one that it leads to, and so on. */
export async function obeyDocuments(carrier: Carrier, call: Call, first: Placed): Promise<void> {
	let placed: Placed | null = first;
	for (let count = 0; placed && call.line?.open; count++) {
		if (count === mostDocuments) {
			report(carrier, { code: 11200, about: call.sid, note: `The call went through ${mostDocuments} documents` });
			return;
		}
		const next = await obeyVerbs(carrier, call, placed);
		if (!next || !call.line?.open) return;
		placed = await fetchDocument(carrier, call, next);
	}
}

async function firstDocument(carrier: Carrier, call: Call): Promise<Placed | null> {
	const { url, method, twiml, fallbackUrl } = call.request;
	if (url !== null) return fetchDocument(carrier, call, { url, method, fallbackUrl });
	const document = readTwiml(twiml ?? "");
	if (document.kind === "document") return { verbs: document.verbs, url: null };
	report(carrier, { code: document.code, about: call.sid, note: document.message });
	return null;
}
