import type { CoreDeps } from "../core-deps.ts";
import { rateKeyOf } from "./lane-allowance.ts";
import { leaseMessages } from "./lease-messages.ts";
import { putBack } from "./pace.ts";
import { priorities } from "./queue-text.ts";
import { passage, returnProbe } from "./stops.ts";
import { laneKey } from "./turns.ts";
import type { Leased, Place } from "./waiting-line.ts";

type CallPlace = Extract<Place, { kind: "call" }>;

/**
 * Leases the call that a place in line, which has its slot now, was for. Undefined when nobody of the lane is
 * to be called any more, or its calls were stopped meanwhile.
 */
export async function leaseCall(deps: CoreDeps, place: CallPlace): Promise<Leased | undefined> {
	const { lane, probe } = place;
	try {
		while (probe || passage(deps.traffic, lane, deps.clock.now()) === "open") {
			const now = deps.clock.now();
			const { leased, examined } = await deps.write((tx) =>
				leaseMessages(tx, { lane, limit: 1, upTo: priorities.offer, probe, now }),
			);
			const [message] = leased;
			if (message !== undefined) return { message, leasedAt: now };
			if (examined === 0) break;
		}
		returnToken(deps, place);
		return undefined;
	} finally {
		leaveLine(deps, place);
	}
}

/** Gives up a place in line that gets no slot any more. */
export function giveUpPlace(deps: CoreDeps, place: CallPlace): void {
	returnToken(deps, place);
	leaveLine(deps, place);
}

function returnToken({ traffic, clock }: CoreDeps, { lane, probe }: CallPlace): void {
	putBack(traffic, rateKeyOf(lane), 1);
	if (probe) returnProbe(traffic, lane, clock.now());
}

function leaveLine({ traffic }: CoreDeps, { lane }: CallPlace): void {
	const { callsInLine } = traffic.line;
	const left = (callsInLine.get(laneKey(lane)) ?? 0) - 1;
	if (left > 0) callsInLine.set(laneKey(lane), left);
	else callsInLine.delete(laneKey(lane));
}
