import { Refusal } from "../control/refusal.ts";

const e164 = /^\+[1-9]\d{6,14}$/;

/** E.164; short test numbers such as +15550001 are numbers too. */
export const isNumber = (text: string) => e164.test(text);

/**
 * The number that people mean when they write `+1 (555) 010-0001`, `%2B15550100001` or `15550100001` into a URL or a form.
 * Refuses what is none.
 */
export function numberIn(text: string): string {
	const bare = text.replace(/[\s().-]/g, "");
	const number = bare.startsWith("+") ? bare : `+${bare}`;
	if (isNumber(number)) return number;
	throw new Refusal(400, `"${text}" is not a phone number: write + and 7 to 15 digits.`);
}
