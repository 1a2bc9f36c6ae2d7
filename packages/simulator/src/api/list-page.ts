import type { Resource } from "../carrier/resource-log.ts";
import { type ApiFields, fieldOf } from "./api-request.ts";

export type Page<Row> = { rows: Row[]; frame: PageFrame };

/** What surrounds the rows of a list in Twilio's answer. */
export type PageFrame = {
	end: number;
	first_page_uri: string;
	next_page_uri: string | null;
	page: number;
	page_size: number;
	previous_page_uri: string | null;
	start: number;
	uri: string;
};

const usualSize = 50;
const mostRows = 1000;

/**
 * One page of `rows` (oldest first), newest first. Pages follow a token that names the last row seen, so that new rows do
 * not shift them; `Page` without a token counts from the newest.
 */
export function listPage<Row extends Resource>(
	rows: readonly Row[],
	{ fields, path, now, fits }: { fields: ApiFields; path: string; now: number; fits: (row: Row) => boolean },
): Page<Row> {
	const size = Math.min(mostRows, Math.max(1, Number(fieldOf(fields, "PageSize")) || usualSize));
	const page = Math.max(0, Number(fieldOf(fields, "Page")) || 0);
	const token = fieldOf(fields, "PageToken");
	let skip = token ? 0 : page * size;
	const found: Row[] = [];
	for (let at = token ? placeBefore(rows, Number(token.slice(2))) : rows.length - 1; at >= 0; at--) {
		const row = rows[at] as Row;
		if (row.listedAt > now || !fits(row)) continue;
		if (skip-- > 0) continue;
		found.push(row);
		if (found.length > size) break;
	}
	const more = found.length > size;
	const shown = more ? found.slice(0, size) : found;
	const uri = (number: number, after: Row | undefined) => pageUri(path, { fields, size, number, after });
	return {
		rows: shown,
		frame: {
			end: page * size + Math.max(0, shown.length - 1),
			first_page_uri: uri(0, undefined),
			next_page_uri: more ? uri(page + 1, shown.at(-1)) : null,
			page,
			page_size: size,
			previous_page_uri: page > 0 ? uri(page - 1, undefined) : null,
			start: page * size,
			uri: uri(page, undefined),
		},
	};
}

/** The place of the newest row that is older than the one with this sequence number. */
function placeBefore(rows: readonly Resource[], sequence: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rows[middle] as Resource).sequence < sequence) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function pageUri(
	path: string,
	{ fields, size, number, after }: { fields: ApiFields; size: number; number: number; after: Resource | undefined },
): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		if (typeof value === "string" && !name.startsWith("Page")) query.set(name, value);
	}
	query.set("PageSize", String(size));
	query.set("Page", String(number));
	if (after) query.set("PageToken", `PA${after.sequence}`);
	return `${path}?${query}`;
}
