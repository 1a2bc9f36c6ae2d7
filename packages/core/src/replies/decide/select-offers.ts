import { type DetailSpan, offersThatFit } from "../details/detail.ts";
import type { OpenOffer, ReplyContext } from "../reply-types.ts";

/** Which offers a run of stated facts means. `ask` when it fits several, or could be an amount ("one"). */
export type Selection = { kind: "offers"; numbers: readonly number[] } | { kind: "ask" } | { kind: "none" };

/**
 * Facts of different kinds narrow the choice ("Tuesday in Oakland"), facts of one kind add to it
 * ("Tuesday and Wednesday"). One fact that fits no offer spoils all.
 */
export function selectOffers(details: readonly DetailSpan[], context: ReplyContext): Selection {
	const chosen: number[] = [];
	let group: OpenOffer[] = [];
	let kinds = new Set<string>();
	for (const { detail } of details) {
		const fitting = offersThatFit(detail, context.offers, context.today);
		if (fitting.length === 0) return { kind: "none" };
		const both = kinds.size === 0 ? fitting : group.filter((offer) => fitting.includes(offer));
		if (both.length > 0) {
			group = both;
			kinds.add(detail.kind);
			continue;
		}
		if (!kinds.has(detail.kind)) return { kind: "none" };
		const closed = closeGroup(group);
		if (closed === null) return { kind: "ask" };
		chosen.push(closed);
		group = fitting;
		kinds = new Set([detail.kind]);
	}
	const last = closeGroup(group);
	if (last === null) return { kind: "ask" };
	return { kind: "offers", numbers: [...new Set([...chosen, last])].sort((a, b) => a - b) };
}

function closeGroup(group: readonly OpenOffer[]): number | null {
	return group.length === 1 ? (group[0] as OpenOffer).number : null;
}
