import type { Phrase } from "../grammar/phrase.ts";

const beside: ReadonlySet<Phrase["class"]> = new Set(["polite", "filler", "greeting", "sorry", "intro"]);

/** "Si el viernes", and nothing else: an "if" would lead somewhere, so it is the yes that lost its accent. */
export function withYesToADay(read: readonly Phrase[]): Phrase[] {
	const said = read.filter((phrase) => !beside.has(phrase.class));
	const [first, day] = said;
	const isYes =
		said.length === 2 &&
		first?.class === "condition" &&
		/^si (?:el|la)$/u.test(first.words) &&
		day?.class === "detail" &&
		!day.breakBefore;
	return read.map((phrase) => (isYes && phrase === first ? { ...phrase, class: "yes" } : phrase));
}
