/**
 * In SQL: a queued message (the row `alias`, when it is named) that may leave at the instant `at`. What was to leave at
 * once when it was made is not held back by a clock that was set back since.
 */
export function dueBy(at: string, alias?: string): string {
	const row = alias === undefined ? "" : `${alias}.`;
	return `(${row}send_after_at <= ${at} OR ${row}send_after_at <= ${row}created_at)`;
}
