/** Twilio, and whoever speaks its API. Everything outside this folder imports from here. */
export { callbackToken, verifyCallbackToken } from "./callback-token.ts";
export { type Dialect, dialectOf } from "./dialect.ts";
export { classifyFailure, type Failure, failureTable } from "./failure-table.ts";
export type { HttpAnswer, HttpClient, HttpExchange, HttpRequest } from "./http-client.ts";
export { readStatus } from "./read-status.ts";
export {
	bodyHash,
	type SignedRequest,
	signatureHeader,
	signedFields,
	signRequest,
	verifySignature,
} from "./signature.ts";
export { type Speech, speechFor } from "./speech.ts";
export { laterProgress, type Progress, progressOf, rankOf } from "./status-words.ts";
export { isTollFree } from "./toll-free.ts";
export { createTwilioCarrier, type TwilioOptions, type TwilioWebhooks } from "./twilio-carrier.ts";
export {
	emptyResponse,
	type GatherOptions,
	gather,
	hangup,
	type Prompt,
	pause,
	redirect,
	type SayOptions,
	say,
	twiml,
	type Verb,
} from "./twiml.ts";
export { createUndiciClient, type UndiciClient, type UndiciClientOptions } from "./undici-client.ts";
