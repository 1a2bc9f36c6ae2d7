import type { DialectFacts } from "./dialect.ts";

/** The body of an answer as an object, or null when it is anything else. */
export function readObject(body: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(body);
		return typeof value === "object" && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: null;
	} catch {
		return null;
	}
}

/**
 * The code in an error body of the carrier's own (`{code, message, more_info, status}`), or null when
 * the body is not the carrier's: a proxy's page, another service's JSON, nothing.
 */
export function readErrorCode(body: string, dialect: DialectFacts): number | string | null {
	const code = readObject(body)?.code;
	const number = readCode(code);
	if (number !== null) return number;
	return dialect.codesMayBeWords && typeof code === "string" && /^[a-z_]{1,64}$/.test(code) ? code : null;
}

/** The carriers' codes have five digits; as a number, or (SignalWire) as text. */
export function readCode(value: unknown): number | null {
	const code = typeof value === "string" && /^\d{5}$/.test(value) ? Number(value) : value;
	return typeof code === "number" && Number.isInteger(code) && code >= 10_000 && code <= 99_999 ? code : null;
}
