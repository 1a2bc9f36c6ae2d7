import type { ServerResponse } from "node:http";
import type { ApiAnswer } from "../api/api-answer.ts";
import type { SpoiltAnswer } from "./fault-rule.ts";
import { refusalOf } from "./refusal-of.ts";

const json = { "content-type": "application/json;charset=utf-8" };

/** Loses or spoils the answer to a request that was processed. */
export function spoilAnswer(response: ServerResponse, { status, body }: ApiAnswer, how: SpoiltAnswer): void {
	switch (how) {
		case "drop":
			response.socket?.destroy();
			return;
		case "reset":
			response.socket?.resetAndDestroy();
			return;
		case "hang":
			return;
		case "500":
		case "503":
			response.writeHead(Number(how), json).end(refusalOf([{ kind: "refuse", status: Number(how) }])?.body);
			return;
		case "garbage":
			response.writeHead(status, { "content-type": "text/html" }).end("<html><body>Bad gateway");
			return;
		case "empty":
			response.writeHead(status, json).end();
			return;
		case "truncated":
			response.writeHead(status, { ...json, "content-length": Buffer.byteLength(body) });
			response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
			return;
		default:
			how satisfies never;
	}
}
