import { normalizeSender } from "../phone.ts";

/** The two numbers of a text or call, one of which is ours; null: the carrier does not say. */
export interface NumbersIn {
	from: string | null;
	to: string | null;
}

/** Twilio writes E.164. A STOP counts, and a caller is known, however another carrier writes the same number. */
export function numbersIn(form: URLSearchParams): NumbersIn {
	return { from: numberIn(form, "From"), to: numberIn(form, "To") };
}

/** Either may be ours, and that a short code. What is no number ("anonymous") is nobody's, and stays as it is. */
function numberIn(form: URLSearchParams, field: "From" | "To"): string | null {
	const written = form.get(field);
	return written ? (normalizeSender(written) ?? written) : null;
}
