/** Whom and what a message is about, as its events name it. */
export function subjectOf({
	id: messageId,
	organizationId,
	shiftId,
	fanoutId,
	caregiverId,
}: {
	id: string;
	organizationId: string;
	shiftId: string | null;
	fanoutId: string | null;
	caregiverId: string | null;
}) {
	return { organizationId, shiftId, fanoutId, caregiverId, messageId };
}
