import type { Carrier } from "../carrier/carrier.ts";
import { type ApiAnswer, found } from "./api-answer.ts";
import type { ApiRequest } from "./api-request.ts";
import { messageJson } from "./message-json.ts";
import { notFound } from "./not-found.ts";

/** GET Messages/{Sid}.json */
export function fetchMessage(carrier: Carrier, { sid, path }: ApiRequest): ApiAnswer {
	const message = carrier.messages.find(sid ?? "");
	return message ? found(messageJson(carrier, message)) : notFound(path);
}
