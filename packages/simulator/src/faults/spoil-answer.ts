import type { ApiAnswer } from "../api/api-answer.ts";
import type { WireAnswer } from "../api/wire.ts";
import type { SpoiltAnswer } from "./fault-rule.ts";
import { refusalOf } from "./refusal-of.ts";

const json = { "content-type": "application/json;charset=utf-8" };

/** What is left of the answer to a request that was processed, once it is lost or spoilt. */
export function spoilAnswer({ status, body }: ApiAnswer, how: SpoiltAnswer): WireAnswer {
	switch (how) {
		case "drop":
			return { kind: "dropped" };
		case "reset":
			return { kind: "reset" };
		case "hang":
			return { kind: "silent" };
		case "500":
		case "503": {
			const error = refusalOf([{ kind: "refuse", status: Number(how) }]);
			return { kind: "answered", status: Number(how), headers: json, body: error?.body ?? "" };
		}
		case "garbage":
			return { kind: "answered", status, headers: { "content-type": "text/html" }, body: "<html><body>Bad gateway" };
		case "empty":
			return { kind: "answered", status, headers: json, body: "" };
		case "truncated":
			return { kind: "cut-off", status, headers: json, body };
		default:
			return how satisfies never;
	}
}
