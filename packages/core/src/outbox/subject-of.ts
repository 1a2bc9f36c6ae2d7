/** What a message's events need to know of it. */
export interface Subject {
	id: string;
	organizationId: string;
	channel: "sms" | "voice";
	kind: string;
	shiftId: string | null;
	fanoutId: string | null;
	caregiverId: string | null;
}

/** Whom and what a message is about, as its events name it. */
export function subjectOf({
	id: messageId,
	organizationId,
	shiftId,
	fanoutId,
	caregiverId,
}: Omit<Subject, "channel" | "kind">) {
	return { organizationId, shiftId, fanoutId, caregiverId, messageId };
}
