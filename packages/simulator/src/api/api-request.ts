import type { FaultEffect } from "../faults/fault-rule.ts";

/** A request to the REST API that has been read and authenticated. */
export type ApiRequest = {
	/** The form of a POST or the query of a GET. */
	fields: ApiFields;
	/** The sid in the path, where there is one. */
	sid: string | null;
	/** Path without its query, as lists repeat it. */
	path: string;
	effects: readonly FaultEffect[];
};

export type ApiFields = Readonly<Record<string, string | string[] | undefined>>;

/** The value of a field: the last one where it is repeated, null where it is missing or blank. */
export function fieldOf(fields: ApiFields, name: string): string | null {
	const value = fields[name];
	const last = Array.isArray(value) ? value.at(-1) : value;
	return last || null;
}

/** All values of a field that may be repeated. */
export function fieldsOf(fields: ApiFields, name: string): string[] {
	const value = fields[name];
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value];
}
