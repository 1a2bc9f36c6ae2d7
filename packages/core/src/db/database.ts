import type { Database as Sqlite } from "better-sqlite3";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type * as schema from "./schema.ts";

/** An open database to read from. Readers take it as `db`. */
export type Db = BetterSQLite3Database<typeof schema> & { $client: Sqlite };

declare const inTransaction: unique symbol;

/**
 * The database inside a transaction of `write()`. Writers take it first, as `tx`; nobody else can
 * make one. `due` collects what this transaction made due, for the host to be woken early; `newId`
 * makes an id for a new row.
 */
export type Tx = Db & { readonly [inTransaction]: true; readonly due: Due; readonly newId: () => string };

export interface Due {
	/** Earliest instant at which a timer set here is due; null: none was set. */
	timersAt: number | null;
	/** Earliest instant at which a message queued here may leave; null: none was queued. */
	messagesAt: number | null;
}

/** What was made due: the earlier of what is known and `at`. */
export function earlier(known: number | null, at: number): number {
	return known === null || at < known ? at : known;
}
