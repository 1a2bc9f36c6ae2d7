/** A carrier that asks for more is asked again after this all the same. */
const longestRetryAfterMs = 60 * 60 * 1000;

/**
 * How long a Retry-After header asks us to wait, in ms: seconds or an HTTP date (RFC 9110 10.2.3).
 * Null when there is none or it cannot be read; never negative, never more than an hour.
 */
export function readRetryAfter(header: string | string[] | undefined, nowAt: number): number | null {
	const text = (Array.isArray(header) ? header[0] : header)?.trim();
	if (!text) return null;
	// Date.parse alone would read "-4" as a year.
	const untilAt = /^[A-Z][a-z]+, /.test(text) ? Date.parse(text) : Number.NaN;
	const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : untilAt - nowAt;
	return Number.isNaN(ms) ? null : Math.min(Math.max(0, Math.ceil(ms)), longestRetryAfterMs);
}
