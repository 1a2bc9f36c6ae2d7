import { createHmac } from "node:crypto";

export type FormFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * What Twilio puts into X-Twilio-Signature: base64 of HMAC-SHA1 over the URL followed by every POST field, sorted by name,
 * as name and value. Of a repeated field the different values count, sorted. `url` is what the receiver was configured
 * with: without fragment and without user and password.
 */
export function signatureOf(authToken: string, url: string, fields: FormFields = {}): string {
	let text = url;
	for (const name of Object.keys(fields).sort()) {
		const value = fields[name];
		if (typeof value === "string") text += name + value;
		else if (value) for (const one of [...new Set(value)].sort()) text += name + one;
	}
	return createHmac("sha1", authToken).update(text).digest("base64");
}
