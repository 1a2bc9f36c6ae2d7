import { type Detail, offersThatFit } from "../details/detail.ts";
import type { Phrase } from "../grammar/phrase.ts";
import type { OpenOffer, ReplyContext } from "../reply-types.ts";

/** What tells one shift from another: a fact of these kinds that does not fit a shift means another one. */
const telling: ReadonlySet<Detail["kind"]> = new Set(["weekday", "days", "date", "either_date", "place"]);
/** These narrow the choice where they fit, and tell nothing where they do not: "yes, I'm sick today" gives back Friday's. */
const narrowing: ReadonlySet<Detail["kind"]> = new Set(["relative_day", "part", "time", "range", "role"]);

/**
 * Which of the shifts that somebody holds the stated facts mean: its number; "other" when they fit none; null when nothing
 * tells.
 */
export function heldMeant(
	phrases: readonly Phrase[],
	{ held = [], today }: Pick<ReplyContext, "held" | "today">,
): number | "other" | null {
	if (held.length === 0) return null;
	const details = phrases.flatMap((phrase) => phrase.details.map(({ detail }) => detail));
	let meant: readonly OpenOffer[] = held;
	let isNamed = false;
	for (const detail of details) {
		// A number is one of our list, where there is one; by itself it names no shift that is held.
		const isOfList = detail.kind === "number" && held.some(({ fromList }) => fromList);
		if (!isOfList && !telling.has(detail.kind) && !narrowing.has(detail.kind)) continue;
		const fitting = isOfList
			? meant.filter(({ toldAs }) => toldAs === detail.value)
			: offersThatFit(detail, meant, today);
		if (fitting.length === 0 && (isOfList || telling.has(detail.kind))) return "other";
		if (fitting.length === 0) continue;
		meant = fitting;
		isNamed = true;
	}
	return isNamed && meant.length === 1 ? (meant[0]?.number ?? null) : null;
}

/** The offers that every telling fact fits; none when none is stated. */
export function namedBy(
	phrases: readonly Phrase[],
	{ offers, today }: Pick<ReplyContext, "offers" | "today">,
): number[] {
	const details = phrases
		.flatMap((phrase) => phrase.details.map(({ detail }) => detail))
		.filter(({ kind }) => telling.has(kind));
	if (details.length === 0) return [];
	const fitting = offers.filter((offer) =>
		details.every((detail) => offersThatFit(detail, [offer], today).length === 1),
	);
	return fitting.map(({ number }) => number);
}

/** Whether any stated fact fits one of these shifts. */
export function namesAny(
	phrases: readonly Phrase[],
	{ offers, today }: Pick<ReplyContext, "offers" | "today">,
): boolean {
	return phrases.some((phrase) =>
		phrase.details.some(
			({ detail }) =>
				(telling.has(detail.kind) || narrowing.has(detail.kind)) && offersThatFit(detail, offers, today).length > 0,
		),
	);
}
