import type { DetailSpan } from "../details/detail.ts";
import { findDetails } from "../details/find-details.ts";
import { foldText } from "../reading/clean-text.ts";
import { readWords } from "../reading/read-words.ts";
import { isAccentedYes, type Token } from "../reading/token.ts";
import { tokenise } from "../reading/tokenise.ts";
import type { OpenOffer } from "../reply-types.ts";
import { knowledge, lexicon } from "../vocabulary/index.ts";
import type { Phrase } from "./phrase.ts";
import { type Chart, matchLayer } from "./phrase-chart.ts";
import { tile } from "./tile.ts";

export interface ReadReply {
	tokens: readonly Token[];
	phrases: readonly Phrase[];
}

/** Reads cleaned text into phrases. */
export function readReply(text: string, offers: readonly OpenOffer[]): ReadReply {
	const { tokens: written, marksAfter } = tokenise(text);
	const places = new Set(
		offers.flatMap((offer) =>
			foldText(offer.place ?? "")
				.split(/[^\p{L}\p{N}]+/u)
				.filter((word) => word.length > 0),
		),
	);
	const tokens = readWords(written, { ...knowledge, places });
	const details = findDetails(tokens, offers);
	const chart: Chart = tokens.map(() => []);
	for (const span of details) for (const name of listsOf(span)) chart[span.start]?.push({ name, end: span.end });
	for (const [at, token] of tokens.entries())
		for (const name of listsOfWord(token)) chart[at]?.push({ name, end: at + 1 });
	for (const layer of lexicon.layers) matchLayer(tokens, layer, chart);
	const found: Chart = tokens.map(() => []);
	matchLayer(tokens, lexicon.phrases, chart, found);
	withoutAccentedIf(tokens, found);
	return { tokens, phrases: tile(tokens, found, details, marksAfter) };
}

/** "Sí" with its accent is a yes and no "if". */
function withoutAccentedIf(tokens: readonly Token[], found: Chart): void {
	for (const [start, token] of tokens.entries())
		if (isAccentedYes(token)) found[start] = (found[start] ?? []).filter(({ name }) => name !== "condition");
}

/** The names by which patterns refer to words of no vocabulary: `<any>` is unknown, `<name>` a person's, `<word>` whatever stands there. */
function listsOfWord(token: Token): string[] {
	if (token.kind !== "word") return [];
	if (knowledge.givenNames.has(token.word)) return ["word", "name", "givenname"];
	if (token.known) return ["word"];
	return token.capital ? ["word", "any", "name"] : ["word", "any"];
}

/** The names by which patterns refer to a fact. */
function listsOf({ detail }: DetailSpan): string[] {
	switch (detail.kind) {
		case "number":
			return detail.marked ? ["number", "detail"] : ["number"];
		case "ordinal":
			return [detail.byTime || detail.fromEnd ? "timeorder" : "ordinal"];
		case "ordinal_or_day":
			return ["ordinal", "detail"];
		case "weekday":
		case "date":
		case "time":
		case "range":
		case "place":
		case "role":
		case "duration":
			return detail.kind === "duration" ? ["duration"] : [detail.kind, "detail"];
		case "either_date":
			return ["date", "detail"];
		case "days":
		case "weekend":
			return ["weekday", "detail"];
		case "part":
			return ["part"];
		case "relative_day":
			return ["relative", "detail"];
		case "until":
			return ["detail"];
	}
}
