/**
 * Whether a caregiver `c` may be offered a shift: right role, active, willing, free, and not one who has refused or given
 * it back. Parameters are those of its fanout.
 */
export const isEligible = `
	c.organization_id = :organizationId AND c.role = :role AND c.active = 1
		AND NOT EXISTS (SELECT 1 FROM opt_outs o WHERE o.organization_id = c.organization_id AND o.phone = c.phone)
		AND NOT EXISTS (
			SELECT 1 FROM fanouts held
			WHERE held.claimed_by = c.id AND held.status = 'claimed' AND held.ends_at > :startsAt AND held.starts_at < :endsAt
		)
		AND NOT EXISTS (
			SELECT 1 FROM fanouts earlier JOIN offers o ON o.fanout_id = earlier.id AND o.caregiver_id = c.id
			WHERE earlier.shift_id = :shiftId AND o.answer IN ('declined', 'released')
		)
`;

/** Whether a caregiver `c` with the offer `o` is called in the second round. */
export const isToBeCalled = `
	o.answer IS NULL AND c.active = 1 AND c.phone_trouble IS NOT 'bad_number'
		AND NOT EXISTS (SELECT 1 FROM opt_outs x WHERE x.organization_id = c.organization_id AND x.phone = c.phone)
`;
