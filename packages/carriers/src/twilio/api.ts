import type { DialectFacts } from "./dialect.ts";
import type { HttpClient, HttpExchange, HttpRequest } from "./http-client.ts";

/** One account at one carrier: what every verb needs to make its request. */
export interface TwilioApi {
	http: HttpClient;
	dialect: DialectFacts;
	/** `https://api.twilio.com` */
	origin: string;
	/** `https://api.twilio.com/2010-04-01/Accounts/AC…` */
	accountUrl: string;
	getHeaders: Readonly<Record<string, string>>;
	postHeaders: Readonly<Record<string, string>>;
	timeoutMs: number;
	now: () => number;
}

export interface ApiLocation {
	apiUrl: string;
	accountSid: string;
	user: string;
	password: string;
}

/** Everything that is the same in every request, computed once. */
export function locateApi(
	dialect: DialectFacts,
	location: ApiLocation,
): Pick<TwilioApi, "origin" | "accountUrl" | "getHeaders" | "postHeaders"> {
	const { origin, pathname } = new URL(location.apiUrl);
	const path = pathname.replace(/\/+$/, "");
	const root = origin + (path.endsWith(dialect.apiPath) ? path : path + dialect.apiPath);
	const authorization = `Basic ${btoa(`${location.user}:${location.password}`)}`;
	const getHeaders = { authorization, accept: "application/json", "user-agent": "coverline" };
	return {
		origin,
		accountUrl: `${root}/2010-04-01/Accounts/${encodeURIComponent(location.accountSid)}`,
		getHeaders,
		postHeaders: { ...getHeaders, "content-type": "application/x-www-form-urlencoded" },
	};
}

/** One POST of form fields. Never rejects. */
export function post(
	api: TwilioApi,
	path: string,
	{ form, mayLeave }: { form: string } & Pick<HttpRequest, "mayLeave">,
): Promise<HttpExchange> {
	return attempt(api, { method: "POST", url: api.accountUrl + path, body: form, mayLeave });
}

/** One GET within what is left until `deadlineAt`; no longer than any other, should the clock be set back. Never rejects. */
export function get(api: TwilioApi, url: string, deadlineAt: number): Promise<HttpExchange> {
	return attempt(
		api,
		{ method: "GET", url, body: null, mayLeave: null },
		Math.min(api.timeoutMs, Math.max(1, deadlineAt - api.now())),
	);
}

async function attempt(
	api: TwilioApi,
	request: Pick<HttpRequest, "method" | "url" | "body" | "mayLeave">,
	timeoutMs = api.timeoutMs,
): Promise<HttpExchange> {
	const headers = request.method === "GET" ? api.getHeaders : api.postHeaders;
	try {
		const { method, url, body, mayLeave } = request;
		return await api.http.request({ method, url, headers, body, timeoutMs, mayLeave });
	} catch {
		// A client that breaks its promise: who knows what it had done by then.
		return { kind: "unknown", because: "the HTTP client failed" };
	}
}

/** One form field. A lone surrogate would make encodeURIComponent throw. */
export function field(name: string, value: string | number): string {
	return `${name}=${encodeURIComponent(String(value).toWellFormed())}`;
}
