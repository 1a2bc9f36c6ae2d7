import fc from "fast-check";
import { expect, test } from "vitest";
import { callbackToken, verifyCallbackToken } from "../src/twilio/index.ts";

test("a message's token is 22 URL-safe letters, and its own", () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (secret, id, other) => {
			const token = callbackToken(secret, id);
			expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
			expect(verifyCallbackToken(secret, id, token)).toBe(true);
			if (Buffer.from(other).equals(Buffer.from(id))) return;
			expect(verifyCallbackToken(secret, other, token)).toBe(false);
			expect(verifyCallbackToken(secret, id, other)).toBe(false);
		}),
	);
});

test("a token made with another secret, cut short, drawn out or empty is refused", () => {
	const token = callbackToken("s", "m1");
	for (const bad of [
		callbackToken("z", "m1"),
		token.slice(1),
		`${token}A`,
		token.toLowerCase(),
		`${token.slice(0, 21)}é`,
		"",
	]) {
		expect(verifyCallbackToken("s", "m1", bad)).toBe(false);
	}
});

test("an empty secret is a mistake of the set-up, not a weak token", () => {
	expect(() => callbackToken("", "m1")).toThrow(TypeError);
	expect(() => verifyCallbackToken("", "m1", "x")).toThrow(TypeError);
});

test("tokens stay the same across versions: calls under way carry them", () => {
	expect(callbackToken("secret", "018f0000")).toMatchInlineSnapshot(`"WA0HkKNZtwlc0do4GbEt5Q"`);
});
