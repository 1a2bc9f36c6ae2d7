import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** E.164: a plus and 7 to 15 digits. Short test numbers such as +15550001 are somebody's too. */
const e164 = /^\+[1-9]\d{6,14}$/;
const separators = /[\s().\-/]/g;

/** A phone number in E.164, or null when it is none. Numbers without a plus are read as US ones. */
export function normalizePhone(text: string): string | null {
	const trimmed = text.trim();
	const compact = trimmed.replace(separators, "");
	if (compact.startsWith("+")) return e164.test(compact) ? compact : null;
	if (!/^[\d\s().\-/]+$/.test(trimmed)) return null;
	const parsed = parsePhoneNumberFromString(trimmed, "US");
	return parsed?.isPossible() ? parsed.number : null;
}

/** One of our numbers: such a phone number, or a short code. */
export function normalizeSender(text: string): string | null {
	const trimmed = text.trim();
	return /^\d{5,6}$/.test(trimmed) ? trimmed : normalizePhone(trimmed);
}
