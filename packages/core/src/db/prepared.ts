import type { Database as Sqlite, Statement as SqliteStatement } from "better-sqlite3";
import type { Db } from "./database.ts";

/**
 * A statement that is built and prepared once per database. The query builder on every call costs
 * more than the statement itself.
 */
export function prepared<Statement>(build: (db: Db) => Statement): (db: Db) => Statement {
	const statements = new WeakMap<Sqlite, Statement>();
	return (db) => {
		const known = statements.get(db.$client);
		if (known !== undefined) return known;
		const made = build(db);
		statements.set(db.$client, made);
		return made;
	};
}

/**
 * The same for a statement in plain SQL with `:named` parameters: for the few that the query builder
 * cannot say or would hide. Columns come back as the SQL names them.
 */
export function statement<Parameters extends object, Row = never>(
	sql: string,
): (db: Db) => SqliteStatement<[Parameters], Row> {
	return prepared((db) => db.$client.prepare<[Parameters], Row>(sql));
}
