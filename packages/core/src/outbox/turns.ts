import type { Lane } from "./lease-messages.ts";
import type { Traffic } from "./traffic.ts";

/** Lanes in the order in which it is their turn. */
export function leastRecentlyServedFirst(traffic: Traffic, lanes: Lane[]): Lane[] {
	const turnOf = (lane: Lane) => traffic.servedAtTurn.get(laneKey(lane)) ?? 0;
	return lanes.sort((a, b) => turnOf(a) - turnOf(b));
}

export function markServed(traffic: Traffic, lane: Lane): void {
	const key = laneKey(lane);
	const last = Math.max(0, ...traffic.servedAtTurn.values());
	traffic.servedAtTurn.delete(key);
	traffic.servedAtTurn.set(key, last + 1);
	const oldest = traffic.servedAtTurn.size > mostTurnsKept ? traffic.servedAtTurn.keys().next().value : undefined;
	if (oldest !== undefined) traffic.servedAtTurn.delete(oldest);
}

const mostTurnsKept = 1_000;

function laneKey({ organizationId, fromNumber, channel }: Lane): string {
	return `${organizationId} ${fromNumber} ${channel}`;
}
