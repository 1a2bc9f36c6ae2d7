import type { Carrier } from "../carrier/carrier.ts";
import { report } from "../journal/report.ts";
import type { Call } from "./call.ts";
import type { Destination } from "./fetch-document.ts";

/** The next document's address, resolved against the present one; null and an entry in the journal when there is none. */
export function destinationOf(
	carrier: Carrier,
	call: Call,
	{ target, base, method }: { target: string | undefined; base: string | null; method: string | undefined },
): Destination | null {
	const url = resolve(target, base);
	if (url !== null) return { url, method: method?.toUpperCase() === "GET" ? "GET" : "POST" };
	report(carrier, { code: 11100, about: call.sid, note: `"${target ?? ""}" is no URL that can be asked for` });
	return null;
}

/** An absolute URL stays as it is written: the signature is made over exactly that. */
function resolve(target: string | undefined, base: string | null): string | null {
	if (!target) return base;
	if (/^https?:\/\//i.test(target)) return target;
	return base === null || !URL.canParse(target, base) ? null : new URL(target, base).href;
}
