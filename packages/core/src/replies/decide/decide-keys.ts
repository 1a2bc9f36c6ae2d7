import { foldText } from "../reading/clean-text.ts";
import type { Decision, ReplyContext } from "../reply-types.ts";

const first = /^(?:press(?:ed)?|key|number|option)?\s*(?:1|one|uno|yon|isa)$/u;
const second = /^(?:press(?:ed)?|key|number|option)?\s*(?:2|two|dos|dois|dalawa)$/u;

const courtesies = /\b(?:please|thanks|thank you|por favor|gracias)\b/gu;

/** On a call, 1 takes the shift and 2 does not, pressed or spoken. Null where nothing of the kind was said. */
export function decideKeys(text: string, context: ReplyContext): Decision | null {
	if (context.channel !== "voice" || context.pending === "which_offer") return null;
	const key = foldText(text)
		.replace(/[#*.,!]+/gu, " ")
		.replace(courtesies, " ")
		.replace(/\s+/gu, " ")
		.trim();
	if (!first.test(key) && !second.test(key)) return null;
	if (context.pending === "confirm_cancel")
		return first.test(key) ? { kind: "give_back" } : { kind: "unclear", because: "keep" };
	// The call's offer may be gone by now; who presses 1 then stands by, as with a spoken yes.
	if (context.offers.length === 0 && !context.hasClaimed)
		return first.test(key) ? { kind: "accept", offers: null, declined: [] } : { kind: "decline", offers: null };
	const offer = context.offers[0];
	if (context.offers.length !== 1 || !offer) return { kind: "unclear", because: "which_offer" };
	return first.test(key)
		? { kind: "accept", offers: [offer.number], declined: [] }
		: { kind: "decline", offers: [offer.number] };
}
