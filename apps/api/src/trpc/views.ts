import type { ApiKeyView, CaregiverView, FanoutView, MessageView, ShiftView, TimelineEvent } from "@coverline/core";

/** Epoch milliseconds as people and programs outside write instants. */
export function iso(at: number): string {
	return new Date(at).toISOString();
}

export function isoOrNull(at: number | null): string | null {
	return at === null ? null : iso(at);
}

export function shiftOut({ startsAt, endsAt, createdAt, fanoutStatus, ...shift }: ShiftView) {
	const status =
		fanoutStatus === "claimed"
			? ("filled" as const)
			: fanoutStatus === "pending"
				? ("open" as const)
				: ("not_filled" as const);
	return { ...shift, status, fanoutStatus, startsAt: iso(startsAt), endsAt: iso(endsAt), createdAt: iso(createdAt) };
}

export function caregiverOut({ createdAt, updatedAt, ...caregiver }: CaregiverView) {
	return { ...caregiver, createdAt: iso(createdAt), updatedAt: iso(updatedAt) };
}

export function fanoutOut(fanout: FanoutView) {
	return {
		...fanout,
		startedAt: iso(fanout.startedAt),
		escalatedAt: isoOrNull(fanout.escalatedAt),
		claimedAt: isoOrNull(fanout.claimedAt),
		closedAt: isoOrNull(fanout.closedAt),
		rounds: fanout.rounds.map((round) => ({
			...round,
			dueAt: iso(round.dueAt),
			startedAt: isoOrNull(round.startedAt),
			completedAt: isoOrNull(round.completedAt),
		})),
		offers: fanout.offers.map((offer) => ({
			...offer,
			textedAt: isoOrNull(offer.textedAt),
			calledAt: isoOrNull(offer.calledAt),
			answeredAt: isoOrNull(offer.answeredAt),
		})),
	};
}

export function keyOut({ createdAt, revokedAt, ...key }: ApiKeyView) {
	return { ...key, createdAt: iso(createdAt), revokedAt: isoOrNull(revokedAt) };
}

export function messageOut({ createdAt, settledAt, ...message }: MessageView) {
	return { ...message, createdAt: iso(createdAt), settledAt: isoOrNull(settledAt) };
}

export function eventOut({ at, detail, ...event }: TimelineEvent) {
	return { ...event, at: iso(at), detail: detail === null ? null : factsOut(detail as Record<string, unknown>) };
}

/** Facts of an event or an error: what is named as an instant is written as one. */
export function factsOut(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(facts).map(([name, fact]) => [
			name,
			name.endsWith("At") && typeof fact === "number" ? iso(fact) : fact,
		]),
	);
}
