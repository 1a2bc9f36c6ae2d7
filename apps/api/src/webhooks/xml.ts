import type { Context } from "hono";

/** An answer in TwiML. An empty 200 without a content type would be logged as a failure by the carrier. */
export function xml(c: Context, document: string): Response {
	return c.body(document, 200, { "content-type": "text/xml; charset=utf-8" });
}
