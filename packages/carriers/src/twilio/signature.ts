import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type Dialect, dialects } from "./dialect.ts";

export interface SignedRequest {
	/** Every token that may have signed: the current one, and the previous one while tokens are changed. */
	authTokens: readonly string[];
	/** The public URL exactly as the carrier was given it: not the Host header's, query not re-encoded. */
	url: string;
	/** As it arrived: all fields, blank and unknown ones too. Raw where the content is JSON. */
	body: URLSearchParams | string | Uint8Array;
	contentType: string | null;
	/** The header named by `signatureHeader`; null when absent. */
	signature: string | null;
}

/** The header that carries the signature, in lower case. */
export function signatureHeader(dialect: Dialect): string {
	return dialects[dialect].signatureHeader;
}

/**
 * Whether the carrier sent this: base64 HMAC-SHA1 under our token of the URL and all form fields
 * (Twilio "Webhooks security"; SignalWire signs form webhooks alike, with its signing key). Any
 * spelling of the port is accepted, as the carrier's back ends differ. A body that is not a form must
 * be vouched for by `bodySHA256` in the signed URL. Compared in constant time. Never throws; everything
 * that cannot be checked is false.
 */
export function verifySignature(request: SignedRequest): boolean {
	const { signature } = request;
	const covered = coveredFields(request);
	if (signature === null || covered === null) return false;
	const tokens = request.authTokens.filter((token) => token !== "");
	return portSpellings(request.url).some((url) => tokens.some((token) => equal(hmac(token, url + covered), signature)));
}

/** The fields of what the carrier has sent; null when `verifySignature` is false. */
export function signedFields(request: SignedRequest): URLSearchParams | null {
	const { body, contentType, url } = request;
	const isOnlyForm = typeof body === "string" && isForm(contentType) && !url.includes(bodyHashName);
	const fields = isOnlyForm ? new URLSearchParams(body) : null;
	if (!verifySignature(fields === null ? request : { ...request, body: fields })) return null;
	return fields ?? fieldsOf(request);
}

function fieldsOf({ body, contentType }: SignedRequest): URLSearchParams {
	if (body instanceof URLSearchParams) return body;
	const text = typeof body === "string" ? body : new TextDecoder().decode(body);
	if (!/^application\/json\b/i.test(contentType ?? "")) return new URLSearchParams(text);
	try {
		const fields = Object.entries(JSON.parse(text) as Record<string, unknown>);
		return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value ?? "")]));
	} catch {
		return new URLSearchParams();
	}
}

/** Signs as the carrier does. For the simulator and tests. */
export function signRequest(request: { authToken: string; url: string; params?: URLSearchParams }): string {
	return hmac(request.authToken, request.url + joinFields(request.params ?? new URLSearchParams()));
}

/** The value of `bodySHA256` for a body that is not a form. */
export function bodyHash(body: string | Uint8Array): string {
	return createHash("sha256").update(body).digest("hex");
}

const bodyHashName = "bodySHA256";

function isForm(contentType: string | null): boolean {
	return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType?.trim() ?? "");
}

/** What of the body the signature covers besides the URL, or null when the body is not covered at all. */
function coveredFields({ url, body, contentType }: SignedRequest): string | null {
	const hash = url.includes(bodyHashName) ? new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]).get(bodyHashName) : null;
	if (hash !== null) {
		// Whatever the content type claims: a signed hash holds for one body, and an empty form is none.
		return !(body instanceof URLSearchParams) && equal(bodyHash(body), hash.toLowerCase()) ? "" : null;
	}
	if (body instanceof URLSearchParams) return joinFields(body);
	if (body.length === 0) return "";
	if (!isForm(contentType)) return null;
	return joinFields(new URLSearchParams(typeof body === "string" ? body : new TextDecoder().decode(body)));
}

/** Name and value of each field, in the order of names; of a repeated field each value once, in order. */
function joinFields(params: URLSearchParams): string {
	const fields = [...params].sort(
		([name, value], [other, otherValue]) => order(name, other) || order(value, otherValue),
	);
	let text = "";
	let [lastName, lastValue]: [string | null, string | null] = [null, null];
	for (const [name, value] of fields) {
		if (name !== lastName || value !== lastValue) text += name + value;
		[lastName, lastValue] = [name, value];
	}
	return text;
}

/** By UTF-16 units, as JavaScript and the carrier sort strings. */
function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The URL without user, password and fragment: as given, then with its port if it had none, or without it. */
function portSpellings(url: string): string[] {
	const parts = /^(https?):\/\/(?:[^/?#]*@)?(\[[^\]/?#]*\]|[^:/?#]*)(?::(\d+))?([^#]*)/i.exec(url);
	if (parts === null) return [];
	const [, scheme = "", host = "", port, rest = ""] = parts;
	const bare = `${scheme}://${host}`;
	const standard = scheme.toLowerCase() === "https" ? "443" : "80";
	return port === undefined
		? [`${bare}${rest}`, `${bare}:${standard}${rest}`]
		: [`${bare}:${port}${rest}`, `${bare}${rest}`];
}

function hmac(token: string, text: string): string {
	return createHmac("sha1", token).update(text, "utf8").digest("base64");
}

function equal(expected: string, given: string): boolean {
	const a = Buffer.from(expected);
	const b = Buffer.from(given);
	return a.length === b.length && timingSafeEqual(a, b);
}
