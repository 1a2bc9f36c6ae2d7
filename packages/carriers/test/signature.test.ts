import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyHash, type SignedRequest, signatureHeader, signRequest, verifySignature } from "../src/twilio/index.ts";

const form = "application/x-www-form-urlencoded";

/** The vector of Twilio's documentation. */
const documented: SignedRequest = {
	authTokens: ["12345"],
	url: "https://mycompany.com/myapp.php?foo=1&bar=2",
	body: new URLSearchParams({
		CallSid: "CA1234567890ABCDE",
		Caller: "+14158675309",
		Digits: "1234",
		From: "+14158675309",
		To: "+18005551212",
	}),
	contentType: form,
	signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
};

const verify = (over: Partial<SignedRequest> = {}) => verifySignature({ ...documented, ...over });

/** Written once more, by the documentation's words alone, as an oracle for forms without repeated fields. */
function sign(token: string, url: string, fields: [string, string][]): string {
	const text = fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => name + value);
	return createHmac("sha1", token)
		.update(url + text.join(""))
		.digest("base64");
}

test("the documented signature is right, and can be made", () => {
	expect(verify()).toBe(true);
	expect(verify({ body: String(documented.body) })).toBe(true);
	expect(verify({ body: Buffer.from(String(documented.body)), contentType: `${form}; charset=UTF-8` })).toBe(true);
	expect(signRequest({ authToken: "12345", url: documented.url, params: documented.body as URLSearchParams })).toBe(
		documented.signature,
	);
});

