import type { IncomingMessage, ServerResponse } from "node:http";
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

/** Serves one request to the REST API, with whatever the fault rules make of it. */
export async function serveApi(carrier: Carrier, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const asked = await readRequest(carrier, request);
	if (asked.effects.length > 0) {
		await serveUnder(carrier, asked, response);
		return;
	}
	const answer = answerTo(carrier, asked);
	send(response, answer);
	journalRequest(carrier, asked, { answer });
}

async function serveUnder(carrier: Carrier, asked: ReadRequest, response: ServerResponse): Promise<void> {
	const { effects } = asked;
	if (breakConnection(effects, response)) {
		journalRequest(carrier, asked, { answer: null, note: "Not processed" });
		return;
	}
	const delay = effectOfKind(effects, "delay");
	if (delay?.before) await pause(carrier, delay.ms);
	const answer = answerTo(carrier, asked);
	if (delay && !delay.before) await pause(carrier, delay.ms);
	const spoilt = effectOfKind(effects, "accept-then");
	if (!spoilt) {
		send(response, answer);
		journalRequest(carrier, asked, { answer });
		return;
	}
	spoilAnswer(response, answer, spoilt.answer);
	journalRequest(carrier, asked, { answer, note: `Processed; then the answer was lost or spoilt: ${spoilt.answer}` });
}

/** True when the request is lost before anything was processed. */
function breakConnection(effects: readonly FaultEffect[], response: ServerResponse): boolean {
	if (effectOfKind(effects, "hang")) return true;
	if (effectOfKind(effects, "drop")) response.socket?.destroy();
	else if (effectOfKind(effects, "reset")) response.socket?.resetAndDestroy();
	else return false;
	return true;
}

function answerTo(carrier: Carrier, { route, authorized, fields, path, effects }: ReadRequest): ApiAnswer {
	if (!authorized) return refused(401, 20003, "Authenticate");
	const refusal = refusalOf(effects);
	if (refusal) return refusal;
	if (route.kind === "not-found") return notFound(path);
	return route.serve(carrier, { fields, path, effects, sid: route.sid });
}

function send(response: ServerResponse, { status, body, headers }: ApiAnswer): void {
	response.writeHead(status, {
		"content-type": "application/json;charset=utf-8",
		"content-length": Buffer.byteLength(body),
		...headers,
	});
	response.end(body);
}

const pause = (carrier: Carrier, ms: number) => new Promise<void>((resolve) => later(carrier, ms, resolve));
