import { isListedInPart } from "../details/detail.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { OpenOffer } from "../reply-types.ts";

/** How many of the open offers a phrase means by an amount: all, another count than there are, or it names no amount. */
export type Quantity = "every" | "wrong_count" | null;

const amounts: readonly [number, RegExp][] = [
	[2, /\b(?:both|two|2|dos|ambos|ambas|dois|duas|pareho|parehas|dalawa|dalawang|parehong|toude|tou de|le de)\b|两/u],
	[3, /\b(?:three|3|tres|tatlo|twa)\b|三/u],
	[4, /\b(?:four|4|cuatro|quatro)\b|四/u],
];

/** Amounts inside a longer phrase: "I'll take *both*", "quiero *los dos*". */
const insidePhrase =
	/\b(?:both|all (?:of (?:them|those)|the shifts|two|2|three|3|four|4)|(?:los|las) (?:dos|tres|2|3)|ambos|ambas|todos|todas|os dois|as duas|toude|pareho|lahat)\b|两个|三个|全部/u;

export function quantityOf(phrase: Phrase, offers: readonly OpenOffer[]): Quantity {
	if (phrase.class === "none") return "every";
	if (phrase.class !== "all" && !insidePhrase.test(phrase.words)) return null;
	const amount = amounts.find(([, words]) => words.test(phrase.words));
	// "All": of those listed, or of those texted?
	if (amount === undefined) return isListedInPart(offers) ? "wrong_count" : "every";
	return amount[0] === offers.length ? "every" : "wrong_count";
}
