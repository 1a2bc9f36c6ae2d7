import type { Carrier } from "../carrier/carrier.ts";
import { dialects } from "../carrier/dialect.ts";
import { effectOfKind } from "../faults/effect-of-kind.ts";
import type { FaultEffect } from "../faults/fault-rule.ts";
import type { Letter } from "./post-office.ts";
import { type FormFields, signatureOf } from "./signature-of.ts";
import { signedAs } from "./signed-as.ts";
import type { WebhookUrl } from "./webhook-url.ts";

/** Where a form goes, how, and with which fields. */
export type Target = { url: WebhookUrl; method: "GET" | "POST"; fields: FormFields };

/** The HTTP request that carries a form: encoded, signed, and addressed to the service or the proxy before it. */
export function addressLetter(
	carrier: Carrier,
	target: Target,
	{ effects, token }: { effects: readonly FaultEffect[]; token: string },
): Letter {
	const { method } = target;
	const { fetchAs } = carrier.settings;
	const body = encodeForm(target.fields);
	const url = method === "GET" ? withQuery(target.url, body) : target.url;
	const headers: Record<string, string> = {
		"user-agent": "TwilioProxy/1.1",
		accept: "*/*",
		"i-twilio-idempotency-token": token,
	};
	const signature = signatureUnder(carrier, { ...target, url }, effects);
	if (signature !== null) headers[dialects[carrier.settings.dialect].signatureHeader] = signature;
	if (url.credentials) headers.authorization = url.credentials;
	if (method === "POST") headers["content-type"] = "application/x-www-form-urlencoded; charset=UTF-8";
	if (fetchAs) {
		headers["x-forwarded-host"] = url.host;
		headers["x-forwarded-proto"] = url.scheme;
	}
	return {
		origin: fetchAs ? new URL(fetchAs).origin : `${url.scheme}://${url.host}`,
		path: url.path,
		method,
		headers,
		body: method === "POST" ? body : null,
		readTimeoutMs: url.retry.readTimeoutMs,
	};
}

/** Twilio puts the fields of a GET into the query, and signs the whole URL without any field. */
function signatureUnder(
	{ authToken, settings }: Carrier,
	{ url, method, fields }: Target,
	effects: readonly FaultEffect[],
): string | null {
	if (effectOfKind(effects, "unsigned")) return null;
	const own = settings.signingToken ?? authToken;
	const token = effectOfKind(effects, "forge") ? `not ${own}` : own;
	return signatureOf(token, signedAs(url, settings, effects), method === "POST" ? fields : {});
}

const withQuery = (url: WebhookUrl, query: string): WebhookUrl => ({
	...url,
	path: query ? `${url.path}${url.path.includes("?") ? "&" : "?"}${query}` : url.path,
});

function encodeForm(fields: FormFields): string {
	let body = "";
	for (const name of Object.keys(fields)) {
		for (const value of [fields[name] ?? []].flat()) body += `${body && "&"}${name}=${encode(value)}`;
	}
	return body;
}

const encode = (text: string) => encodeURIComponent(text).replaceAll("%20", "+");
