import type { Database as Sqlite, Statement as SqliteStatement } from "better-sqlite3";
import type { Db } from "./database.ts";

/**
 * A statement that is built and prepared once per database. The query builder on every call costs
 * more than the statement itself.
 */
export function prepared<Made>(build: (db: Db) => Made): (db: Db) => Made {
	const statements = new WeakMap<Sqlite, Made>();
	return (db) => {
		const known = statements.get(db.$client);
		if (known !== undefined) return known;
		const made = build(db);
		statements.set(db.$client, made);
		return made;
	};
}

/** A statement of plain SQL, with its parameters by name. */
export interface Statement<Parameters, Row> {
	run(parameters: Parameters): { changes: number };
	get(parameters: Parameters): Row | undefined;
	all(parameters: Parameters): Row[];
}

/**
 * The same for a statement in plain SQL with `:named` parameters: for the few that the query builder
 * cannot say or would hide. Columns come back as the SQL names them.
 */
export function statement<Parameters extends object, Row = never>(sql: string): (db: Db) => Statement<Parameters, Row> {
	const names: string[] = [];
	const positional = sql.replaceAll(parameter, (_, name: string) => {
		names.push(name);
		return "+?";
	});
	return prepared((db) => bound(db.$client.prepare<unknown[], Row>(positional), names));
}

/**
 * A parameter's place in the SQL. Our SQLite is built with STAT4, with which a bare parameter in a
 * condition may change the plan: a statement is then planned anew at every run (9 µs instead of 1.5 for a
 * join by two keys). Behind a unary plus a parameter means the same and is not looked at.
 */
const parameter = /(?<![\w:]):([a-z]\w*)/gi;

/** The driver looks named parameters up one by one at every run, which costs a third of an insert: it gets them in order. */
function bound<Row>(native: SqliteStatement<unknown[], Row>, names: readonly string[]): Statement<object, Row> {
	return {
		run: (parameters) => native.run(...inOrder(parameters, names)),
		get: (parameters) => native.get(...inOrder(parameters, names)),
		all: (parameters) => native.all(...inOrder(parameters, names)),
	};
}

/** @throws RangeError when one is missing, instead of taking it for NULL. */
function inOrder(parameters: object, names: readonly string[]): unknown[] {
	return names.map((name) => {
		const value = (parameters as Record<string, unknown>)[name];
		if (value === undefined) throw new RangeError(`Missing named parameter "${name}"`);
		return value;
	});
}
