import { type ApiFields, fieldOf } from "./api-request.ts";

const dayMs = 86_400_000;

/**
 * Twilio's date filters: `Name` is a day in GMT, `Name<` and `Name>` a day or an instant, both inclusive. Rows without the
 * date do not fit any filter on it. Returns null when a date cannot be read.
 */
export function dateFilter(fields: ApiFields, name: string): ((at: number | null) => boolean) | null {
	const on = range(fieldOf(fields, name));
	const before = range(fieldOf(fields, `${name}<`));
	const after = range(fieldOf(fields, `${name}>`));
	if (!on || !before || !after) return null;
	if (on === everything && before === everything && after === everything) return () => true;
	const from = Math.max(on.from, after.from);
	const to = Math.min(on.to, before.to);
	return (at) => at !== null && at >= from && at <= to;
}

type Range = { from: number; to: number };

const everything: Range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function range(text: string | null): Range | null {
	if (text === null) return everything;
	const from = Date.parse(text);
	if (Number.isNaN(from)) return null;
	return { from, to: /^\d{4}-\d{2}-\d{2}$/.test(text) ? from + dayMs - 1 : from };
}
