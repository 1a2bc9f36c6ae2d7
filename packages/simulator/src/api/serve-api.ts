import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import { effectOfKind } from "../faults/effect-of-kind.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import { refusalOf } from "../faults/refusal-of.ts";
import { spoilAnswer } from "../faults/spoil-answer.ts";
import { type ApiAnswer, refused } from "./api-answer.ts";
import { journalRequest } from "./journal-request.ts";
import { notFound } from "./not-found.ts";
import { type ReadRequest, readRequest } from "./read-request.ts";
import type { WireAnswer, WireRequest } from "./wire.ts";

/** Serves one request to the REST API, with whatever the fault rules make of it. */
export async function serveApi(carrier: Carrier, request: WireRequest): Promise<WireAnswer> {
	const asked = readRequest(carrier, request);
	if (asked.effects.length > 0) return serveUnder(carrier, asked);
	const answer = answerTo(carrier, asked);
	journalRequest(carrier, asked, { answer });
	return whole(answer);
}

async function serveUnder(carrier: Carrier, asked: ReadRequest): Promise<WireAnswer> {
	const { effects } = asked;
	const broken = brokenConnection(effects);
	if (broken) {
		journalRequest(carrier, asked, { answer: null, note: "Not processed" });
		return broken;
	}
	const delay = effectOfKind(effects, "delay");
	if (delay?.before) await pause(carrier, delay.ms);
	const answer = answerTo(carrier, asked);
	if (delay && !delay.before) await pause(carrier, delay.ms);
	const spoilt = effectOfKind(effects, "accept-then");
	if (!spoilt) {
		journalRequest(carrier, asked, { answer });
		return whole(answer);
	}
	journalRequest(carrier, asked, { answer, note: `Processed; then the answer was lost or spoilt: ${spoilt.answer}` });
	return spoilAnswer(answer, spoilt.answer);
}

/** How the request is lost before anything was processed; null where it is not. */
function brokenConnection(effects: readonly FaultEffect[]): WireAnswer | null {
	if (effectOfKind(effects, "hang")) return { kind: "silent" };
	if (effectOfKind(effects, "drop")) return { kind: "dropped" };
	return effectOfKind(effects, "reset") ? { kind: "reset" } : null;
}

function answerTo(carrier: Carrier, { route, authorized, fields, path, effects }: ReadRequest): ApiAnswer {
	if (!authorized) return refused(401, 20003, "Authenticate");
	const refusal = refusalOf(effects);
	if (refusal) return refusal;
	if (route.kind === "not-found") return notFound(path);
	return route.serve(carrier, { fields, path, effects, sid: route.sid });
}

const whole = ({ status, body, headers }: ApiAnswer): WireAnswer => ({
	kind: "answered",
	status,
	headers: { "content-type": "application/json;charset=utf-8", ...headers },
	body,
});

const pause = (carrier: Carrier, ms: number) => new Promise<void>((resolve) => later(carrier, ms, resolve));
