import type { PhoneInHand, ReceivedText } from "../simulator.ts";
import { Refusal } from "./refusal.ts";

const longestWaitMs = 30_000;

/** The inbox behind the first `after` texts; with `waitMs`, waits that long for one to arrive when there is none. */
export async function waitForTexts(phone: PhoneInHand, query: URLSearchParams): Promise<ReceivedText[]> {
	const after = wholeNumber(query, "after");
	const waitMs = Math.min(longestWaitMs, wholeNumber(query, "waitMs"));
	const texts = phone.view().inbox.slice(after);
	if (texts.length > 0 || waitMs === 0) return texts;
	await phone.somethingNew({ withinMs: waitMs });
	return phone.view().inbox.slice(after);
}

function wholeNumber(query: URLSearchParams, name: string): number {
	const value = Number(query.get(name) ?? 0);
	if (Number.isInteger(value) && value >= 0) return value;
	throw new Refusal(400, `${name} must be a whole number, 0 or more.`);
}
