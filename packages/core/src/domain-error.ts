type Facts = Readonly<Record<string, unknown>>;

/** Each code that core can throw, with the sentence a person reads, or how it is made of the facts. */
const sentences = {
	migration_broke_references: "The database could not be brought up to date: rows would point at nothing.",
	database_is_newer:
		"This file was written by a newer version of Coverline: start that version, or restore a backup from before it.",
	not_found: "There is nothing with this id.",
	shift_over: "This shift is over, so nobody can be asked to take it and it cannot be called off.",
	nobody_eligible: nobodyEligible,
	id_taken: "This id is already in use.",
	phone_taken: phoneTaken,
	our_number: "This is a number that Coverline itself texts from, so no caregiver can have it.",
	ends_before_start: "A shift has to end after it starts.",
	too_long: "A shift can last at most 7 days.",
	already_offered:
		"Caregivers have been asked about this shift already, so it cannot be changed; cancel it (fanouts.cancel) and make another.",
	not_open: "This shift is not open any more.",
	holds_shift: "This caregiver holds the shift. Use fanouts.release to take it back and to ask the others again.",
	not_started:
		"Nobody has been asked about this shift yet, so there is nothing to cancel or to decide; fanouts.start asks.",
	already_settled: "This has been settled already.",
	opted_out: "This caregiver has told us to stop, so no text can be sent.",
	not_filled: "Nobody holds this shift, so there is nothing to give back.",
	cannot_take: "This caregiver cannot be given this shift.",
	last_key: "This is the last key in force; make another one first.",
} as const satisfies Record<string, string | ((facts: Facts) => string)>;

export type DomainErrorCode = keyof typeof sentences;

/** A broken call: one stable code, facts as fields. Expected outcomes are returned, not thrown. */
export class DomainError extends Error {
	override readonly name = "DomainError";
	readonly code: DomainErrorCode;
	readonly facts: Facts;

	constructor(code: DomainErrorCode, facts: Facts = {}) {
		const sentence = sentences[code];
		super(typeof sentence === "string" ? sentence : sentence(facts));
		this.code = code;
		this.facts = facts;
	}
}

function phoneTaken({ caregiverId, active }: Facts): string {
	const owner =
		typeof caregiverId === "string" ? ` ("${caregiverId}"${active === false ? ", who is not active" : ""})` : "";
	return `This phone number already belongs to another caregiver of the organization${owner}.`;
}

/** In quotes, since roles are compared as they are written: "RN " or "rn nights" is another role than "RN". */
function nobodyEligible({ role, otherRoles }: Facts): string {
	if (!Array.isArray(otherRoles))
		return `No caregivers found who have the role "${role}", are free and may be contacted.`;
	if (otherRoles.length === 0)
		return `No caregivers found with the role "${role}": the organization has no active caregivers yet.`;
	const named = otherRoles.map((other) => `"${other}"`).join(", ");
	return `No caregivers found with the role "${role}". The active caregivers' roles, exactly as written: ${named}.`;
}
