import type { ZodError } from "zod";

/** What is wrong with each field, one sentence a field, in the field's own path ("shifts.0.start_time"). */
export function fieldErrorsOf(error: ZodError): Record<string, string> {
	// A map, since a field may be called "__proto__".
	const errors = new Map<string, string>();
	for (const issue of error.issues) {
		if (issue.code === "unrecognized_keys") {
			for (const key of issue.keys) errors.set([...issue.path, key].join("."), "is not a field that is known here");
		} else {
			const field = issue.path.join(".") || "input";
			if (!errors.has(field)) errors.set(field, plain(issue.message));
		}
	}
	return Object.fromEntries(errors);
}

/** zod's own words, where a schema has none of ours. */
function plain(message: string): string {
	if (/received undefined$/.test(message)) return "is missing";
	return message
		.replace(/^Too small: expected (?:string|array) to have >=1 \w+$/, "must not be empty")
		.replace(/^Too (?:big|small): expected \w+ to (have|be) /, "must $1 ")
		.replace(/^(must (?:have|be)) <=/, "$1 at most ")
		.replace(/^(must (?:have|be)) >=/, "$1 at least ")
		.replace(/^Invalid input: expected int, received number$/, "must be a whole number")
		.replace(/^Invalid input: expected (\w+), received (\w+)$/, "must be $1, not $2")
		.replace(/^Invalid (?:option|discriminator value|input)[:.] expected (?:one of )?/i, "must be ")
		.replace(/(?<=^must be ["'].*["'])\s*\|\s*(?=["'])/g, " or ");
}
