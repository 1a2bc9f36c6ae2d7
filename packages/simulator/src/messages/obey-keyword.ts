import type { Carrier } from "../carrier/carrier.ts";
import { isTollFree } from "../phones/is-toll-free.ts";
import { receiveText } from "../phones/receive-text.ts";
import { type Keyword, keywordOf, tollFreeKeywordOf } from "./keyword-of.ts";

const answers: Record<Keyword, string> = {
	STOP: "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.",
	START:
		"You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
	HELP: "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
};
const tollFreeAnswers: Record<Keyword, string> = {
	...answers,
	STOP: 'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.',
	START: 'NETWORK MSG: You have replied "unstop" and will begin receiving messages again from this number.',
};

/**
 * What the carrier does by itself with STOP, START and HELP: blocks or unblocks the pair and answers the phone. The answer
 * is in no log, and the webhook is sent all the same. Returns the keyword.
 */
export function obeyKeyword(
	carrier: Carrier,
	{ phone, ours, text }: { phone: string; ours: string; text: string },
): Keyword | null {
	if (carrier.settings.optOut === "off") return null;
	const tollFree = isTollFree(carrier, ours);
	const keyword = tollFree ? tollFreeKeywordOf(text) : keywordOf(text);
	if (keyword === null) return null;
	const { stopped } = carrier.phones.phone(phone);
	const wasStopped = stopped.has(ours);
	if (keyword === "STOP") stopped.add(ours);
	if (keyword === "START") stopped.delete(ours);
	if (hasSomethingToSay(keyword, wasStopped, text)) {
		const words = (tollFree ? tollFreeAnswers : answers)[keyword];
		receiveText(carrier, { from: ours, to: phone, text: words, messageSid: null });
	}
	return keyword;
}

/** A second STOP is met with silence; a YES from somebody who is subscribed is an ordinary answer. */
function hasSomethingToSay(keyword: Keyword, wasStopped: boolean, text: string): boolean {
	if (keyword === "STOP") return !wasStopped;
	return keyword === "HELP" || wasStopped || text.trim().toUpperCase() !== "YES";
}
