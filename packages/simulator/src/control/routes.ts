import type { FaultRule } from "../faults/fault-rule.ts";
import type { JournalKind } from "../journal/journal.ts";
import type { PhoneScript } from "../phones/phone-script.ts";
import type { Changes, PhoneInHand, Simulator } from "../simulator.ts";
import { amount, type Check, count, fields, listOf, share, text } from "./check.ts";
import { checkChanges } from "./check-changes.ts";
import { checkFaultRule } from "./check-fault-rule.ts";
import { checkScript } from "./check-script.ts";
import { listPhones } from "./list-phones.ts";
import { Refusal } from "./refusal.ts";
import { waitForTexts } from "./wait-for-texts.ts";

export type ControlRequest = { simulator: Simulator; parts: string[]; body: unknown; query: URLSearchParams };

/** A `*` in the path stands for one segment, handed over in `parts`. */
export type ControlRoute = {
	method: "GET" | "POST" | "PUT" | "DELETE";
	path: readonly string[];
	says: string;
	serve(request: ControlRequest): unknown;
};

const checkText = fields({ text }, { to: text, copies: count, messageSid: text });
const checkCall = fields({}, { to: text });
const checkPress = fields({ digits: text });
const checkSay = fields({ text }, { confidence: share });
const checkOutage = fields({ forMs: amount });
const done = { status: "ok" };

/** Everything that can be done over HTTP; the same as the Simulator object does in process. */
export const routes: readonly ControlRoute[] = [
	route("GET", "/", "this list", () => routes.map(({ method, path, says }) => `${method} /${path.join("/")}: ${says}`)),
	route("GET", "/health", "whether the carrier runs", () => done),
	route("GET", "/phones", "the phones, in brief (?limit=100&after=+1555…)", ({ simulator, query }) =>
		listPhones(simulator.phones(), query),
	),
	route("GET", "/phones/*", "inbox and calls of one phone", (request) => inHand(request).view()),
	route("POST", "/phones/*/texts", 'send {"text", "to"?, "copies"?, "messageSid"?}', (request) => {
		const { text: words, ...options } = checked<{ text: string; to?: string }>(request, checkText);
		return inHand(request).text(words, options);
	}),
	route("GET", "/phones/*/texts", "the inbox (?after=3&waitMs=5000 waits for a fourth text)", (request) =>
		waitForTexts(inHand(request), request.query),
	),
	route("GET", "/phones/*/calls", "the calls, oldest first", (request) => inHand(request).view().calls),
	route("POST", "/phones/*/calls", 'call {"to"?}', (request) => inHand(request).call(checked(request, checkCall))),
	route("POST", "/phones/*/answer", "take the call that rings", (request) => inHand(request).answer()),
	route("POST", "/phones/*/decline", "answer busy", (request) => inHand(request).decline()),
	route("POST", "/phones/*/press", 'press {"digits"}', (request) =>
		inHand(request).press(checked<{ digits: string }>(request, checkPress).digits),
	),
	route("POST", "/phones/*/say", 'say {"text", "confidence"?}', (request) => {
		const { text: words, ...options } = checked<{ text: string; confidence?: number }>(request, checkSay);
		return inHand(request).say(words, options);
	}),
	route("POST", "/phones/*/hangup", "hang up", (request) => inHand(request).hangUp()),
	route("PUT", "/phones/*/script", "what this phone does by itself", (request) => {
		inHand(request).setScript(checked<PhoneScript>(request, checkScript));
		return done;
	}),
	route("GET", "/script", "what phones do that have no script", ({ simulator }) => simulator.script()),
	route("PUT", "/script", "what phones do that have no script", (request) => {
		request.simulator.setScript(checked<PhoneScript>(request, checkScript));
		return done;
	}),
	route("GET", "/messages", "all texts, oldest first", ({ simulator }) => simulator.messages()),
	route("GET", "/calls", "all calls, oldest first", ({ simulator }) => simulator.calls()),
	route("GET", "/journal", "what passed over the wire (?after=&kind=&about=&limit=)", ({ simulator, query }) =>
		simulator.journal(journalFilter(query)),
	),
	route("GET", "/faults", "the fault rules", ({ simulator }) => simulator.faults()),
	route("POST", "/faults", "add a rule, or a list of rules", (request) => {
		const rules = Array.isArray(request.body) ? request.body : [request.body];
		listOf(checkFaultRule)(rules, "faults");
		return { ids: request.simulator.addFaults(...(rules as FaultRule[])) };
	}),
	route("DELETE", "/faults", "remove all rules", ({ simulator }) => {
		simulator.removeFaults();
		return done;
	}),
	route("DELETE", "/faults/*", "remove one rule", ({ simulator, parts: [id = ""] }) => {
		if (!simulator.faults().some((rule) => rule.id === id)) throw new Refusal(404, `There is no fault "${id}".`);
		simulator.removeFaults(id);
		return done;
	}),
	route("POST", "/outage", 'refuse every connection for a while {"forMs"}', (request) => {
		const options = checked<{ forMs: number }>(request, checkOutage);
		setImmediate(() => void request.simulator.outage(options));
		return done;
	}),
	route("GET", "/settings", "the settings", ({ simulator }) => simulator.settings()),
	route("PUT", "/settings", "change some settings, such as smsUrl and voiceUrl", (request) => {
		request.simulator.configure(checked<Changes>(request, checkChanges));
		return request.simulator.settings();
	}),
	route("POST", "/reset", "forget everything that happened", ({ simulator }) => {
		simulator.reset();
		return done;
	}),
];

function route(method: ControlRoute["method"], path: string, says: string, serve: ControlRoute["serve"]): ControlRoute {
	return { method, path: path.split("/").filter(Boolean), says, serve };
}

const inHand = ({ simulator, parts: [number = ""] }: ControlRequest): PhoneInHand => simulator.phone(number);

function checked<Body>({ body }: ControlRequest, check: Check): Body {
	check(body, "body");
	return body as Body;
}

function journalFilter(query: URLSearchParams) {
	const after = query.get("after");
	const kind = query.get("kind");
	const about = query.get("about");
	const limit = query.get("limit");
	return {
		...(after && { after: Number(after) }),
		...(kind && { kind: kind as JournalKind }),
		...(about && { about }),
		...(limit && { limit: Number(limit) }),
	};
}
