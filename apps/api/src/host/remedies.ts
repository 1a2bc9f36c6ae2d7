import { failureTable } from "@coverline/carriers/twilio";

/** What a person can do about whatever stops all sending, in plain words. */
export function remedyFor({ cause, code }: { cause: string; code: number | null }): string {
	const known = code === null ? undefined : failureTable[code];
	if (known !== undefined) return known.remedy;
	if (cause === "no_number")
		return "Give the organization a number with organizations.assignSender, or add a shared one to TWILIO_FROM_NUMBERS. What waits then leaves by itself.";
	if (cause === "daily_cap")
		return "What waits leaves after midnight Pacific Time. A further number in TWILIO_FROM_NUMBERS, or a higher COVERLINE_SEGMENTS_PER_DAY when the carrier allows it, lets more leave before.";
	return cause === "authentication"
		? "Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, and that the account is not suspended. Sending resumes by itself."
		: "Check TWILIO_API_URL and TWILIO_FROM_NUMBERS against the carrier's console. Sending resumes by itself.";
}
