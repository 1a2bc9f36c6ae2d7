import { Refusal } from "./refusal.ts";

/** Looks at a value that came from outside; refuses it with a sentence that names the place. */
export type Check = (value: unknown, place: string) => void;

export const text: Check = (value, place) => {
	if (typeof value !== "string") refuse(place, "must be a text");
};

export const flag: Check = (value, place) => {
	if (typeof value !== "boolean") refuse(place, "must be true or false");
};

export const amount: Check = (value, place) => {
	if (typeof value !== "number" || !Number.isFinite(value) || value < 0) refuse(place, "must be a number, 0 or more");
};

export const count: Check = (value, place) => {
	if (!Number.isInteger(value) || (value as number) < 1) refuse(place, "must be a whole number, 1 or more");
};

export const share: Check = (value, place) => {
	if (typeof value !== "number" || !(value >= 0 && value <= 1)) refuse(place, "must be a number from 0 to 1");
};

export const pattern: Check = (value, place) => {
	text(value, place);
	try {
		new RegExp(value as string);
	} catch {
		refuse(place, "must be a regular expression");
	}
};

export const nothing: Check = (value, place) => {
	if (value !== null) refuse(place, "must be null");
};

export const oneOf =
	(...values: readonly unknown[]): Check =>
	(value, place) => {
		if (!values.includes(value)) refuse(place, `must be one of ${values.map((one) => JSON.stringify(one)).join(", ")}`);
	};

export const listOf =
	(check: Check): Check =>
	(value, place) => {
		if (!Array.isArray(value)) refuse(place, "must be a list");
		for (const [at, one] of (value as unknown[]).entries()) check(one, `${place}[${at}]`);
	};

/** The first check that accepts; when none does, the last one's sentence is told. */
export const either =
	(...checks: readonly Check[]): Check =>
	(value, place) => {
		for (const check of checks.slice(0, -1)) {
			if (accepts(check, value, place)) return;
		}
		checks.at(-1)?.(value, place);
	};

/** An object with these fields and no others. */
export const fields =
	(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
	(value, place) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(place, "must be an object");
		const known = { ...required, ...optional };
		for (const [name, one] of Object.entries(value as object)) {
			const check = known[name];
			if (!check) refuse(`${place}.${name}`, `is not known here; known are ${Object.keys(known).join(", ")}`);
			check(one, `${place}.${name}`);
		}
		const missing = Object.keys(required).find((name) => !(name in (value as object)));
		if (missing) refuse(`${place}.${missing}`, "is missing");
	};

function accepts(check: Check, value: unknown, place: string): boolean {
	try {
		check(value, place);
		return true;
	} catch {
		return false;
	}
}

function refuse(place: string, what: string): never {
	throw new Refusal(400, `${place} ${what}.`);
}
