import { and, eq, gt, or, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/** One page of a list. */
export interface Page<Item> {
	items: Item[];
	/** Where the next page begins; null: this is the last. */
	nextCursor: string | null;
}

/**
 * A page of up to `limit` rows. One row more has been asked for: that it is there tells that there is another page.
 * `cursorOf` makes the cursor from the last row of this one.
 */
export function pageOf<Row>(
	rows: readonly Row[],
	{ limit, cursorOf }: { limit: number; cursorOf: (last: Row) => string },
): Page<Row> {
	const items = rows.slice(0, limit);
	const last = rows.length > limit ? items.at(-1) : undefined;
	return { items, nextCursor: last === undefined ? null : cursorOf(last) };
}

/** The cursor of a list by instant (epoch ms), and by id where two are of the same. */
export function instantCursor({ at, id }: { at: number; id: string }): string {
	return `${at}~${id}`;
}

/** The condition that a row comes after such a cursor; undefined without one. */
export function afterInstant(
	{ at, id }: { at: SQLiteColumn; id: SQLiteColumn },
	cursor: string | undefined,
): SQL | undefined {
	if (cursor === undefined) return undefined;
	const mark = cursor.indexOf("~");
	const last = { at: Number(cursor.slice(0, mark)), id: cursor.slice(mark + 1) };
	return or(gt(at, last.at), and(eq(at, last.at), gt(id, last.id)));
}
