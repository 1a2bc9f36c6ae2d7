/**
 * The SQL condition that the sender number `s` speaks for an organization: it is one of its own, or a
 * shared one while the organization has none. `organization` is a column or a `:parameter`.
 */
export function speaksFor(organization: string): string {
	return `(
		s.organization_id = ${organization}
		OR s.organization_id IS NULL
			AND NOT EXISTS (SELECT 1 FROM sender_numbers own WHERE own.organization_id = ${organization} AND own.retired = 0)
	)`;
}

/** The SQL query of the numbers `s` that an organization sends from: its own, or the shared ones while it has none. */
export function numbersOf(organization: string): string {
	return `SELECT s.number FROM sender_numbers s WHERE s.retired = 0 AND ${speaksFor(organization)}`;
}

/**
 * The SQL condition that one of the latest texts or calls to a caregiver left (or may have left) over a number:
 * what comes back over it is meant for whom it came from, whoever has the number by now. `caregiver` and
 * `number` are columns or `:parameters`.
 */
export function hasWrittenOver(number: string, caregiver: string): string {
	return `EXISTS (
		SELECT 1 FROM (
			SELECT m.from_number, m.attempted_at FROM messages m
			WHERE m.caregiver_id = ${caregiver} ORDER BY m.seq DESC LIMIT ${messagesRemembered}
		) latest
		WHERE latest.from_number = ${number} AND latest.attempted_at IS NOT NULL
	)`;
}

/** Who hears from an agency several times a day has these within some months. */
const messagesRemembered = 500;
