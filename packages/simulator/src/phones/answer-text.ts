import type { Carrier } from "../carrier/carrier.ts";
import { later } from "../carrier/later.ts";
import type { Phone } from "./phone.ts";
import type { TextReply } from "./phone-script.ts";
import { scriptOf } from "./script-of.ts";
import { sendText } from "./send-text.ts";

/** A phone answers a text by itself, if its script says so. */
export function answerText(carrier: Carrier, phone: Phone, { from, text }: { from: string; text: string }): void {
	const answer = answerTo(carrier, phone, text);
	if (!answer) return;
	later(carrier, answer.after ?? 0, () => void sendText(carrier, phone, { to: from, text: answer.reply }));
}

function answerTo(carrier: Carrier, phone: Phone, text: string): TextReply | undefined {
	const entry = scriptOf(carrier, phone).onText?.find(
		(one) => !phone.usedReplies.has(one) && (!one.matching || new RegExp(one.matching, "i").test(text)),
	);
	if (entry && !entry.always) phone.usedReplies.add(entry);
	return entry;
}
