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
	return prepared((db) => db.$client.prepare<[Parameters], Row>(planOnce(sql)));
}

/**
 * Our SQLite is built with STAT4, with which a bare parameter in a condition may change the plan: a
 * statement is then planned anew at every run (9 µs instead of 1.5 for a join by two keys). Behind a
 * unary plus a parameter means the same and is not looked at.
 */
function planOnce(sql: string): string {
	return sql.replaceAll(/(?<![\w:]):(?=[a-z])/gi, "+:");
}
