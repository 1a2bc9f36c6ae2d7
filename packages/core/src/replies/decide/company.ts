import type { Phrase } from "../grammar/phrase.ts";

/** Which phrases may stand beside an answer, and which spoil it. */
export type PhraseName = Phrase["class"];

export const firm: ReadonlySet<PhraseName> = new Set(["yes", "commit"]);
export const refusals: ReadonlySet<PhraseName> = new Set(["no", "refuse", "cannotCome", "none"]);
export const reasons: ReadonlySet<PhraseName> = new Set(["reason", "unwell"]);

/** Says nothing about the offer, whatever the answer is. */
const manners: readonly PhraseName[] = ["polite", "sorry", "filler", "greeting", "intro", "pleasant", "background"];

/** Everything that may surround an acceptance without changing it. */
export const besideYes: ReadonlySet<PhraseName> = new Set([
	...manners,
	...firm,
	"emphasis",
	"weak",
	"ack",
	"detail",
	"and",
	"all",
	"only",
	"interest",
	"askLogistics",
]);

/** Everything that leaves a refusal a refusal: it may carry a reason that nobody understands. */
export const besideNo: ReadonlySet<PhraseName> = new Set([
	...manners,
	...refusals,
	...reasons,
	"notDetail",
	"emphasis",
	"weak",
	"ack",
	"detail",
	"and",
	"all",
	"only",
	"either",
	"or",
	"but",
	"correction",
	"would",
	"interest",
	"moreLater",
	"giveBack",
	"anymore",
	"counter",
	"smalltalk",
	"tone",
	"thirdParty",
	"unexplained",
]);

/** What may stand beside a reason that has to speak for itself. */
export const besideReason: ReadonlySet<PhraseName> = new Set([
	...manners,
	...reasons,
	"emphasis",
	"weak",
	"detail",
	"and",
	"all",
	"but",
	"would",
	"moreLater",
	"tone",
	"unexplained",
]);

export function hasAny(phrases: readonly Phrase[], names: ReadonlySet<PhraseName> | readonly PhraseName[]): boolean {
	const wanted = new Set(names);
	return phrases.some((phrase) => wanted.has(phrase.class));
}

export function hasOnly(phrases: readonly Phrase[], names: ReadonlySet<PhraseName>): boolean {
	return phrases.every((phrase) => names.has(phrase.class));
}
