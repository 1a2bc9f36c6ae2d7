import { createHmac, timingSafeEqual } from "node:crypto";

const tokenBytes = 16;

/**
 * What stands beside a message's id in its callback URLs: proof that the URL was made by us, so that a
 * callback cannot be made up for another message. 128 bits of HMAC-SHA256, base64url, 22 characters.
 */
export function callbackToken(secret: string, messageId: string): string {
	return tokenOf(secret, messageId).toString("base64url");
}

/** In constant time. False for anything that is not the token of this message. */
export function verifyCallbackToken(secret: string, messageId: string, token: string): boolean {
	const given = Buffer.from(token);
	const expected = Buffer.from(callbackToken(secret, messageId));
	return given.length === expected.length && timingSafeEqual(given, expected);
}

function tokenOf(secret: string, messageId: string): Buffer {
	// An empty key would let anybody compute the token.
	if (secret === "") throw new TypeError("the secret of callback tokens is empty");
	// The prefix keeps this apart from anything else that may be signed with the same secret.
	return createHmac("sha256", secret).update(`coverline callback\n${messageId}`).digest().subarray(0, tokenBytes);
}