describe("refused", () => {
	test.each<[string, Partial<SignedRequest>]>([
		["no signature", { signature: null }],
		["an empty signature", { signature: "" }],
		["another signature", { signature: "SSOYDt4T1cUTdK1PDd93/VVr8B8=" }],
		["a signature without its padding", { signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8" }],
		["a signature with a tail", { signature: `${documented.signature}=` }],
		["a signature of as many letters but more bytes", { signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8é" }],
		["another token", { authTokens: ["12346"] }],
		["no token", { authTokens: [] }],
		["http instead of https", { url: documented.url.replace("https", "http") }],
		["another host", { url: documented.url.replace("mycompany", "yourcompany") }],
		["another path", { url: documented.url.replace("myapp", "Myapp") }],
		["the query in another order", { url: "https://mycompany.com/myapp.php?bar=2&foo=1" }],
		["the query encoded otherwise", { url: "https://mycompany.com/myapp.php?foo=1&bar=%32" }],
		["not a URL", { url: "/myapp.php?foo=1&bar=2" }],
		["no body", { body: "" }],
		["a form under another content type", { body: String(documented.body), contentType: "application/json" }],
		["a form under no content type", { body: String(documented.body), contentType: null }],
		["a form under a longer content type", { body: String(documented.body), contentType: `${form}x` }],
	])("%s", (_title, over) => {
		expect(verify(over)).toBe(false);
	});

	test("an empty token signs nothing, or anybody could", () => {
		expect(
			verify({
				authTokens: ["", ""],
				signature: signRequest({ authToken: "", url: documented.url, params: documented.body as URLSearchParams }),
			}),
		).toBe(false);
	});
});

test("while tokens are changed, either signs", () => {
	expect(verify({ authTokens: ["new", "12345"] })).toBe(true);
	expect(verify({ authTokens: ["12345", "old"] })).toBe(true);
	expect(verify({ authTokens: ["new", "old"] })).toBe(false);
});

test.each([
	["https://a.example/x?y=1", "https://a.example:443/x?y=1", true],
	["https://a.example:443/x?y=1", "https://a.example/x?y=1", true],
	["http://a.example/x", "http://a.example:80/x", true],
	["http://a.example:80/x", "http://a.example/x", true],
	["https://a.example:8443/x", "https://a.example:8443/x", true],
	["https://a.example:8443/x", "https://a.example/x", true],
	["https://user:p%40ss@a.example/x", "https://a.example/x", true],
	["https://a.example/x#rc=3&rp=ct", "https://a.example/x", true],
	["https://[::1]:443/x", "https://[::1]/x", true],
	["https://a.example?x=a@b", "https://a.example:443?x=a@b", true],
	["https://a.example/x?u=http://b:443/", "https://a.example:443/x?u=http://b:443/", true],
	["https://a.example/x", "https://a.example:80/x", false],
	["http://a.example/x", "http://a.example:443/x", false],
	["https://a.example/x", "https://a.example:8443/x", false],
	["https://a.example/x", "https://b.example/x", false],
	["https://a.example@b.example/x", "https://a.example/x", false],
])("given %s, a signature over %s is accepted: %s", (url, signedUrl, accepted) => {
	const params = new URLSearchParams({ A: "1" });
	const signature = signRequest({ authToken: "t", url: signedUrl, params });
	expect(verifySignature({ authTokens: ["t"], url, body: params, contentType: form, signature })).toBe(accepted);
});

const url = "https://coverline.example/webhooks/twilio/sms";
const fields = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { selector: ([name]) => name });

test("every field counts: blank ones, unknown ones, and those of any script", () => {
	fc.assert(
		fc.property(fields, fc.string({ minLength: 1 }), (pairs, token) => {
			const signature = sign(token, url, pairs);
			const body = String(new URLSearchParams(pairs));
			expect(verifySignature({ authTokens: [token], url, body, contentType: form, signature })).toBe(true);
		}),
	);
	const blank = new URLSearchParams([
		["Body", ""],
		["FromCity", ""],
		["NewField", " x "],
	]);
	const signature = sign("t", url, [...blank]);
	expect(signature).toBe(createHmac("sha1", "t").update(`${url}BodyFromCityNewField x `).digest("base64"));
	expect(
		verifySignature({ authTokens: ["t"], url, body: "NewField=+x+&FromCity=&Body=", contentType: form, signature }),
	).toBe(true);
	expect(
		verifySignature({ authTokens: ["t"], url, body: "NewField=x&FromCity=&Body=", contentType: form, signature }),
	).toBe(false);
	expect(
		verifySignature({
			authTokens: ["t"],
			url,
			body: "NewField=+x+&FromCity=&Body=&To=1",
			contentType: form,
			signature,
		}),
	).toBe(false);
});

test("the order of fields does not count", () => {
	fc.assert(
		fc.property(fields, fc.func(fc.integer()), (pairs, order) => {
			const shuffled = pairs.toSorted((a, b) => order(a) - order(b));
			const signature = signRequest({ authToken: "t", url, params: new URLSearchParams(pairs) });
			expect(
				verifySignature({ authTokens: ["t"], url, body: new URLSearchParams(shuffled), contentType: form, signature }),
			).toBe(true);
		}),
	);
});

test("of a repeated field every different value counts once, in order", () => {
	const body = new URLSearchParams("Media=b&Body=x&Media=a&Media=b");
	const signature = createHmac("sha1", "t").update(`${url}BodyxMediaaMediab`).digest("base64");
	expect(verifySignature({ authTokens: ["t"], url, body, contentType: form, signature })).toBe(true);
	const dropped = new URLSearchParams("Media=b&Body=x");
	expect(verifySignature({ authTokens: ["t"], url, body: dropped, contentType: form, signature })).toBe(false);
});

test("any change of a value is noticed", () => {
	fc.assert(
		fc.property(fields, fc.nat(), fc.string(), (pairs, at, other) => {
			fc.pre(pairs.length > 0);
			const index = at % pairs.length;
			fc.pre(pairs[index]?.[1] !== other.toWellFormed());
			const changed = pairs.map(([name, value], i): [string, string] => [name, i === index ? other : value]);
			const signature = signRequest({ authToken: "t", url, params: new URLSearchParams(pairs) });
			expect(
				verifySignature({ authTokens: ["t"], url, body: new URLSearchParams(changed), contentType: form, signature }),
			).toBe(joined(changed) === joined(pairs));
		}),
	);
});

/** Twilio joins names and values without a mark between them, so that some changes are invisible by design. */
function joined(pairs: [string, string][]): string {
	return pairs
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => name + value)
		.join("")
		.toWellFormed();
}

describe("a body that is not a form", () => {
	const body = JSON.stringify({ event: "delivered", name: "José" });
	const hashed = (text: string) => `${url}?a=1&bodySHA256=${bodyHash(text)}`;
	const signed = (over: Partial<SignedRequest> = {}): SignedRequest => ({
		authTokens: ["t"],
		url: hashed(body),
		body,
		contentType: "application/json",
		signature: signRequest({ authToken: "t", url: hashed(body) }),
		...over,
	});

	test("is vouched for by its hash in the signed URL", () => {
		expect(verifySignature(signed())).toBe(true);
		expect(verifySignature(signed({ body: Buffer.from(body) }))).toBe(true);
		expect(verifySignature(signed({ url: hashed(body).replace("example/", "example:443/") }))).toBe(true);
	});

	test.each<[string, Partial<SignedRequest>]>([
		["changed by one byte", { body: `${body} ` }],
		["replaced together with its hash", { body: "{}", url: hashed("{}") }],
		["taken away", { body: "" }],
		["passed off as an empty form", { body: "", contentType: form }],
		["passed off as a form", { body: new URLSearchParams(), contentType: form }],
		["without a hash", { url, signature: signRequest({ authToken: "t", url }) }],
		[
			"with an empty hash",
			{ url: `${url}?bodySHA256=`, signature: signRequest({ authToken: "t", url: `${url}?bodySHA256=` }) },
		],
	])("is refused when %s", (_title, over) => {
		expect(verifySignature(signed(over))).toBe(false);
	});
});

test("a GET is signed by its URL alone", () => {
	const get = { authTokens: ["t"], url: `${url}?CallSid=1`, body: "", contentType: null };
	expect(verifySignature({ ...get, signature: signRequest({ authToken: "t", url: get.url }) })).toBe(true);
});

test("each carrier has its own header", () => {
	expect(signatureHeader("twilio")).toBe("x-twilio-signature");
	expect(signatureHeader("signalwire")).toBe("x-signalwire-signature");
});
