import { signatureHeader, signedFields } from "@coverline/carriers/twilio";
import type { Context } from "hono";
import type { AppContext } from "../app-context.ts";
import { carrierDialect } from "../carrier-dialect.ts";

/**
 * The fields of a webhook, if the carrier signed it; a 403 otherwise, with nothing done. The
 * signature covers the public URL as the carrier was given it, never the Host header, and every
 * field received, blank and unknown ones too.
 */
export async function signedForm(c: Context, context: AppContext): Promise<URLSearchParams | Response> {
	const fields = signedFields({
		authTokens: context.signingKeys,
		url: publicUrlOf(c, context),
		body: await c.req.text(),
		contentType: c.req.header("content-type") ?? null,
		signature: c.req.header(signatureHeader(carrierDialect(context.config))) ?? null,
	});
	if (fields !== null) return fields;
	context.metrics.forgeries.inc({ route: c.req.path });
	context.log.warn(
		{ path: c.req.path },
		"a webhook was refused: its signature does not fit COVERLINE_PUBLIC_URL and the auth token",
	);
	return c.text("The signature does not fit.", 403);
}

/** The URL that was signed: ours in public, with this request's path and query exactly as they came. */
function publicUrlOf(c: Context, context: AppContext): string {
	const { url } = c.req.raw;
	return context.publicUrl() + url.slice(url.indexOf("/", url.indexOf("//") + 2));
}
