import type { ZodError } from "zod";

/** What is wrong with each field, one sentence a field, in the field's own path ("shifts.0.start_time"). */
export function fieldErrorsOf(error: ZodError): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const issue of error.issues) {
		if (issue.code === "unrecognized_keys") {
			for (const key of issue.keys) errors[[...issue.path, key].join(".")] = "is not a field that is known here";
		} else {
			errors[issue.path.join(".") || "input"] ??= plain(issue.message);
		}
	}
	return errors;
}

/** zod's own words, where a schema has none of ours. */
function plain(message: string): string {
	const missing = /received undefined$/.test(message);
	return missing
		? "is missing"
		: message.replace(/^Invalid input: expected (\w+), received (\w+)$/, "must be $1, not $2");
}
