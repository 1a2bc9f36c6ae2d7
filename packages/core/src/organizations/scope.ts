import { and, eq, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/**
 * For whom somebody acts. Everything read or changed on somebody's behalf is filtered by it.
 * `everywhere` is the installation's operator, who may name any organization; for everybody else
 * other organizations' rows do not exist.
 */
export interface Scope {
	/**
	 * Where new rows go when nothing else is said. A write reads it inside its transaction: the home organization may
	 * be named between a request and its write.
	 */
	organizationId: string;
	everywhere: boolean;
	/** Who it is, as events name them: "key:<id>", "operator". */
	actor: string;
}

/** Whether a row is inside a scope. */
export function reaches(scope: Scope, row: { organizationId: string }): boolean {
	return scope.everywhere || row.organizationId === scope.organizationId;
}

/** The condition that keeps a query inside a scope. */
export function within(scope: Scope, column: SQLiteColumn, ...conditions: (SQL | undefined)[]): SQL | undefined {
	return and(scope.everywhere ? undefined : eq(column, scope.organizationId), ...conditions);
}
