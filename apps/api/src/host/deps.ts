import * as crypto from "node:crypto";

type MakeId = () => string;

/** Time-ordered ids keep the indexes that hold them compact. Node 24.16 and newer have them; its types do not yet. */
export const newId: MakeId = (crypto as { randomUUIDv7?: MakeId }).randomUUIDv7 ?? crypto.randomUUID;

/** What is stored of an API key. Keys are long and random, so one round of SHA-256 is enough. */
export function hashKey(key: string): string {
	return crypto.createHash("sha256").update(key).digest("hex");
}

/** A new API key: 192 random bits behind a prefix that scanners for leaked secrets can find. */
export function newApiKey(): string {
	return `cov_${crypto.randomBytes(24).toString("base64url")}`;
}

/** A short name for what something says: the same words, the same name. */
export function digestOf(text: string): string {
	return crypto.createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Lets whatever waits have its turn of the event loop. */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
