/**
 * In SQL: an offer's message (the row `alias`) that may have reached its person. One that was in doubt and is to be
 * sent once more may have been there the first time, whatever becomes of the second. What the carrier certainly
 * refused or did not take has reached nobody.
 */
export function mayHaveReached(alias: string): string {
	return `(${alias}.status IN ('sending', 'in_doubt', 'accepted', 'given_up') OR ${alias}.resent_at IS NOT NULL)`;
}

/** In SQL: one of an offer's messages (the row `alias`), its text or its call. */
export function isMessageOfOffer(
	alias: string,
	{ fanoutId, caregiverId }: { fanoutId: string; caregiverId: string },
): string {
	const offer = `${fanoutId} || ':' || ${caregiverId}`;
	return `${alias}.dedupe_key IN ('text:' || ${offer}, 'call:' || ${offer})`;
}

/** In SQL: a message (the row `alias`) that has its lease for the first time, and may wait for its turn yet. */
export function isOnlyLeased(alias: string): string {
	return `(${alias}.status = 'sending' AND ${alias}.resent_at IS NULL)`;
}

/** In SQL: such a one that certainly waits yet, so that nothing of it has left (the row `alias`). */
export function isInLine(alias: string): string {
	return `(${alias}.in_line = 1 AND ${isOnlyLeased(alias)})`;
}
