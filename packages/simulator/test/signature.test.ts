import { expect, test } from "vitest";
import { signatureOf } from "../src/index.ts";

test("the signature is the one of Twilio's own example", () => {
	const fields = {
		CallSid: "CA1234567890ABCDE",
		Caller: "+14158675309",
		Digits: "1234",
		From: "+14158675309",
		To: "+18005551212",
	};
	expect(signatureOf("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", fields)).toBe(
		"RSOYDt4T1cUTdK1PDd93/VVr8B8=",
	);
});

test("of a repeated field the different values count, sorted", () => {
	const url = "https://example.com/x";
	expect(signatureOf("t", url, { Event: ["b", "a", "b"] })).toBe(signatureOf("t", url, { Event: ["a", "b"] }));
	expect(signatureOf("t", url, { Event: ["b", "a"] })).not.toBe(signatureOf("t", url, { Event: ["a"] }));
});

test("blank fields count by their name", () => {
	expect(signatureOf("t", "https://example.com/x", { City: "" })).not.toBe(
		signatureOf("t", "https://example.com/x", {}),
	);
});
