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
