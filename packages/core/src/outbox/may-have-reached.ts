/**
 * In SQL: an offer's message (the row `alias`) that may have reached its person. One that was in doubt and is to be
 * sent once more may have been there the first time, whatever becomes of the second. What the carrier certainly
 * refused or did not take has reached nobody.
 */
export function mayHaveReached(alias: string): string {
	return `(${alias}.status IN ('sending', 'in_doubt', 'accepted', 'given_up') OR ${alias}.resent_at IS NOT NULL)`;
}
