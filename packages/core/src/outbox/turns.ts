import type { Lane } from "./lease-messages.ts";

/** In which order lanes were served: the turn of each one's last. */
export interface Turns {
	readonly servedAtTurn: Map<string, number>;
}

/** Lanes in the order in which it is their turn. */
export function leastRecentlyServedFirst(turns: Turns, lanes: Lane[]): Lane[] {
	const turnOf = (lane: Lane) => turns.servedAtTurn.get(laneKey(lane)) ?? 0;
	return lanes.sort((a, b) => turnOf(a) - turnOf(b));
}

export function markServed(turns: Turns, lane: Lane): void {
	const key = laneKey(lane);
	const last = Math.max(0, ...turns.servedAtTurn.values());
	turns.servedAtTurn.delete(key);
	turns.servedAtTurn.set(key, last + 1);
	const oldest = turns.servedAtTurn.size > mostTurnsKept ? turns.servedAtTurn.keys().next().value : undefined;
	if (oldest !== undefined) turns.servedAtTurn.delete(oldest);
}

const mostTurnsKept = 1_000;

export function laneKey({ organizationId, fromNumber, channel }: Lane): string {
	return `${organizationId} ${fromNumber} ${channel}`;
}
