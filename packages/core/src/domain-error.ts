/** Each code that core can throw, with the sentence a person reads. Facts are in `facts`. */
const sentences = {
	migration_broke_references: "The database could not be brought up to date: rows would point at nothing.",
	not_found: "There is nothing with this id.",
	shift_over: "This shift is over, so nobody can be asked to take it and it cannot be called off.",
	nobody_eligible: "No caregivers found who have the role, are free and may be contacted.",
	id_taken: "This id is already in use.",
	phone_taken: "This phone number already belongs to another caregiver of the organization.",
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
} as const;

export type DomainErrorCode = keyof typeof sentences;

/** A broken call: one stable code, facts as fields. Expected outcomes are returned, not thrown. */
export class DomainError extends Error {
	override readonly name = "DomainError";
	readonly code: DomainErrorCode;
	readonly facts: Readonly<Record<string, unknown>>;

	constructor(code: DomainErrorCode, facts: Record<string, unknown> = {}) {
		super(sentences[code]);
		this.code = code;
		this.facts = facts;
	}
}
