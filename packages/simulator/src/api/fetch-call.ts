import type { Carrier } from "../carrier/carrier.ts";
import { type ApiAnswer, found } from "./api-answer.ts";
import type { ApiRequest } from "./api-request.ts";
import { callJson } from "./call-json.ts";
import { notFound } from "./not-found.ts";

/** GET Calls/{Sid}.json */
export function fetchCall(carrier: Carrier, { sid, path }: ApiRequest): ApiAnswer {
	const call = carrier.calls.find(sid ?? "");
	return call ? found(callJson(carrier, call)) : notFound(path);
}
