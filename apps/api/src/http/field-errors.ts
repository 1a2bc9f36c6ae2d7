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
	const missing = /received undefined$/.test(message);
	return missing
		? "is missing"
		: message.replace(/^Invalid input: expected (\w+), received (\w+)$/, "must be $1, not $2");
}
