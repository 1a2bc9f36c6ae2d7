/**
 * Requests beside the sends (looks for evidence, cancellations) hold no slot. Each kind has a crew of this
 * many hands, over all steps: however long the carrier lets them wait, more are never under way.
 */
export const handsOfCrew = 8;

/** How many of a crew are at work. */
export interface Crew {
	busy: number;
}

export interface Crews {
	/** Who looks for evidence. */
	readonly looking: Crew;
	/** Who ends calls: a crew of its own, since a list that hangs must not leave phones ringing. */
	readonly cancelling: Crew & {
		/** When the first request to end each call was made (epoch ms), by its `seq`, while it is still tried. */
		readonly since: Map<number, number>;
	};
}

export function createCrews(): Crews {
	return { looking: { busy: 0 }, cancelling: { busy: 0, since: new Map() } };
}

/**
 * How many connections to the carrier there must be so that a send whose slot is free never waits for
 * one of others. (One that has yet to be made is waited for; what waits is checked when it stands.) Twice what the crews can take.
 */
export function connectionsNeeded({ concurrency }: { concurrency: number }): number {
	return concurrency + 2 * Object.keys(createCrews()).length * handsOfCrew;
}
